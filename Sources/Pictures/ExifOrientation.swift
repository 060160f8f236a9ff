/// Which way up a camera was held (Exif 2.32, section 4.6.4, tag 0x0112): 1 to 8.
enum ExifOrientation {
  private static let tag = 0x0112

  /// True for orientations 5 to 8, where width and height change places when the picture is shown.
  static func isOnItsSide(_ bytes: [UInt8], at start: Int, end: Int) -> Bool {
    (5...8).contains(stated(in: bytes, at: start, end: end) ?? 1)
  }

  /// Of a JPEG's Exif segment; nil where it is none, or says nothing that makes sense.
  static func stated(in bytes: [UInt8], at start: Int, end: Int) -> Int? {
    bytes.has("Exif\0\0", at: start) ? stated(inTIFF: bytes, at: start + 6, end: end) : nil
  }

  /// Exif is laid out as a TIFF file is: byte order, and a directory of entries of 12 bytes.
  static func stated(inTIFF bytes: [UInt8], at base: Int, end: Int) -> Int? {
    let order: [UInt8].ByteOrder = bytes.has("II", at: base) ? .little : .big
    guard bytes.has(order == .little ? "II*\0" : "MM\0*", at: base), let directory = bytes.number(at: base + 4, bytes: 4, order),
      let count = bytes.number(at: base + directory, bytes: 2, order)
    else { return nil }
    for index in 0..<count {
      let entry = base + directory + 2 + index * 12
      guard entry + 12 <= end else { return nil }
      if bytes.number(at: entry, bytes: 2, order) == tag {
        return bytes.number(at: entry + 8, bytes: 2, order).flatMap { (1...8).contains($0) ? $0 : nil }
      }
    }
    return nil
  }

  /// The smallest Exif (TIFF) that says this, and nothing else.
  static func alone(_ orientation: Int) -> [UInt8] {
    "MM\0*".latin1 + [0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, UInt8(truncatingIfNeeded: orientation), 0, 0, 0, 0, 0, 0]
  }
}
