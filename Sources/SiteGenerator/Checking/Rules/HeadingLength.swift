import Markdown

/// A heading is short enough to be heard as one (rule 10).
struct HeadingLength: Rule {
  static let name = "heading-length"

  func check(_ page: CheckedPage) -> [Problem] {
    let limit = page.vocabulary[.heading]
    return page.body.headings.compactMap { heading in
      guard heading.text.utf8.count > limit, heading.text.count > limit else { return nil }
      return problem(
        .look, at: heading.position, of: page,
        "This heading has \(heading.text.count) characters. People who move by headings hear all of it each time.",
        "Keep it under \(limit): \"\(heading.text.split(separator: " ").prefix(6).joined(separator: " "))\", and put the rest below.")
    }
  }
}
