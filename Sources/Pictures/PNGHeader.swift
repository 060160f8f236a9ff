/// PNG, third edition, section 11.2.1: the first chunk is IHDR, and starts with width and height.
enum PNGHeader {
  static func size(of bytes: [UInt8]) -> PictureSize? {
    guard bytes.number(at: 8, bytes: 4, .big) == 13, bytes.has("IHDR", at: 12) else { return nil }
    let size = PictureSize(bytes.number(at: 16, bytes: 4, .big), bytes.number(at: 20, bytes: 4, .big))
    guard let size, max(size.width, size.height) <= Int(Int32.max) else { return nil }
    return size
  }
}
