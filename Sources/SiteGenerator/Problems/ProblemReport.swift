/// Problems as a person reads them: the same message at many places is said in full a few times, and then counted.
public struct ProblemReport: Sendable {
  /// How often the same words are printed.
  static let repeats = 3

  private let problems: [Problem]
  private let saysEveryFix: Bool

  /// - Parameter saysEveryFix: What stops the build is said in full: its writer has to mend every place. A folder of pages that a program made
  ///   has the same fault on every one.
  public init(_ problems: [Problem], saysEveryFix: Bool = true) {
    self.problems = problems
    self.saysEveryFix = saysEveryFix
  }

  /// One text for each problem, or for a run of the same ones elsewhere.
  public var texts: [String] { said.map(\.text) }

  /// The same, each with its problem.
  var said: [(problem: Problem, text: String)] {
    var total: [Key: Int] = [:]
    for problem in problems { total[Key(problem), default: 0] += 1 }
    var seen: [Key: Int] = [:]
    return problems.compactMap { problem in
      let key = Key(problem)
      seen[key, default: 0] += 1
      let (count, all) = (seen[key] ?? 0, total[key] ?? 0)
      if saysEveryFix && problem.level == .fix || count < Self.repeats || all == Self.repeats { return (problem, problem.text) }
      guard count == Self.repeats else { return nil }
      let more = all - count
      let text =
        "\(problem.text)\n    The same stands at \(more) more place\(more == 1 ? "" : "s"). `--json` lists them all."
      return (problem, text)
    }
  }

  /// What is said, wherever it is said.
  private struct Key: Hashable {
    var rule: String
    var message: String

    init(_ problem: Problem) {
      rule = problem.rule
      message = problem.message
    }
  }
}
