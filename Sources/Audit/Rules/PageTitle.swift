/// The page has a title: the first thing that a screen reader says.
struct PageTitle: AuditRule {
  let name = "page-title"
  let actRules = ["2779a5"]
  let criteria = ["2.4.2"]

  func targets(on page: AuditedPage) -> [PageElement] { page.elements(named: "html") }

  func fault(of target: PageElement, on page: AuditedPage) -> Fault? {
    let title = page.elements(named: "title").first { $0.isHTML }
    guard title?.rawText.unlessBlank == nil else { return nil }
    return Fault(
      "This page has no title. It is the first thing that a screen reader says, and the name of the tab.",
      "Add one to its head: <title>Picnic in the park – Leeds group</title>.")
  }
}
