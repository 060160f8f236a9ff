/// Finds e-mail addresses: `ann@example.org`, and `ann [at] example.org`, as some write them to hide them from machines.
enum EmailFinder {
  static func all(in text: UnsafeBufferPointer<UInt8>) -> [PrivateDetail] {
    var found: [PrivateDetail] = []
    for index in text.indices {
      guard mayBeSign(text[index]), let at = sign(in: text, at: index) else { continue }
      let start = localStart(text, before: at.lowerBound)
      let end = domainEnd(text, from: at.upperBound)
      guard start < at.lowerBound, let end, found.last.map({ $0.range.upperBound <= start }) ?? true else { continue }
      let bytes = Array(text[start..<at.lowerBound]) + [UInt8(ascii: "@")] + Array(text[at.upperBound..<end])
      found.append(PrivateDetail(kind: .email, range: start..<end, normal: String(decoding: bytes, as: UTF8.self).lowercased()))
    }
    return found
  }
}

extension EmailFinder {
  @inline(__always)
  private static func mayBeSign(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "@") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "(")
  }

  /// The bytes of an `@`, or of what stands for one with the spaces round it.
  private static func sign(in text: UnsafeBufferPointer<UInt8>, at index: Int) -> Range<Int>? {
    if text[index] == UInt8(ascii: "@") { return index..<index + 1 }
    guard index + 3 < text.count, text[index + 1] | 0x20 == UInt8(ascii: "a"), text[index + 2] | 0x20 == UInt8(ascii: "t") else {
      return nil
    }
    guard text[index + 3] == (text[index] == UInt8(ascii: "[") ? UInt8(ascii: "]") : UInt8(ascii: ")")) else { return nil }
    var (low, high) = (index, index + 4)
    if low > 0, text[low - 1] == 0x20 { low -= 1 }
    if high < text.count, text[high] == 0x20 { high += 1 }
    return low..<high
  }

  private static func localStart(_ text: UnsafeBufferPointer<UInt8>, before end: Int) -> Int {
    var start = end
    while start > 0, isLocal(text[start - 1]) { start -= 1 }
    // Full stops, hyphens and quotation marks in front belong to the sentence.
    while start < end, text[start] == UInt8(ascii: ".") || text[start] == UInt8(ascii: "-") || text[start] == UInt8(ascii: "'") {
      start += 1
    }
    return start
  }

  /// Where a name with a dot in it ends: `example.org`.
  private static func domainEnd(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var end = start
    while end < text.count, text[end].isASCIILetter || text[end].isASCIIDigit || text[end] == 0x2D || text[end] == 0x2E { end += 1 }
    while end > start, text[end - 1] == 0x2E || text[end - 1] == 0x2D { end -= 1 }
    guard let dot = text[start..<end].lastIndex(of: 0x2E), dot > start, end - dot > 2 else { return nil }
    return text[dot + 1..<end].allSatisfy(\.isASCIILetter) ? end : nil
  }

  private static func isLocal(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isASCIIDigit || byte >= 0x80 || ".!#$%&'*+/=?^_`{|}~-".utf8.contains(byte)
  }
}
