@testable import Pictures

/// Finds what a published picture must not have, with a reader of its own: not the code that takes it out.
enum Leftovers {
  static func names(in bytes: [UInt8]) -> [String] {
    switch PictureKind(bytes) {
    case .jpeg: jpeg(bytes)
    case .png: png(bytes)
    case .webp: webp(bytes)
    default: ["no picture"]
    }
  }

  /// Every segment in front of the first scan but tables, frame, JFIF, Adobe's and profiles; and bytes behind the end.
  private static func jpeg(_ bytes: [UInt8]) -> [String] {
    var found: [String] = []
    var offset = 2
    while offset + 4 <= bytes.count, bytes[offset] == 0xFF, bytes[offset + 1] != 0xDA {
      let length = Int(bytes[offset + 2]) << 8 | Int(bytes[offset + 3])
      let text = String(decoding: bytes[(offset + 4)..<min(offset + 16, bytes.count)], as: UTF8.self)
      switch bytes[offset + 1] {
      case 0xDB, 0xC4, 0xC0, 0xC2, 0xDD: break
      case 0xE0 where text.hasPrefix("JFIF") && length == 16: break
      case 0xE2 where text.hasPrefix("ICC_PROFILE"): break
      case 0xEE where text.hasPrefix("Adobe") && length == 14: break
      default: found.append("segment \(bytes[offset + 1]) \(text)")
      }
      offset += 2 + length
    }
    if bytes.suffix(2) != [0xFF, 0xD9] { found.append("bytes behind the end") }
    return found
  }

  private static func png(_ bytes: [UInt8]) -> [String] {
    var found: [String] = []
    var offset = 8
    while offset + 12 <= bytes.count {
      let length = bytes[offset..<(offset + 4)].reduce(0) { $0 << 8 | Int($1) }
      let name = String(decoding: bytes[(offset + 4)..<(offset + 8)], as: UTF8.self)
      if !["IHDR", "PLTE", "tRNS", "IDAT", "IEND", "acTL", "fcTL", "fdAT", "iCCP", "gAMA"].contains(name) { found.append(name) }
      offset += 12 + length
      if name == "IEND" { break }
    }
    if offset != bytes.count { found.append("bytes behind the end") }
    return found
  }

  private static func webp(_ bytes: [UInt8]) -> [String] {
    var found: [String] = []
    var offset = 12
    while offset + 8 <= bytes.count {
      let length = (0..<4).reduce(0) { $0 | Int(bytes[offset + 4 + $1]) << ($1 * 8) }
      let name = String(decoding: bytes[offset..<(offset + 4)], as: UTF8.self)
      if name == "VP8X", bytes[offset + 8] & 0x0C != 0 { found.append("flags of Exif or XMP") }
      if !["VP8X", "VP8 ", "VP8L", "ALPH", "ANIM", "ANMF", "ICCP"].contains(name) { found.append(name) }
      offset += 8 + length + length % 2
    }
    if offset != bytes.count { found.append("bytes behind the end") }
    return found
  }
}
