import Markdown

/// A link has words, of its own or of the picture in it (WCAG 2.4.4).
struct EmptyLink: Rule {
  static let name = "link-words"

  func check(_ page: CheckedPage) -> [Problem] {
    let references = page.body.references
    return references.indices.compactMap { number in
      let reference = references[number]
      guard reference.kind == .link, reference.text.trimmed.isEmpty || holdsDecorationAlone(references, number) else { return nil }
      return problem(
        at: reference.position, of: page, "This link has no words, so nobody can see or hear it.",
        "Put words between the square brackets: `[About us](\(reference.destination.prefix(80)))`.")
    }
  }

  /// A picture that is called decorative is silent, and so is a link that holds nothing else.
  private func holdsDecorationAlone(_ references: [Reference], _ number: Int) -> Bool {
    guard references.indices.contains(number + 1), references[number + 1].kind == .picture else { return false }
    return references[number].text.trimmed.lowercased() == "decorative" && references[number + 1].text == references[number].text
  }
}
