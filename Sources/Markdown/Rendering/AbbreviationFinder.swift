/// Finds the abbreviations of a table as whole words, and remembers which have been explained.
struct AbbreviationFinder {
  struct Match {
    var range: Range<Int>
    var entry: AbbreviationTable.Entry
  }

  private let table: AbbreviationTable
  private var explained: Set<Int> = []
  private var listed: Set<Int> = []
  private(set) var names: [String] = []

  init(_ table: AbbreviationTable) {
    self.table = table
  }

  var isEmpty: Bool { table.isEmpty }

  /// The first at or after `start` that is still to be explained. Every one that is met is listed.
  mutating func next(in text: UnsafeBufferPointer<UInt8>, from start: Int, explaining: Bool) -> Match? {
    var index = start
    while index < text.count {
      let candidates = table.candidates[Int(text[index])]
      guard !candidates.isEmpty, !Self.endsWord(text, index), let entry = candidates.first(where: { Self.stands($0, in: text, at: index) })
      else {
        index += 1
        continue
      }
      let range = index..<index + entry.short.count
      if listed.insert(entry.number).inserted { names.append(String(decoding: entry.short, as: UTF8.self)) }
      if explaining, explained.insert(entry.number).inserted { return Match(range: range, entry: entry) }
      index = range.upperBound
    }
    return nil
  }
}

extension AbbreviationFinder {
  private static func stands(_ entry: AbbreviationTable.Entry, in text: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    let end = start + entry.short.count
    guard end <= text.count else { return false }
    for index in entry.short.indices where text[start + index] != entry.short[index] { return false }
    if startsOther(text, end) { return true }
    return text[end] == UInt8(ascii: "s") && startsOther(text, end + 1)
  }

  /// Whether a word is still going on before `index`. Dashes and quotation marks (U+2000 to U+207F) and U+0080 to U+00BF end one.
  private static func endsWord(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    guard index > 0, text[index - 1].isWordByte else { return false }
    if index >= 3, text[index - 3] == 0xE2, text[index - 2] & 0xFE == 0x80 { return false }
    return !(index >= 2 && text[index - 2] == 0xC2)
  }

  /// Whether no word goes on at `index`.
  private static func startsOther(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    guard index < text.count, text[index].isWordByte else { return true }
    if text[index] == 0xE2, index + 1 < text.count, text[index + 1] & 0xFE == 0x80 { return true }
    return text[index] == 0xC2
  }
}
