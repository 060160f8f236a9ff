/// The headings that a screen reader lists, in the order of the page.
enum PageHeadings {
  static func all(on page: AuditedPage) -> [PageElement] {
    page.elements(withRole: ["heading"], natures: ["h1", "h2", "h3", "h4", "h5", "h6"]).filter(page.isExposed)
  }
}
