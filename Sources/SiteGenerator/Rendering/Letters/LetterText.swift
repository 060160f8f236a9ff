import Markdown

/// A letter as plain text: UTF-8 with CRLF line ends, which every program reads. Blanks stand in square brackets.
struct LetterText {
  let letter: Letter

  var bytes: [UInt8] {
    let lines = lines(of: letter.blocks).drop { $0.isEmpty }
    return Array((lines.joined(separator: "\r\n") + "\r\n").utf8)
  }
}

extension LetterText {
  /// Each block's lines, with an empty line before each.
  private func lines(of blocks: [Block]) -> [String] { blocks.flatMap { [""] + lines(of: $0) } }

  private func lines(of block: Block) -> [String] {
    switch block {
    case .heading(_, let words), .paragraph(let words):
      Self.words(words).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    case .list(let isOrdered, let start, let items):
      items.enumerated().flatMap { number, item in
        let mark = isOrdered ? "\(start + number). " : "- "
        return indented(Array(lines(of: item).drop { $0.isEmpty }), first: mark)
      }
    case .quote(let blocks): indented(Array(lines(of: blocks).drop { $0.isEmpty }), first: "  ")
    case .table(let rows): rows.map { $0.map(Self.words).joined(separator: "; ") }
    case .rule: ["----------"]
    }
  }

  private func indented(_ lines: [String], first: String) -> [String] {
    let space = String(repeating: " ", count: first.count)
    return lines.enumerated().map { $1.isEmpty ? "" : ($0 == 0 ? first : space) + $1 }
  }

  static func words(_ words: [Inline]) -> String {
    words.map { word in
      switch word {
      case .text(let text), .code(let text): text
      case .emphasis(let words), .strong(let words): Self.words(words)
      case .link(let address, let words): WebAddress.isSafe(address) ? "\(Self.words(words)) (\(address))" : Self.words(words)
      case .lineBreak: "\n"
      case .blank(let label, _): "[\(label.blankName)]"
      }
    }.joined()
  }
}
