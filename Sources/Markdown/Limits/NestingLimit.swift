/// Every line is held against all the quotes and lists that are open.
enum NestingLimit {
  private static let highestCost = 100_000_000
  private static let harmless = 200

  static func find(in text: UnsafeBufferPointer<UInt8>) -> TextLimits.Finding? {
    var deepest = (marks: 0, offset: 0)
    var lineCount = 0
    var start = 0
    while start < text.count {
      let end = text.first(UInt8(ascii: "\n"), from: start) ?? text.count
      lineCount += 1
      if end - start > harmless {
        let marks = markCount(text, start..<end)
        if marks > deepest.marks { deepest = (marks, start) }
      }
      start = end + 1
    }
    guard deepest.marks > harmless, deepest.marks * lineCount > highestCost else { return nil }
    return TextLimits.Finding(kind: .nesting, offset: deepest.offset)
  }

  /// How many signs a line begins with that can each open a quote or a list.
  private static func markCount(_ text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Int {
    var index = line.lowerBound
    while index < line.upperBound, text[index].isSpace || text[index].isDigit || isMark(text[index]) { index += 1 }
    return index - line.lowerBound
  }

  static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "."), UInt8(ascii: ")"): true
    default: false
    }
  }
}
