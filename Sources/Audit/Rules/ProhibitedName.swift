/// A name stands only on what can have one: on plain text screen readers skip it, or say it in place of the words.
struct ProhibitedName: AuditRule {
  let name = "name-not-allowed"
  let actRules = ["kb1m8s"]
  let criteria = ["4.1.2"]
  private let naming: Set = ["aria-label", "aria-labelledby", "aria-braillelabel"]
  private let describing: Set = ["aria-roledescription", "aria-brailleroledescription"]

  func targets(on page: AuditedPage) -> [PageElement] {
    page.elements.filter { element in
      page.isExposed(element)
        && element.attributes.contains { (naming.contains($0.name) || describing.contains($0.name)) && !$0.value.trimmed.isEmpty }
    }
  }

  func fault(of target: PageElement, on page: AuditedPage) -> Fault? {
    let role = RoleFinder.explicit(target) == "none" ? "none" : page.role(of: target)
    guard Role.named(role)?.refusesNames == true else { return nil }
    let refused = ["none", "generic"].contains(role) ? naming.union(describing) : naming
    guard let attribute = target.attributes.first(where: { refused.contains($0.name) && !$0.value.trimmed.isEmpty }) else { return nil }
    return Fault(
      "\(attribute.name) cannot stand on \(target.quote). Many screen readers will not say \"\(attribute.value.shortened(to: 60))\".",
      "Write the words in the page, or give the element a role that has a name.")
  }
}
