/// Width and height in pixels, as the picture is seen.
struct PictureSize: Sendable, Hashable {
  var width: Int
  var height: Int
}

extension PictureSize {
  /// Width divided by height.
  var aspect: Double { Double(width) / Double(max(height, 1)) }

  var pixels: Int {
    let (pixels, overflows) = width.multipliedReportingOverflow(by: height)
    return overflows ? .max : pixels
  }

  /// Nil where a side would be nothing.
  init?(_ width: Int?, _ height: Int?) {
    guard let width, let height, width > 0, height > 0 else { return nil }
    self.init(width: width, height: height)
  }

  /// The size that a picture's first bytes state, or nil where they make no sense. Nothing is decoded.
  static func read(_ bytes: [UInt8]) -> PictureSize? {
    switch PictureKind(bytes) {
    case .png: PNGHeader.size(of: bytes)
    case .jpeg: JPEGHeader.size(of: bytes)
    case .gif: PictureSize(bytes.number(at: 6, bytes: 2, .little), bytes.number(at: 8, bytes: 2, .little))
    case .webp: WebPHeader.size(of: bytes)
    case .svg: SVGReader.read(bytes).0?.size
    case nil: nil
    }
  }
}
