/// Gathers the words of a text while it is rendered.
struct ProseBuilder {
  private(set) var prose = Prose()
  private var block: ProseBlock?
  private var openSpans: [(kind: ProseSpan.Kind, start: Int)] = []
  var lists = 0
  var beginsItem = false

  init(capacity: Int) { prose.text.reserveCapacity(capacity) }
}

extension ProseBuilder {
  var isInBlock: Bool { block != nil }

  mutating func open(_ kind: ProseBlock.Kind, at position: Position, quotes: Int, isInNote: Bool) {
    if block != nil { close() }
    let start = prose.text.count
    block = ProseBlock(
      kind: kind, range: start..<start, position: position, quotes: quotes, lists: lists, isInNote: isInNote, beginsItem: beginsItem)
    beginsItem = false
  }

  /// A block without words is left out.
  mutating func close() {
    guard var block else { return }
    self.block = nil
    guard prose.text.count > block.range.lowerBound else { return }
    block.range = block.range.lowerBound..<prose.text.count
    prose.blocks.append(block)
    prose.text.append(UInt8(ascii: "\n"))
  }

  /// Adds words of the open block, which does not begin with a line of spaces.
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let block, prose.text.count > block.range.lowerBound || !bytes.allSatisfy(\.isSpace) else { return }
    prose.text.append(contentsOf: bytes)
  }

  /// What is added next stands at this place of the file.
  mutating func anchor(_ position: Position, skipping bytes: Int = 0) {
    guard block != nil else { return }
    prose.anchors.append(ProseAnchor(offset: prose.text.count + bytes, position: position))
  }

  /// A line end between words; none at a block's beginning.
  mutating func breakLine(_ sign: UInt8) {
    guard let block, prose.text.count > block.range.lowerBound else { return }
    prose.text.append(sign)
  }

  mutating func openSpan(_ kind: ProseSpan.Kind) { openSpans.append((kind, prose.text.count)) }

  /// Ends the innermost span; one that marks no words is left out.
  mutating func closeSpan() {
    guard let open = openSpans.popLast() else { return }
    let range = min(open.start, prose.text.count)..<prose.text.count
    if !range.isEmpty { prose.spans.append(ProseSpan(kind: open.kind, range: range)) }
  }

  mutating func add(_ comment: ProseComment) { prose.comments.append(comment) }

  mutating func openTable(at position: Position, columns: Int) { prose.tables.append(TableShape(position: position, columns: columns)) }

  mutating func add(_ row: TableShape.Row) {
    guard !prose.tables.isEmpty else { return }
    prose.tables[prose.tables.count - 1].rows.append(row)
  }

  var tableCount: Int { prose.tables.count }

  mutating func finish() -> Prose {
    close()
    // Grown arrays have room for as many again, which all posts together hold until they are checked.
    prose.blocks = prose.blocks.exact
    prose.anchors = prose.anchors.exact
    return prose
  }
}

extension Array {
  /// The same in no more memory than that takes.
  fileprivate var exact: [Element] { Array(unsafeUninitializedCapacity: count) { $1 = $0.initialize(fromContentsOf: self) } }
}
