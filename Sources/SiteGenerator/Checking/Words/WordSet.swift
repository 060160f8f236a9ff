/// Words to know at a glance, by their keys: for words that only say where to look closer.
struct WordSet: Sendable {
  private var slots: [UInt32]
  private let mask: Int

  /// - Parameter words: in small letters, spaces between.
  init(_ words: String) {
    let keys = words.split { $0 == " " || $0 == "\n" }.map { word in
      var key = WordKey()
      for byte in WordKey.fold(word.utf8) { key.add(byte) }
      return key.value
    }
    var size = 32
    while size < keys.count * 4 { size *= 2 }
    mask = size - 1
    slots = Array(repeating: 0, count: size)
    for key in keys {
      var slot = Int(key) & mask
      while slots[slot] != 0, slots[slot] != key { slot = (slot + 1) & mask }
      slots[slot] = key
    }
  }

  @inline(__always)
  func contains(_ word: Word) -> Bool {
    var slot = Int(word.key) & mask
    while slots[slot] != 0 {
      if slots[slot] == word.key { return true }
      slot = (slot + 1) & mask
    }
    return false
  }
}
