extension PictureStudio {
  /// 100 million pixels: more than any camera or phone that people have takes, and few enough to be held in memory.
  public static let mostPixels = 100_000_000

  /// Makes all that is ordered of one picture, in the order of the orders. What comes out is upright, in sRGB, no larger than the original, and says nothing but its pixels. Of an animation the first frame is made.
  /// - Throws: `PictureFault`, for files that are no whole picture of a kind that can be read, or are larger than `most` pixels.
  public func make(
    _ orders: [PictureOrder], of bytes: [UInt8], atMost most: Int = PictureStudio.mostPixels
  ) throws(PictureFault) -> [MadePicture] {
    let kind = try readableKind(of: bytes, atMost: most)
    for order in orders where !canWrite(order.kind) { throw .cannotWrite(order.kind) }
    let original = OriginalPicture(kind: kind, bytes: bytes)
    let size = try original.size(atMost: most)
    let planned = orders.map { PlannedPicture($0, of: size, kind) }
    // A drawing may state any size.
    if let large = planned.first(where: { $0.base.pixels > most }) { throw .tooLarge(large.base, most: most) }
    return try original.reading { (file) throws(VipsPicture.Failure) in
      var made = [MadePicture?](repeating: nil, count: orders.count)
      var base: VipsPicture?
      var whole: VipsPicture?
      // Those of one size come one after the other, so that it is made once; the large ones first, whose memory is then free again.
      for index in planned.indices.sorted(by: { planned[$0].isLarger(than: planned[$1]) ?? ($0 < $1) }) {
        let plan = planned[index]
        if base?.size != plan.base {
          (base, whole) = (nil, nil)
          base = try Self.base(of: file, kind, from: size, at: plan.base)
        }
        if whole?.size != plan.whole { whole = try base?.resized(to: plan.whole).inMemory() }
        guard let whole else { throw VipsPicture.Failure() }
        let cut = try whole.cropped(
          left: (plan.whole.width - plan.size.width) / 2, top: (plan.whole.height - plan.size.height) / 2, to: plan.size)
        made[index] = MadePicture(
          kind: plan.order.kind, size: plan.size, bytes: try original.packing.pack(cut.inMemory(), as: plan.order.kind))
      }
      return made.compactMap { $0 }
    }
  }

  /// The whole picture as large as that, in memory.
  static func base(
    of file: UnsafeRawBufferPointer, _ kind: PictureKind, from size: PictureSize, at wanted: PictureSize
  ) throws(VipsPicture.Failure) -> VipsPicture {
    if kind == .svg { return try drawn(file, from: size, at: wanted).inMemory().withoutIdleAlpha() }
    let read = try VipsPicture.read(file, kind, scale: Double(wanted.width) / Double(size.width))
    // Inks are mixed otherwise than light: they become light before they are mixed by shrinking.
    let light = read.isCMYK ? try read.inPlainColours() : read
    let small = try light.resized(to: read.isOnItsSide ? wanted.onItsSide : wanted)
    let plain = try (read.isCMYK ? small : small.inPlainColours()).inMemory()
    return try plain.upright().inMemory().withoutIdleAlpha()
  }
}
