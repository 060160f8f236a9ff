/// Letters that, of the languages here, only one has: they tell it from English in words that no list holds.
enum LanguageLetters {
  /// - Parameter word: UTF-8. Nil where no letter tells, or where two tell otherwise.
  static func language(of word: some Sequence<UInt8>) -> SpokenLanguage? {
    var found: SpokenLanguage?
    var lead: UInt8 = 0
    for byte in word {
      if let language = language(lead, WordKey.small(byte, after: lead)) {
        guard found == nil || found == language else { return nil }
        found = language
      }
      lead = byte
    }
    return found
  }

  /// A letter of two bytes of UTF-8, in small letters.
  private static func language(_ lead: UInt8, _ byte: UInt8) -> SpokenLanguage? {
    switch (lead, byte) {
    // ą ę ł ń ś ź ż
    case (0xC4, 0x85), (0xC4, 0x99), (0xC5, 0x82), (0xC5, 0x84), (0xC5, 0x9B), (0xC5, 0xBA), (0xC5, 0xBC): .polish
    // ă ș ț ţ
    case (0xC4, 0x83), (0xC8, 0x99), (0xC8, 0x9B), (0xC5, 0xA3): .romanian
    // ŵ ŷ
    case (0xC5, 0xB5), (0xC5, 0xB7): .welsh
    // ã õ
    case (0xC3, 0xA3), (0xC3, 0xB5): .portuguese
    default: nil
    }
  }

  /// Whether the bytes may begin such a letter: asked of every letter that is not ASCII.
  @inline(__always)
  static func mayBegin(_ lead: UInt8, _ byte: UInt8) -> Bool {
    lead == 0xC4 || lead == 0xC5 || lead == 0xC8 || lead == 0xC3 && (byte | 0x20 == 0xA3 || byte | 0x20 == 0xB5)
  }
}
