/// The `headers` of a cell name other cells of its own table.
struct HeadersReference: AuditRule {
  let name = "headers-attribute"
  let actRules = ["a25f45"]
  let criteria = ["1.3.1"]

  func targets(on page: AuditedPage) -> [PageElement] {
    page.elements(named: ["td", "th"]).filter { cell in
      guard !(cell["headers"] ?? "").trimmed.isEmpty, let table = TableGrid.table(of: cell) else { return false }
      return page.isExposed(table) && page.isSeen(table) && ["table", "grid", "treegrid"].contains(page.role(of: table))
    }
  }

  func fault(of target: PageElement, on page: AuditedPage) -> Fault? {
    for id in (target["headers"] ?? "").tokens {
      let other = page.element(withID: id)
      if let other, other != target, other.isOne(of: ["td", "th"]), TableGrid.table(of: other) == TableGrid.table(of: target) { continue }
      return Fault(
        "This cell names \"\(id)\" as its heading, and no other cell of its table has that id. Its heading is not read out.",
        "Write the id of a heading in the same table.")
    }
    return nil
  }
}
