/// A Huffman code (RFC 1951) that suits rows of letters which are written as differences from the row above: it is the same for all cards, so
/// that nothing needs to be counted for one.
struct CardCode: Sendable {
  /// Bits in the order in which they are written, lowest first.
  struct Bits: Sendable {
    var bits: UInt64 = 0
    var count: UInt64 = 0

    static func + (left: Bits, right: Bits) -> Bits {
      Bits(bits: left.bits | right.bits << left.count, count: left.count + right.count)
    }
  }

  /// The head of a last block with this code.
  let head: [Bits]
  /// For a byte.
  let bytes: [Bits]
  /// For so many noughts, up to a whole row's.
  let noughts: [Bits]
  let end: Bits
  /// For matches of so many bytes, up to 258.
  let matches: [Bits]
  /// For a match's distance, up to a whole row.
  let distances: [Bits]

  static let rows = CardCode()

}
