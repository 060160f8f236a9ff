/// An `aria-` attribute stands only where it says something.
struct PermittedARIA: AuditRule {
  let name = "aria-permitted"
  let actRules = ["5c01ea"]
  let criteria = ["4.1.2"]

  func targets(on page: AuditedPage) -> [PageElement] {
    page.elements.filter { element in element.attributes.contains { ARIAAttribute[$0.name] != nil } && page.isExposed(element) }
  }

  func fault(of target: PageElement, on page: AuditedPage) -> Fault? {
    let role = page.role(of: target)
    for attribute in target.attributes {
      guard let known = ARIAAttribute[attribute.name], !known.isGlobal, !allows(attribute.name, role, target) else { continue }
      return Fault(
        "\(attribute.name) says nothing on \(target.quote), \(role.isEmpty ? "which has no role" : "whose role is \"\(role)\""). A screen reader skips it.",
        "Take it out, or give the element a role that has it.")
    }
    return nil
  }

  /// Fields without a role take what a text box takes (ARIA in HTML, section 4).
  private func allows(_ attribute: String, _ role: String, _ element: PageElement) -> Bool {
    if role.isEmpty, element.name == "input" { return Role.named("textbox")?.attributes.contains(attribute) ?? false }
    return Role.named(role)?.attributes.contains(attribute) ?? false
  }
}
