import Pictures

/// One file to make of a picture: how it comes out, and where it goes.
struct PictureWish: Sendable, Hashable {
  var order: PictureOrder
  var address: String
  /// What it is made of, for the cache.
  var key: Fingerprint
  /// It stands beside the same picture in its own kind, for browsers that know WebP.
  var isSmaller = false

  var ending: String { order.kind.fileExtension }
}

extension PictureWish {
  /// All widths as WebP and as the picture's own kind, then the one for sharing, where one is wanted.
  static func all(for picture: SitePicture, of source: Fingerprint, _ making: PictureMaking) -> [PictureWish] {
    let plain = PictureVariants.plainKind(of: picture.kind)
    // WebP has no room for more than 16,383 rows (RFC 9649, section 2.5).
    let isTooTall = picture.size.height / max(picture.size.width, 1) >= 10
    let kinds = plain == .webp || isTooTall ? [plain] : [plain, .webp]
    var wishes = PictureVariants.widths(of: picture.size).flatMap { width in
      kinds.map { kind in
        PictureWish(
          order: PictureOrder(.width(width), kind), address: PictureVariants.address(picture.stem, width: width, kind),
          key: making.key(source, "width \(width)"), isSmaller: kind == .webp && plain != .webp)
      }
    }
    if picture.isShared, PictureVariants.isLargeEnoughToShare(picture.size) {
      wishes.append(
        PictureWish(
          order: PictureOrder(.cover(PictureVariants.sharing), .jpeg), address: PictureVariants.sharingAddress(picture.stem),
          key: making.key(source, "sharing")))
    }
    return wishes
  }

  var isForSharing: Bool { if case .cover = order.size { true } else { false } }
}
