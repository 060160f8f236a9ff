/// Links that say the same lead to the same place; it is said once for each words.
struct SameLinkName: AuditRule {
  let name = "same-link-words"
  let criteria = ["2.4.9"]
  let level = AuditLevel.look

  func targets(on page: AuditedPage) -> [PageElement] { page.linkPlaces.links }

  func fault(of target: PageElement, on page: AuditedPage) -> Fault? {
    let name = page.name(of: target)
    guard let entry = page.linkPlaces[name], entry.other == target else { return nil }
    return Fault(
      "Two links say \"\(name.shortened(to: 60))\" and lead to different places (lines \(entry.first.line) and \(target.line)).",
      "Say in each where it leads.")
  }
}
