import CZlib

/// What stands round the pixels of a PNG file (third edition, sections 5 and 11).
public enum PNGFile {
  public static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
  public static let end = chunk("IEND", [])

  /// As far as the list of colours, three bytes each, whose numbers the pixels are: `bits` for each pixel, and no other choices.
  public static func head(width: Int, height: Int, bits: Int, colours: [UInt8]) -> [UInt8] {
    signature + chunk("IHDR", width.bigEndianBytes + height.bigEndianBytes + [UInt8(bits), 3, 0, 0, 0]) + chunk("PLTE", colours)
  }

  /// Length, name, content and checksum.
  public static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
    let checked = Array(name.utf8) + content
    return content.count.bigEndianBytes + checked + Int(crc32_z(0, checked, checked.count)).bigEndianBytes
  }

  /// Writes the length of a chunk, whose name and content stand there already, and its checksum. Returns where the next chunk goes.
  public static func close(chunkAt start: UnsafeMutableRawPointer, end: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer {
    start.storeBytes(of: UInt32(end - start - 8).bigEndian, as: UInt32.self)
    let sum = crc32_z(0, UnsafePointer((start + 4).assumingMemoryBound(to: UInt8.self)), end - start - 4)
    end.storeBytes(of: UInt32(truncatingIfNeeded: sum).bigEndian, as: UInt32.self)
    return end + 4
  }
}

extension Int {
  /// The lowest four bytes.
  public var bigEndianBytes: [UInt8] { [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: self >> $0) } }
}
