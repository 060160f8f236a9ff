import Markdown

/// No two headings of one level and under the same heading have the same words (rule 12, markdownlint's MD024).
struct RepeatedHeading: Rule {
  static let name = "heading-repeated"

  func check(_ page: CheckedPage) -> [Problem] {
    /// For each open level, its headings so far.
    var open: [(level: Int, lines: [String: Int])] = []
    var problems: [Problem] = []
    for heading in page.body.headings where !heading.text.isEmpty {
      while let last = open.last, last.level > heading.sourceLevel { open.removeLast() }
      if open.last?.level != heading.sourceLevel { open.append((heading.sourceLevel, [:])) }
      let words = heading.text.lowercased()
      if let line = open[open.count - 1].lines[words] {
        problems.append(
          problem(
            .look, at: heading.position, of: page,
            "The heading \"\(heading.text)\" stands here and on line \(line). In a list of headings, nobody can tell one from the other.",
            "Say what sets them apart, such as \"\(heading.text): …\"."))
      } else {
        open[open.count - 1].lines[words] = heading.position.line
      }
    }
    return problems
  }
}
