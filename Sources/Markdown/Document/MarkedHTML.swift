/// HTML as bytes, with holes where the tags of links and pictures go, in order of their offsets.
public struct MarkedHTML: Sendable, Hashable {
  public var bytes: [UInt8]
  public var holes: [Hole]

  public init(bytes: [UInt8] = [], holes: [Hole] = []) {
    self.bytes = bytes
    self.holes = holes
  }

  /// Appends the HTML to `output`; `write` appends what belongs in each hole.
  @inlinable
  public func fill(into output: inout [UInt8], with write: (Hole, inout [UInt8]) -> Void) {
    var start = 0
    for hole in holes {
      output.append(contentsOf: bytes[start..<hole.offset])
      write(hole, &output)
      start = hole.offset
    }
    output.append(contentsOf: bytes[start...])
  }
}
