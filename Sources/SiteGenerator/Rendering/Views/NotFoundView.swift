import Templates

/// The page for an address that is not there.
struct NotFoundView: Sendable {
  let context: PageContext

  static let type = RecordType<NotFoundView>(
    "not found",
    [
      .text("siteMapHref", "The site map page.") { $0.context.href("site-map.html") }
    ]
  ).including(BodyView.type) { $0.context.introduction("404.html") }
}
