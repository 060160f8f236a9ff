/// A file without what it says about its maker.
public struct Cleaned: Sendable, Hashable {
  public var kind: PictureKind
  public var bytes: [UInt8]
  /// 1 to 8, as in Exif (2.32, section 4.6.4): how the picture is to be turned to stand upright. Where it is not 1, `bytes` still say so,
  /// and nothing else.
  public var orientation: Int
}

/// Takes out of a picture what its pixels do not need: where and when it was taken, with what, by whom, comments, previews, and whatever
/// stands behind its end. Nothing is decoded, so that pixels and colours stay as they are, animations whole, and no library is needed.
public enum PictureCleaning {
  /// Nil for what breaks off, or is neither JPEG, PNG, WebP nor GIF. Not everything that is cleaned can be decoded.
  public static func clean(_ bytes: [UInt8]) -> Cleaned? {
    switch PictureKind(bytes) {
    case .jpeg: JPEGCleaning.clean(bytes)
    case .png: PNGCleaning.clean(bytes)
    case .webp: WebPCleaning.clean(bytes)
    case .gif: GIFCleaning.clean(bytes)
    case .svg, nil: nil
    }
  }
}
