import CZlib

/// What stands round the pixels of a PNG file with a palette (PNG, sections 5 and 11).
enum PNGFrame {
  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
  static let tail = chunk("IEND", [])

  static func head(width: Int, height: Int, colours: [CardColour]) -> [UInt8] {
    // 8 bits, a palette, and no other choices.
    signature + chunk("IHDR", big(UInt32(width)) + big(UInt32(height)) + [8, 3, 0, 0, 0])
      + chunk("PLTE", colours.flatMap { [$0.red, $0.green, $0.blue] })
  }

  static func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
    let body = Array(name.utf8) + data
    return big(UInt32(data.count)) + body + big(UInt32(truncatingIfNeeded: crc32_z(0, body, body.count)))
  }

  static func big(_ number: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }

  static func copy(_ bytes: [UInt8], to place: UnsafeMutableRawPointer) {
    bytes.withUnsafeBytes { place.copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(place), byteCount: $0.count) }
  }

  /// Writes the length of a chunk, whose name and data stand there already, and its checksum. Returns where the next chunk goes.
  static func close(chunkAt start: UnsafeMutableRawPointer, end: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer {
    start.storeBytes(of: UInt32(end - start - 8).bigEndian, as: UInt32.self)
    let sum = crc32_z(0, UnsafePointer((start + 4).assumingMemoryBound(to: UInt8.self)), end - start - 4)
    end.storeBytes(of: UInt32(truncatingIfNeeded: sum).bigEndian, as: UInt32.self)
    return end + 4
  }
}
