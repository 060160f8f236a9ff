/// The lines of a text, to turn places in bytes into lines and columns.
///
/// Columns are counted on from the last answer, so that many questions about one very long line stay cheap.
struct SourceMap {
  let text: UnsafeBufferPointer<UInt8>
  private let firstLine: Int
  /// Where each line starts; one more at the end of the text.
  private let starts: [Int]
  private var lastLine = -1
  private var lastOffset = 0
  private var lastColumn = 1

  init(_ text: UnsafeBufferPointer<UInt8>, firstLine: Int) {
    self.text = text
    self.firstLine = firstLine
    starts = Self.lineStarts(text)
  }

  /// Lines count from 1 here, as in cmark.
  var lineCount: Int { starts.count - 1 }

  /// A line without its end. Empty when there is no such line.
  func line(_ number: Int) -> Range<Int> {
    guard number >= 1, number < starts.count else { return text.count..<text.count }
    let start = starts[number - 1]
    var end = starts[number]
    if end > start, text[end - 1] == UInt8(ascii: "\n") { end -= 1 }
    if end > start, text[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return start..<end
  }

  /// The number in the file of a line of the text.
  func fileLine(_ number: Int) -> Int { number + firstLine - 1 }

  /// The place of a byte of which the line is not known.
  mutating func position(of offset: Int) -> Position {
    let next = starts.dropLast().partitioningIndex { $0 > offset }
    return position(line: max(1, next), offset: offset)
  }

  mutating func position(line number: Int, offset: Int) -> Position {
    let range = line(number)
    let offset = min(max(offset, range.lowerBound), range.upperBound)
    if number != lastLine || offset < lastOffset {
      lastLine = number
      lastOffset = range.lowerBound
      lastColumn = 1
    }
    for index in lastOffset..<offset where !text[index].isContinuation { lastColumn += 1 }
    lastOffset = offset
    return Position(line: fileLine(number), column: lastColumn)
  }
}

extension ArraySlice<Int> {
  /// The first index whose element satisfies `condition`, which all after it do too.
  fileprivate func partitioningIndex(where condition: (Int) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if condition(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension SourceMap {
  /// LF, CR LF and CR end a line, as in CommonMark.
  private static func lineStarts(_ text: UnsafeBufferPointer<UInt8>) -> [Int] {
    var starts = [0]
    var index = 0
    var nextReturn = text.first(UInt8(ascii: "\r"), from: 0) ?? text.count
    while index < text.count {
      var next = text.first(UInt8(ascii: "\n"), from: index).map { $0 + 1 } ?? text.count
      if nextReturn < next - 1 {
        next = text[nextReturn + 1] == UInt8(ascii: "\n") ? nextReturn + 2 : nextReturn + 1
      }
      if nextReturn < next { nextReturn = text.first(UInt8(ascii: "\r"), from: next) ?? text.count }
      starts.append(next)
      index = next
    }
    if text.isEmpty { starts.append(0) }
    return starts
  }
}
