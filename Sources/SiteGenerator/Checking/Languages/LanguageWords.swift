/// What a word alone says of its language: one lookup by the word's key. It takes two words of a language to say anything.
struct LanguageWords: Sendable {
  struct Meaning: Sendable {
    /// Languages in which it is common, and that it tells from English.
    var strong: UInt16 = 0
    /// Languages in which it is common, while it is also an English word, a name or a word of many languages.
    var weak: UInt16 = 0
    var isEnglish = false
  }

  static let all = LanguageWords()

  /// Words that tell some language from English.
  let strongKeys: [UInt32]
  private let meanings: WordTable<Meaning>

  private init() {
    var meanings: [UInt32: Meaning] = [:]
    for language in SpokenLanguage.allCases {
      for key in WordSet(language.strongWords).keys { meanings[key, default: Meaning()].strong |= language.bit }
      for key in WordSet(language.weakWords).keys { meanings[key, default: Meaning()].weak |= language.bit }
    }
    for key in WordSet(Self.englishWords).keys { meanings[key, default: Meaning()].isEnglish = true }
    strongKeys = meanings.filter { $0.value.strong != 0 }.map(\.key)
    self.meanings = WordTable(meanings)
  }

  /// Nil for a word that no list has.
  @inline(__always)
  subscript(key: UInt32) -> Meaning? { meanings[key] }
}
