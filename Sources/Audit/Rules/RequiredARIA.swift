/// What has a role says all that the role needs.
struct RequiredARIA: AuditRule {
  let name = "aria-required"
  let actRules = ["4e8ab6"]
  let criteria = ["4.1.2"]

  func targets(on page: AuditedPage) -> [PageElement] {
    page.elementsWithRoleAttribute.filter { element in
      guard page.isExposed(element), let role = RoleFinder.explicit(element), role == page.role(of: element) else { return false }
      return role != ImplicitRole(page: page).role(of: element)
    }
  }

  func fault(of target: PageElement, on page: AuditedPage) -> Fault? {
    let role = page.role(of: target)
    let needed = required(role, target).filter { (target[$0] ?? "").isEmpty && !isNative($0, target) }.sorted()
    guard let first = needed.first else { return nil }
    return Fault(
      "\(target.quote) has the role \"\(role)\" and does not say \(first). A screen reader cannot tell its state.",
      "Add \(needed.joined(separator: " and ")), or use a native element.")
  }

  private func required(_ role: String, _ element: PageElement) -> Set<String> {
    switch role {
    // A divider is a control only where it can take the focus.
    case "separator": element.has("tabindex") ? ["aria-valuenow"] : []
    // What is not open yet controls nothing yet.
    case "combobox": element["aria-expanded"] == "true" ? ["aria-controls", "aria-expanded"] : ["aria-expanded"]
    default: Role.named(role)?.required ?? []
    }
  }

  /// HTML says it by itself.
  private func isNative(_ attribute: String, _ element: PageElement) -> Bool {
    switch (attribute, element.name) {
    case ("aria-checked", "input"): ["checkbox", "radio"].contains(element["type"]?.lowercased())
    case ("aria-valuenow", "input"): ["range", "number"].contains(element["type"]?.lowercased())
    case ("aria-valuenow", "meter"), ("aria-valuenow", "progress"), ("aria-expanded", "select"): true
    case ("aria-level", _): element.isOne(of: ["h1", "h2", "h3", "h4", "h5", "h6"])
    default: false
    }
  }
}
