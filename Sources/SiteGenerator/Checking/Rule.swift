import Markdown

/// One rule on the words of every page. A new rule is a file in `Rules/` and a line in `Checks.all`.
protocol Rule: Sendable {
  /// As in problems and in `<!-- sitegen: ok NAME – reason -->`.
  static var name: String { get }

  func check(_ page: CheckedPage) -> [Problem]
}

extension Rule {
  func problem(
    _ level: Problem.Level = .fix, at position: Position, of page: CheckedPage, _ message: String, _ suggestion: String,
    isUnsafe: Bool = false
  ) -> Problem {
    Problem(Self.name, level, at: page.entry.place(position), message, suggestion: suggestion, isUnsafe: isUnsafe)
  }
}
