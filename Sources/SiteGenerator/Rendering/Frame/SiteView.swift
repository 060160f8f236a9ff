import Templates

/// The site, as every page shows it.
struct SiteView: Sendable {
  let context: PageContext

  static let type = RecordType<SiteView>(
    "site",
    [
      .text("title", "The site's name.") { $0.context.site.settings.title },
      .text("description", "What the site is.") { $0.context.site.settings.description },
      .text("language", "The site's language.") { $0.context.site.settings.language },
      .text("direction", "`ltr` or `rtl`: for the parts of a page that are in the site's language.") {
        LanguageTag.isRightToLeft($0.context.site.settings.language) ? "rtl" : "ltr"
      },
      .text("address", "Where the site is on the web; empty without `base-url`.") { $0.context.site.settings.baseURL },
      .text("logo", "The network's logo; empty where there is none.") { view in
        view.context.networkLogo.map { view.context.href($0.address) }
      },
      .text("logoWidth", "In pixels.") { $0.context.networkLogo.map { String($0.size.width) } },
      .text("logoHeight", "In pixels.") { $0.context.networkLogo.map { String($0.size.height) } },
      .text("contactEmail", "The network's published e-mail address.") {
        $0.context.site.settings.contacts.first { $0.kind == "email" }?.text
      },
      .list("contacts", "Ways to reach the network.", of: ContactView.type) { $0.context.site.settings.contacts.map(ContactView.init) },
      .text("contactHref", "The page \"contact\", where there is one.") { $0.context.page("contact") },
      .list("social", "The network's pages on other sites.", of: NameLink.type) { view in
        view.context.site.settings.social.map { NameLink(name: $0.name, href: $0.address) }
      },
    ])
}
