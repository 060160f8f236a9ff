/// JPEG (ITU-T T.81, annex B): segments one after the other; the first that starts a frame says the size.
enum JPEGHeader {
  static func size(of bytes: [UInt8]) -> PictureSize? {
    var offset = 2
    var isTurned = false
    while let marker = nextMarker(in: bytes, from: &offset) {
      if marker == 0x01 || (0xD0...0xD7).contains(marker) { continue }
      guard let length = bytes.number(at: offset, bytes: 2, .big), length >= 2 else { return nil }
      switch marker {
      case 0xC0...0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF:
        let size = PictureSize(bytes.number(at: offset + 5, bytes: 2, .big), bytes.number(at: offset + 3, bytes: 2, .big))
        return isTurned ? size.map { PictureSize(width: $0.height, height: $0.width) } : size
      case 0xD8, 0xD9, 0xDA: return nil
      case 0xE1: isTurned = isTurned || ExifOrientation.isOnItsSide(bytes, at: offset + 2, end: offset + length)
      default: break
      }
      offset += length
    }
    return nil
  }

  /// The byte behind the next 0xFF; more of these may stand before it as padding. `offset` moves behind it.
  private static func nextMarker(in bytes: [UInt8], from offset: inout Int) -> Int? {
    guard bytes.number(at: offset, bytes: 1, .big) == 0xFF else { return nil }
    while let byte = bytes.number(at: offset, bytes: 1, .big) {
      offset += 1
      if byte != 0xFF { return byte == 0 ? nil : byte }
    }
    return nil
  }
}
