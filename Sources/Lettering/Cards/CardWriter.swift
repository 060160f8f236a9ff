/// Writes the rows below a card's top as one deflate block. Only where a pixel differs from the one above is anything done.
struct CardWriter {
  let code: CardCode
  /// The checksum of the bytes written, as they are before they are packed (RFC 1950, section 8.2): both sums.
  private(set) var low: UInt64
  private(set) var high: UInt64
  private var sink: BitSink
  /// Noughts that stand before the next other byte.
  private var noughts = 0
  /// The row that comes next.
  private var row: Int

  private static let rowBytes = CardMeasures.width + 1

  init(below top: CardTop, at place: UnsafeMutableRawPointer, code: CardCode = .rows) {
    self.code = code
    sink = BitSink(at: place)
    row = top.rows
    let first = UInt64(top.adler & 0xFFFF)
    low = first
    high = UInt64(top.adler >> 16) + first * UInt64((CardMeasures.height - row) * Self.rowBytes)
    for bits in code.head { sink.put(bits) }
  }
}

extension CardWriter {
  /// More bytes than writing these lines takes: a glyph's bits, and for each of its rows the noughts before it; a row's start; noughts.
  static func capacity(for lines: [CardLine], in stocks: [GlyphStock]) -> Int {
    lines.reduce(512 + CardMeasures.height * 40) { sum, line in
      line.marks.reduce(sum) { sum, mark in
        let entry = stocks[line.stock].entries[mark.entry]
        return sum + 8 * (entry.words + entry.rows)
      }
    }
  }

  /// Lines go downwards, and none reaches into another's rows.
  mutating func write(_ line: CardLine, of stock: GlyphStock) {
    let top = line.baseline + line.top
    guard top > row, line.baseline + line.bottom <= CardMeasures.height else { return }
    // Rows between are noughts of filter 0; letters' rows are of filter 2, differences from the row above (PNG, section 9.2).
    noughts += (top - row) * Self.rowBytes
    let distances = line.marks.map { code.distances[$0.repeats] }
    stock.bits.withUnsafeBufferPointer { bits in
      stock.rows.withUnsafeBufferPointer { rows in
        for offset in line.top..<line.bottom {
          row = line.baseline + offset
          let rest = (CardMeasures.height - row) * Self.rowBytes
          put(2, rest: rest)
          var next = 0
          for (index, mark) in line.marks.enumerated() {
            let entry = stock.entries[mark.entry]
            guard offset >= entry.top, offset < entry.top + entry.rows else { continue }
            let glyph = rows[entry.first + offset - entry.top]
            guard glyph.bitsCount > 0 else { continue }
            let length = Int(glyph.end - glyph.left)
            sink.put(code.noughts[mark.x + Int(glyph.left) - next])
            let match = code.matches[min(length, 258)] + distances[index]
            if distances[index].count > 0, length > 2, length < 259, match.count < glyph.bitsLength {
              sink.put(match)
            } else {
              for place in glyph.firstBits..<glyph.firstBits + glyph.bitsCount { sink.put(bits[place]) }
            }
            next = mark.x + Int(glyph.end)
            low &+= UInt64(glyph.sum)
            high &+= UInt64(glyph.sum * (rest - 1 - mark.x) - glyph.moment)
          }
          noughts = CardMeasures.width - next
        }
      }
    }
    row = line.baseline + line.bottom
  }

  /// The rest of the rows, the end of the block and the checksum. Returns where the next byte goes.
  mutating func finish() -> UnsafeMutableRawPointer {
    noughts += (CardMeasures.height - row) * Self.rowBytes
    skip()
    sink.put(code.end)
    let sum = UInt32(high % 65521) << 16 | UInt32(low % 65521)
    let place = sink.finish()
    place.storeBytes(of: sum.bigEndian, as: UInt32.self)
    return place + 4
  }

  private mutating func put(_ byte: UInt8, rest: Int) {
    skip()
    sink.put(code.bytes[Int(byte)])
    low &+= UInt64(byte)
    high &+= UInt64(byte) &* UInt64(rest)
  }

  private mutating func skip() {
    // One nought and four of the longest matches, which have the shortest code.
    while noughts > CardMeasures.width {
      sink.put(code.noughts[1033])
      noughts -= 1033
    }
    sink.put(code.noughts[noughts])
    noughts = 0
  }
}
