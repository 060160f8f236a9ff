/// Lines without a blank one between them, of which one could make a table.
struct TableRegion {
  private static let mostMissingCells = 200_000
  private static let highestCost = 300_000_000

  private(set) var end: Int
  private var columns = 0
  private var rows = 0
  private var delimiterRows = 0
  private var pipes = 0
  /// cmark walks a row's cells from the first for each that it adds, and reads a whole paragraph for each delimiter row.
  private var cost = 0

  init(_ text: UnsafeBufferPointer<UInt8>, from start: Int) {
    end = start
    while end < text.count {
      let line = end..<(text.first(UInt8(ascii: "\n"), from: end) ?? text.count)
      if TableLimit.isBlank(text, line) { break }
      let pipes = text[line].count { $0 == UInt8(ascii: "|") }
      if TableLimit.isDelimiterRow(text, line) {
        delimiterRows += 1
        columns = max(columns, pipes + 1)
      }
      rows += 1
      self.pipes += pipes
      cost += line.count + pipes * pipes / 4
      end = min(line.upperBound + 1, text.count)
    }
  }

  var isTooMuch: Bool {
    guard delimiterRows > 0 else { return false }
    return columns * rows - pipes - rows > Self.mostMissingCells || (delimiterRows + 2) * cost > Self.highestCost
  }
}
