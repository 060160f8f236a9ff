/// The page says in which language it is, so that screen readers take the right voice.
struct PageLanguage: AuditRule {
  let name = "page-language"
  let actRules = ["b5c3f8"]
  let criteria = ["3.1.1"]

  func targets(on page: AuditedPage) -> [PageElement] { page.elements(named: "html") }

  func fault(of target: PageElement, on page: AuditedPage) -> Fault? {
    guard (target["lang"] ?? "").trimmed.isEmpty else { return nil }
    return Fault(
      "This page does not say in which language it is. A screen reader may read it with the wrong voice.",
      "Begin the page with <html lang=\"en-GB\">, or its own language.")
  }
}
