/// Nothing that can take the focus is inside a button, a picture or the like, where screen readers hear words alone.
struct PresentationalFocus: AuditRule {
  let name = "focus-inside"
  let actRules = ["307n5z"]
  let criteria = ["4.1.2"]

  func targets(on page: AuditedPage) -> [PageElement] {
    let natures = page.elements(named: ["button", "img", "input", "meter", "option", "progress", "hr"])
    return
      (natures
      + page.elementsWithRoleAttribute.filter { !["button", "img", "input", "meter", "option", "progress", "hr"].contains($0.name) })
      .filter { Role.named(page.role(of: $0))?.hidesChildren == true }
  }

  func fault(of target: PageElement, on page: AuditedPage) -> Fault? {
    guard let stop = page.firstTabStop(in: target, orItself: false) else { return nil }
    return Fault(
      "\(stop.quote) stands inside \(target.quote), where a screen reader hears words alone. Nobody can tell what it does.",
      "Put the two beside each other.")
  }
}
