import Markdown

/// A letter is for paper and for other people's computers, so the address of a link stands in brackets after its words:
/// `[the law](https://example.org/)` becomes `the law (https://example.org/)`, and an address that is its own words stays alone.
enum LetterLinks {
  static func spelledOut(_ block: Block) -> Block {
    switch block {
    case .heading(let level, let words): .heading(level: level, spelledOut(words))
    case .paragraph(let words): .paragraph(spelledOut(words))
    case .list(let isOrdered, let start, let items): .list(ordered: isOrdered, start: start, items: items.map { $0.map(spelledOut) })
    case .quote(let blocks): .quote(blocks.map(spelledOut))
    case .table(let rows): .table(rows: rows.map { $0.map(spelledOut) })
    case .rule: block
    }
  }

  private static func spelledOut(_ words: [Inline]) -> [Inline] {
    words.flatMap { word -> [Inline] in
      switch word {
      case .emphasis(let words): [.emphasis(spelledOut(words))]
      case .strong(let words): [.strong(spelledOut(words))]
      case .link(let address, let words): spelledOut(words) + self.address(address, unlessIn: words)
      case .text, .code, .lineBreak, .blank: [word]
      }
    }
  }

  private static func address(_ address: String, unlessIn words: [Inline]) -> [Inline] {
    guard WebAddress.isSafe(address) else { return [] }
    if case .text(let text)? = words.first, words.count == 1,
      ["", "http://", "https://", "mailto:"].contains(where: { $0 + text == address })
    {
      return []
    }
    return [.text(" (\(address))")]
  }
}
