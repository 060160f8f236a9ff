/// JPEG (ITU-T T.81, annex B): segments one after the other; the first that starts a frame says the size.
enum JPEGHeader {
  /// Whether the picture comes in several scans (SOF2 and its kin), each over all of it.
  static func isProgressive(_ bytes: [UInt8]) -> Bool {
    var offset = 2
    while let marker = nextMarker(in: bytes, from: &offset) {
      switch marker {
      case 0xC2, 0xC6, 0xCA, 0xCE: return true
      case 0xC0...0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF, 0xD9, 0xDA: return false
      case 0x01, 0xD0...0xD8: continue
      default: offset += max(2, bytes.number(at: offset, bytes: 2, .big) ?? 2)
      }
    }
    return false
  }

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

  /// The byte behind the next 0xFF; `offset` moves behind it. More of these may stand before it as padding, and whatever else cameras leave
  /// between two segments is passed over, as decoders do.
  static func nextMarker(in bytes: [UInt8], from offset: inout Int) -> Int? {
    while offset >= 0, offset + 1 < bytes.count {
      offset += 1
      if bytes[offset - 1] == 0xFF, bytes[offset] != 0xFF, bytes[offset] != 0 {
        offset += 1
        return Int(bytes[offset - 1])
      }
    }
    return nil
  }
}
