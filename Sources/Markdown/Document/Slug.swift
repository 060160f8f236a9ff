/// Names for addresses and ids, made the way GitHub makes them from headings.
public enum Slug {
  /// Lower case; letters, marks and digits of any script are kept, spaces become hyphens, other punctuation goes, and `-` and `_` are
  /// stripped from both ends (ids that start with `_` are the layouts'). `Tea & cake!` → `tea--cake`; `???` → the empty string.
  public static func make(of text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      guard byte < 0x80 else { return makeUnicode(text) }
      append(byte, to: &bytes)
    }
    return stripped(bytes)
  }
}

extension Slug {
  private static func append(_ byte: UInt8, to bytes: inout [UInt8]) {
    if byte.isLetter || byte.isDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") {
      bytes.append(byte.lowercased)
    } else if byte.isSpace {
      bytes.append(UInt8(ascii: "-"))
    }
  }

  private static func makeUnicode(_ text: String) -> String {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        append(UInt8(truncatingIfNeeded: scalar.value), to: &bytes)
      } else if scalar.properties.isWhitespace {
        bytes.append(UInt8(ascii: "-"))
      } else if isKept(scalar.properties.generalCategory) {
        bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
      }
    }
    return stripped(bytes)
  }

  private static func isKept(_ category: Unicode.GeneralCategory) -> Bool {
    switch category {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    case .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber: true
    default: false
    }
  }

  private static func stripped(_ bytes: [UInt8]) -> String {
    let isEnd = { (byte: UInt8) in byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") }
    let start = bytes.firstIndex { !isEnd($0) } ?? bytes.endIndex
    let end = (bytes.lastIndex { !isEnd($0) } ?? start - 1) + 1
    return String(decoding: bytes[start..<max(start, end)], as: UTF8.self)
  }
}
