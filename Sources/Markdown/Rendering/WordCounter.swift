/// Counts words as word processors do: whatever stands between spaces is one.
struct WordCounter {
  private(set) var count = 0
  /// Whether the last sign was part of a word that is counted already: `un**believ**able` is one.
  private var isInWord = false

  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = UnsafeRawPointer(bytes.baseAddress) else { return }
    var index = 0
    var found = 0
    // The high bit of each byte that is no space, for eight bytes at a time; the lowest takes the last of those before.
    var before: UInt64 = isInWord ? 0x80 : 0
    while index + 8 <= bytes.count {
      let word = UInt64(littleEndian: start.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let signs = (((word & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x5F5F_5F5F_5F5F_5F5F) | word) & 0x8080_8080_8080_8080
      found &+= (signs & ~(signs << 8 | before)).nonzeroBitCount
      before = signs >> 56
      index += 8
    }
    var isInWord = before != 0
    while index < bytes.count {
      let isSign = bytes[index] > 0x20
      if isSign, !isInWord { found &+= 1 }
      isInWord = isSign
      index += 1
    }
    count += found
    self.isInWord = isInWord
  }

  mutating func endWord() {
    isInWord = false
  }
}
