/// What a sign is, by the bytes of its UTF-8.
enum SignKind {
  /// The bytes of the sign at `index` where it can be part of a word, else 0: letters and digits of any script, but no punctuation, no
  /// symbols and no emoji. By blocks of Unicode: U+00A1 to U+00BF, U+2000 to U+2FFF, U+3000 to U+303F, U+FE00 to U+FE0F, U+FF00 to
  /// U+FF0F and U+1F000 to U+1FFFF hold none that the languages written here use.
  @inline(__always)
  static func wordSignLength(_ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Int {
    let byte = text[index]
    if byte < 0x80 { return byte.isASCIILetter || byte.isASCIIDigit ? 1 : 0 }
    let size = length(byte)
    guard size > 1, index + size <= end else { return 0 }
    let second = text[index + 1]
    switch byte {
    case 0xC2, 0xE2: return 0
    case 0xC3: return second == 0x97 || second == 0xB7 ? 0 : size
    case 0xE3: return second == 0x80 ? 0 : size
    case 0xEF: return second == 0xB8 || second == 0xBB || second == 0xBC || second == 0xBF ? 0 : size
    case 0xF0: return second == 0x9F ? 0 : size
    case 0xD8: return second == 0x8C || second == 0x9B || second == 0x9F ? 0 : size
    default: return size
    }
  }

  /// The bytes of a sign by its first.
  @inline(__always)
  static func length(_ lead: UInt8) -> Int {
    switch lead {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }

  /// `’` with a letter behind it.
  @inline(__always)
  static func isApostrophe(_ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Bool {
    text[index] == 0xE2 && index + 3 < end && text[index + 1] == 0x80 && text[index + 2] == 0x99
      && wordSignLength(text, index + 3, end) > 0
  }

  /// `'` between letters, and in numbers `.`, `,`, `:` and `/` between digits: `it's`, `3.50`, `03/04/26`, `19:00`.
  @inline(__always)
  static func joinsWithin(_ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int, isNumber: Bool) -> Bool {
    guard index + 1 < end else { return false }
    switch text[index] {
    case UInt8(ascii: "'"): return wordSignLength(text, index + 1, end) > 0
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "/"): return isNumber && text[index + 1].isASCIIDigit
    default: return false
    }
  }
}

extension UInt8 {
  @inline(__always)
  var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }
  @inline(__always)
  var isASCIIDigit: Bool { self &- 0x30 < 10 }
}
