/// All that can be read stands in a part that screen readers can jump to.
struct TextInLandmarks: AuditRule {
  let name = "text-outside"
  let criteria = ["1.3.1"]
  let level = AuditLevel.look

  /// Only pages that have such parts: where there are none, the missing `main` is said.
  func targets(on page: AuditedPage) -> [PageElement] {
    page.elements(withRole: ["main"], natures: ["main"]).isEmpty ? [] : page.elements(named: "body")
  }

  func fault(of target: PageElement, on page: AuditedPage) -> Fault? {
    let landmarks = Set(page.landmarks.map(\.index))
    guard let outside = firstOutside(target, landmarks, page) else { return nil }
    return Fault(
      "\"\(VisibleText(page: page).text(of: outside).shortened(to: 60))\" (line \(outside.line)) stands in no part that people can jump to.",
      "Move it into <header>, <nav>, <main> or <footer>.")
  }

  private func firstOutside(_ element: PageElement, _ landmarks: Set<Int>, _ page: AuditedPage) -> PageElement? {
    guard page.isExposed(element), !landmarks.contains(element.index), !isApart(element, page) else { return nil }
    let hasText = element.childNodes.contains { page.document.nodes[$0].kind == .text && !page.document.nodes[$0].text.trimmed.isEmpty }
    if hasText { return element }
    for child in element.children {
      if let found = firstOutside(child, landmarks, page) { return found }
    }
    return nil
  }

  /// Links that skip, and what speaks up by itself.
  private func isApart(_ element: PageElement, _ page: AuditedPage) -> Bool {
    if element.name == "a", element["href"]?.hasPrefix("#") == true { return true }
    return ["alert", "alertdialog", "dialog", "log", "status"].contains(page.role(of: element)) || element.name == "noscript"
  }
}
