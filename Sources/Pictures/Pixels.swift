/// A picture in memory: rows from the top, four bytes a pixel: red, green, blue (sRGB, not multiplied by alpha), alpha.
public struct Pixels: Sendable, Hashable {
  public var size: PictureSize
  public var bytes: [UInt8]

  public init(size: PictureSize, bytes: [UInt8]) {
    self.size = size
    self.bytes = bytes
  }
}
