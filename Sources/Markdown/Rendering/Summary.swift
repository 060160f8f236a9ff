/// The beginning of a text, for cards and search results.
enum Summary {
  static let longest = 200

  /// The whole text, or its beginning up to the end of a word within 200 characters, with `…`. Spaces in a row become one.
  static func make(of text: UnsafeBufferPointer<UInt8>) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(longest + 8)
    var length = 0
    /// Where the last whole word ends.
    var end = 0
    for byte in text.trimmed {
      if byte.isSpace {
        if bytes.last == UInt8(ascii: " ") { continue }
        end = bytes.count
        bytes.append(UInt8(ascii: " "))
        length += 1
        continue
      }
      if !byte.isContinuation { length += 1 }
      if length > longest {
        let isOneWord = end == 0
        return String(decoding: bytes.prefix(isOneWord ? bytes.count : end), as: UTF8.self) + "…"
      }
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
