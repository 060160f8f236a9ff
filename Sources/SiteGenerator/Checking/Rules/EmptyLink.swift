import Markdown

/// A link has words, of its own or of the picture in it (WCAG 2.4.4).
struct EmptyLink: Rule {
  static let name = "link-words"

  func check(_ entry: Entry, in site: Site) -> [Problem] {
    entry.body.references.compactMap { reference in
      guard reference.kind == .link, reference.text.trimmed.isEmpty else { return nil }
      return problem(
        at: reference.position, of: entry, "This link has no words, so nobody can see or hear it.",
        "Put words between the square brackets: `[About us](\(reference.destination.prefix(80)))`.")
    }
  }
}
