/// What is marked as decoration is silent, and nothing else on it says that it is not.
struct DecorationExposed: AuditRule {
  let name = "decoration"
  let actRules = ["46ca7f"]
  let criteria = ["1.1.1"]
  let level = AuditLevel.look

  func targets(on page: AuditedPage) -> [PageElement] {
    page.elements(named: "img").filter { $0["alt"] == "" && RoleFinder.explicit($0) == nil }
      + page.elementsWithRoleAttribute.filter { RoleFinder.explicit($0) == "none" }
  }

  func fault(of target: PageElement, on page: AuditedPage) -> Fault? {
    guard page.isExposed(target), page.role(of: target) != "none" else { return nil }
    return Fault(
      "\(target.quote) is marked as decoration, and something else on it says that it is not. Screen readers will speak of it.",
      "If it is decoration, take out its aria- attributes and tabindex. If not, take out the mark.")
  }
}
