import Markdown

/// Text that no person writes, and that would take too long to read in: it is shown as it was typed, and its writer hears of it.
struct TooMuch: Rule {
  static let name = "too-much"

  func check(_ page: CheckedPage) -> [Problem] {
    let deep = page.body.depthLimitPosition.map {
      [problem(at: $0, of: page, "Quotes and lists lie more than 100 deep here. Nobody can follow that.", "Take the deepest ones out.")]
    }
    return (deep ?? [])
      + page.body.limits.map { limit in
        problem(at: limit.position, of: page, message(limit.kind), "Take most of them out, or share the text out over several pages.")
      }
  }

  private func message(_ kind: Limit.Kind) -> String {
    switch kind {
    case .nesting: "Quotes and lists lie more than 100 deep here. Nobody can follow that."
    case .brackets: "This paragraph opens very many square brackets. We show it as it was typed."
    case .addresses: "This paragraph runs very many addresses together. We show it as it was typed."
    case .markup: "This paragraph holds very many opening tags of a kind that pages don't have. We show it as it was typed."
    case .table: "This table has more columns or cells than a page can show. We show it as it was typed."
    case .size: "This text is too long for one page. We show it as it was typed."
    }
  }
}
