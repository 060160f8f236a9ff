/// The large parts of a page that screen readers can jump to (WAI-ARIA 1.2, section 5.3.4).
enum Landmarks {
  static let roles: Set = ["banner", "complementary", "contentinfo", "form", "main", "navigation", "region", "search"]
  static let natures = ["aside", "footer", "form", "header", "main", "nav", "search", "section"]

  /// A form or region without a name is none.
  static func all(on page: AuditedPage) -> [PageElement] {
    page.elements(withRole: roles, natures: natures).filter { element in
      guard page.isExposed(element) else { return false }
      return !["form", "region"].contains(page.role(of: element)) || !page.name(of: element).isEmpty
    }
  }
}
