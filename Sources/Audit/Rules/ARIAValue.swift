/// Every `aria-` attribute has a value that it can have.
struct ARIAValue: AuditRule {
  let name = "aria-value"
  let actRules = ["6a7281"]
  let criteria = ["4.1.2"]

  func targets(on page: AuditedPage) -> [PageElement] { page.elements.filter { $0.attributes.contains(where: isTested) } }

  func fault(of target: PageElement, on page: AuditedPage) -> Fault? {
    for attribute in target.attributes where isTested(attribute) {
      guard let known = ARIAAttribute[attribute.name], !known.allows(attribute.value) else { continue }
      return Fault(
        "\(attribute.name)=\"\(attribute.value)\" is nothing that browsers understand. A screen reader will not hear of it.",
        "What can stand there is \(known.hint).")
    }
    return nil
  }

  private func isTested(_ attribute: Attribute) -> Bool { !attribute.value.isEmpty && ARIAAttribute[attribute.name] != nil }
}
