/// The blocks of a GIF behind its start, up to the first that is not all there.
struct GIFBlocks: Sequence, IteratorProtocol {
  struct Block {
    enum Kind: Equatable {
      case frame, control, text
      case application(String)
      case other
    }

    var kind: Kind
    var all: Range<Int>

    /// Of an application block that says how often an animation runs: that, in two bytes.
    func repeats(in bytes: [UInt8]) -> ArraySlice<UInt8>? {
      let data = all.lowerBound + 14
      guard data + 4 < all.upperBound, bytes[data] == 3, bytes[data + 1] == 1 else { return nil }
      return bytes[(data + 2)...(data + 3)]
    }
  }

  let bytes: [UInt8]
  /// Where the next block starts.
  private(set) var offset: Int
  /// The header, what is said of the screen, and the colours of all frames; nil where that breaks off.
  let start: Range<Int>?
  /// The end was reached: the trailer, or the end of the file between two blocks, which all programs take.
  private(set) var isWhole = false

  init(bytes: [UInt8]) {
    self.bytes = bytes
    let end = 13 + Self.colours(bytes.number(at: 10, bytes: 1, .big) ?? 0)
    start = end <= bytes.count ? 0..<end : nil
    offset = end
  }

  mutating func next() -> Block? {
    guard start != nil, !isWhole else { return nil }
    let first = offset
    switch bytes.number(at: offset, bytes: 1, .big) {
    case nil, 0x3B: isWhole = true
    case 0x2C:
      guard let flags = bytes.number(at: offset + 9, bytes: 1, .big) else { return nil }
      return end(of: .frame, from: first, data: offset + 11 + Self.colours(flags))
    case 0x21: return end(of: extensionKind, from: first, data: offset + 2)
    default: break
    }
    return nil
  }

  private var extensionKind: Block.Kind {
    switch bytes.number(at: offset + 1, bytes: 1, .big) {
    case 0xF9: .control
    case 0x01: .text
    case 0xFF: .application(String(decoding: bytes.dropFirst(offset + 3).prefix(11), as: UTF8.self))
    default: .other
    }
  }

  /// Data stands in parts of up to 255 bytes, each behind its length; a length of nothing ends it.
  private mutating func end(of kind: Block.Kind, from first: Int, data: Int) -> Block? {
    var position = data
    while let length = bytes.number(at: position, bytes: 1, .big) {
      position += 1 + length
      guard position <= bytes.count else { return nil }
      if length == 0 {
        offset = position
        return Block(kind: kind, all: first..<position)
      }
    }
    return nil
  }

  /// Bytes of a table of colours, from the flags that announce it.
  private static func colours(_ flags: Int) -> Int { flags & 0x80 == 0 ? 0 : 3 << (flags & 7 + 1) }
}
