import CVips

/// A picture in libvips's hands, released with the last mention of it. What is made of it is made lazily.
final class VipsPicture {
  /// An operation of libvips failed; whoever holds the file's bytes says in words what that means.
  struct Failure: Error {}

  private let image: OpaquePointer

  /// Nil where libvips failed.
  init(_ image: OpaquePointer?) throws(Failure) {
    guard let image else { throw Failure() }
    self.image = image
  }

  deinit { sitegen_vips_unref(image) }

  /// The only way to the pointer: without this, Swift may release a picture before the function that was given the pointer is through.
  private func lending<Result>(_ body: (OpaquePointer) -> Result) -> Result { withExtendedLifetime(self) { body(image) } }

  private func changed(_ operation: (OpaquePointer) -> OpaquePointer?) throws(Failure) -> VipsPicture {
    try VipsPicture(lending(operation))
  }
}

// MARK: - What it is

extension VipsPicture {
  var size: PictureSize { lending { PictureSize(width: Int(sitegen_vips_width($0)), height: Int(sitegen_vips_height($0))) } }
  var bands: Int { lending { Int(sitegen_vips_bands($0)) } }
  var hasAlpha: Bool { lending(sitegen_vips_has_alpha) }
  var isCMYK: Bool { lending(sitegen_vips_is_cmyk) }

  /// Grey or sRGB, one byte a band.
  var isPlain: Bool { lending(sitegen_vips_is_plain) }
  var isSixteenBit: Bool { lending(sitegen_vips_is_16_bit) }
  var hasProfile: Bool { lending(sitegen_vips_has_profile) }

  /// Width and height change places when it is turned upright.
  var isOnItsSide: Bool { (5...8).contains(lending(sitegen_vips_orientation)) }

  /// As it is seen.
  var uprightSize: PictureSize { isOnItsSide ? size.onItsSide : size }
}

// MARK: - Changing

extension VipsPicture {
  func resized(to size: PictureSize) throws(Failure) -> VipsPicture {
    let now = self.size
    guard size != now else { return self }
    // Transparent pixels have colours too, which must not run into what is seen.
    let solid = hasAlpha ? try changed(sitegen_vips_premultiply) : self
    let small = try solid.changed {
      sitegen_vips_resize($0, Double(size.width) / Double(now.width), Double(size.height) / Double(now.height))
    }
    guard hasAlpha else { return small }
    let isWide = isSixteenBit
    return try small.changed(sitegen_vips_unpremultiply).changed { sitegen_vips_cast($0, isWide) }
  }

  /// In sRGB, or grey, one byte a band. A profile that is broken, or is for another kind of picture, is passed over, as browsers do.
  func inPlainColours() throws(Failure) -> VipsPicture {
    if hasProfile, let applied = lending(sitegen_vips_apply_profile) { return try VipsPicture(applied) }
    return isPlain ? self : try changed(sitegen_vips_to_srgb)
  }

  func inMemory() throws(Failure) -> VipsPicture { try changed(sitegen_vips_in_memory) }

  func upright() throws(Failure) -> VipsPicture { try changed(sitegen_vips_upright) }

  func cropped(left: Int, top: Int, to size: PictureSize) throws(Failure) -> VipsPicture {
    if size == self.size { return self }
    return try changed { sitegen_vips_crop($0, Int32(left), Int32(top), Int32(size.width), Int32(size.height)) }
  }

  /// In the middle of a transparent ground, or its middle where that is smaller.
  func centred(in size: PictureSize) throws(Failure) -> VipsPicture {
    let now = self.size
    guard size != now else { return self }
    let left = Int32((size.width - now.width) / 2)
    let top = Int32((size.height - now.height) / 2)
    return try changed { sitegen_vips_embed($0, left, top, Int32(size.width), Int32(size.height)) }
  }

  func onWhite() throws(Failure) -> VipsPicture { hasAlpha ? try changed(sitegen_vips_on_white) : self }

  func withoutAlpha() throws(Failure) -> VipsPicture { hasAlpha ? try changed(sitegen_vips_without_alpha) : self }

  /// Without an alpha band that says nothing. Its pixels must be in memory, since they are read here.
  func withoutIdleAlpha() throws(Failure) -> VipsPicture {
    hasAlpha && lending(sitegen_vips_least_of_last_band) == 255 ? try withoutAlpha().inMemory() : self
  }

  func inFourBands() throws(Failure) -> VipsPicture {
    let coloured = bands < 3 ? try changed(sitegen_vips_to_srgb) : self
    return coloured.hasAlpha ? coloured : try coloured.changed(sitegen_vips_with_alpha)
  }
}

// MARK: - Writing

extension VipsPicture {
  func pixels() throws(Failure) -> Pixels { Pixels(size: size, bytes: try inFourBands().bytes(sitegen_vips_pixels)) }

  func jpeg(quality: Int, progressive: Bool) throws(Failure) -> [UInt8] {
    try bytes { sitegen_vips_save_jpeg($0, Int32(quality), progressive, $1) }
  }

  func png(compression: Int, filtered: Bool) throws(Failure) -> [UInt8] {
    try cleaned(bytes { sitegen_vips_save_png($0, Int32(compression), filtered, $1) })
  }

  /// With a list of at most 2 to the power of `colourBits` (1, 2, 4 or 8) colours, or fewer where `quality`, of 100, needs no more.
  /// `isDithered`: with dots of two colours for what lies between them.
  func png(colourBits: Int, quality: Int, isDithered: Bool = true) throws(Failure) -> [UInt8] {
    try cleaned(bytes { sitegen_vips_save_png_palette($0, 7, Int32(colourBits), Int32(quality), isDithered, $1) })
  }

  enum WebPLoss: Int32 {
    case lossy = 0
    case none, slight
  }

  func webp(quality: Int, effort: Int, loss: WebPLoss) throws(Failure) -> [UInt8] {
    try cleaned(bytes { sitegen_vips_save_webp($0, Int32(quality), Int32(effort), loss.rawValue, false, $1) })
  }

  /// Told to leave everything out, libvips (8.14) writes Exif into WebP all the same, and into PNG how many pixels go on an inch.
  private func cleaned(_ written: [UInt8]) throws(Failure) -> [UInt8] {
    guard let cleaned = PictureCleaning.clean(written) else { throw Failure() }
    return cleaned.bytes
  }

  private func bytes(
    _ save: (OpaquePointer, UnsafeMutablePointer<Int>) -> UnsafeMutableRawPointer?
  ) throws(Failure) -> [UInt8] {
    var count = 0
    guard let saved = lending({ save($0, &count) }) else { throw Failure() }
    defer { sitegen_vips_free(saved) }
    return Array(UnsafeRawBufferPointer(start: saved, count: count))
  }
}
