/// A picture in memory: rows from the top, four bytes a pixel: red, green, blue (sRGB, not multiplied by alpha), alpha.
public struct Pixels: Sendable, Hashable {
  public var size: PictureSize
  public var bytes: [UInt8]

  public init(size: PictureSize, bytes: [UInt8]) {
    self.size = size
    self.bytes = bytes
  }
}

extension Pixels {
  /// On a plain ground (red lowest, alpha highest): what is half seen through is mixed with it; what is wholly so stays as it is.
  public func over(_ ground: UInt32) -> Pixels {
    var result = self
    for offset in stride(from: 0, to: bytes.count & ~3, by: 4) where bytes[offset + 3] > 0 && bytes[offset + 3] < 255 {
      let alpha = Int(bytes[offset + 3])
      for channel in 0..<3 {
        let below = Int(ground >> UInt32(8 * channel) & 0xFF)
        result.bytes[offset + channel] = UInt8((Int(bytes[offset + channel]) * alpha + below * (255 - alpha) + 127) / 255)
      }
      result.bytes[offset + 3] = 255
    }
    return result
  }
}
