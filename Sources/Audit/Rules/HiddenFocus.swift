/// What is hidden from screen readers takes no focus: else people land on something that is not there.
struct HiddenFocus: AuditRule {
  let name = "hidden-focus"
  let actRules = ["6cfa84"]
  let criteria = ["4.1.2"]

  func targets(on page: AuditedPage) -> [PageElement] { page.elements.filter { $0["aria-hidden"] == "true" } }

  func fault(of target: PageElement, on page: AuditedPage) -> Fault? {
    guard let stop = page.firstTabStop(in: target, orItself: true) else { return nil }
    return Fault(
      "\(stop.quote) can be reached with Tab, and screen readers do not know of it. Who listens lands on silence.",
      "Take out aria-hidden=\"true\" around it, or add tabindex=\"-1\" to it.")
  }
}
