extension CardCode {
  init() {
    let codes = Self.codes(Self.symbolLengths)
    let distanceCodes = Self.codes(Self.distanceLengths)
    // RFC 1951, section 3.2.7: every length has a code of 4 bits, and no run is shortened.
    let all = Self.symbolLengths + Self.distanceLengths
    var head = [
      Bits(bits: 0b101, count: 3), Bits(bits: UInt64(Self.symbolLengths.count - 257), count: 5),
      Bits(bits: UInt64(Self.distanceLengths.count - 1), count: 5), Bits(bits: 15, count: 4),
    ]
    head += [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15].map { Bits(bits: $0 < 16 ? 4 : 0, count: 3) }
    head += all.map { Bits(bits: Self.turned(UInt64($0), 4), count: 4) }
    self.head = Self.joined(head)
    bytes = Array(codes.prefix(256))
    end = codes[256]
    let matches = (0...258).map { length in
      guard length > 2 else { return Bits() }
      let (symbol, extra, count) = Self.symbol(ofLength: length)
      return codes[symbol] + Bits(bits: UInt64(extra), count: UInt64(count))
    }
    self.matches = matches
    distances = (0...CardMeasures.width).map { distance in
      guard distance > 0 else { return Bits() }
      let (symbol, extra, count) = Self.symbol(ofDistance: distance)
      return distanceCodes[symbol].count == 0 ? Bits() : distanceCodes[symbol] + Bits(bits: UInt64(extra), count: UInt64(count))
    }
    noughts = (0...CardMeasures.width).map { Self.run(of: codes[0], count: $0, matches: matches, distance: distanceCodes[0]) }
  }

  /// So many bytes with these bits: one, and matches of distance 1 where that is shorter.
  private static func run(of byte: Bits, count: Int, matches: [Bits], distance: Bits) -> Bits {
    guard count > 3 else { return (0..<count).reduce(Bits()) { bits, _ in bits + byte } }
    var rest = count - 1
    var bits = byte
    while rest > 0 {
      // No match is shorter than 3.
      let length = rest > 258 && rest < 261 ? 255 : min(rest, 258)
      bits = bits + matches[length] + distance
      rest -= length
    }
    return bits
  }

  /// The same byte so many times.
  func run(of byte: UInt8, count: Int) -> Bits {
    let bits = bytes[Int(byte)]
    let plain = bits.count * UInt64(count)
    let matched = count > 3 ? Self.run(of: bits, count: count, matches: matches, distance: distances[1]) : Bits()
    return count > 3 && (matched.count < plain || plain > 56) ? matched : (0..<count).reduce(Bits()) { sum, _ in sum + bits }
  }

  /// The same bits in as few parts as can be, none longer than 56.
  static func joined(_ parts: [Bits]) -> [Bits] {
    var joined: [Bits] = []
    for part in parts {
      if let last = joined.last, last.count + part.count <= 56 { joined[joined.count - 1] = last + part } else { joined.append(part) }
    }
    return joined
  }

  /// RFC 1951, section 3.2.5.
  private static func symbol(ofLength length: Int) -> (symbol: Int, extra: Int, bits: Int) {
    if length == 258 { return (285, 0, 0) }
    if length < 11 { return (length + 254, 0, 0) }
    let bits = Int.bitWidth - (length - 3).leadingZeroBitCount - 3
    let group = (length - 3) >> bits
    return (257 + bits * 4 + group, (length - 3) & (1 << bits - 1), bits)
  }

  private static func symbol(ofDistance distance: Int) -> (symbol: Int, extra: Int, bits: Int) {
    if distance < 5 { return (distance - 1, 0, 0) }
    let bits = Int.bitWidth - (distance - 1).leadingZeroBitCount - 2
    return (bits * 2 + (distance - 1) >> bits, (distance - 1) & (1 << bits - 1), bits)
  }

  /// RFC 1951, section 3.2.2.
  private static func codes(_ lengths: [UInt8]) -> [Bits] {
    var codes = [Bits](repeating: Bits(), count: lengths.count)
    var next: UInt64 = 0
    for length in UInt8(1)...15 {
      next <<= 1
      for place in lengths.indices where lengths[place] == length {
        codes[place] = Bits(bits: turned(next, Int(length)), count: UInt64(length))
        next += 1
      }
    }
    return codes
  }

  /// The lowest bits the other way round.
  private static func turned(_ bits: UInt64, _ count: Int) -> UInt64 {
    (0..<count).reduce(0) { $0 | (bits >> UInt64($1) & 1) << UInt64(count - 1 - $1) }
  }
}
