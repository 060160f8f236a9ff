/// Names set in columns in one size of type: how many rows they take.
struct NameSetting: Sendable {
  private static let lineHeight = 1.95
  /// The width of a column in capitals' heights: most names fit on one line.
  private static let columnWidth = 27.0
  /// Enough for any name that is one.
  private static let mostLines = 6

  private let size: Double
  private let step: Double
  private let rows: Int
  private let column: Double
  private let cells: [[String]]

  init(_ names: [String], size: Double, width: Double) {
    self.size = size
    step = size * Self.lineHeight
    let count = max(Int(width / (size * Self.columnWidth)), 1)
    column = width / Double(count)
    let room = column - 2 * size
    cells = names.map { Self.lines(of: $0, size: size, room: room) }
    rows = Self.rows(cells, columns: count)
  }
}

extension NameSetting {
  var height: Double { Double(rows) * step }

  func lines(x: Double, top: Double) -> [PosterWords.Line] {
    var lines: [PosterWords.Line] = []
    var (place, row) = (0, 0)
    for cell in cells {
      if row + cell.count > rows { (place, row) = (place + 1, 0) }
      for (number, words) in cell.enumerated() {
        // What continues a name is set in.
        let left = x + Double(place) * column + (number > 0 ? size : 0)
        lines.append(
          PosterWords.Line(words: words, x: left, baseline: top + (Double(row) + 0.75) * step, size: size, room: column - 2 * size))
        row += 1
      }
    }
    return lines
  }
}

extension NameSetting {
  /// The fewest rows in which that many columns hold all names, none of them torn apart.
  private static func rows(_ names: [[String]], columns: Int) -> Int {
    var rows = max((names.reduce(0) { $0 + $1.count } + columns - 1) / columns, names.map(\.count).max() ?? 0)
    while true {
      var (column, row) = (0, 0)
      for name in names {
        if row + name.count > rows { (column, row) = (column + 1, 0) }
        row += name.count
      }
      if column < columns { return rows }
      rows += 1
    }
  }

  private static func lines(of name: String, size: Double, room: Double) -> [String] {
    NameLines(name, size: size, room: room, most: mostLines).lines
  }
}
