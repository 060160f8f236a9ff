import CVips

extension VipsPicture {
  /// Opens a file's bytes, which must stay where they are for as long as anything made from the picture is lazy.
  /// `scale`: how small it may come, as part of the whole. Some kinds are decoded small, and much faster; never smaller than asked.
  static func read(_ bytes: UnsafeRawBufferPointer, _ kind: PictureKind, scale: Double = 1) throws(Failure) -> VipsPicture {
    guard let base = bytes.baseAddress else { throw Failure() }
    switch kind {
    case .jpeg: return try VipsPicture(sitegen_vips_load_jpeg(base, bytes.count, shrink(to: scale)))
    case .webp: return try VipsPicture(sitegen_vips_load_webp(base, bytes.count, min(1, scale * 2)))
    case .png: return try VipsPicture(sitegen_vips_load_png(base, bytes.count))
    case .gif: return try VipsPicture(sitegen_vips_load_gif(base, bytes.count))
    case .svg: return try VipsPicture(sitegen_vips_load_svg(base, bytes.count, scale))
    }
  }

  /// The pixels, one byte a band, must stay where they are, as above.
  static func over(_ bytes: UnsafeRawBufferPointer, size: PictureSize, bands: Int = 4) throws(Failure) -> VipsPicture {
    guard let base = bytes.baseAddress, size.width > 0, size.height > 0, size.pixels <= bytes.count / bands,
      size.width <= Int(Int32.max), size.height <= Int(Int32.max)
    else { throw Failure() }
    return try VipsPicture(
      sitegen_vips_from_memory(base, size.pixels * bands, Int32(size.width), Int32(size.height), Int32(bands)))
  }

  /// JPEG's blocks of 8 by 8 can be decoded as 4 by 4, 2 by 2 or one pixel.
  private static func shrink(to scale: Double) -> Int32 { [8, 4, 2].first { scale * Double($0) <= 1 } ?? 1 }
}
