/// The key of a word: FNV-1a, 32 bits (Fowler, Noll, Vo), of its UTF-8 in small letters.
struct WordKey {
  private(set) var value: UInt32 = 2_166_136_261

  @inline(__always)
  mutating func add(_ byte: UInt8) { value = (value ^ UInt32(byte)) &* 16_777_619 }
}

extension WordKey {
  /// Of a word as lists have it.
  init(of word: some StringProtocol) { self.init(folded: Self.fold(word.utf8)) }

  init(folded bytes: [UInt8]) {
    for byte in bytes { add(byte) }
  }
}

extension WordKey {
  /// The bytes of a word as keys and lists have them: in small letters, with a straight apostrophe.
  ///
  /// Knows the capitals of ASCII, of Latin-1 and of Latin Extended-A, which are all that the languages written in Latin letters here use.
  static func fold(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(bytes.underestimatedCount)
    var lead: UInt8 = 0
    for byte in bytes {
      folded.append(small(byte, after: lead))
      lead = byte
      let count = folded.count
      if byte == 0x99, count > 2, folded[count - 2] == 0x80, folded[count - 3] == 0xE2 {
        folded.removeLast(3)
        folded.append(UInt8(ascii: "'"))
      }
    }
    return folded
  }

  /// A byte of UTF-8 in small letters; `lead` is the byte before it.
  @inline(__always)
  static func small(_ byte: UInt8, after lead: UInt8) -> UInt8 {
    if byte < 0x80 { return byte &- 0x41 < 26 ? byte | 0x20 : byte }
    switch lead {
    case 0xC3: return byte &- 0x80 < 0x1F && byte != 0x97 ? byte | 0x20 : byte
    case 0xC4: return byte >= 0xB9 ? (byte & 1 == 1 && byte < 0xBF ? byte + 1 : byte) : byte | 1
    case 0xC5:
      if byte >= 0x8A, byte <= 0xB7 { return byte | 1 }
      if byte < 0x88 || (byte >= 0xB9 && byte <= 0xBE) { return byte & 1 == 1 && byte != 0x80 ? byte + 1 : byte }
      return byte
    default: return byte
    }
  }

  /// Whether a byte of a sign that is not ASCII makes it a capital.
  @inline(__always)
  static func isCapital(_ byte: UInt8, after lead: UInt8) -> Bool { lead >= 0xC3 && lead <= 0xC5 && small(byte, after: lead) != byte }
}
