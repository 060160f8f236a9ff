/// A table that is made of roles alone: its rows in order, and their cells.
struct RoleGrid {
  private let rows: [[PageElement]]
  private let page: AuditedPage

  init(_ table: PageElement, on page: AuditedPage) {
    self.page = page
    let cells: Set = ["cell", "columnheader", "gridcell", "rowheader"]
    rows = table.descendants.filter { page.isExposed($0) && page.role(of: $0) == "row" }
      .map { row in row.descendants.filter { page.isExposed($0) && cells.contains(page.role(of: $0)) } }
  }

  /// The table, grid or tree grid that a heading is in.
  static func table(of cell: PageElement, on page: AuditedPage) -> PageElement? {
    cell.ancestors.first { ["grid", "table", "treegrid"].contains(page.role(of: $0)) }
  }

  func hasCells(of header: PageElement) -> Bool {
    guard let row = rows.firstIndex(where: { $0.contains(header) }), let column = rows[row].firstIndex(of: header) else { return true }
    if page.role(of: header) == "rowheader" { return rows[row].count > 1 }
    return rows[(row + 1)...].contains { $0.count > column }
  }
}
