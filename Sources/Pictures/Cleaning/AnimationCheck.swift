import PNGFiles

/// Tells pictures that move.
public enum AnimationCheck {
  /// Whether there is more than one frame in a GIF, PNG (APNG) or WebP; what breaks off is looked at as far as it goes.
  public static func isAnimated(_ bytes: [UInt8]) -> Bool {
    switch PictureKind(bytes) {
    case .gif: GIFBlocks(bytes: bytes).lazy.filter { $0.kind == .frame }.dropFirst().first { _ in true } != nil
    case .png: isAnimatedPNG(bytes)
    case .webp: isAnimatedWebP(bytes)
    case .jpeg, .svg, nil: false
    }
  }

  /// acTL states the number of frames, and counts only in front of the pixels (PNG, third edition, section 11.3.6.1).
  private static func isAnimatedPNG(_ bytes: [UInt8]) -> Bool {
    for chunk in PNGChunks(bytes: bytes) {
      if chunk.name == "IDAT" { return false }
      if chunk.name == "acTL" { return bytes.number(at: chunk.content.lowerBound, bytes: 4, .big).map { $0 > 1 } ?? false }
    }
    return false
  }

  private static func isAnimatedWebP(_ bytes: [UInt8]) -> Bool {
    guard bytes.count > 12 else { return false }
    var chunks = RIFFChunks(bytes: bytes, in: 12..<bytes.count)
    var frames = 0
    while let chunk = chunks.next(), frames < 2 { frames += chunk.name == "ANMF" ? 1 : 0 }
    return frames > 1
  }
}
