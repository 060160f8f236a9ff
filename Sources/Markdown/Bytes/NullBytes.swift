/// NUL is the one sign that Markdown cannot hold (CommonMark 2.3).
enum NullBytes {
  /// A copy with U+FFFD for each NUL. cmark would do so too, but its columns would then count three bytes where the text has one.
  static func replaced(in text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count + 64)
    for byte in text {
      if byte == 0 { bytes.append(contentsOf: [0xEF, 0xBF, 0xBD]) } else { bytes.append(byte) }
    }
    return bytes
  }
}
