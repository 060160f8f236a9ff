/// The first link leads past the menu to the content.
struct SkipLink: AuditRule {
  let name = "skip-link"
  let criteria = ["2.4.1"]
  let level = AuditLevel.look
  /// So many stops before the content are no burden.
  private let few = 2

  /// Pages that have something to skip.
  func targets(on page: AuditedPage) -> [PageElement] { page.elements(named: "body").filter { stops(in: $0, page).count > few } }

  func fault(of target: PageElement, on page: AuditedPage) -> Fault? {
    guard let first = target.descendants.first(where: page.isTabStop), let address = first["href"], address.hasPrefix("#") else {
      return Fault(
        "This page has no link that skips its menu. Who uses a keyboard goes through \(stops(in: target, page).count) stops on every page.",
        "Begin the page with <a href=\"#content\">Skip to main content</a>.")
    }
    guard address.count > 1, page.element(withID: String(address.dropFirst())) == nil else { return nil }
    return Fault(
      "The first link skips to \"\(address)\" (line \(first.line)), and nothing on this page has that id.",
      "Give the content that id: <main id=\"\(address.dropFirst())\">.")
  }

  /// What Tab reaches before the content.
  private func stops(in body: PageElement, _ page: AuditedPage) -> [PageElement] {
    let main = page.elements(withRole: ["main"], natures: ["main"]).first?.index ?? Int.max
    return body.descendants.filter { $0.index < main && page.isTabStop($0) }
  }
}
