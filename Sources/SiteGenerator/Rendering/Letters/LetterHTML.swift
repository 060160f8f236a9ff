import Markdown

/// A letter as it stands on its page: the whole of it, its blanks as named gaps. The letters' scripts read what is written here
/// (themes/care-net/assets/letter.js/5-document.js), so that what is saved in the browser is what the page shows.
struct LetterHTML {
  let sheet: LetterSheet
  /// Says before a blank's name what it is, to those who hear the page.
  let blankWord: String
  /// The level of the letter's subject. The page's title is level 1, and the heading above the letter level 2.
  var topLevel = 3
  /// Rows for further costs on paper.
  static let costRows = 7

  var bytes: [UInt8] {
    var output: [UInt8] = []
    write(sheet.blocks, into: &output)
    return output
  }
}

extension LetterHTML {
  private func write(_ blocks: [Block], into output: inout [UInt8]) {
    for block in blocks {
      switch block {
      case .heading(let level, let words): heading(level, words, &output)
      case .paragraph(let words): element("p", &output) { inline(words, &$0) }
      case .list(let isOrdered, let start, let items):
        let opening = isOrdered ? (start == 1 ? "ol" : "ol start=\"\(start)\"") : items.allSatisfy(isCosts) ? "ul class=\"costs\"" : "ul"
        element(opening, &output) { output in
          for item in items { listItem(item, isOrdered: isOrdered, &output) }
        }
      case .quote(let blocks): element("blockquote", &output) { write(blocks, into: &$0) }
      case .table(let rows): table(rows, &output)
      case .rule: output.append(contentsOf: "<hr>\n".utf8)
      }
    }
  }

  private func heading(_ level: Int, _ words: [Inline], _ output: inout [UInt8]) {
    let shown = min(6, topLevel + level - (sheet.hasSubject ? 0 : 1))
    element(level == 0 ? "h\(shown) class=\"letter-title\"" : "h\(shown)", &output) { inline(words, &$0) }
  }

  /// An item of one paragraph is written without `p`, as Markdown's tight lists are.
  private func listItem(_ blocks: [Block], isOrdered: Bool, _ output: inout [UInt8]) {
    guard blocks.count == 1, case .paragraph(let words) = blocks[0] else {
      return element("li", &output) { write(blocks, into: &$0) }
    }
    element("li", &output) { inline(words, &$0) }
    guard !isOrdered, isCosts(blocks) else { return }
    for _ in 0..<Self.costRows { element("li class=\"cost-more\"", &output) { _ in } }
  }

  /// An item that is nothing but a blank for costs: it becomes an item for each cost.
  private func isCosts(_ item: [Block]) -> Bool {
    guard item.count == 1, case .paragraph(let words) = item[0], words.count == 1 else { return false }
    return sheet.isCosts(words[0])
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
      case .blank(let label, _): blank(label, &output)
      }
    }
  }

  private func blank(_ label: String, _ output: inout [UInt8]) {
    element("span class=\"blank\(mark(of: label))", &output, line: false) { output in
      output.append(contentsOf: "<span class=\"unseen\">".utf8)
      Escaping.markup("\(blankWord) ", into: &output)
      output.append(contentsOf: "</span>".utf8)
      Escaping.markup(label, into: &output)
    }
  }

  /// The type of a blank, for its look, and where its answer comes from, for the script.
  private func mark(of label: String) -> String {
    guard let field = sheet.fields.index(of: label) else { return " blank-total\" data-total" }
    return " blank-\(sheet.fields.fields[field].kind.rawValue)\" data-field=\"\(field)\""
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
