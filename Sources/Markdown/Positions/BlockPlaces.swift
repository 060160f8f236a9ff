/// Words, code, a link, a picture or a piece of raw HTML, and where they are in the file.
struct PlacedInline {
  var position = Position(line: 1, column: 1)
  var isBare = false
  /// Its offset in the block's own lines.
  var offset = 0
}

/// The places of the words, code, links, pictures and raw HTML in one paragraph, heading or cell. Nothing is done until the first is asked for.
struct BlockPlaces {
  let block: Node
  private var places: [InlinePlace]?
  private var lines: BlockLines?
  private var index = 0
  /// The cell's number in its row.
  private let column: Int

  init(_ block: Node, column: Int = -1) {
    self.block = block
    self.column = column
  }

  /// The place of the next one. They are asked for in the order of a walk.
  mutating func next(_ kinds: NodeKinds, _ table: inout TableLines?, _ source: inout SourceMap) -> PlacedInline {
    let places = places ?? InlineLocator.places(in: block, kinds: kinds)
    self.places = places
    guard index < places.count else { return PlacedInline(position: position(of: 0, &table, &source)) }
    let place = places[index]
    index += 1
    return PlacedInline(position: position(of: place.offset, &table, &source), isBare: place.isBare, offset: place.offset)
  }

  mutating func position(of offset: Int, _ table: inout TableLines?, _ source: inout SourceMap) -> Position {
    if column >= 0, let position = table?.position(of: offset, cell: block, number: column, in: &source) { return position }
    if block.isHashHeading {
      return source.position(line: block.startLine, offset: source.line(block.startLine).lowerBound + block.blockOffset + offset)
    }
    var lines = lines ?? BlockLines(block.content, firstLine: BlockLines.firstLine(of: block, in: source))
    let position = lines.position(of: offset, in: &source)
    self.lines = lines
    return position
  }
}
