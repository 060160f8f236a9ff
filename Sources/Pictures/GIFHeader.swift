/// GIF (GIF89a specification, sections 18 and 20): the screen states a size, and if the first frame reaches out of it, readers and browsers
/// take it to be larger. So a few bytes can ask for 65,535 by 65,535 pixels behind a screen of one. Later frames are cut at its edges.
enum GIFHeader {
  static func size(of bytes: [UInt8]) -> PictureSize? {
    guard let width = bytes.number(at: 6, bytes: 2, .little), let height = bytes.number(at: 8, bytes: 2, .little) else { return nil }
    guard let frame = firstFrame(of: bytes) else { return PictureSize(width, height) }
    // Left, top, width and height follow a frame's first byte.
    let numbers = (0..<4).compactMap { bytes.number(at: frame + 1 + $0 * 2, bytes: 2, .little) }
    guard numbers.count == 4 else { return PictureSize(width, height) }
    return PictureSize(max(width, numbers[0] + numbers[2]), max(height, numbers[1] + numbers[3]))
  }

  /// Where it starts, even if its pixels break off.
  private static func firstFrame(of bytes: [UInt8]) -> Int? {
    var blocks = GIFBlocks(bytes: bytes)
    while let block = blocks.next() {
      if block.kind == .frame { return block.all.lowerBound }
    }
    return blocks.start != nil && bytes.number(at: blocks.offset, bytes: 1, .big) == 0x2C ? blocks.offset : nil
  }
}
