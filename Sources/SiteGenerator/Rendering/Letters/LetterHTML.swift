import Markdown

/// A letter as it stands on its page: the whole of it, its blanks as named gaps.
struct LetterHTML {
  private let blocks: [Block]
  /// The level on the page of a heading that the letter has at level 0, and the highest that any heading may have.
  private let topLevel: Int
  private let highest: Int

  /// On its page, whose title is level 1, and the letter's own heading level 2.
  init(letter: Letter) {
    blocks = letter.blocks
    (topLevel, highest) = (1, 3)
  }

  /// - Parameter topLevel: the level of the letter's subject.
  init(sheet: LetterSheet, topLevel: Int) {
    blocks = sheet.blocks
    (self.topLevel, highest) = (topLevel, 1)
  }

  var bytes: [UInt8] {
    var output: [UInt8] = []
    write(blocks, into: &output)
    return output
  }
}

extension LetterHTML {
  private func write(_ blocks: [Block], into output: inout [UInt8]) {
    for block in blocks {
      switch block {
      case .heading(let level, let words):
        element("h\(min(6, max(highest, level + topLevel)))", &output) { inline(words, &$0) }
      case .paragraph(let words): element("p", &output) { inline(words, &$0) }
      case .list(let isOrdered, let start, let items):
        let opening = isOrdered ? (start == 1 ? "ol" : "ol start=\"\(start)\"") : "ul"
        element(opening, &output) { output in
          for item in items { element("li", &output) { listItem(item, &$0) } }
        }
      case .quote(let blocks): element("blockquote", &output) { write(blocks, into: &$0) }
      case .table(let rows): table(rows, &output)
      case .rule: output.append(contentsOf: "<hr>\n".utf8)
      }
    }
  }

  /// An item of one paragraph is written without `p`, as Markdown's tight lists are.
  private func listItem(_ blocks: [Block], _ output: inout [UInt8]) {
    if blocks.count == 1, case .paragraph(let words) = blocks[0] { return inline(words, &output) }
    write(blocks, into: &output)
  }

  /// In a box that scrolls by itself and has a name, as tables of pages have (WCAG 1.4.10, 2.1.1).
  private func table(_ rows: [[[Inline]]], _ output: inout [UInt8]) {
    output.append(contentsOf: "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"Table: ".utf8)
    Escaping.markup((rows.first ?? []).map(Self.words).joined(separator: ", "), into: &output)
    output.append(contentsOf: "\">\n".utf8)
    element("table", &output) { output in
      element("thead", &output) { self.rows(rows.prefix(1), "th scope=\"col\"", &$0) }
      element("tbody", &output) { self.rows(rows.dropFirst(), "td", &$0) }
    }
    output.append(contentsOf: "</div>\n".utf8)
  }

  private func rows(_ rows: ArraySlice<[[Inline]]>, _ cell: String, _ output: inout [UInt8]) {
    for row in rows {
      element("tr", &output) { output in
        for words in row { element(cell, &output) { inline(words, &$0) } }
      }
    }
  }

  private func inline(_ words: [Inline], _ output: inout [UInt8]) {
    for word in words {
      switch word {
      case .text(let text): Escaping.markup(text, into: &output)
      case .emphasis(let words): element("em", &output, line: false) { inline(words, &$0) }
      case .strong(let words): element("strong", &output, line: false) { inline(words, &$0) }
      case .code(let text): element("code", &output, line: false) { Escaping.markup(text, into: &$0) }
      case .link(_, let words): inline(words, &output)
      case .lineBreak: output.append(contentsOf: "<br>\n".utf8)
      case .blank(let label, _):
        output.append(contentsOf: "<span class=\"blank\"><span class=\"unseen\">Blank: </span>".utf8)
        Escaping.markup(label, into: &output)
        output.append(contentsOf: "</span>".utf8)
      }
    }
  }

  private func element(_ opening: String, _ output: inout [UInt8], line: Bool = true, _ inside: (inout [UInt8]) -> Void) {
    output.append(contentsOf: "<\(opening)>".utf8)
    inside(&output)
    output.append(contentsOf: "</\(opening.prefix { $0 != " " })>\(line ? "\n" : "")".utf8)
  }

  private static func words(_ words: [Inline]) -> String {
    words.map { word in
      switch word {
      case .text(let text), .code(let text), .blank(let text, _): text
      case .emphasis(let words), .strong(let words), .link(_, let words): Self.words(words)
      case .lineBreak: " "
      }
    }.joined()
  }
}
