/// One main heading says what the page is about.
struct OneMainHeading: AuditRule {
  let name = "main-heading"
  let criteria = ["1.3.1", "2.4.6"]
  let level = AuditLevel.look

  func targets(on page: AuditedPage) -> [PageElement] { RefreshDelay.leavesAtOnce(page) ? [] : page.elements(named: "html") }

  func fault(of target: PageElement, on page: AuditedPage) -> Fault? {
    let headings = page.headings.filter { $0.headingLevel == 1 }
    guard headings.count != 1 else { return nil }
    guard headings.count > 1 else {
      return Fault(
        "This page has no main heading. Who moves by headings does not learn what it is about.", "Begin its content with an <h1>.")
    }
    let words = headings.prefix(3).map { "\"\(page.name(of: $0).shortened(to: 40))\" (line \($0.line))" }.joined(separator: ", ")
    return Fault(
      "This page has \(headings.count) main headings: \(words). People cannot tell what it is about.",
      "Keep one <h1>, and make the others <h2>.")
  }
}
