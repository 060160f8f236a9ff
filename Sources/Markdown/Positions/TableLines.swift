/// Leads from a table cell's text, which cmark has trimmed and freed of `\|`, back to the source.
struct TableLines {
  private let table: Node
  private let quotes: Int
  /// The row that `cell` counts in, and where the cell of that number starts, after its pipe.
  private var row: Node?
  private var cell = 0
  private var cellStart = 0
  /// The last place that was asked for in that cell, to count on from.
  private var known = (offset: 0, index: 0)

  init(_ table: Node, quotes: Int) {
    self.table = table
    self.quotes = quotes
  }

  mutating func position(of offset: Int, cell node: Node, number: Int, in source: inout SourceMap) -> Position {
    guard let row = node.parent else { return source.position(line: table.startLine, offset: 0) }
    let number = max(number, 0)
    let line = Self.line(of: row, in: table)
    let range = source.line(line)
    if row != self.row || number < cell {
      self.row = row
      cell = 0
      cellStart = rowStart(range, source.text, isFirstLine: line == table.startLine)
      known = (0, 0)
    }
    while cell < number {
      cellStart = min(Self.end(ofCellAt: cellStart, range, source.text) + 1, range.upperBound)
      cell += 1
      known = (0, 0)
    }
    return source.position(line: line, offset: place(offset, range, source.text))
  }
}

extension TableLines {
  /// How many cells a row has as typed, and which of them hold nothing.
  func shape(of row: Node, in source: inout SourceMap) -> TableShape.Row {
    let line = Self.line(of: row, in: table)
    let range = source.line(line)
    var index = rowStart(range, source.text, isFirstLine: line == table.startLine)
    var shape = TableShape.Row(position: source.position(line: line, offset: index))
    while index < range.upperBound {
      let end = Self.end(ofCellAt: index, range, source.text)
      let isEmpty = source.text[index..<end].allSatisfy(\.isSpace)
      // What stands behind the last pipe is no cell, unless it has words.
      if isEmpty, end == range.upperBound { break }
      if isEmpty { shape.empty.append(shape.cells) }
      shape.cells += 1
      index = end + 1
    }
    return shape
  }

  /// cmark gives a table's first row the line of the paragraph that it was cut from.
  private static func line(of row: Node, in table: Node) -> Int {
    guard row.isHeaderRow else { return row.startLine }
    if let next = row.next { return next.startLine - 2 }
    return max(table.startLine, table.endLine - 1)
  }

  /// After the quote signs, the indentation and the first pipe.
  private func rowStart(_ line: Range<Int>, _ text: UnsafeBufferPointer<UInt8>, isFirstLine: Bool) -> Int {
    var index = line.lowerBound
    if isFirstLine {
      index += max(0, table.startColumn - 1)
    } else {
      var left = quotes
      while index < line.upperBound {
        if text[index] == UInt8(ascii: ">"), left > 0 { left -= 1 } else if !text[index].isSpace { break }
        index += 1
      }
    }
    return index < line.upperBound && text[index] == UInt8(ascii: "|") ? index + 1 : min(index, line.upperBound)
  }

  private static func end(ofCellAt start: Int, _ line: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Int {
    var index = start
    while index < line.upperBound, text[index] != UInt8(ascii: "|") {
      index += text[index] == UInt8(ascii: "\\") && index + 1 < line.upperBound && text[index + 1].isPunctuation ? 2 : 1
    }
    return min(index, line.upperBound)
  }

  private mutating func place(_ offset: Int, _ line: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Int {
    if known.index == 0 || offset < known.offset {
      known = (0, cellStart)
      while known.index < line.upperBound, text[known.index].isSpace { known.index += 1 }
    }
    while known.offset < offset, known.index < line.upperBound {
      let isEscapedPipe = text[known.index] == UInt8(ascii: "\\") && text.starts(with: "|", at: known.index + 1)
      known.index += isEscapedPipe ? 2 : 1
      known.offset += 1
    }
    return known.index
  }
}
