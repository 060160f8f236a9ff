import Markdown

/// A line of a paragraph, and the sign of a list that was typed in front of it.
struct TypedLine: Sendable {
  struct Mark: Sendable, Equatable {
    /// As typed: `•`, `1)`.
    var text: String
    var isNumber = false
    /// How many such lines make a list: a bullet says it alone, a dash may be speech.
    var leastLines: Int
  }

  /// Bytes of the prose.
  var start: Int
  /// What stands behind the sign.
  var words: Range<Int>
  var mark: Mark?
  /// The number of its block.
  var block: Int

  /// The lines of all paragraphs; what begins with code begins with no sign of a list.
  static func all(in prose: Prose) -> [TypedLine] {
    let codes = Set(prose.spans.filter { $0.kind == .code }.map(\.range.lowerBound))
    var all: [TypedLine] = []
    for (number, block) in prose.blocks.enumerated() where block.kind == .paragraph { add(linesOf: block, number, prose, codes, to: &all) }
    return all
  }

  /// Whether it goes on with the list of the line before: the same sign, or the next number.
  func follows(_ line: TypedLine, _ first: Mark) -> Bool {
    guard let mark, mark.isNumber == first.isNumber, block - line.block < 2 else { return false }
    return mark.isNumber || mark.text == first.text
  }
}

extension TypedLine {
  private static func add(
    linesOf block: ProseBlock, _ number: Int, _ prose: Prose, _ codes: Set<Int>, to lines: inout [TypedLine]
  ) {
    var start = block.range.lowerBound
    while start < block.range.upperBound {
      let end =
        prose.text[start..<block.range.upperBound].firstIndex { $0 == UInt8(ascii: "\n") || $0 == Prose.lineBreak }
        ?? block.range.upperBound
      var first = start
      while first < end, prose.text[first] <= 0x20 { first += 1 }
      let found = first < end && !codes.contains(first) ? mark(prose.text[first..<end]) : nil
      let words = found.map { $0.end..<end } ?? first..<end
      lines.append(TypedLine(start: first, words: words, mark: found?.mark, block: number))
      start = end + 1
    }
  }

  /// The sign at a line's beginning and where it ends.
  private static func mark(_ line: ArraySlice<UInt8>) -> (mark: Mark, end: Int)? {
    guard let first = line.first else { return nil }
    if first >= 0xC2 || first == UInt8(ascii: "*") || first == UInt8(ascii: "+") {
      let size = first < 0x80 ? 1 : SignKind.length(first)
      let sign = String(decoding: line.prefix(size), as: UTF8.self)
      guard let least = bullets[sign] else { return nil }
      let rest = line.dropFirst(size)
      // `*words*` may be meant to be slanted, and a dash without a space is a dash.
      if first != 0xE2 || dashes.contains(sign), rest.first != 0x20 { return nil }
      return (Mark(text: sign, leastLines: least), rest.startIndex)
    }
    let isBracketed = first == UInt8(ascii: "(")
    let name = line.dropFirst(isBracketed ? 1 : 0).prefix { $0.isASCIILetter || $0.isASCIIDigit }
    let isDigits = name.allSatisfy(\.isASCIIDigit)
    guard !name.isEmpty, isDigits ? name.count < 3 : name.count == 1 else { return nil }
    let rest = line[name.endIndex...]
    guard let sign = rest.first, sign == UInt8(ascii: ")") || sign == UInt8(ascii: ".") && !isBracketed && isDigits else { return nil }
    guard rest.dropFirst().first == 0x20 else { return nil }
    let end = rest.startIndex + 1
    return (Mark(text: String(decoding: line[line.startIndex..<end], as: UTF8.self), isNumber: true, leastLines: 2), end)
  }

  private static let dashes: Set<String> = ["–", "—", "*", "+", "·", "−"]
  private static let bullets: [String: Int] = [
    "•": 1, "◦": 1, "▪": 1, "‣": 1, "●": 1, "○": 1, "■": 1, "□": 1, "►": 1, "➢": 1, "➤": 1, "⁃": 1, "✓": 2, "✔": 2, "★": 2, "☆": 2, "→": 2,
    "–": 2,
    "—": 2, "−": 2, "*": 2, "+": 2, "·": 2,
  ]
}
