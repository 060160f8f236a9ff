/// What a word alone says of its language: one lookup by the word's key.
///
/// Words are compared by their keys, not by their bytes. Two different words with one key are rarer than one in a million, and it takes
/// two words of a language to say anything.
struct LanguageWords: Sendable {
  struct Meaning: Sendable {
    /// Languages in which it is common, and that it tells from English.
    var strong: UInt16 = 0
    /// Languages in which it is common, while it is also an English word, a name or a word of many languages.
    var weak: UInt16 = 0
    var isEnglish = false
  }

  static let all = LanguageWords()

  private var keys: [UInt32]
  private var meanings: [Meaning]
  private let mask: Int

  private init() {
    var table: [UInt32: Meaning] = [:]
    for language in SpokenLanguage.allCases {
      for key in Self.keys(of: language.strongWords) { table[key, default: Meaning()].strong |= language.bit }
      for key in Self.keys(of: language.weakWords) { table[key, default: Meaning()].weak |= language.bit }
    }
    for key in Self.keys(of: Self.englishWords) { table[key, default: Meaning()].isEnglish = true }
    var size = 1_024
    while size < table.count * 4 { size *= 2 }
    mask = size - 1
    keys = Array(repeating: 0, count: size)
    meanings = Array(repeating: Meaning(), count: size)
    for (key, meaning) in table.sorted(by: { $0.key < $1.key }) {
      var slot = Int(key) & mask
      while keys[slot] != 0 { slot = (slot + 1) & mask }
      keys[slot] = key
      meanings[slot] = meaning
    }
  }

  /// Nil for a word that no list has.
  @inline(__always)
  subscript(key: UInt32) -> Meaning? {
    var slot = Int(key) & mask
    while keys[slot] != 0 {
      if keys[slot] == key { return meanings[slot] }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private static func keys(of words: String) -> [UInt32] {
    words.split { $0 == " " || $0 == "\n" }.map { word in
      var key = WordKey()
      for byte in WordKey.fold(word.utf8) { key.add(byte) }
      return key.value
    }
  }
}
