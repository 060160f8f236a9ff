import PNGFiles

/// PNG (third edition, sections 5 and 11): chunks of length, name, content and check sum. Kept are those that pixels, colours and
/// animations are made of; texts, times, Exif, and what no standard knows are dropped.
enum PNGCleaning {
  private static let kept: Set<String> = [
    "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "cICP", "acTL", "fcTL", "fdAT",
  ]

  /// The signature, and IHDR of 13 bytes, which always comes first.
  private static let endOfHeader = 8 + 12 + 13

  static func clean(_ bytes: [UInt8]) -> Cleaned? {
    var result = Array(bytes.prefix(8))
    result.reserveCapacity(bytes.count)
    var orientation = 1
    var hasPixels = false
    for chunk in PNGChunks(bytes: bytes) {
      switch chunk.name {
      case "IEND":
        guard hasPixels else { return nil }
        // In front of the pixels, where every program looks for it.
        if orientation != 1 { result.insert(contentsOf: PNGFile.chunk("eXIf", ExifOrientation.alone(orientation)), at: endOfHeader) }
        return Cleaned(kind: .png, bytes: result + PNGFile.end, orientation: orientation)
      case "eXIf":
        orientation = ExifOrientation.stated(inTIFF: bytes, at: chunk.content.lowerBound, end: chunk.content.upperBound) ?? orientation
      case let name where kept.contains(name):
        guard (name == "IHDR" && chunk.content.count == 13) == (result.count == 8) else { return nil }
        hasPixels = hasPixels || name == "IDAT"
        result += bytes[chunk.all]
      // A picture cannot be shown without a chunk whose name starts with a capital, known or not.
      case let name where name.utf8.first.map({ $0 & 0x20 == 0 }) ?? true: return nil
      default: break
      }
    }
    return nil
  }
}
