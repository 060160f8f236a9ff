/// Words to know at a glance, by their keys: for words that only say where to look closer.
struct WordSet: Sendable {
  let keys: [UInt32]
  private let table: WordTable<Bool>

  /// - Parameter words: in small letters, spaces between.
  init(_ words: String) {
    keys = words.split { $0 == " " || $0 == "\n" }.map { WordKey(of: $0).value }
    table = WordTable(Dictionary(keys.map { ($0, true) }) { first, _ in first })
  }

  @inline(__always)
  func contains(_ word: Word) -> Bool { table[word.key] != nil }
}
