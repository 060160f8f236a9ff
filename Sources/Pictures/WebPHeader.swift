/// WebP (RFC 9649): one of three kinds of first chunk says the size.
enum WebPHeader {
  static func size(of bytes: [UInt8]) -> PictureSize? {
    if bytes.has("VP8 ", at: 12) {
      guard bytes.has("\u{9D}\u{01}\u{2A}", at: 23) else { return nil }
      return PictureSize(
        bytes.number(at: 26, bytes: 2, .little).map { $0 & 0x3FFF }, bytes.number(at: 28, bytes: 2, .little).map { $0 & 0x3FFF })
    }
    if bytes.has("VP8L", at: 12) {
      guard bytes.has("\u{2F}", at: 20), let bits = bytes.number(at: 21, bytes: 4, .little), bits >> 29 == 0 else { return nil }
      return PictureSize(width: bits & 0x3FFF + 1, height: bits >> 14 & 0x3FFF + 1)
    }
    guard bytes.has("VP8X", at: 12) else { return nil }
    return PictureSize(bytes.number(at: 24, bytes: 3, .little).map { $0 + 1 }, bytes.number(at: 27, bytes: 3, .little).map { $0 + 1 })
  }
}
