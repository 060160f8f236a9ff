import Markdown

/// A letter with its fields, laid out alike for its page and for every file that is made of it.
///
/// Its headings are of levels 0 (its subject: the first heading, where it is the only one so high) to 3, and blanks for costs stand in lists
/// of their own: `These are my costs. [[My costs]]` becomes a paragraph and a list with one item.
struct LetterSheet: Sendable {
  let blocks: [Block]
  let fields: AskedFields
  let title: String
  let language: String

  /// - Parameter language: the site's, for a letter that names none.
  init?(_ resource: Resource, language: String) {
    guard let letter = resource.letter else { return nil }
    self.init(letter, fields: resource.fields, title: resource.title, language: resource.entry.language ?? language)
  }

  init(_ letter: Letter, fields: [LetterField], title: String, language: String) {
    let asked = letter.askedFields(fields)
    self.fields = asked
    self.title = title
    self.language = language
    blocks = Levels(of: letter.blocks).normalised(letter.blocks).map(LetterLinks.spelledOut).flatMap { Self.withCostsApart($0, asked) }
  }
}

extension LetterSheet {
  /// Its first heading is its subject.
  var hasSubject: Bool {
    blocks.contains { if case .heading(0, _) = $0 { true } else { false } }
  }

  func isCosts(_ inline: Inline) -> Bool { Self.isCosts(inline, fields) }

  private static func isCosts(_ inline: Inline, _ fields: AskedFields) -> Bool {
    guard case .blank(let label, _) = inline, let index = fields.index(of: label) else { return false }
    return fields.fields[index].kind == .costs
  }

  private static func withCostsApart(_ block: Block, _ fields: AskedFields) -> [Block] {
    switch block {
    case .paragraph(let words): withCostsApart(words, fields)
    case .list(let isOrdered, let start, let items):
      [.list(ordered: isOrdered, start: start, items: items.map { item in itemWithCostsApart(item, fields, isOrdered: isOrdered) })]
    case .quote(let blocks): [.quote(blocks.flatMap { withCostsApart($0, fields) })]
    case .heading, .table, .rule: [block]
    }
  }

  /// `- [[My costs]]` is a list of costs as it stands. An item with a number keeps costs that it begins with: a list in their place
  /// would take the number.
  private static func itemWithCostsApart(_ item: [Block], _ fields: AskedFields, isOrdered: Bool) -> [Block] {
    if case .paragraph(let words)? = item.first, let first = words.first, isCosts(first, fields),
      isOrdered || (item.count == 1 && words.count == 1)
    {
      return item
    }
    return item.flatMap { withCostsApart($0, fields) }
  }

  private static func withCostsApart(_ words: [Inline], _ fields: AskedFields) -> [Block] {
    var blocks: [Block] = []
    var before: [Inline] = []
    for word in words {
      guard isCosts(word, fields) else {
        // A line that ended at the blank has nothing left to end.
        if word != .lineBreak || !before.isEmpty { before.append(word) }
        continue
      }
      blocks += paragraph(before)
      blocks.append(.list(ordered: false, start: 1, items: [[.paragraph([word])]]))
      before = []
    }
    return blocks.isEmpty ? [.paragraph(before)] : blocks + paragraph(before)
  }

  /// What stood beside a blank for costs: the space between them goes.
  private static func paragraph(_ words: [Inline]) -> [Block] {
    var words = words
    if case .text(let text)? = words.first { words[0] = .text(String(text.drop(while: \.isWhitespace))) }
    if case .text(let text)? = words.last { words[words.count - 1] = .text(String(text.reversed().drop(while: \.isWhitespace).reversed())) }
    if words.first == .text("") { words.removeFirst() }
    if words.last == .text("") || words.last == .lineBreak { words.removeLast() }
    return words.isEmpty ? [] : [.paragraph(words)]
  }
}

/// What a letter's headings come to: the highest that it uses is its subject where there is just one of it, at the start.
private struct Levels {
  private var first = 1

  init(of blocks: [Block]) {
    let levels = blocks.compactMap { block -> Int? in
      if case .heading(let level, _) = block { level } else { nil }
    }
    guard let top = levels.min() else { return }
    first = levels.first == top && levels.count(where: { $0 == top }) == 1 ? top : top - 1
  }

  /// Headings in lists and quotes are never the subject.
  func normalised(_ blocks: [Block], lowest: Int = 0) -> [Block] {
    blocks.map { block in
      switch block {
      case .heading(let level, let words): .heading(level: min(3, max(lowest, level - first)), words)
      case .quote(let blocks): .quote(normalised(blocks, lowest: 1))
      case .list(let isOrdered, let start, let items):
        .list(ordered: isOrdered, start: start, items: items.map { normalised($0, lowest: 1) })
      case .paragraph, .table, .rule: block
      }
    }
  }
}
