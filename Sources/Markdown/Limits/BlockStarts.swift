/// Tells, line by line, where one paragraph surely ends and other words begin: at a blank line, an item of a list, a row of a table.
struct BlockStarts {
  private let text: UnsafeBufferPointer<UInt8>
  /// The lines since the last blank one, as far as they can be a table.
  private var table = TableStart.blank

  private enum TableStart: Equatable {
    case blank
    case header(cells: Int)
    case rows
    case no
  }

  init(_ text: UnsafeBufferPointer<UInt8>) {
    self.text = text
  }

  mutating func startsBlock(_ line: Range<Int>) -> Bool {
    var index = line.lowerBound
    while index < line.upperBound, text[index].isSpace { index += 1 }
    guard index < line.upperBound else {
      table = .blank
      return true
    }
    // Deeper lines can go on with a paragraph.
    let isOutermost = index - line.lowerBound < 4
    guard isOutermost, text[index] == UInt8(ascii: "|") else {
      table = .no
      return isOutermost && isItem(at: index, line)
    }
    let cells = cellCount(index..<line.upperBound)
    switch table {
    case .blank: table = .header(cells: cells)
    case .header(cells): table = TableLimit.isDelimiterRow(text, line) ? .rows : .no
    case .rows: break
    default: table = .no
    }
    return table == .rows
  }

  private func isItem(at index: Int, _ line: Range<Int>) -> Bool {
    switch text[index] {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
      index + 2 < line.upperBound && text[index + 1] == UInt8(ascii: " ") && !text[index + 2].isSpace
    default: false
    }
  }

  /// The cells of a row that begins with its pipe.
  private func cellCount(_ row: Range<Int>) -> Int {
    var count = 0
    var index = row.lowerBound
    var lastPipe = index
    while index < row.upperBound {
      if text[index] == UInt8(ascii: "|") {
        count += 1
        lastPipe = index
      }
      index += text[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return TableLimit.isBlank(text, lastPipe + 1..<row.upperBound) ? count - 1 : count
  }
}
