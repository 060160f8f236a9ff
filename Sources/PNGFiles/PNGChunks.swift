/// The chunks of a PNG one after the other, up to the first that is not all there.
struct PNGChunks: Sequence, IteratorProtocol {
  struct Chunk {
    var name: String
    /// From its length to its check sum.
    var all: Range<Int>
    var content: Range<Int>
  }

  let bytes: [UInt8]
  private var offset = 8

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> Chunk? {
    guard let length = bytes.number(at: offset, bytes: 4, .big), length <= bytes.count - offset - 12 else { return nil }
    let content = (offset + 8)..<(offset + 8 + length)
    defer { offset = content.upperBound + 4 }
    return Chunk(
      name: String(decoding: bytes[(offset + 4)..<(offset + 8)], as: UTF8.self), all: offset..<(content.upperBound + 4), content: content)
  }
}

extension PNGChunks {
  static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
    let checked = name.latin1 + content
    return content.count.bigEndianBytes + checked + checkSum(of: checked).bigEndianBytes
  }

  /// CRC-32 (annex D). For the few bytes that are written here, a table would be longer than what it saves.
  private static func checkSum(of bytes: [UInt8]) -> Int {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return Int(~sum)
  }
}

extension Int {
  /// The lowest four bytes.
  var bigEndianBytes: [UInt8] { [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: self >> $0) } }
}
