import Markdown

/// The words of a statement, to look for what it says.
struct StatementWords {
  private let prose: Prose
  /// With small letters for A to Z, so that places stay the same.
  private let text: [UInt8]

  init(_ prose: Prose) {
    self.prose = prose
    text = prose.text.map { (65...90).contains($0) ? $0 + 32 : $0 == 10 || $0 == Prose.lineBreak ? 32 : $0 }
  }

  func has(_ words: String) -> Bool { place(of: words) != nil }

  func place(of words: String) -> Range<Int>? { text.firstRange(of: Array(words.utf8)) }

  func position(of range: Range<Int>) -> Position { prose.position(of: range.lowerBound) }

  /// The sentence round a place, as it was written.
  func sentence(around range: Range<Int>) -> String {
    let block = prose.blocks.first { $0.range.contains(range.lowerBound) }?.range ?? range
    let isEnd: (UInt8) -> Bool = { [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")].contains($0) }
    var start = range.lowerBound
    while start > block.lowerBound, !(isEnd(text[start - 1]) && text[start] == 32) { start -= 1 }
    var end = range.upperBound
    while end < block.upperBound, !(isEnd(text[end]) && (end + 1 == block.upperBound || text[end + 1] == 32)) { end += 1 }
    return prose.string(start..<end).trimmed
  }

  /// The first day that is named in some words: `3 May 2026`, or `May 2026` for the last day of that month.
  static func day(in words: String) -> CalendarDate? {
    let parts = words.split { !($0.isLetter || $0.isNumber) }
    for index in parts.indices.dropLast() {
      guard let month = months.firstIndex(of: parts[index].lowercased()), let year = Int(parts[index + 1]), (1990...2200).contains(year)
      else {
        continue
      }
      if index > 0, let day = Int(parts[index - 1].prefix { $0.isNumber }), let date = CalendarDate(year: year, month: month + 1, day: day)
      {
        return date
      }
      return [31, 30, 29, 28].lazy.compactMap { CalendarDate(year: year, month: month + 1, day: $0) }.first
    }
    return nil
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
  ]
}
