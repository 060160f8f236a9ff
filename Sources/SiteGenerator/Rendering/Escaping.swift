/// Text made safe for where it goes, one function a context. Templates escape for themselves; this is for what is written without one.
enum Escaping {
  /// In HTML or XML, between tags or within a quoted attribute.
  static func markup(_ text: String, into output: inout [UInt8]) {
    escape(text.utf8, into: &output) { byte in
      switch byte {
      case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
      default: false
      }
    } write: { byte, output in
      switch byte {
      case UInt8(ascii: "&"): output.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): output.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): output.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "\""): output.append(contentsOf: "&quot;".utf8)
      default: output.append(contentsOf: "&#39;".utf8)
      }
    }
  }

  /// As `markup`, for bytes that are UTF-8 already, without the characters that XML cannot hold at all (XML 1.0, section 2.2).
  static func xml(_ bytes: some Sequence<UInt8>, into output: inout [UInt8]) {
    escape(bytes, into: &output) { byte in
      switch byte {
      case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), 0..<9, 11, 12, 14..<32, 0xBE, 0xBF: true
      default: false
      }
    } write: { byte, output in
      switch byte {
      case UInt8(ascii: "&"): output.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "<"): output.append(contentsOf: "&lt;".utf8)
      case UInt8(ascii: ">"): output.append(contentsOf: "&gt;".utf8)
      case UInt8(ascii: "\""): output.append(contentsOf: "&quot;".utf8)
      case 0xBE, 0xBF:
        // U+FFFE and U+FFFF are EF BF BE and EF BF BF.
        if output.count >= 2, output[output.count - 1] == 0xBF, output[output.count - 2] == 0xEF {
          output.removeLast(2)
        } else {
          output.append(byte)
        }
      default: break
      }
    }
  }

  /// A quoted JSON string (RFC 8259, section 7) that is also safe inside a `script` element: `<`, `>` and `&` are written as escapes.
  static func json(_ bytes: some Sequence<UInt8>, into output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    escape(bytes, into: &output) { byte in
      switch byte {
      case 0..<32, UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"): true
      default: false
      }
    } write: { byte, output in
      switch byte {
      case UInt8(ascii: "\""): output.append(contentsOf: "\\\"".utf8)
      case UInt8(ascii: "\\"): output.append(contentsOf: "\\\\".utf8)
      case 10: output.append(contentsOf: "\\n".utf8)
      default:
        output.append(contentsOf: "\\u00".utf8)
        output.append(hexDigits[Int(byte >> 4)])
        output.append(hexDigits[Int(byte & 15)])
      }
    }
    output.append(UInt8(ascii: "\""))
  }

  /// Copies what needs no escaping in one piece after the other, since nearly all bytes need none.
  @inline(__always)
  private static func escape(
    _ bytes: some Sequence<UInt8>, into output: inout [UInt8], _ needsEscaping: (UInt8) -> Bool, write: (UInt8, inout [UInt8]) -> Void
  ) {
    func copy(_ bytes: UnsafeBufferPointer<UInt8>) {
      var start = 0
      for index in bytes.indices where needsEscaping(bytes[index]) {
        output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
        write(bytes[index], &output)
        start = index + 1
      }
      output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
    }
    if bytes.withContiguousStorageIfAvailable({ copy($0) }) == nil { Array(bytes).withUnsafeBufferPointer { copy($0) } }
  }

  /// The path of a relative or absolute address: what RFC 3986 does not allow in a path is percent-encoded.
  static func path(_ text: String) -> String {
    if text.utf8.allSatisfy(isPathByte) { return text }
    var output: [UInt8] = []
    for byte in text.utf8 {
      if isPathByte(byte) {
        output.append(byte)
      } else {
        output += [UInt8(ascii: "%"), upperHexDigits[Int(byte >> 4)], upperHexDigits[Int(byte & 15)]]
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  private static func isPathByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 45...57, 65...90, 95, 97...122, UInt8(ascii: "~"): true
    default: false
    }
  }

  private static let hexDigits = Array("0123456789abcdef".utf8)
  private static let upperHexDigits = Array("0123456789ABCDEF".utf8)
}
