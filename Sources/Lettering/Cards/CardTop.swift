import CZlib

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
    stream = [0x78, 0xDA] + Self.packed(raw)
    adler = UInt32(truncatingIfNeeded: adler32_z(1, raw, raw.count))
  }
}

extension CardTop {
  /// Rows of filter 0 (PNG, section 9.2): few colours pack best as they are.
  private static func plain(_ canvas: CardCanvas) -> [UInt8] {
    let width = CardMeasures.width
    return (0..<canvas.rows).flatMap { row in [0] + canvas.pixels[row * width..<(row + 1) * width] }
  }

  /// Raw deflate up to a full flush.
  private static func packed(_ raw: [UInt8]) -> [UInt8] {
    var stream = z_stream()
    let size = Int32(MemoryLayout<z_stream>.size)
    guard deflateInit2_(&stream, 7, Z_DEFLATED, -15, 9, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size) == Z_OK else { return [] }
    defer { deflateEnd(&stream) }
    var input = raw
    let capacity = Int(deflateBound(&stream, UInt(raw.count))) + 16
    return input.withUnsafeMutableBufferPointer { input in
      [UInt8](unsafeUninitializedCapacity: capacity) { output, count in
        stream.next_in = input.baseAddress
        stream.avail_in = UInt32(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(capacity)
        deflate(&stream, Z_FULL_FLUSH)
        count = capacity - Int(stream.avail_out)
      }
    }
  }
}
