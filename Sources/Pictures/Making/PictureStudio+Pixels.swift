extension PictureStudio {
  /// A picture of any kind in memory, upright and in sRGB; of an animation the first frame. `longestSide`: in pixels. What is smaller
  /// stays as it is, but a drawing is drawn as large as that.
  /// - Throws: `PictureFault`, for files that are no whole picture of a kind that can be read, or are larger than `most` pixels.
  public func pixels(
    of bytes: [UInt8], longestSide: Int, atMost most: Int = PictureStudio.mostPixels
  ) throws(PictureFault) -> Pixels {
    let kind = try readableKind(of: bytes, atMost: most)
    let original = OriginalPicture(kind: kind, bytes: bytes)
    let size = try original.size(atMost: most)
    let longestSide = min(max(1, longestSide), most)
    let isFitted = kind == .svg || max(size.width, size.height) > longestSide
    let wanted = isFitted ? size.scaled(toLongestSide: longestSide) : size
    guard wanted.pixels <= most else { throw .tooLarge(wanted, most: most) }
    return try original.reading { (file) throws(VipsPicture.Failure) in try Self.base(of: file, kind, from: size, at: wanted).pixels() }
  }

  /// A drawing (SVG) as pixels of exactly that size: as large as fits, in the middle, on nothing. It may hold pictures in `data:`
  /// addresses; it opens no files and asks nobody for anything.
  /// - Throws: `PictureFault`
  public func draw(svg: [UInt8], size: PictureSize, atMost most: Int = PictureStudio.mostPixels) throws(PictureFault) -> Pixels {
    guard canRead(.svg) else { throw .cannotRead(.svg) }
    guard PictureKind(svg) == .svg else { throw .notAPicture(ForeignFile.description(of: svg)) }
    guard size.pixels <= most else { throw .tooLarge(size, most: most) }
    guard size.width > 0, size.height > 0 else { throw .broken(.svg) }
    return try OriginalPicture(kind: .svg, bytes: svg).reading { (file) throws(VipsPicture.Failure) in
      try Self.drawn(file, from: VipsPicture.read(file, .svg).size, at: size).pixels()
    }
  }

  /// `size`: as the drawing states it.
  static func drawn(
    _ file: UnsafeRawBufferPointer, from size: PictureSize, at wanted: PictureSize
  ) throws(VipsPicture.Failure) -> VipsPicture {
    let scale = min(Double(wanted.width) / Double(size.width), Double(wanted.height) / Double(size.height))
    // What is a thousand times as wide as it is high has no row of pixels left when it is drawn small: it is made small afterwards.
    let least = 1 / Double(min(size.width, size.height))
    if scale >= least { return try VipsPicture.read(file, .svg, scale: scale).centred(in: wanted) }
    let drawn = try VipsPicture.read(file, .svg, scale: least)
    guard drawn.size.pixels <= mostPixels else { throw VipsPicture.Failure() }
    let fitted = PictureSize(
      width: min(wanted.width, max(1, Int((Double(size.width) * scale).rounded()))),
      height: min(wanted.height, max(1, Int((Double(size.height) * scale).rounded()))))
    return try drawn.inPlainColours().resized(to: fitted).inMemory().centred(in: wanted)
  }
}
