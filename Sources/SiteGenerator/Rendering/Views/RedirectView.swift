import Templates

/// An old address, which leads on.
struct RedirectView: Sendable {
  let redirect: Redirect
  let context: PageContext

  static let type = RecordType<RedirectView>(
    "redirect",
    [
      .text("target", "Where the page is now.") { $0.context.href($0.redirect.target) },
      .text("targetTitle", "The title of the page there.") { $0.redirect.title },
    ])
}
