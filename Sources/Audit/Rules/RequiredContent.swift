/// What is made of parts holds its parts and nothing else: a list holds list items.
struct RequiredContent: AuditRule {
  let name = "role-content"
  let actRules = ["bc4a75"]
  let criteria = ["1.3.1"]

  func targets(on page: AuditedPage) -> [PageElement] {
    let natures = ["ul", "ol", "menu", "table", "thead", "tbody", "tfoot", "tr"]
    return (page.elements(named: natures) + page.elementsWithRoleAttribute.filter { !natures.contains($0.name) })
      .filter { page.isExposed($0) && Role.named(page.role(of: $0))?.owned.isEmpty == false && !isBusy($0) }
  }

  func fault(of target: PageElement, on page: AuditedPage) -> Fault? {
    let role = page.role(of: target)
    guard let allowed = Role.named(role)?.owned else { return nil }
    let owned = parts(of: target, allowed, page)
    if let other = owned.first(where: { !allowed.contains(page.role(of: $0)) && isHeard($0, page) }) {
      return Fault(
        "\(target.quote) is a \(role) for a screen reader, and \(other.quote) is no part of one. It may be passed over.",
        "Let it hold nothing but \(allowed.sorted().joined(separator: " or ")), or move the other thing out.")
    }
    guard owned.isEmpty, needsSome(target, page) else { return nil }
    return Fault(
      "\(target.quote) is a \(role) for a screen reader and holds none of its parts.",
      "Put \(allowed.sorted().joined(separator: " or ")) inside it, or take it out.")
  }

  /// What it holds; a group among menu items or options is looked into, since it holds the same parts.
  private func parts(of element: PageElement, _ allowed: Set<String>, _ page: AuditedPage) -> [PageElement] {
    page.ownership.owned(by: element).flatMap { part in
      allowed.contains("group") && page.role(of: part) == "group" ? [part] + parts(of: part, allowed, page) : [part]
    }
  }

  private func isBusy(_ element: PageElement) -> Bool {
    element["aria-busy"] == "true" || element.ancestors.contains { $0["aria-busy"] == "true" }
  }

  /// Parts of a table that HTML fills by itself may be empty; a list may be too, until something is written in it.
  private func needsSome(_ element: PageElement, _ page: AuditedPage) -> Bool {
    if RoleFinder.explicit(element) != nil {
      return !element.rawText.trimmed.isEmpty || !element.children.isEmpty || element.has("aria-owns")
    }
    return element.isOne(of: ["ul", "ol", "menu"]) && !element.children.isEmpty
  }

  /// A role, or something that can take the focus: the rest is passed over anyhow.
  private func isHeard(_ element: PageElement, _ page: AuditedPage) -> Bool {
    !page.role(of: element).isEmpty || page.isFocusable(element)
  }
}
