import CZlib

/// Rows of a picture, packed by themselves: what follows refers to nothing in them, so that they can stand in many files.
public struct PackedRows: Sendable {
  /// Raw deflate (RFC 1951) that ends at a byte's end.
  public let stream: [UInt8]
  /// The checksum of the rows (RFC 1950, section 8.2).
  public let adler: UInt32
  /// Bytes of the rows.
  public let count: Int

  /// - Parameter level: zlib's, from 1 for quick to 9 for small.
  public init(_ rows: UnsafeBufferPointer<UInt8>, level: Int32) {
    stream = Self.packed(rows, level)
    adler = UInt32(truncatingIfNeeded: adler32_z(1, rows.baseAddress, rows.count))
    count = rows.count
  }

  private static func packed(_ rows: UnsafeBufferPointer<UInt8>, _ level: Int32) -> [UInt8] {
    var state = z_stream()
    let size = Int32(MemoryLayout<z_stream>.size)
    guard deflateInit2_(&state, level, Z_DEFLATED, -15, 9, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size) == Z_OK else { return [] }
    defer { deflateEnd(&state) }
    let capacity = Int(deflateBound(&state, UInt(rows.count))) + 16
    return [UInt8](unsafeUninitializedCapacity: capacity) { output, count in
      // zlib reads there and nothing else; its pointer is older than `const`.
      state.next_in = UnsafeMutablePointer(mutating: rows.baseAddress)
      state.avail_in = UInt32(rows.count)
      state.next_out = output.baseAddress
      state.avail_out = UInt32(capacity)
      deflate(&state, Z_FULL_FLUSH)
      count = capacity - Int(state.avail_out)
    }
  }
}

extension PNGFile {
  /// The chunk of a picture's pixels, row after row.
  public static func pixels(_ parts: [PackedRows]) -> [UInt8] {
    var stream: [UInt8] = [0x78, 0x01]
    stream.reserveCapacity(parts.reduce(8) { $0 + $1.stream.count })
    for part in parts { stream += part.stream }
    // A last block with nothing in it.
    stream += [0x03, 0x00]
    let adler = parts.reduce(UInt(1)) { adler32_combine($0, UInt($1.adler), $1.count) }
    return chunk("IDAT", stream + Int(adler).bigEndianBytes)
  }
}
