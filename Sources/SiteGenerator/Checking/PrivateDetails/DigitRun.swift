/// Digits that belong together, with single spaces, hyphens, full stops or brackets between: `(0113) 496-0123`.
struct DigitRun {
  private(set) var digits: [UInt8] = []
  /// How many digits stand in a row each time.
  private(set) var groups: [Int] = []
  private(set) var hasPlus = false
  private(set) var range: Range<Int>

  init(in text: UnsafeBufferPointer<UInt8>, from first: Int) {
    var start = first
    if start > 0, text[start - 1] == UInt8(ascii: "(") { start -= 1 }
    if start > 0, text[start - 1] == UInt8(ascii: "+") {
      start -= 1
      hasPlus = true
    }
    range = start..<first
    var index = first
    while index < text.count {
      let groupStart = index
      while index < text.count, text[index].isASCIIDigit {
        digits.append(text[index])
        index += 1
      }
      groups.append(index - groupStart)
      range = start..<index
      guard let next = Self.nextDigit(text, after: index) else { break }
      index = next
    }
    if digits.isEmpty { range = start..<max(index, first + 1) }
  }

  /// The next digit of the same run: one separator lies between, or a bracket with a space.
  private static func nextDigit(_ text: UnsafeBufferPointer<UInt8>, after end: Int) -> Int? {
    var index = end
    var spaces = 0
    while index < text.count, index - end < 3 {
      let byte = text[index]
      if byte.isASCIIDigit { return index > end ? index : nil }
      if byte == 0x20 || byte == 0x0A { spaces += 1 } else if !"-.()".utf8.contains(byte) { return nil }
      if spaces > 1 { return nil }
      index += 1
    }
    return nil
  }
}
