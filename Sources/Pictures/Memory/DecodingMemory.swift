/// What a reader holds of a picture while it decodes it.
enum DecodingMemory {
  /// `neededPixels`: of the largest picture that is made of it.
  static func bytes(of bytes: [UInt8], _ kind: PictureKind, _ size: PictureSize, neededPixels: Int) -> Int {
    // Hostile files state more than can be reckoned with.
    let pixels = min(size.pixels, PictureStudio.mostPixels)
    return switch kind {
    // Line by line; but what comes in several scans is whole only when the last was read: two bytes for each coefficient.
    case .jpeg: JPEGHeader.isProgressive(bytes) ? pixels * 6 : 0
    // Line by line, or whole: up to four bands of two bytes.
    case .png: bytes.number(at: 28, bytes: 1, .big) == 0 ? 0 : pixels * (bytes.number(at: 24, bytes: 1, .big) == 16 ? 8 : 4)
    // Whole; what is packed without loss is unpacked to its full size, and what is packed with loss to no more than is needed.
    case .webp: bytes.has("VP8 ", at: 12) ? min(pixels, neededPixels * 4) * 6 : pixels * 8
    case .gif: pixels * 9
    // The tree of its elements, and pictures in it.
    case .svg: bytes.count * 20
    }
  }
}
