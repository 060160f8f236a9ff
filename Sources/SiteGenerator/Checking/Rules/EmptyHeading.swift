import Markdown

/// A heading has words (WCAG 2.4.6).
struct EmptyHeading: Rule {
  static let name = "heading-empty"

  func check(_ page: CheckedPage) -> [Problem] {
    page.body.headings.filter { $0.text.trimmed.isEmpty }.map {
      problem(
        at: $0.position, of: page, "This heading is empty. Screen readers stop at it and have nothing to say.",
        "Add its words, or delete the line.")
    }
  }
}
