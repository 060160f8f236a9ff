extension PictureStudio {
  /// Packs pixels as JPEG (on white), PNG or WebP. `most`: bytes that must not be passed. A PNG is exact where that is not given; where it
  /// is, colours may move by what nobody sees, and if that is still too large, there are fewer and fewer of them, with dots between; then
  /// fewer dots, as squares. JPEG and WebP lose quality, then sharpness. The size in pixels stays.
  /// - Throws: `PictureFault.doesNotFit` where even one colour would not (under about 2,000 bytes, for pictures of a page's size), `PictureFault.cannotWrite`; `PictureFault.broken` where bytes and size do not fit together.
  public func encode(_ pixels: Pixels, as kind: PictureKind, atMost most: Int? = nil) throws(PictureFault) -> [UInt8] {
    guard canWrite(kind) else { throw .cannotWrite(kind) }
    guard pixels.size.width > 0, pixels.size.height > 0, pixels.bytes.count / 4 == pixels.size.pixels else { throw .broken(kind) }
    let packed: [UInt8]
    do {
      packed = try Self.pack(pixels, as: kind, atMost: most)
    } catch {
      throw .broken(kind)
    }
    guard let most, packed.count > most else { return packed }
    throw .doesNotFit(bytes: packed.count, most: most)
  }

  private static func pack(_ pixels: Pixels, as kind: PictureKind, atMost most: Int?) throws(VipsPicture.Failure) -> [UInt8] {
    let packing = PicturePacking(isExact: most == nil)
    let table = kind == .png ? ColourTable(pixels) : nil
    if let listed = try packing.listed(pixels, table), listed.count <= most ?? .max { return listed }
    return try pixels.bytes.withUnsafeBufferPointer { (buffer) throws(VipsPicture.Failure) in
      let picture = try VipsPicture.over(UnsafeRawBufferPointer(buffer), size: pixels.size).withoutIdleAlpha()
      guard kind == .png else {
        let packed = try packing.pack(picture, as: kind)
        guard let most, packed.count > most else { return packed }
        return try packing.fitted(picture, as: kind, than: packed, atMost: most)
      }
      if let most {
        // With every colour some are packed for nothing, three times: 256 are nearly always enough.
        if try Self.isSurelyLarger(pixels, than: most) {
          let few = try picture.png(colourBits: 8, quality: 100)
          return few.count <= most ? few : try packing.fitted(picture, as: kind, than: few, atMost: most)
        }
        let quick = try packing.quickWhole(picture)
        if quick.count <= most { return quick }
        // With all care a drawing becomes a seventh smaller; only a photo may become half.
        if table != nil, quick.count * 3 / 4 > most { return try packing.fitted(picture, as: kind, than: quick, atMost: most) }
      }
      let whole = try packing.whole(picture, isDrawn: table != nil)
      guard let most, whole.count > most else { return whole }
      return try packing.fitted(picture, as: kind, than: whole, atMost: most)
    }
  }
}

extension PictureStudio {
  /// Whether a PNG with every colour would be larger, by a good deal, as far as a part of the rows tells.
  private static func isSurelyLarger(_ pixels: Pixels, than most: Int) throws(VipsPicture.Failure) -> Bool {
    guard let sample = pixels.sample else { return false }
    return try sample.bytes.withUnsafeBufferPointer { (buffer) throws(VipsPicture.Failure) in
      let picture = try VipsPicture.over(UnsafeRawBufferPointer(buffer), size: sample.size).withoutIdleAlpha()
      for isFiltered in [false, true] {
        let part = try picture.png(compression: 3, filtered: isFiltered).count
        if part / sample.size.height * pixels.size.height * 2 / 3 <= most { return false }
      }
      return true
    }
  }
}

extension Pixels {
  /// Of pictures that are high enough, every eighth band of rows: what a picture packs to shows in them.
  fileprivate var sample: Pixels? {
    guard size.height >= 2 * Self.sampleEvery else { return nil }
    let row = size.width * 4
    let starts = stride(from: Self.sampleEvery / 2, through: size.height - Self.sampleRows, by: Self.sampleEvery)
    let part = starts.flatMap { bytes[($0 * row)..<(($0 + Self.sampleRows) * row)] }
    return Pixels(size: PictureSize(width: size.width, height: part.count / row), bytes: part)
  }

  private static let sampleRows = 16
  private static let sampleEvery = 128
}
