/// The chunks in a part of a RIFF file, up to the first that is not all there: a name, a length from the lowest byte up, content, and one
/// byte more where the length is odd.
struct RIFFChunks: IteratorProtocol {
  struct Chunk {
    var name: String
    var content: Range<Int>
  }

  private let bytes: [UInt8]
  private var offset: Int
  private let end: Int
  /// Every chunk up to the end of the part was all there.
  var isWhole: Bool { offset == end }

  /// `part` lies within the bytes.
  init(bytes: [UInt8], in part: Range<Int>) {
    self.bytes = bytes
    offset = part.lowerBound
    end = part.upperBound
  }

  mutating func next() -> Chunk? {
    guard end - offset >= 8, let length = bytes.number(at: offset + 4, bytes: 4, .little), length <= end - offset - 8 else { return nil }
    let content = (offset + 8)..<(offset + 8 + length)
    defer { offset = min(content.upperBound + length & 1, end) }
    return Chunk(name: String(decoding: bytes[offset..<(offset + 4)], as: UTF8.self), content: content)
  }

  static func chunk(_ name: String, _ content: some Collection<UInt8>) -> [UInt8] {
    let length = [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: content.count >> $0) }
    return name.latin1 + length + content + (content.count & 1 == 1 ? [0] : [])
  }
}
