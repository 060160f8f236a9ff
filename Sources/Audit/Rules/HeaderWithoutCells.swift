/// The heading of a column or row has cells that it is the heading of.
struct HeaderWithoutCells: AuditRule {
  let name = "header-cells"
  let actRules = ["d0f69e"]
  let criteria = ["1.3.1"]

  func targets(on page: AuditedPage) -> [PageElement] {
    page.elements(named: "th").filter { cell in
      guard ["columnheader", "rowheader"].contains(page.role(of: cell)), page.isExposed(cell), page.isSeen(cell) else { return false }
      return TableGrid.table(of: cell).map { page.isExposed($0) && ["table", "grid", "treegrid"].contains(page.role(of: $0)) } ?? false
    }
  }

  func fault(of target: PageElement, on page: AuditedPage) -> Fault? {
    guard let table = TableGrid.table(of: target), !page.grid(of: table).hasCells(below: target) else { return nil }
    return Fault(
      "The heading \"\(target.rawText.spacedOnce.shortened(to: 60))\" has no cells. People who hear the table cannot tell what it is for.",
      "Put cells below or beside it, or make it an ordinary cell.")
  }
}
