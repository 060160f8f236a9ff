/// The few problems to begin with: what stops the site before advice, and one of each rule before the second of any, so that ten of them teach
/// ten things.
struct UsefulFirst {
  static let count = 10

  /// What stops the site before advice; each in the order of their places.
  let first: [Problem]
  /// All the others, in the order of their places.
  let rest: [Problem]

  /// - Parameter problems: sorted by place.
  init(_ problems: [Problem], count: Int = UsefulFirst.count) {
    var seen: [String: Int] = [:]
    let ranked = problems.enumerated().map { index, problem in
      seen[problem.rule, default: 0] += 1
      return (level: problem.level == .fix ? 0 : 1, turn: seen[problem.rule] ?? 0, index: index)
    }.sorted { ($0.level, $0.turn, $0.index) < ($1.level, $1.turn, $1.index) }
    let chosen = Set(ranked.prefix(count).map(\.index))
    first = [Problem.Level.fix, .look].flatMap { level in problems.indices.filter { chosen.contains($0) && problems[$0].level == level } }
      .map { problems[$0] }
    rest = problems.indices.filter { !chosen.contains($0) }.map { problems[$0] }
  }
}
