import Markdown

/// Headings go down one level at a time, and the page's title is the only one of level 1 (WCAG 1.3.1, 2.4.10).
struct HeadingOrder: Rule {
  static let name = "heading-order"

  func check(_ page: CheckedPage) -> [Problem] {
    var level = 1
    var problems: [Problem] = []
    for heading in page.body.headings {
      if heading.sourceLevel == 1 {
        let words = words(of: heading)
        problems.append(
          problem(
            at: heading.position, of: page, "The page's title is already the main heading, and \"\(words)\" is a second one.",
            "Start this one with `##`: `## \(words)`."))
      } else if heading.sourceLevel > level + 1 {
        let words = words(of: heading)
        let marks = String(repeating: "#", count: level + 1)
        problems.append(
          problem(
            at: heading.position, of: page,
            "This heading jumps from level \(level) to level \(heading.sourceLevel). People who move by headings may think that something is missing.",
            "Try `\(marks) \(words)`."))
      }
      level = max(2, heading.sourceLevel)
    }
    return problems
  }

  private func words(of heading: Heading) -> String { heading.text.isEmpty ? "Words" : String(heading.text.prefix(60)) }
}
