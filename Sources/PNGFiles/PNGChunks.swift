/// The chunks of a PNG one after the other, up to the first that is not all there.
public struct PNGChunks: Sequence, IteratorProtocol {
  public struct Chunk {
    public var name: String
    /// From its length to its checksum.
    public var all: Range<Int>
    public var content: Range<Int>
  }

  private let bytes: [UInt8]
  private var offset = PNGFile.signature.count

  public init(bytes: [UInt8]) { self.bytes = bytes }

  public mutating func next() -> Chunk? {
    guard bytes.count - offset >= 12 else { return nil }
    let length = bytes[offset..<(offset + 4)].reduce(0) { $0 << 8 | Int($1) }
    guard length <= bytes.count - offset - 12 else { return nil }
    let content = (offset + 8)..<(offset + 8 + length)
    defer { offset = content.upperBound + 4 }
    return Chunk(
      name: String(decoding: bytes[(offset + 4)..<(offset + 8)], as: UTF8.self), all: offset..<(content.upperBound + 4), content: content)
  }
}
