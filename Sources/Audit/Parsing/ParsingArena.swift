/// The memory of one parse: given out in order and freed at once. The parser frees a page by calling itself for every level, which a page of
/// a hundred thousand nested elements would turn into a crash.
final class ParsingArena {
  private var blocks: [UnsafeMutableRawPointer] = []
  private var next = 0
  private var size = 0

  func allocate(_ count: Int) -> UnsafeMutableRawPointer {
    let rounded = (count + 15) & ~15
    if let block = blocks.last, next + rounded <= size {
      defer { next += rounded }
      return block + next
    }
    size = max(rounded, 256 * 1024)
    let block = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
    blocks.append(block)
    next = rounded
    return block
  }

  deinit { for block in blocks { block.deallocate() } }
}
