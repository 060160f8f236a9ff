import Pictures

/// A picture that we draw ourselves, from SVG: a combined logo, an advert.
struct DrawnPicture: Sendable {
  var address: String
  var size: PictureSize
  /// In bytes; nil where it may be as large as it comes.
  var most: Int?
  /// Where the drawing itself is published, whose size pages say.
  var source: String?
  /// Made when it is needed: a site has thousands of them.
  var drawing: @Sendable () -> [UInt8]
}

extension DrawnPicture {
  /// Sharing sites and messengers take pictures of up to about this many bytes.
  static let mostForSharing = 300_000

  /// The picture as PNG from the cache, or drawn and kept there; no file where this computer cannot draw. And the bytes of the drawing.
  ///
  /// - Throws: `WritingFault` where the cache cannot be written; `PictureFault`, which would be a fault of ours.
  func file(_ making: PictureMaking) throws -> (file: PictureCache.File?, source: Int) {
    let svg = drawing()
    let key = making.key(Fingerprint(of: svg), "drawn \(size.width)x\(size.height) \(most ?? 0)")
    if let known = making.cache.find(key, "png") { return (known, svg.count) }
    guard let studio = making.studio(), studio.canRead(.svg), studio.canWrite(.png) else { return (nil, svg.count) }
    let pixels = try studio.draw(svg: svg, size: size)
    return (try making.cache.store(try studio.encode(pixels, as: .png, atMost: most), size: size, key, "png"), svg.count)
  }
}
