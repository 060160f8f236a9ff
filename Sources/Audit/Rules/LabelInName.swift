/// The words that people see on a link or a button are in its name, so that those who speak to their device can say them.
struct LabelInName: AuditRule {
  let name = "label-in-name"
  let actRules = ["2ee8b8"]
  let criteria = ["2.5.3"]

  func targets(on page: AuditedPage) -> [PageElement] {
    page.elements.filter { element in
      guard element.has("aria-label") || element.has("aria-labelledby"), page.isExposed(element) else { return false }
      guard let role = Role.named(page.role(of: element)), role.isWidget, role.isNamedByContent else { return false }
      return !SpokenWords(VisibleText(page: page).text(of: element)).isSymbol
    }
  }

  func fault(of target: PageElement, on page: AuditedPage) -> Fault? {
    let label = VisibleText(page: page).text(of: target)
    let name = page.name(of: target)
    guard !SpokenWords(name).contain(SpokenWords(label)) else { return nil }
    return Fault(
      "This says \"\(label.shortened(to: 60))\", and its name is \"\(name.shortened(to: 60))\". Who speaks to a device cannot choose it.",
      "Take the aria-label out, or begin it with the words that people see.")
  }
}
