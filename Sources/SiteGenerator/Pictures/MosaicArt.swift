import Pictures

/// A logo for a wall of very many: drawn as small as a fingernail, so a few dots do, and the whole wall stays light.
struct MosaicArt: Sendable {
  let making: PictureMaking
  let art: LogoArt

  /// On the longest side, in pixels.
  private static let side = 128
  /// In bytes; lighter ones are drawn as they are.
  private static let light = 3_000
  private static let most = 6_000
  /// As `SVGWeight` counts: there may be a thousand, all in one drawing.
  private static let mostWeight = 250

  /// The same logo, lighter where it must be, and the file of the cache that it comes from.
  ///
  /// - Throws: `WritingFault` where the cache cannot be written.
  func small() throws -> (art: LogoArt, kept: PictureCache.File?) {
    let bytes = art.drawing.file
    guard bytes.count > Self.light || art.drawing.weight > Self.mostWeight else { return (art, nil) }
    let key = making.key(Fingerprint(of: bytes), "mosaic \(Self.side) \(Self.most)")
    if let file = making.cache.find(key, "png"), let bytes = readBytes(of: file.path) { return (with(bytes, file.size), file) }
    guard !making.isCheckOnly, let studio = making.studio(), let pixels = try? studio.pixels(of: bytes, longestSide: Self.side),
      let made = try? studio.encode(pixels, as: .png, atMost: Self.most)
    else { return (art, nil) }
    return (with(made, pixels.size), try making.cache.store(made, size: pixels.size, key, "png"))
  }

  private func with(_ bytes: [UInt8], _ size: PictureSize) -> LogoArt {
    var small = art
    small.drawing = .raster(MadePicture(kind: .png, size: size, bytes: bytes))
    return small
  }
}
