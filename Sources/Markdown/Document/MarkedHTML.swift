/// HTML as bytes, with holes where the tags of links and pictures go, in order of their offsets.
public struct MarkedHTML: Sendable, Hashable {
  public var bytes: [UInt8]
  public var holes: [Hole]

  public init(bytes: [UInt8] = [], holes: [Hole] = []) {
    self.bytes = bytes
    self.holes = holes
  }

  /// What stands before a byte between two blocks, and what stands from there on.
  public func split(at offset: Int) -> (before: MarkedHTML, after: MarkedHTML) {
    let later = holes.filter { $0.offset >= offset }.map { Hole(offset: $0.offset - offset, reference: $0.reference, role: $0.role) }
    return (
      MarkedHTML(bytes: Array(bytes[..<offset]), holes: holes.filter { $0.offset < offset }),
      MarkedHTML(bytes: Array(bytes[offset...]), holes: later)
    )
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
