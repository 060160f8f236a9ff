/// The page's language is one that there is.
struct PageLanguageTag: AuditRule {
  let name = "page-language-tag"
  let actRules = ["bf051a"]
  let criteria = ["3.1.1"]

  func targets(on page: AuditedPage) -> [PageElement] { page.elements(named: "html").filter { !($0["lang"] ?? "").trimmed.isEmpty } }

  func fault(of target: PageElement, on page: AuditedPage) -> Fault? {
    guard let tag = target["lang"], !LanguageSubtag.isKnown(tag) else { return nil }
    return Fault(
      "No language has the short name \"\(tag)\". A screen reader may read the page with the wrong voice.",
      "Write the short name of its language: lang=\"en-GB\" for English, lang=\"cy\" for Welsh.")
  }
}
