/// How hard a text is to read, by the Flesch-Kincaid grade (Kincaid, Fishburne, Rogers and Chissom, "Derivation of New Readability
/// Formulas", US Navy 1975): 0.39 × words a sentence + 11.8 × syllables a word - 15.59. A grade is a year of school; pupils of grade 1
/// are six, so five years more are an age.
struct ReadingEase: Sendable {
  var words = 0
  var sentences = 0
  var syllables = 0

  /// In years; nil without words.
  var age: Double? {
    guard words > 0, sentences > 0 else { return nil }
    return 0.39 * Double(words) / Double(sentences) + 11.8 * Double(syllables) / Double(words) - 15.59 + 5
  }

  mutating func add(_ other: ReadingEase) {
    words += other.words
    sentences += other.sentences
    syllables += other.syllables
  }
}

extension ReadingEase {
  /// One sentence. Names and numbers are no harder than a word of two syllables, however long they are.
  /// - Parameter text: the prose of the page.
  init(_ sentence: Sentence, in page: PageWords, _ text: UnsafeBufferPointer<UInt8>) {
    sentences = 1
    for number in sentence.words {
      let word = page.words[number]
      guard word.traits.isDisjoint(with: .unread) else { continue }
      words += 1
      let count = word.traits.contains(.hasDigit) ? 1 : Syllables.count(word, in: text)
      let isName = word.traits.contains(.capitalised) && number > sentence.words.lowerBound
      syllables += isName ? min(count, 2) : count
    }
  }
}
