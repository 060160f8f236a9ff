/// JPEG (ITU-T T.81, annex B). Kept is what decoding needs (tables, frames, scans), and of applications' segments JFIF, Adobe's (how
/// colours are told) and colour profiles. Phones write whole videos and other pictures behind the end.
enum JPEGCleaning {
  static func clean(_ bytes: [UInt8]) -> Cleaned? {
    var start: [UInt8] = [0xFF, 0xD8]
    var rest: [UInt8] = []
    rest.reserveCapacity(bytes.count)
    var orientation: Int?
    var hasScan = false
    var offset = 2
    while let marker = JPEGHeader.nextMarker(in: bytes, from: &offset) {
      if marker == 0xD9 {
        guard hasScan else { return nil }
        let turning = orientation.map { $0 == 1 ? [] : segment(0xE1, "Exif\0\0".latin1 + ExifOrientation.alone($0)) } ?? []
        return Cleaned(kind: .jpeg, bytes: start + turning + rest + [0xFF, 0xD9], orientation: orientation ?? 1)
      }
      if standsAlone(marker) { continue }
      guard let length = bytes.number(at: offset, bytes: 2, .big), length >= 2, length <= bytes.count - offset else { return nil }
      let content = offset + 2
      let end = offset + length
      switch marker {
      case 0xC0...0xCF, 0xDB...0xDF:
        rest += segment(UInt8(truncatingIfNeeded: marker), bytes[content..<end])
      case 0xE2 where bytes.has("ICC_PROFILE\0", at: content):
        rest += segment(0xE2, bytes[content..<end])
      case 0xDA:
        hasScan = true
        rest += segment(0xDA, bytes[content..<end])
        let scan = endOfScan(in: bytes, from: end)
        rest += bytes[end..<scan]
        offset = scan
        continue
      case 0xE0 where start.count == 2 && rest.isEmpty && length >= 16 && bytes.has("JFIF\0", at: content):
        // Without the preview that may stand in it.
        start += segment(0xE0, bytes[content..<(content + 12)] + [0, 0])
      case 0xE1:
        orientation = orientation ?? ExifOrientation.stated(in: bytes, at: content, end: end)
      case 0xEE where length >= 14 && bytes.has("Adobe", at: content):
        rest += segment(0xEE, bytes[content..<(content + 12)])
      default: break
      }
      offset = end
    }
    return nil
  }

  /// TEM and, outside of scans, RSTm and SOI: no length follows.
  private static func standsAlone(_ marker: Int) -> Bool { marker == 0x01 || (0xD0...0xD8).contains(marker) }

  private static func segment(_ marker: UInt8, _ content: some Collection<UInt8>) -> [UInt8] {
    let length = content.count + 2
    return [0xFF, marker, UInt8(truncatingIfNeeded: length >> 8), UInt8(truncatingIfNeeded: length)] + content
  }

  /// Where the next marker stands behind a scan's data, in which 0xFF is followed by 0, a restart marker, or more of itself as padding.
  private static func endOfScan(in bytes: [UInt8], from start: Int) -> Int {
    var offset = start
    while offset + 1 < bytes.count {
      switch (bytes[offset], bytes[offset + 1]) {
      case (0xFF, 0), (0xFF, 0xD0...0xD7), (0xFF, 0xFF): break
      case (0xFF, _): return offset
      default: break
      }
      offset += 1
    }
    return bytes.count
  }
}
