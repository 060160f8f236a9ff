import Markdown

/// A table's rows have as many cells as it has columns, and there are not too many of them (rule 20).
struct TableShapeRule: Rule {
  static let name = "table-shape"

  func check(_ page: CheckedPage) -> [Problem] {
    page.body.prose.tables.flatMap { table in ragged(table, page) + [width(table, page)].compactMap { $0 } }
  }
}

extension TableShapeRule {
  private func ragged(_ table: TableShape, _ page: CheckedPage) -> [Problem] {
    table.rows.compactMap { row in
      if row.cells > table.columns {
        return problem(
          at: row.position, of: page,
          "This row has \(row.cells) cells, and the table has \(table.columns) columns. What is too much is not shown.",
          "Take a `|` out, or write it as `\\|` where it is a sign of the text. Or add a column to the top row.")
      }
      guard row.cells < table.columns else { return nil }
      return problem(
        .look, at: row.position, of: page, "This row has \(row.cells) cells, and the table has \(table.columns) columns.",
        "Add a `|` for each empty cell, or move the words out of the table.")
    }
  }

  private func width(_ table: TableShape, _ page: CheckedPage) -> Problem? {
    let limit = page.vocabulary[.tableColumns]
    if table.columns == 1 {
      return problem(
        .look, at: table.position, of: page, "This table has one column, so it is a list. Screen readers would read out rows and columns.",
        "Begin each line with `- ` and take the `|` out.")
    }
    guard table.columns > limit else { return nil }
    return problem(
      .look, at: table.position, of: page,
      "This table has \(table.columns) columns. On a phone, people see two or three of them at a time.",
      "Could it be two tables, or a list? We ask for \(limit) columns at most.")
  }
}
