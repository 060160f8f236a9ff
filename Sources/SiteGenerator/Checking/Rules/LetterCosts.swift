import Markdown

/// Costs become a list, so a blank for them wants a paragraph of its own.
enum LetterCosts {
  static let name = "letter-costs"

  static func check(_ site: Site) -> [Problem] { site.resources.flatMap { check($0.item) } }

  static func check(_ resource: Resource) -> [Problem] {
    guard let letter = resource.letter else { return [] }
    let fields = letter.askedFields(resource.fields)
    return letter.blocks.flatMap(crowded).filter { isCosts($0.label, fields) }.map { label, position in
      Problem(
        name, .look, at: letter.entry.place(position),
        "\"\(label)\" becomes a list of costs, and other words stand beside it. In the finished letter they are cut apart.",
        suggestion: "Put `[[\(label)]]` on a line of its own, with an empty line above and below.")
    }
  }

  private static func isCosts(_ label: String, _ fields: AskedFields) -> Bool {
    fields.index(of: label).map { fields.fields[$0].kind == .costs } ?? false
  }

  /// Blanks that are not all there is of a paragraph.
  private static func crowded(in block: Block) -> [(label: String, position: Position)] {
    switch block {
    case .paragraph(let words): words.count == 1 && isBlank(words[0]) ? [] : words.flatMap(Letter.blanks)
    case .heading(_, let words): words.flatMap(Letter.blanks)
    case .list(_, _, let items): items.flatMap { $0.flatMap(crowded) }
    case .quote(let blocks): blocks.flatMap(crowded)
    case .table(let rows): rows.flatMap { $0.flatMap { $0.flatMap(Letter.blanks) } }
    case .rule: []
    }
  }

  private static func isBlank(_ word: Inline) -> Bool { if case .blank = word { true } else { false } }
}
