import Pictures

extension PictureSize {
  /// The size that a picture's file states, drawings included, or nil where it makes no sense.
  static func read(_ bytes: [UInt8]) -> PictureSize? {
    PictureKind(bytes) == .svg ? SVGReader.read(bytes).0?.size : stated(by: bytes)
  }
}
