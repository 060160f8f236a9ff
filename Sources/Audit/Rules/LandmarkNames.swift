/// Parts of one kind have names that differ: two menus are "Main menu" and "On this page".
struct LandmarkNames: AuditRule {
  let name = "landmark-name"
  let criteria = ["1.3.1", "2.4.6"]
  let level = AuditLevel.look

  /// A box that scrolls has a name for those who come to it with Tab; what it shows says what it is.
  func targets(on page: AuditedPage) -> [PageElement] {
    page.landmarks.filter { page.role(of: $0) != "main" && !$0.has("tabindex") }
  }

  func fault(of target: PageElement, on page: AuditedPage) -> Fault? {
    let role = page.role(of: target)
    let name = page.name(of: target).lowercased()
    let others = targets(on: page).filter { $0 != target && page.role(of: $0) == role }
    guard let twin = others.first(where: { page.name(of: $0).lowercased() == name }), twin.index < target.index else {
      return nil
    }
    return Fault(
      "\(target.quote) has no other name than the one in line \(twin.line). Who jumps between parts cannot tell them apart.",
      "Give each a name of its own: aria-label=\"Main menu\".")
  }
}
