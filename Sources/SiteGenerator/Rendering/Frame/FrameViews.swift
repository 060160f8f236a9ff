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
      .text("address", "Where the site is on the web; empty without `base-url`.") { $0.context.site.settings.baseURL },
      .text("logo", "The network's logo; empty where there is none.") { view in
        view.context.site.networkLogo.map { view.context.href("\(Addresses.networkLogo).\($0.ending)") }
      },
      .text("logoWidth", "In pixels.") { $0.context.site.networkLogo.map { String($0.size.width) } },
      .text("logoHeight", "In pixels.") { $0.context.site.networkLogo.map { String($0.size.height) } },
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

/// A way to reach a group or the network.
struct ContactView: Sendable {
  let contact: Contact

  static let type = RecordType<ContactView>(
    "contact",
    [
      .text("name", "What it is: E-mail.") { $0.name },
      .text("text", "The words of the link.") { $0.contact.linkWords },
      .text("href", "Where it leads.") { $0.contact.address },
    ])

  private var name: String {
    let names = ["email": "Email", "phone": "Phone", "website": "Website", "facebook": "Facebook", "x": "X", "youtube": "YouTube"]
    return names[contact.kind] ?? contact.kind.prefix(1).uppercased() + contact.kind.dropFirst()
  }
}

extension Contact {
  /// The address without what nobody reads out: `example.org/group`.
  fileprivate var linkWords: String {
    guard kind != "email", kind != "phone", let start = text.firstRange(of: "://")?.upperBound else { return text }
    let words = text[start...].hasPrefix("www.") ? text[start...].dropFirst(4) : text[start...]
    return words.hasSuffix("/") ? String(words.dropLast()) : String(words)
  }
}

/// An entry of the main menu.
struct MenuEntryView: Sendable {
  var label: String
  var href: String
  var isCurrent: Bool
  var isWithin: Bool

  static let type = RecordType<MenuEntryView>(
    "menu entry",
    [
      .text("label", "The entry's words.") { $0.label },
      .text("href", "Where it leads.") { $0.href },
      .flag("current", "It is this page.") { $0.isCurrent },
      .flag("within", "It is this page, or a page above it.") { $0.isCurrent || $0.isWithin },
    ])
}

/// A feed, for a link element.
struct FeedLink: Sendable {
  var title: String
  var href: String
  var mediaType: String

  static let type = RecordType<FeedLink>(
    "feed",
    [
      .text("title", "The feed's name.") { $0.title },
      .text("href", "Where it is.") { $0.href },
      .text("mediaType", "Its media type.") { $0.mediaType },
    ])
}

/// What sharing sites show (the Open Graph protocol).
struct OpenGraph: Sendable {
  let frame: PageFrame

  init?(_ frame: PageFrame) {
    guard frame.context.site.settings.baseURL != nil, !frame.isHidden else { return nil }
    self.frame = frame
  }

  static let type = RecordType<OpenGraph>(
    "openGraph",
    [
      .text("title", "og:title") { $0.frame.title },
      .text("description", "og:description") { $0.frame.description },
      .text("type", "og:type") { $0.frame.openGraphType },
      .text("address", "og:url") { $0.frame.absolute($0.frame.address) },
      .text("siteName", "og:site_name") { $0.frame.context.site.settings.title },
      .text("image", "og:image, an absolute address; may be empty") { open in open.frame.image.flatMap { open.frame.absolute($0.address) }
      },
      .text("imageDescription", "og:image:alt") { $0.frame.image?.description },
      .text("locale", "og:locale") { $0.frame.pageLanguage.replacing("-", with: "_") },
    ])
}
