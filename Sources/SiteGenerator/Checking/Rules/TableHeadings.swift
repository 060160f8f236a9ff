import Markdown

/// Each column of a table has a name (rule 20, WCAG 1.3.1). The first may be empty where the first column names the rows.
struct TableHeadings: Rule {
  static let name = "table-headings"

  func check(_ page: CheckedPage) -> [Problem] {
    page.body.prose.tables.compactMap { table in
      guard let top = table.rows.first, !top.empty.isEmpty else { return nil }
      if top.empty.count == top.cells {
        return problem(
          at: top.position, of: page,
          "The top row of this table is empty, so each column has no name. Screen readers say the names with each cell.",
          "Add a short name for each, such as \"Group\" and \"Day\".")
      }
      guard let unnamed = top.empty.first(where: { $0 > 0 }) else { return nil }
      return problem(
        .look, at: top.position, of: page,
        "Column \(unnamed + 1) of this table has no name in the top row. Screen readers say it with each cell.",
        "Add a short name for it, such as \"Day\".")
    }
  }
}
