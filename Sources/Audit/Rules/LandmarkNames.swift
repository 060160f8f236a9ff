/// Parts of one kind have names that differ: two menus are "Main menu" and "On this page".
struct LandmarkNames: AuditRule {
  let name = "landmark-name"
  let criteria = ["1.3.1", "2.4.6"]
  let level = AuditLevel.look

  func targets(on page: AuditedPage) -> [PageElement] { Landmarks.all(on: page).filter { page.role(of: $0) != "main" } }

  func fault(of target: PageElement, on page: AuditedPage) -> Fault? {
    let role = page.role(of: target)
    let name = page.name(of: target).lowercased()
    let others = targets(on: page).filter { $0 != target && page.role(of: $0) == role }
    guard let twin = others.first(where: { page.name(of: $0).lowercased() == name }), twin.index < target.index else {
      return nil
    }
    return Fault(
      "\(target.quote) has the same name as the one in line \(twin.line), or none. Who jumps between parts cannot tell them apart.",
      "Give each a name of its own: aria-label=\"Main menu\".")
  }
}
