/// Values by the keys of words. It is asked about every word of a site, so a key, which is a hash already, is its own place in the table.
///
/// Words are compared by their keys, not by their bytes: two different words with one key are rarer than one in a million.
struct WordTable<Value: Sendable>: Sendable {
  private struct Slot: Sendable {
    /// 0 in a free slot: no word has that key.
    var key: UInt32 = 0
    var value: Value?
  }

  private var slots: [Slot]
  private let mask: Int

  init(_ values: [UInt32: Value] = [:]) {
    var size = 16
    while size < values.count * 4 { size *= 2 }
    mask = size - 1
    slots = Array(repeating: Slot(), count: size)
    // In one order, so that every build looks alike.
    for (key, value) in values.sorted(by: { $0.key < $1.key }) {
      var slot = Int(key) & mask
      while slots[slot].key != 0 { slot = (slot + 1) & mask }
      slots[slot] = Slot(key: key, value: value)
    }
  }

  /// Nil for a word that is not in the table.
  @inline(__always)
  subscript(key: UInt32) -> Value? {
    var slot = Int(key) & mask
    while slots[slot].key != 0 {
      if slots[slot].key == key { return slots[slot].value }
      slot = (slot + 1) & mask
    }
    return nil
  }
}
