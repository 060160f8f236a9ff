/// Scripts whose words screen readers with an English voice leave out or spell, and the language that most writes in each here.
enum Script: Sendable {
  case arabic, urdu, persianOrUrdu, bengali, gurmukhi, gujarati, devanagari, tamil, hebrew, greek, cyrillic, han, kana, hangul

  /// - Parameter word: UTF-8 that does not begin in Latin letters. Nil for Latin and for scripts that are not listed.
  init?(of word: some Collection<UInt8>) {
    guard let lead = word.first, let second = word.dropFirst().first else { return nil }
    switch (lead, second) {
    case (0xCE...0xCF, _) where (lead, second) > (0xCD, 0xBF): self = .greek
    case (0xD0...0xD3, _): self = .cyrillic
    case (0xD6, 0x90...), (0xD7, _): self = .hebrew
    case (0xD8...0xDB, _): self = Self.arabic(word)
    case (0xE0, 0xA4...0xA5): self = .devanagari
    case (0xE0, 0xA6...0xA7): self = .bengali
    case (0xE0, 0xA8...0xA9): self = .gurmukhi
    case (0xE0, 0xAA...0xAB): self = .gujarati
    case (0xE0, 0xAE...0xAF): self = .tamil
    case (0xE3, 0x81...0x83): self = .kana
    case (0xE4...0xE9, _): self = .han
    case (0xEA, 0xB0...), (0xEB...0xEC, _), (0xED, ..<0x9F): self = .hangul
    default: return nil
    }
  }

  /// Urdu has letters that neither Arabic nor Persian has: ٹ ڈ ڑ ں ھ ہ ے; both have پ چ ژ ک گ ی.
  private static func arabic(_ word: some Collection<UInt8>) -> Script {
    let letters = String(decoding: word, as: UTF8.self).unicodeScalars.map(\.value)
    if !lettersOfUrdu.isDisjoint(with: letters) { return .urdu }
    return lettersOfPersian.isDisjoint(with: letters) ? .arabic : .persianOrUrdu
  }

  private static let lettersOfUrdu: Set<UInt32> = [0x679, 0x688, 0x691, 0x6BA, 0x6BE, 0x6C1, 0x6D2]
  private static let lettersOfPersian: Set<UInt32> = [0x67E, 0x686, 0x698, 0x6A9, 0x6AF, 0x6CC]

  /// Words of one text: one word with letters of Urdu makes it Urdu.
  static func joined(_ first: Script, _ second: Script) -> Script? {
    if first == second { return first }
    switch (first, second) {
    case (.urdu, .arabic), (.urdu, .persianOrUrdu), (.arabic, .urdu), (.persianOrUrdu, .urdu): return .urdu
    case (.arabic, .persianOrUrdu), (.persianOrUrdu, .arabic): return .persianOrUrdu
    case (.han, .kana), (.kana, .han): return .kana
    default: return nil
    }
  }

  var tag: String {
    switch self {
    case .arabic: "ar"
    case .urdu: "ur"
    case .persianOrUrdu: "fa"
    case .bengali: "bn"
    case .gurmukhi: "pa"
    case .gujarati: "gu"
    case .devanagari: "hi"
    case .tamil: "ta"
    case .hebrew: "he"
    case .greek: "el"
    case .cyrillic: "uk"
    case .han: "zh"
    case .kana: "ja"
    case .hangul: "ko"
    }
  }

  /// As in "This looks like …".
  var name: String {
    switch self {
    case .arabic: "Arabic"
    case .urdu: "Urdu"
    case .persianOrUrdu: "Persian or Urdu"
    case .bengali: "Bengali"
    case .gurmukhi: "Panjabi"
    case .gujarati: "Gujarati"
    case .devanagari: "Hindi or another language in its script"
    case .tamil: "Tamil"
    case .hebrew: "Hebrew"
    case .greek: "Greek"
    case .cyrillic: "Ukrainian, Russian or another language in Cyrillic letters"
    case .han: "Chinese"
    case .kana: "Japanese"
    case .hangul: "Korean"
    }
  }
}
