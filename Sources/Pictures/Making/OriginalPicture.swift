/// A file that pictures are made of.
struct OriginalPicture {
  let kind: PictureKind
  let bytes: [UInt8]

  /// PNG: it names its colours in a list, as drawings with few of them do (colour type 3; third edition, section 11.2.1).
  var hasPalette: Bool { kind == .gif || kind == .png && bytes.number(at: 25, bytes: 1, .big) == 3 }

  func reading<Result>(_ body: (UnsafeRawBufferPointer) throws(VipsPicture.Failure) -> Result) throws(PictureFault) -> Result {
    do {
      return try bytes.withUnsafeBufferPointer { (buffer) throws(VipsPicture.Failure) in try body(UnsafeRawBufferPointer(buffer)) }
    } catch {
      throw .unreadable(bytes, kind)
    }
  }

  /// As its reader sees it, upright. What a file's first bytes state was looked at before, but readers may understand more, or other, than
  /// those say: no pixel is made of a picture that is larger than `most`. A drawing may state any size.
  func size(atMost most: Int) throws(PictureFault) -> PictureSize {
    let size = try reading { (file) throws(VipsPicture.Failure) in try VipsPicture.read(file, kind).uprightSize }
    guard kind == .svg || size.pixels <= most else { throw .tooLarge(size, most: most) }
    return size
  }

  var packing: PicturePacking { PicturePacking(source: kind, hadPalette: hasPalette) }
}
