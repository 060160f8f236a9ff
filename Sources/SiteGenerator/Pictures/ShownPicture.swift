import Pictures

/// A picture as pages show it: in a few widths, as WebP and as its own kind.
struct ShownPicture: Sendable, Hashable {
  struct Variant: Sendable, Hashable {
    var address: String
    var size: PictureSize
  }

  /// From narrow to wide; empty where none would be smaller than its own kind's.
  var webp: [Variant] = []
  /// From narrow to wide; empty only where no still could be made of what moves.
  var plain: [Variant]
  /// Of an animation: the file that moves.
  var moving: Moving?

  struct Moving: Sendable, Hashable {
    var address: String
    /// In bytes.
    var count: Int
    var kind: PictureKind
  }
}

extension ShownPicture {
  /// What a page reserves for it: the size of the widest.
  var size: PictureSize? { plain.last?.size }

  /// The one for browsers that cannot choose: about as wide as a column of text.
  var standard: Variant? { plain.first { $0.size.width >= 800 } ?? plain.last }
}

/// The picture that sharing sites show of a page.
struct SharingPicture: Sendable, Hashable {
  var address: String
  var size: PictureSize
  /// Its alternative text.
  var description: String
}
