/// How pictures are packed: measured for how they look, their bytes, and time, in that order.
struct PicturePacking {
  /// What is packed comes from a file of this kind: photos are JPEG, while what people save as PNG or GIF is mostly drawn.
  var source: PictureKind = .png
  /// It may only lose what it must.
  var isExact = false
  var hadPalette = false
}

extension PicturePacking {
  /// The picture must be in memory.
  func pack(_ picture: VipsPicture, as kind: PictureKind) throws(VipsPicture.Failure) -> [UInt8] {
    switch kind {
    // Of several scans came no fewer bytes, and twice the time.
    case .jpeg: try picture.onWhite().jpeg(quality: 80, progressive: false)
    case .webp: try webp(picture)
    default: try png(picture)
    }
  }

  /// Below effort 3 bytes grow by a tenth at the same quality, above it only time does.
  private func webp(_ picture: VipsPicture) throws(VipsPicture.Failure) -> [UInt8] {
    let lossy = try picture.webp(quality: 78, effort: 4, loss: .lossy)
    // Letters and lines keep sharp edges, often in fewer bytes; with many colours it takes long, and never pays.
    guard source == .png || source == .gif, try ColourTable(picture.pixels()) != nil else { return lossy }
    let drawn = try picture.webp(quality: 60, effort: 2, loss: .slight)
    return drawn.count <= lossy.count ? drawn : lossy
  }

  private func png(_ picture: VipsPicture) throws(VipsPicture.Failure) -> [UInt8] {
    let pixels = try picture.pixels()
    let table = ColourTable(pixels)
    if let listed = try listed(pixels, table) { return listed }
    return hadPalette ? try picture.png(colourBits: 8, quality: 100) : try whole(picture, isDrawn: table != nil)
  }

  /// As a PNG with a list of colours, where there are few enough.
  func listed(_ pixels: Pixels, _ table: ColourTable?) throws(VipsPicture.Failure) -> [UInt8]? {
    guard let table, let palette = Palette(table, isExact: isExact) else { return nil }
    return try IndexedPNG.encode(pixels, table, palette, compression: isExact ? 6 : Self.quick)
  }

  /// What is only to stay under a number of bytes is made by thousands: level 6 takes three times as long, for a tenth fewer bytes.
  private static let quick = 3

  /// As a PNG with every colour, packed at once.
  func quickWhole(_ picture: VipsPicture) throws(VipsPicture.Failure) -> [UInt8] {
    try picture.png(compression: Self.quick, filtered: false)
  }

  /// As a PNG with every colour. Filters cost bytes in drawings; they pay in photos, but not in small letters of many greys.
  func whole(_ picture: VipsPicture, isDrawn: Bool) throws(VipsPicture.Failure) -> [UInt8] {
    let plain = try picture.png(compression: isExact ? 6 : 7, filtered: false)
    if isDrawn { return plain }
    let filtered = try picture.png(compression: isExact ? 6 : 7, filtered: true)
    return filtered.count < plain.count ? filtered : plain
  }
}
