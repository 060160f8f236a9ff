/// Which way up a camera was held (Exif 2.32, section 4.6.4, tag 0x0112).
enum ExifOrientation {
  /// True for orientations 5 to 8, where width and height change places when the picture is shown.
  static func isOnItsSide(_ bytes: [UInt8], at start: Int, end: Int) -> Bool {
    let base = start + 6
    guard bytes.has("Exif\0\0", at: start) else { return false }
    let order: [UInt8].ByteOrder = bytes.has("II", at: base) ? .little : .big
    guard bytes.has(order == .little ? "II*\0" : "MM\0*", at: base), let directory = bytes.number(at: base + 4, bytes: 4, order),
      let count = bytes.number(at: base + directory, bytes: 2, order)
    else { return false }
    for index in 0..<count {
      let entry = base + directory + 2 + index * 12
      guard entry + 12 <= end else { return false }
      if bytes.number(at: entry, bytes: 2, order) == 0x0112 {
        return (5...8).contains(bytes.number(at: entry + 8, bytes: 2, order) ?? 1)
      }
    }
    return false
  }
}
