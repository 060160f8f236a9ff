extension [UInt8] {
  /// Appends text so that it stays text wherever HTML takes text, in attributes between quotes too.
  mutating func appendEscaped(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var written = 0
      for at in bytes.indices {
        guard let escape = Self.escape(bytes[at]) else { continue }
        append(contentsOf: UnsafeBufferPointer(rebasing: bytes[written..<at]))
        append(contentsOf: escape.utf8Bytes)
        written = at + 1
      }
      append(contentsOf: UnsafeBufferPointer(rebasing: bytes[written...]))
    }
  }

  mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append(contentsOf: $0) }
  }

  @inline(__always)
  private static func escape(_ byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }
}

extension StaticString {
  fileprivate var utf8Bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount)
  }
}

extension String {
  var escaped: [UInt8] {
    var bytes: [UInt8] = []
    bytes.appendEscaped(self)
    return bytes
  }
}
