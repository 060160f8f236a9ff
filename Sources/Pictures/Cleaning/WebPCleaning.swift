/// WebP (RFC 9649): a RIFF file of chunks. Kept are pixels, their alpha, colour profile and animation.
enum WebPCleaning {
  /// Bits of the first byte of VP8X (section 2.7.1).
  private enum Flag {
    static let profile: UInt8 = 0x20
    static let alpha: UInt8 = 0x10
    static let exif: UInt8 = 0x08
    static let xmp: UInt8 = 0x04
  }

  static func clean(_ bytes: [UInt8]) -> Cleaned? {
    guard let size = bytes.number(at: 4, bytes: 4, .little), size >= 4, size <= bytes.count - 8 else { return nil }
    var orientation = 1
    var hasProfile = false
    var hasPixels = false
    var result: [UInt8] = []
    result.reserveCapacity(size)
    var chunks = RIFFChunks(bytes: bytes, in: 12..<(8 + size))
    while let chunk = chunks.next() {
      switch chunk.name {
      case "VP8X" where result.isEmpty && chunk.content.count >= 10:
        result += RIFFChunks.chunk("VP8X", bytes[chunk.content].prefix(10))
      case "VP8 ", "VP8L":
        guard !hasPixels else { continue }
        hasPixels = true
        result += RIFFChunks.chunk(chunk.name, bytes[chunk.content])
      case "ANMF":
        guard let frame = frame(bytes, chunk.content) else { return nil }
        hasPixels = true
        result += RIFFChunks.chunk("ANMF", frame)
      case "ALPH", "ANIM": result += RIFFChunks.chunk(chunk.name, bytes[chunk.content])
      case "ICCP":
        hasProfile = true
        result += RIFFChunks.chunk("ICCP", bytes[chunk.content])
      case "EXIF":
        let start = chunk.content.lowerBound
        let tiff = bytes.has("Exif\0\0", at: start) ? start + 6 : start
        orientation = ExifOrientation.stated(inTIFF: bytes, at: tiff, end: chunk.content.upperBound) ?? orientation
      default: break
      }
    }
    guard hasPixels, chunks.isWhole else { return nil }
    if result.starts(with: "VP8X".latin1) {
      result[8] &= ~(Flag.exif | Flag.xmp)
      if !hasProfile { result[8] &= ~Flag.profile }
      if orientation != 1 {
        result[8] |= Flag.exif
        result += RIFFChunks.chunk("EXIF", ExifOrientation.alone(orientation))
      }
    }
    let file = RIFFChunks.chunk("RIFF", "WEBP".latin1 + result)
    return Cleaned(kind: .webp, bytes: simple(file) ?? file, orientation: orientation)
  }

  /// The file without VP8X, where that says no more than the pixels behind it do.
  private static func simple(_ file: [UInt8]) -> [UInt8]? {
    let pixels = 12 + 18
    guard file.has("VP8X", at: 12), file[20] & ~Flag.alpha == 0, file.has("VP8 ", at: pixels) || file.has("VP8L", at: pixels),
      let length = file.number(at: pixels + 4, bytes: 4, .little), pixels + 8 + length + length & 1 == file.count
    else { return nil }
    let simple = RIFFChunks.chunk("RIFF", "WEBP".latin1 + file[pixels...])
    return WebPHeader.size(of: simple) == WebPHeader.size(of: file) ? simple : nil
  }

  /// A frame of an animation: 16 bytes, and chunks of its own (section 2.7.1.1).
  private static func frame(_ bytes: [UInt8], _ content: Range<Int>) -> [UInt8]? {
    guard content.count >= 16 else { return nil }
    var result = Array(bytes[content].prefix(16))
    var chunks = RIFFChunks(bytes: bytes, in: content.dropFirst(16))
    while let chunk = chunks.next() {
      if ["ALPH", "VP8 ", "VP8L"].contains(chunk.name) { result += RIFFChunks.chunk(chunk.name, bytes[chunk.content]) }
    }
    return chunks.isWhole ? result : nil
  }
}
