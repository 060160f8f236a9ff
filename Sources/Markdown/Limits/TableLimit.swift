/// Tables: cmark fills up each row to the number of columns, and reads a paragraph again for each row that could begin a table.
enum TableLimit {
  static func find(in text: UnsafeBufferPointer<UInt8>) -> TextLimits.Finding? {
    var start = 0
    // Without a `|` there is at most one column, and what could be a table's first row has no other number of them.
    while let pipe = text.first(UInt8(ascii: "|"), from: start) {
      let region = TableRegion(text, from: paragraph(text, around: pipe, after: start))
      if region.isTooMuch { return TextLimits.Finding(kind: .table, offset: pipe) }
      start = region.end
    }
    return nil
  }

  /// Where the lines without a blank one between them begin that hold `offset`.
  private static func paragraph(_ text: UnsafeBufferPointer<UInt8>, around offset: Int, after lowest: Int) -> Int {
    var start = lineStart(text, offset, lowest)
    while start > lowest {
      let previous = lineStart(text, start - 1, lowest)
      if isBlank(text, previous..<start) { break }
      start = previous
    }
    return start
  }

  private static func lineStart(_ text: UnsafeBufferPointer<UInt8>, _ offset: Int, _ lowest: Int) -> Int {
    var start = offset
    while start > lowest, text[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    return start
  }

  static func isBlank(_ text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
    for index in line where !text[index].isSpace { return false }
    return true
  }

  /// Whether a line could be the `|---|:--|` of a table, perhaps in a quote or a list.
  static func isDelimiterRow(_ text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
    var end = line.upperBound
    while end > line.lowerBound, text[end - 1].isSpace { end -= 1 }
    guard end > line.lowerBound, isRule(text[end - 1]) else { return false }
    var hasSign = false
    for index in line.lowerBound..<end {
      let byte = text[index]
      if byte == UInt8(ascii: "|") || byte == UInt8(ascii: ":") { hasSign = true }
      guard isRule(byte) || byte.isSpace || byte.isDigit || NestingLimit.isMark(byte) else { return false }
    }
    return hasSign
  }

  private static func isRule(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "|") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ":")
  }
}
