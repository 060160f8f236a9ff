/// A part in another language names one that there is.
struct PartLanguageTag: AuditRule {
  let name = "part-language-tag"
  let actRules = ["de46e4"]
  let criteria = ["3.1.2"]

  func targets(on page: AuditedPage) -> [PageElement] {
    page.elements.filter { $0.isHTML && $0.name != "html" && !($0["lang"] ?? "").isEmpty && hasWords($0, page) }
  }

  func fault(of target: PageElement, on page: AuditedPage) -> Fault? {
    guard let tag = target["lang"], !LanguageSubtag.isKnown(tag) else { return nil }
    return Fault(
      "No language has the short name \"\(tag)\". A screen reader may read these words with the wrong voice.",
      "Write the short name of their language: lang=\"cy\" for Welsh, lang=\"pl\" for Polish.")
  }

  /// Some text or description in it takes its language, and none nearer.
  private func hasWords(_ element: PageElement, _ page: AuditedPage) -> Bool {
    var place = element.index + 1
    if let label = element["aria-label"] ?? element["alt"] ?? element["title"], !label.trimmed.isEmpty, page.isExposed(element) {
      return true
    }
    while place < element.node.end {
      let node = page.document.nodes[place]
      guard node.kind == .element else {
        if !node.text.trimmed.isEmpty, isHeardOrSeen(PageElement(document: page.document, index: node.parent), page) { return true }
        place += 1
        continue
      }
      let inner = PageElement(document: page.document, index: place)
      if inner.has("lang") {
        place = node.end
        continue
      }
      if !(inner["alt"] ?? inner["aria-label"] ?? "").trimmed.isEmpty, page.isExposed(inner) { return true }
      place += 1
    }
    return false
  }

  private func isHeardOrSeen(_ element: PageElement, _ page: AuditedPage) -> Bool { page.isExposed(element) || page.isSeen(element) }
}
