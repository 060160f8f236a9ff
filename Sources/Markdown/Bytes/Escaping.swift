/// Escaping for each place in HTML where text can stand. Nothing from a text reaches the page but through here.
extension ByteBuffer {
  /// Text between tags: `a < b & c` → `a &lt; b &amp; c`.
  mutating func appendText(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress else { return }
    var from = 0
    var index = 0
    while true {
      index = bytes.firstMarkup(from: index)
      if index == bytes.count { break }
      append(start + from, index - from)
      switch start[index] {
      case UInt8(ascii: "&"): append("&amp;")
      case UInt8(ascii: "<"): append("&lt;")
      default: append("&gt;")
      }
      index += 1
      from = index
    }
    append(start + from, bytes.count - from)
  }

  /// The value of an attribute in double quotes.
  mutating func appendAttribute(_ bytes: UnsafeBufferPointer<UInt8>) {
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "&"): append("&amp;")
      case UInt8(ascii: "<"): append("&lt;")
      case UInt8(ascii: ">"): append("&gt;")
      case UInt8(ascii: "\""): append("&quot;")
      case UInt8(ascii: "'"): append("&#39;")
      default: append(byte)
      }
    }
  }

  mutating func appendAttribute(_ text: String) {
    var text = text
    text.withUTF8 { appendAttribute($0) }
  }
}
