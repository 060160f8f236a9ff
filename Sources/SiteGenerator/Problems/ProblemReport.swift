/// Problems as a person reads them: the same message at many places is said in full a few times, and then counted.
public struct ProblemReport: Sendable {
  /// How often the same words are printed.
  static let repeats = 3
  /// How many things to fix are printed of one file. A file that a program made may have a million; who mends a hundred builds again, and
  /// sees the next.
  static let fixes = 100

  private let problems: [Problem]
  private let saysEveryFix: Bool

  /// - Parameter saysEveryFix: What stops the build is said in full, up to a hundred places of a file: its writer has to mend each. A folder of
  ///   pages that a program made has the same fault on every one.
  public init(_ problems: [Problem], saysEveryFix: Bool = true) {
    self.problems = problems
    self.saysEveryFix = saysEveryFix
  }

  /// One text for each problem, or for a run of the same ones elsewhere.
  public var texts: [String] { said.map(\.text) }

  /// The same, each with its problem.
  var said: [(problem: Problem, text: String)] {
    let keys = problems.map(key)
    var left: [Key: Int] = [:]
    for key in keys { left[key, default: 0] += 1 }
    var seen: [Key: Int] = [:]
    return zip(problems, keys).compactMap { problem, key in
      left[key, default: 0] -= 1
      seen[key, default: 0] += 1
      let (count, more) = (seen[key] ?? 0, left[key] ?? 0)
      if count > key.most { return nil }
      return (problem, count < key.most || more == 0 ? problem.text : "\(problem.text)\n    \(key.words(more)) `--json` lists them all.")
    }
  }

  private func key(_ problem: Problem) -> Key {
    saysEveryFix && problem.level == .fix ? .fixes(file: problem.place.file) : .same(rule: problem.rule, message: problem.message)
  }

  /// What is counted together.
  private enum Key: Hashable {
    case fixes(file: String)
    /// What is said, wherever it is said.
    case same(rule: String, message: String)

    var most: Int {
      switch self {
      case .fixes: ProblemReport.fixes
      case .same: ProblemReport.repeats
      }
    }

    func words(_ more: Int) -> String {
      switch self {
      case .fixes: "This file has \(more) more thing\(more == 1 ? "" : "s") to fix."
      case .same: "The same stands at \(more) more place\(more == 1 ? "" : "s")."
      }
    }
  }
}
