/// Width and height in pixels, as the picture is seen.
public struct PictureSize: Sendable, Hashable {
  public var width: Int
  public var height: Int

  public init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }
}

extension PictureSize {
  /// Width divided by height.
  public var aspect: Double { Double(width) / Double(max(height, 1)) }

  public var pixels: Int {
    let (pixels, overflows) = width.multipliedReportingOverflow(by: height)
    return overflows ? .max : pixels
  }

  /// Nil where a side would be nothing.
  init?(_ width: Int?, _ height: Int?) {
    guard let width, let height, width > 0, height > 0 else { return nil }
    self.init(width: width, height: height)
  }

  /// The size that a picture's bytes state, or nil where they make no sense: the first bytes, and the start of each of a GIF's frames.
  /// Nothing is decoded; a drawing has none here.
  public static func stated(by bytes: [UInt8]) -> PictureSize? {
    switch PictureKind(bytes) {
    case .png: PNGHeader.size(of: bytes)
    case .jpeg: JPEGHeader.size(of: bytes)
    case .gif: GIFHeader.size(of: bytes)
    case .webp: WebPHeader.size(of: bytes)
    case .svg, nil: nil
    }
  }
}
