/// Phrases to look for, each with something to say of it. One lookup a word tells most words apart.
struct PhraseTable<Value: Sendable>: Sendable {
  private struct Entry: Sendable {
    /// The keys of its words, and their bytes as folded, one space between.
    var keys: [UInt32]
    var words: [[UInt8]]
    var value: Value
  }

  struct Match {
    /// Numbers of the words.
    var words: Range<Int>
    var value: Value
  }

  private var entries: [Entry] = []
  /// Of each entry the key of its first word, and the next entry in the same slot: apart from the rest, as they are read for every word.
  private(set) var firstKeys: [UInt32] = []
  private var next: [Int32] = []
  /// The first entry of each slot, or -1. A power of two.
  private var slots: [Int32] = []

  /// Where a phrase comes twice, the later one counts.
  init(_ phrases: [(phrase: String, value: Value)]) {
    var seen: [[[UInt8]]: Int] = [:]
    for (phrase, value) in phrases {
      let words = Self.split(phrase)
      guard !words.isEmpty else { continue }
      if let index = seen[words] {
        entries[index].value = value
        continue
      }
      seen[words] = entries.count
      entries.append(Entry(keys: words.map { WordKey(folded: $0).value }, words: words, value: value))
    }
    // The longest first: `as a result of` before `as a result`. Entries are chained in front, so they go in from the shortest on.
    entries.sort { $0.words.count < $1.words.count }
    var size = 64
    while size < entries.count * 4 { size *= 2 }
    slots = Array(repeating: -1, count: size)
    firstKeys = entries.map { $0.keys[0] }
    for index in entries.indices {
      let slot = Int(firstKeys[index]) & (size - 1)
      next.append(slots[slot])
      slots[slot] = Int32(index)
    }
  }

  var isEmpty: Bool { entries.isEmpty }
}

extension PhraseTable {
  /// The longest phrase that begins with this word.
  @inline(__always)
  func match(_ page: PageWords, at number: Int) -> Match? {
    let key = page.words[number].key
    var index = slots[Int(key) & (slots.count - 1)]
    while index >= 0 {
      if firstKeys[Int(index)] == key, stands(Int(index), in: page, at: number) {
        let entry = entries[Int(index)]
        return Match(words: number..<number + entry.keys.count, value: entry.value)
      }
      index = next[Int(index)]
    }
    return nil
  }

  /// What it has for a text that is one of its phrases and nothing more.
  func value(of text: String) -> Value? {
    guard let key = WordScanner.firstKey(in: text) else { return nil }
    var index = slots[Int(key) & (slots.count - 1)]
    while index >= 0 {
      if firstKeys[Int(index)] == key, entries[Int(index)].words == Self.split(text) { return entries[Int(index)].value }
      index = next[Int(index)]
    }
    return nil
  }

  private func stands(_ index: Int, in page: PageWords, at number: Int) -> Bool {
    let count = entries[index].keys.count
    guard number + count <= page.words.count else { return false }
    for offset in 0..<count {
      let word = page.words[number + offset]
      guard word.key == entries[index].keys[offset], offset == 0 || word.traits.contains(.continues) else { return false }
    }
    return (0..<count).allSatisfy { WordKey.fold(page.prose.text[page.words[number + $0].range]) == entries[index].words[$0] }
  }

  /// The words of a phrase or a text, folded; a hyphen parts them as in pages.
  private static func split(_ text: String) -> [[UInt8]] {
    let page = PageWords.words(of: text)
    return page.words.map { WordKey.fold(page.prose.text[$0.range]) }
  }
}
