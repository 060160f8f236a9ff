/// The heading of a column or row has cells that it is the heading of.
struct HeaderWithoutCells: AuditRule {
  let name = "header-cells"
  let actRules = ["d0f69e"]
  let criteria = ["1.3.1"]

  func targets(on page: AuditedPage) -> [PageElement] {
    page.elements(withRole: ["columnheader", "rowheader"], natures: ["th"]).filter { cell in
      guard page.isExposed(cell), page.isSeen(cell), let table = RoleGrid.table(of: cell, on: page) else { return false }
      return page.isExposed(table) && cell.name != "td"
    }
  }

  func fault(of target: PageElement, on page: AuditedPage) -> Fault? {
    guard let table = RoleGrid.table(of: target, on: page) else { return nil }
    let hasCells = table.name == "table" ? page.grid(of: table).hasCells(below: target) : RoleGrid(table, on: page).hasCells(of: target)
    guard !hasCells else { return nil }
    return Fault(
      "The heading \"\(target.rawText.spacedOnce.shortened(to: 60))\" has no cells. People who hear the table cannot tell what it is for.",
      "Put cells below or beside it, or make it an ordinary cell.")
  }
}
