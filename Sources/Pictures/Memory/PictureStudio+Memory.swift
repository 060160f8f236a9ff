extension PictureStudio {
  /// About how many bytes of memory it takes to make this of a picture, known from its first bytes: rather too many than too few.
  /// Without orders: to make it as large as it is. With orders much less, but for what is held whole however little is made of it: JPEG in
  /// several scans, interlaced PNG, GIF, and WebP. What has more than `mostPixels` is refused before it is decoded, and counts as that many.
  public func workingMemory(of bytes: [UInt8], for orders: [PictureOrder] = []) -> Int {
    guard let kind = PictureKind(bytes) else { return 0 }
    guard let original = kind == .svg ? PictureSize(width: 2000, height: 2000) : PictureSize.stated(by: bytes) else { return bytes.count }
    let needed = orders.map { PlannedPicture($0, of: original, kind).base.pixels }.max() ?? original.pixels
    let base = min(needed, Self.mostPixels)
    // The picture at its largest twice, since it may be turned, the next smaller one, and what a packer copies of it.
    return Self.fixed + DecodingMemory.bytes(of: bytes, kind, original, neededPixels: base) + base * 11
  }

  /// Tables, buffers, and lines on their way.
  private static let fixed = 16_000_000
}
