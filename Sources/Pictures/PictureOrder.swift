/// What to make of a picture.
public struct PictureOrder: Sendable, Hashable {
  public enum Size: Sendable, Hashable {
    /// As wide as this, but never larger than the original.
    case width(Int)
    /// Cut to this shape around the middle, then made this small; never larger than the original allows.
    case cover(PictureSize)
    /// As large as it is.
    case whole
  }

  public var size: Size
  /// JPEG, PNG or WebP.
  public var kind: PictureKind

  public init(_ size: Size, _ kind: PictureKind) {
    self.size = size
    self.kind = kind
  }
}

/// A picture as it is published: upright, in sRGB, with no metadata but its size.
public struct MadePicture: Sendable, Hashable {
  public var kind: PictureKind
  public var size: PictureSize
  public var bytes: [UInt8]

  public init(kind: PictureKind, size: PictureSize, bytes: [UInt8]) {
    self.kind = kind
    self.size = size
    self.bytes = bytes
  }
}
