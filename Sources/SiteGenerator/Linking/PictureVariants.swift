import Pictures

/// In which sizes a picture is published, and where.
enum PictureVariants {
  /// A phone's column, a phone's column at two and at three dots a pixel, and a wide figure on a sharp screen.
  static let widths = [480, 800, 1200, 1600]

  /// The size that sharing sites ask for.
  static let sharing = PictureSize(width: 1200, height: 630)

  /// Never wider than the original; one that is nearly as wide as the next is left out.
  static func widths(of size: PictureSize) -> [Int] {
    let widest = min(size.width, widths.last ?? size.width)
    return widths.filter { $0 * 5 <= widest * 4 } + [widest]
  }

  /// JPEG stays JPEG; what can be transparent is PNG; a WebP picture has no other kind.
  static func plainKind(of kind: PictureKind) -> PictureKind {
    switch kind {
    case .jpeg, .webp: kind
    case .png, .gif, .svg: .png
    }
  }

  /// `posts/picnic/lake-800w.jpg`
  static func address(_ stem: String, width: Int, _ kind: PictureKind) -> String { "\(stem)-\(width)w.\(kind.fileExtension)" }

  /// `posts/picnic/lake-share.jpg`
  static func sharingAddress(_ stem: String) -> String { "\(stem)-share.jpg" }

  /// Sharing sites show what is cut from a smaller picture as a small square, or not at all.
  static func isLargeEnoughToShare(_ size: PictureSize) -> Bool { size.width >= 600 && size.height >= 315 }

  /// Every address that a picture can take.
  static func addresses(of picture: SitePicture) -> [String] {
    let kinds = Set([.webp, plainKind(of: picture.kind)]).sorted { $0.rawValue < $1.rawValue }
    let shown = widths(of: picture.size).flatMap { width in kinds.map { address(picture.stem, width: width, $0) } }
    return shown + [sharingAddress(picture.stem)]
  }
}
