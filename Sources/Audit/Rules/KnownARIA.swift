/// Every `aria-` attribute is one that there is.
struct KnownARIA: AuditRule {
  let name = "aria-attribute"
  let actRules = ["5f99a7"]
  let criteria = ["4.1.2"]

  func targets(on page: AuditedPage) -> [PageElement] { page.elements.filter { $0.attributes.contains { $0.name.hasPrefix("aria-") } } }

  func fault(of target: PageElement, on page: AuditedPage) -> Fault? {
    guard let unknown = target.attributes.first(where: { $0.name.hasPrefix("aria-") && ARIAAttribute[$0.name] == nil }) else { return nil }
    return Fault(
      "No browser knows \"\(unknown.name)\". A screen reader will not hear what it says.",
      "Take it out, or write one of WAI-ARIA's attributes.")
  }
}
