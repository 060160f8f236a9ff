/// GIF (GIF89a specification). Kept are tables of colours, frames with how long they show, and how often an animation runs.
enum GIFCleaning {
  static func clean(_ bytes: [UInt8]) -> Cleaned? {
    var blocks = GIFBlocks(bytes: bytes)
    guard let start = blocks.start else { return nil }
    var result = Array(bytes[start])
    result.reserveCapacity(bytes.count)
    // What stands here is about the next frame or text.
    var control: ArraySlice<UInt8> = []
    var hasFrame = false
    while let block = blocks.next() {
      switch block.kind {
      case .control: control = bytes[block.all]
      case .frame:
        result += control + bytes[block.all]
        control = []
        hasFrame = true
      case .text: control = []
      case .application(let name):
        if ["NETSCAPE2.0", "ANIMEXTS1.0"].contains(name), let times = block.repeats(in: bytes) {
          result += [0x21, 0xFF, 11] + name.latin1 + [3, 1] + times + [0]
        }
      case .other: break
      }
    }
    guard hasFrame, blocks.isWhole else { return nil }
    return Cleaned(kind: .gif, bytes: result + [0x3B], orientation: 1)
  }
}
