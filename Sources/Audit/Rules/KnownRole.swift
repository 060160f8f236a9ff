/// A `role` is a word that browsers know.
struct KnownRole: AuditRule {
  let name = "role"
  let actRules = ["674b10"]
  let criteria = ["4.1.2"]

  func targets(on page: AuditedPage) -> [PageElement] {
    page.elementsWithRoleAttribute.filter { page.isExposed($0) && !($0["role"] ?? "").trimmed.isEmpty }
  }

  func fault(of target: PageElement, on page: AuditedPage) -> Fault? {
    guard RoleFinder.explicit(target) == nil else { return nil }
    return Fault(
      "No browser knows the role \"\(target["role"] ?? "")\" in \(target.quote). A screen reader will not hear of it.",
      "Take it out, or write one of WAI-ARIA's roles. A native element such as <button> is better still.")
  }
}
