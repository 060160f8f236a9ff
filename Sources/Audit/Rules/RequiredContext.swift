/// What is part of something stands in it: a list item in a list, a tab among tabs.
struct RequiredContext: AuditRule {
  let name = "role-context"
  let actRules = ["ff89c9"]
  let criteria = ["1.3.1"]

  func targets(on page: AuditedPage) -> [PageElement] {
    page.elementsWithRoleAttribute.filter { element in
      guard page.isExposed(element), let role = RoleFinder.explicit(element), Role.named(role)?.contexts.isEmpty == false else {
        return false
      }
      return role != ImplicitRole(page: page).role(of: element)
    }
  }

  func fault(of target: PageElement, on page: AuditedPage) -> Fault? {
    let role = page.role(of: target)
    guard let contexts = Role.named(role)?.contexts, !contexts.isEmpty else { return nil }
    let owner = page.ownership.owner(of: target)
    guard !contexts.contains(owner.map(page.role) ?? "") else { return nil }
    return Fault(
      "\(target.quote) has the role \"\(role)\" and stands in nothing that it belongs to. A screen reader cannot say what it is part of.",
      "Put it inside an element with the role \(contexts.sorted().joined(separator: " or ")).")
  }
}
