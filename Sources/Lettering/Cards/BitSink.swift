/// Bits on their way into bytes, lowest first (RFC 1951, section 3.1.1).
struct BitSink {
  private var place: UnsafeMutableRawPointer
  private var waiting: UInt64 = 0
  private var count: UInt64 = 0

  /// There must be room for all that is put, and 8 bytes more.
  init(at place: UnsafeMutableRawPointer) {
    self.place = place
  }

  /// At most 56 bits.
  @inline(__always)
  mutating func put(_ bits: CardCode.Bits) {
    waiting |= bits.bits &<< count
    count &+= bits.count
    place.storeBytes(of: waiting.littleEndian, as: UInt64.self)
    place += Int(count &>> 3)
    waiting = waiting &>> (count & ~7)
    count &= 7
  }

  /// Fills the last byte with 0. Returns where the next one goes.
  mutating func finish() -> UnsafeMutableRawPointer {
    put(CardCode.Bits(bits: 0, count: (8 &- count) & 7))
    return place
  }
}
