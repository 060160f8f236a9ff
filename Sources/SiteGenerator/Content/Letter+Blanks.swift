import Markdown

extension Letter {
  /// The names of the blanks that a person fills in, in order, each once: the same name twice is one blank.
  var labels: [String] {
    var seen: Set<String> = [LetterField.weeklyTotal]
    return blanks.map(\.label).filter { seen.insert($0).inserted }
  }

  /// Every blank, with its place in the letter's file.
  var blanks: [(label: String, position: Position)] { blocks.flatMap(Self.blanks) }

  private static func blanks(in block: Block) -> [(label: String, position: Position)] {
    switch block {
    case .heading(_, let words), .paragraph(let words): words.flatMap(blanks)
    case .list(_, _, let items): items.flatMap { $0.flatMap(blanks) }
    case .quote(let blocks): blocks.flatMap(blanks)
    case .table(let rows): rows.flatMap { $0.flatMap { $0.flatMap(blanks) } }
    case .rule: []
    }
  }

  static func blanks(in inline: Inline) -> [(label: String, position: Position)] {
    switch inline {
    case .emphasis(let words), .strong(let words), .link(_, let words): words.flatMap(blanks)
    case .blank(let label, let position): [(label, position)]
    case .text, .code, .lineBreak: []
    }
  }
}
