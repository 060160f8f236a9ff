/// A table of facts says what its columns or rows are.
struct TableHeaders: AuditRule {
  let name = "table-headers"
  let criteria = ["1.3.1"]

  func targets(on page: AuditedPage) -> [PageElement] {
    page.elements(named: "table").filter { table in
      guard page.isExposed(table), ["table", "grid", "treegrid"].contains(page.role(of: table)) else { return false }
      let cells = page.grid(of: table).cells
      return Set(cells.map(\.row)).count > 1 && Set(cells.map(\.column)).count > 1
    }
  }

  func fault(of target: PageElement, on page: AuditedPage) -> Fault? {
    let isHeader: (TableGrid.Cell) -> Bool = {
      ["columnheader", "rowheader"].contains(page.role(of: $0.element)) && !page.name(of: $0.element).isEmpty
    }
    guard !page.grid(of: target).cells.contains(where: isHeader) else { return nil }
    return Fault(
      "This table has no headings. Who hears it cannot tell what a cell is about.",
      "Make the cells at the top of each column <th scope=\"col\">. A table for looks alone needs role=\"presentation\".")
  }
}
