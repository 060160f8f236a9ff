/// One `main` holds what the page is for.
struct OneMain: AuditRule {
  let name = "main-landmark"
  let criteria = ["1.3.1", "2.4.1"]
  let level = AuditLevel.look

  func targets(on page: AuditedPage) -> [PageElement] { RefreshDelay.leavesAtOnce(page) ? [] : page.elements(named: "html") }

  func fault(of target: PageElement, on page: AuditedPage) -> Fault? {
    let mains = page.elements(withRole: ["main"], natures: ["main"]).filter(page.isExposed)
    if mains.count == 1 { return nil }
    if mains.isEmpty {
      return Fault("This page does not say where its content is. Screen readers cannot go straight to it.", "Put the content in <main>.")
    }
    return Fault(
      "This page has \(mains.count) main parts (lines \(mains.map { String($0.line) }.joined(separator: ", "))). Screen readers cannot tell which to go to.",
      "Keep one <main>.")
  }
}
