extension PicturePacking {
  /// Packs a picture into `most` bytes, whatever it shows: with less and less of it, what is seen least left out first. Where even one
  /// colour for all of it takes more, the smallest that there is. `packed`: what is too large.
  func fitted(_ picture: VipsPicture, as kind: PictureKind, than packed: [UInt8], atMost most: Int) throws(VipsPicture.Failure) -> [UInt8] {
    var smallest = packed
    func isEnough(_ next: [UInt8]) -> Bool {
      if next.count < smallest.count { smallest = next }
      return smallest.count <= most
    }
    switch kind {
    case .png:
      // About 110, 70 and 50 of a photo's 256 colours, and 16; dots between colours look well, and cost bytes.
      for (bits, quality) in [(8, 100), (8, 40), (8, 20), (8, 10), (4, 100)] {
        // 50 colours take six tenths of the bytes of 256, and choosing them takes long.
        if quality < 100, smallest.count * 6 / 10 > most { continue }
        if isEnough(try picture.png(colourBits: bits, quality: quality)) { return smallest }
      }
      // Without dots come seven tenths of the bytes, or more.
      if smallest.count / 2 <= most, isEnough(try picture.png(colourBits: 4, quality: 100, isDithered: false)) { return smallest }
    default:
      for quality in [60, 40, 25] where isEnough(try lossy(picture, as: kind, quality: quality)) { return smallest }
    }
    for part in Self.parts {
      let small = try picture.resized(to: picture.size.parted(by: part)).inMemory()
      switch kind {
      case .png:
        for bits in [8, 4, 2] where isEnough(try enlarged(small, part, to: picture.size, colourBits: bits)) { return smallest }
      default:
        let large = try small.resized(to: picture.size).inMemory()
        for quality in [60, 25] where isEnough(try lossy(large, as: kind, quality: quality)) { return smallest }
      }
      if small.size.pixels == 1 { break }
    }
    return smallest
  }

  /// Every second dot in both directions, every third, …
  private static let parts = [2, 3, 4, 6, 8, 12, 16, 32, 64, 256, 100_000_000]

  private func lossy(_ picture: VipsPicture, as kind: PictureKind, quality: Int) throws(VipsPicture.Failure) -> [UInt8] {
    kind == .jpeg
      ? try picture.onWhite().jpeg(quality: quality, progressive: false) : try picture.webp(quality: quality, effort: 4, loss: .lossy)
  }

  /// Squares in place of dots: they come back as few colours as there were, in rows that are alike, which pack to next to nothing.
  private func enlarged(
    _ small: VipsPicture, _ part: Int, to size: PictureSize, colourBits: Int
  ) throws(VipsPicture.Failure) -> [UInt8] {
    let listed = try small.png(colourBits: colourBits, quality: 100, isDithered: false)
    let pixels = try listed.withUnsafeBufferPointer { (buffer) throws(VipsPicture.Failure) in
      try VipsPicture.read(UnsafeRawBufferPointer(buffer), .png).pixels().enlarged(part, to: size)
    }
    guard let table = ColourTable(pixels), let palette = Palette(table, isExact: true) else { throw VipsPicture.Failure() }
    return try IndexedPNG.encode(pixels, table, palette, compression: 7, filtered: true)
  }
}

extension PictureSize {
  fileprivate func parted(by part: Int) -> PictureSize {
    PictureSize(width: (width - 1) / part + 1, height: (height - 1) / part + 1)
  }
}

extension Pixels {
  /// Each dot as a square of `part` by `part`, cut at the right and at the bottom.
  fileprivate func enlarged(_ part: Int, to wanted: PictureSize) -> Pixels {
    var result: [UInt8] = []
    result.reserveCapacity(wanted.pixels * 4)
    var line: [UInt8] = []
    for y in 0..<wanted.height {
      if y % part == 0 {
        let row = y / part * size.width * 4
        line.removeAll(keepingCapacity: true)
        for x in 0..<wanted.width { line += bytes[(row + x / part * 4)..<(row + x / part * 4 + 4)] }
      }
      result += line
    }
    return Pixels(size: wanted, bytes: result)
  }
}
