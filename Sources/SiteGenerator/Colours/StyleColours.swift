/// The colours that style sheets use: by name, which the palette must speak of, or written out, where it cannot look.
struct StyleColours {
  /// A colour written out, with its line.
  private(set) var literals: [(text: String, line: Int)] = []
  /// The names after `var(--`.
  private(set) var names: Set<String> = []

  init(_ bytes: [UInt8]) {
    var line = 1
    var pending: [(text: String, line: Int)] = []
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case 10: line += 1
      case UInt8(ascii: ";"), UInt8(ascii: "}"):
        literals += pending
        pending = []
      // What stood before was a selector: `#add` is an id.
      case UInt8(ascii: "{"): pending = []
      case UInt8(ascii: "/") where bytes[index...].starts(with: "/*".utf8):
        let end = Self.end(of: "*/", in: bytes, from: index + 2)
        line += bytes[index..<end].count { $0 == 10 }
        index = end - 1
      case UInt8(ascii: "#"):
        let digits = bytes[(index + 1)...].prefix(while: Self.isWordByte)
        if [3, 4, 6, 8].contains(digits.count), digits.allSatisfy(Self.isHexDigit) {
          pending.append(("#" + String(decoding: digits, as: UTF8.self), line))
        }
        index += digits.count
      case UInt8(ascii: "v") where bytes[index...].starts(with: "var(--".utf8):
        let name = bytes[(index + 6)...].prefix(while: Self.isWordByte)
        names.insert(String(decoding: name, as: UTF8.self))
        index += 5 + name.count
      default: break
      }
      index += 1
    }
    literals += pending
  }
}

extension StyleColours {
  private static func end(of mark: String, in bytes: [UInt8], from start: Int) -> Int {
    var index = start
    while index < bytes.count, !bytes[index...].starts(with: mark.utf8) { index += 1 }
    return min(index + mark.utf8.count, bytes.count)
  }

  private static func isHexDigit(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...70).contains(byte) || (97...102).contains(byte)
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte) || byte == 45 || byte == 95
  }
}
