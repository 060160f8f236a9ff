import PNGFiles

/// The first rows of a card, compressed once for all cards of a site.
struct CardTop: Sendable {
  let rows: Int
  /// The start of a zlib stream (RFC 1950). It ends at a byte's end, and what follows refers to nothing before it.
  let stream: [UInt8]
  /// Of what the stream holds.
  let adler: UInt32

  init(_ canvas: CardCanvas) {
    rows = canvas.rows
    let raw = Self.plain(canvas)
    let packed = raw.withUnsafeBufferPointer { PackedRows($0, level: 7) }
    stream = [0x78, 0xDA] + packed.stream
    adler = packed.adler
  }
}

extension CardTop {
  /// Rows of filter 0 (PNG, section 9.2): few colours pack best as they are.
  private static func plain(_ canvas: CardCanvas) -> [UInt8] {
    let width = CardMeasures.width
    return (0..<canvas.rows).flatMap { row in [0] + canvas.pixels[row * width..<(row + 1) * width] }
  }
}
