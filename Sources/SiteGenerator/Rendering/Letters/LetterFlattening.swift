import Documents
import Markdown

/// Lays a letter's tree out as one paragraph after the other, as word processors want it.
struct LetterFlattening {
  private var paragraphs: [Paragraph] = []
  private var lists: [LetterDocument.List] = []

  static func document(of sheet: LetterSheet) -> LetterDocument {
    var flattening = LetterFlattening()
    for block in sheet.blocks { flattening.add(block, isQuoted: false) }
    return LetterDocument(
      title: sheet.title, language: sheet.language, isRightToLeft: LanguageTag.isRightToLeft(sheet.language),
      paragraphs: flattening.paragraphs,
      lists: flattening.lists)
  }
}

extension LetterFlattening {
  private mutating func add(_ block: Block, isQuoted: Bool) {
    switch block {
    case .heading(let level, let words): add([.title, .heading1, .heading2, .heading3][min(3, max(0, level))], runs(words))
    case .paragraph(let words): add(isQuoted ? .quote : .normal, runs(words))
    case .list: addList(block, within: [])
    case .quote(let blocks): for block in blocks { add(block, isQuoted: true) }
    case .table(let rows): for row in self.rows(rows) { add(.normal, row) }
    case .rule: paragraphs.append(Paragraph(.rule, runs: []))
    }
  }

  private mutating func add(_ style: Paragraph.Style, _ runs: [Run], at place: ListPlace? = nil) {
    if !runs.isEmpty { paragraphs.append(Paragraph(style, place: place, runs: runs)) }
  }

  private mutating func addList(_ block: Block, within outer: [Int]) {
    guard case .list(let isOrdered, let start, let items) = block else { return }
    let path = outer + [lists.count]
    lists.append(LetterDocument.List(isOrdered: isOrdered, start: start))
    for (offset, item) in items.enumerated() {
      var place = ListPlace(path: path, number: start + offset, isFirst: true)
      for block in item { addToItem(block, &place) }
    }
  }

  /// All that stands in an item stays in it, whatever it is; only the first of it bears the item's mark.
  private mutating func addToItem(_ block: Block, _ place: inout ListPlace) {
    switch block {
    case .heading(_, let words), .paragraph(let words): addToItem(runs(words), &place)
    case .list:
      // An item that begins with a list has its mark on a line without words: without it, the items that follow would count from its number.
      if place.isFirst { paragraphs.append(Paragraph(.normal, place: place, runs: [])) }
      place.isFirst = false
      addList(block, within: place.path)
    case .quote(let blocks): for block in blocks { addToItem(block, &place) }
    case .table(let rows): for row in self.rows(rows) { addToItem(row, &place) }
    case .rule: break
    }
  }

  private mutating func addToItem(_ runs: [Run], _ place: inout ListPlace) {
    guard !runs.isEmpty else { return }
    add(.normal, runs, at: place)
    place.isFirst = false
  }
}

extension LetterFlattening {
  /// A table as lines, since screen readers lose their way in Word's tables: cells with semicolons between, the columns' names bold.
  private func rows(_ rows: [[[Inline]]]) -> [[Run]] {
    rows.enumerated().map { number, cells in
      let words = cells.enumerated().flatMap { $0 == 0 ? $1 : [.text("; ")] + $1 }
      return runs(words, isBold: number == 0)
    }
  }

  private func runs(_ words: [Inline], isBold: Bool = false) -> [Run] {
    var runs: [Run] = []
    add(words, isBold: isBold, isItalic: false, to: &runs)
    return runs
  }

  private func add(_ words: [Inline], isBold: Bool, isItalic: Bool, to runs: inout [Run]) {
    for word in words {
      switch word {
      case .text(let text), .code(let text): Self.add(text, isBold, isItalic, to: &runs)
      case .emphasis(let words): add(words, isBold: isBold, isItalic: true, to: &runs)
      case .strong(let words): add(words, isBold: true, isItalic: isItalic, to: &runs)
      case .link(_, let words): add(words, isBold: isBold, isItalic: isItalic, to: &runs)
      case .lineBreak: runs.append(.lineBreak)
      case .blank(let label, _): runs.append(.blank(label: label))
      }
    }
  }

  /// Neighbours of one kind become one run.
  private static func add(_ text: String, _ isBold: Bool, _ isItalic: Bool, to runs: inout [Run]) {
    if text.isEmpty { return }
    if case .text(let before, isBold, isItalic)? = runs.last {
      runs[runs.count - 1] = .text(before + text, isBold: isBold, isItalic: isItalic)
    } else {
      runs.append(.text(text, isBold: isBold, isItalic: isItalic))
    }
  }
}
