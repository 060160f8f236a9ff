/// The lists of rules that a word stands in. Each word is looked up once, and a rule looks closer only where a word has its mark.
struct WordMarks: OptionSet, Sendable {
  let rawValue: UInt16

  /// May begin an office phrase.
  static let plainEnglish = WordMarks(rawValue: 1)
  /// May begin a phrase about people.
  static let people = WordMarks(rawValue: 2)
  /// Tells what something looks like, or where it is.
  static let colourOrPlace = WordMarks(rawValue: 4)
  /// Calls people to the telephone.
  static let calling = WordMarks(rawValue: 8)
  /// Another way to reach people.
  static let otherThanCalling = WordMarks(rawValue: 16)
  /// Tells some language from English.
  static let otherLanguage = WordMarks(rawValue: 32)
}

extension WordMarks {
  /// - Parameter keys: of the words that have each mark.
  static func table(_ keys: [(mark: WordMarks, keys: [UInt32])]) -> WordTable<WordMarks> {
    var marks: [UInt32: WordMarks] = [:]
    for (mark, keys) in keys {
      for key in keys { marks[key, default: []].formUnion(mark) }
    }
    return WordTable(marks)
  }
}
