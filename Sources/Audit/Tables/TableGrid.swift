/// The cells of a table in rows and columns (WHATWG HTML, section 4.9.12.1), and which of them a heading is for (section 4.9.12.2).
struct TableGrid {
  struct Cell {
    let element: PageElement
    let column: Int
    let row: Int
    let width: Int
    var height: Int
    /// The part of the table that it is in: its `thead`, `tbody` or `tfoot`.
    let group: Int

    var columns: Range<Int> { column..<column + width }
    var rows: Range<Int> { row..<row + height }
    var isHeader: Bool { element.name == "th" }
  }

  private(set) var cells: [Cell] = []
  private var slots: [Slot: Int] = [:]
  private var places: [PageElement: Int] = [:]
  /// The ids that cells name as their headings.
  private var named: Set<String> = []
  private var rowsWithData: Set<Int> = []
  private var columnsWithData: Set<Int> = []
  private var rowCount = 0
  private var columnCount = 0

  private struct Slot: Hashable {
    let column: Int
    let row: Int
  }

  /// A page that says colspan="1000" in every cell is not worth more memory than this.
  private static let mostSlots = 500_000

  init(_ table: PageElement) {
    var group = 0
    for part in table.children {
      if part.name == "tr" { add(row: part, of: [part], group: group) }
      guard part.isOne(of: ["thead", "tbody", "tfoot"]) else { continue }
      group += 1
      let rows = part.children.filter { $0.name == "tr" }
      for (index, row) in rows.enumerated() { add(row: row, of: rows[index...], group: group) }
    }
    // An empty cell in the corner is no fact, so that the row keeps its headings.
    for cell in cells where !cell.isHeader && !(cell.element.rawText.trimmed.isEmpty && cell.element.children.isEmpty) {
      rowsWithData.formUnion(cell.rows)
      columnsWithData.formUnion(cell.columns)
    }
  }

  /// The table that a cell is in.
  static func table(of cell: PageElement) -> PageElement? { cell.ancestors.first { $0.name == "table" } }
}

extension TableGrid {
  private mutating func add(row: PageElement, of rest: some Collection<PageElement>, group: Int) {
    var column = 0
    for element in row.children where element.isOne(of: ["td", "th"]) {
      while slots[Slot(column: column, row: rowCount)] != nil { column += 1 }
      let width = min(max(Int(element["colspan"]?.trimmed ?? "") ?? 1, 1), 1000)
      let asked = Int(element["rowspan"]?.trimmed ?? "") ?? 1
      let height = asked == 0 ? rest.count : min(max(asked, 1), rest.count)
      let cell = Cell(element: element, column: column, row: rowCount, width: width, height: height, group: group)
      places[element] = cells.count
      named.formUnion((element["headers"] ?? "").tokens.filter { $0 != element["id"] })
      cells.append(cell)
      guard slots.count + width * height <= Self.mostSlots else { break }
      for y in cell.rows { for x in cell.columns { slots[Slot(column: x, row: y)] = cells.count - 1 } }
      column += width
      columnCount = max(columnCount, column)
    }
    rowCount += 1
  }

  /// Whether a heading is the heading of any cell.
  func hasCells(below header: PageElement) -> Bool {
    guard let cell = places[header].map({ cells[$0] }) else { return true }
    if let id = header["id"], named.contains(id) { return true }
    switch header["scope"]?.lowercased() {
    case "col": return hasCells(in: cell.columns, below: cell)
    case "row": return hasCells(in: cell.rows, beside: cell)
    case "rowgroup": return cells.contains { $0.group == cell.group && $0.row >= cell.row && $0.element != header && takesHeaders($0) }
    case "colgroup": return hasCells(in: cell.column..<columnCount, below: cell)
    default:
      if rowsWithData.isDisjoint(with: cell.rows) { return hasCells(in: cell.columns, below: cell) }
      return columnsWithData.isDisjoint(with: cell.columns) && hasCells(in: cell.rows, beside: cell)
    }
  }

  private func hasCells(in columns: Range<Int>, below header: Cell) -> Bool {
    columns.contains { x in (header.rows.upperBound..<max(header.rows.upperBound, rowCount)).contains { isHeaded(x, $0) } }
  }

  private func hasCells(in rows: Range<Int>, beside header: Cell) -> Bool {
    rows.contains { y in (header.columns.upperBound..<max(header.columns.upperBound, columnCount)).contains { isHeaded($0, y) } }
  }

  private func isHeaded(_ column: Int, _ row: Int) -> Bool {
    slots[Slot(column: column, row: row)].map { takesHeaders(cells[$0]) } ?? false
  }

  /// A cell that names its headings has no others.
  private func takesHeaders(_ cell: Cell) -> Bool { (cell.element["headers"] ?? "").trimmed.isEmpty }
}
