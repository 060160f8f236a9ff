import Templates

/// What stands around the words of every page: head, menu, breadcrumb, footer.
struct PageFrame: Sendable {
  var title: String
  /// What its writer says that the page is about.
  var lead: String?
  /// The same, or else how the page begins, for search engines and sharing.
  var description: String?
  /// Relative to the output folder.
  var address: String
  /// The layout's name.
  var kind: String
  /// The way down to the page, without home and the page itself.
  var trail: [(label: String, address: String)] = []
  var language: String?
  /// `article` for posts (Open Graph protocol, "Object types").
  var openGraphType = "website"
  /// What sharing sites show of it.
  var image: SharingPicture?
  var structuredData: [StructuredData] = []
  /// Feeds beside the network's own.
  var feed: (title: String, address: String)?
  /// Stands beside the title in the title element where two pages could share a title, as a topic and a page may.
  var qualifier: String?
  var isExample = false
  var isDraft = false
  /// The day that the page waits for.
  var waitsUntil: CalendarDate?
  /// Not for search engines or the site map: the page for what is not there, and old addresses.
  var isHidden = false
  var scripts = PageScripts.none
  let context: PageContext

  init(_ kind: String, title: String, address: String, context: PageContext) {
    self.kind = kind
    self.title = title
    self.address = address
    self.context = context
  }
}

extension PageFrame {
  static let type = RecordType<PageFrame>(
    "page",
    [
      .text("title", "The page's title: its h1.") { $0.title },
      .text("documentTitle", "For the title element: the page's title, then the site's; no two pages share one.") { $0.documentTitle },
      .text("lead", "What the page is about, in its writer\'s words; empty where they gave none.") { $0.lead },
      .text("description", "What the page is about, for search engines and sharing.") { $0.description },
      .text("language", "The page's language: `en-GB`.") { $0.pageLanguage },
      .text("direction", "`rtl` for a language that is written from right to left, else empty.") {
        LanguageTag.isRightToLeft($0.pageLanguage) ? "rtl" : nil
      },
      .text("kind", "The layout's name.") { $0.kind },
      .flag("isHome", "This is the home page.") { $0.kind == "home" },
      .flag("isHidden", "Search engines should pass this page over.") { $0.isHidden },
      .text("root", "The way to the top of the site, for the theme's own files: `{{root}}theme/base.css`.") { $0.context.root.prefix },
      .text("homeHref", "The home page.") { $0.context.href("index.html") },
      .html("policy", "The Content-Security-Policy, for a meta element right after the charset.") {
        Array(ContentSecurityPolicy.of($0.scripts).utf8)
      },
      .text("canonical", "The page's own address on the web; empty without `base-url`.") { $0.isHidden ? nil : $0.absolute($0.address) },
      .record("site", "The site.", of: SiteView.type) { SiteView(context: $0.context) },
      .list("menu", "The main menu.", of: MenuEntryView.type) { $0.menu },
      .list("breadcrumb", "The way from home to this page, which comes last; empty on home.", of: Link.type) { $0.breadcrumb },
      .list("feeds", "Feeds of this page, for link elements.", of: FeedLink.type) { $0.feeds },
      .record("openGraph", "For sharing; absent without `base-url`.", of: OpenGraph.type) { OpenGraph($0) },
      .list("structuredData", "JSON-LD, each for a script element of type application/ld+json.", of: StructuredData.type) {
        $0.allStructuredData
      },
      .list("footerPages", "Pages that are not in the menu.", of: Link.type) { $0.footerPages },
      .flag("isExample", "The page shows an example; say so.") { $0.isExample },
      .flag("draft", "Not published yet: only a build with --drafts shows it.") { $0.isDraft },
      .text("waitsUntil", "The day that the page waits for: only a build with --future shows it before. Else empty.") {
        $0.waitsUntil?.words
      },
    ])

  var pageLanguage: String { language ?? context.site.settings.language }

  var documentTitle: String {
    let own = qualifier.map { "\(title) (\($0))" } ?? title
    return own == context.site.settings.title ? own : "\(own) – \(context.site.settings.title)"
  }

  func absolute(_ address: String) -> String? {
    context.site.settings.baseURL.map { base in
      // A folder's own page is known by the folder's address.
      base + Escaping.path(address == "index.html" ? "" : address)
    }
  }

  var breadcrumb: [Link] {
    if kind == "home" { return [] }
    return [Link(label: context.words.home, href: context.href("index.html"))]
      + trail.map { Link(label: $0.label, href: context.href($0.address)) } + [Link(label: title, href: "")]
  }

  private var menu: [MenuEntryView] {
    context.site.menu.map { item in
      let isWithin = trail.contains { $0.address == item.address }
      return MenuEntryView(label: item.label, href: context.href(item.address), isCurrent: item.address == address, isWithin: isWithin)
    }
  }

  private var footerPages: [Link] {
    let inMenu = Set(context.site.menu.map(\.address))
    // Pages come in the order of their `menu-order`; all of a site's pages on every page would help nobody.
    let pages = context.site.pages.filter { !inMenu.contains($0.address) }.prefix(12).map {
      Link(label: $0.title, href: context.href($0.address))
    }
    return pages
      + context.generatedFooterPages.filter { !inMenu.contains($0.address) }
      .map { Link(label: $0.label, href: context.href($0.address)) }
  }

  private var feeds: [FeedLink] {
    guard context.site.settings.baseURL != nil, !isHidden else { return [] }
    var feeds = [(context.site.settings.title, "feed.xml")]
    if let feed { feeds.append(feed) }
    return feeds.flatMap { title, address in
      [
        FeedLink(title: title, href: context.href(address), mediaType: "application/atom+xml"),
        FeedLink(title: title, href: context.href(Addresses.jsonFeed(besides: address)), mediaType: "application/feed+json"),
      ]
    }
  }

  private var allStructuredData: [StructuredData] {
    // A page with a letter has no script but the files that it names: that is easy to see for whoever wants to know.
    guard context.site.settings.baseURL != nil, !isHidden, scripts != .letter else { return [] }
    return structuredData + (breadcrumb.isEmpty ? [] : [StructuredData(breadcrumbOf: self)])
  }
}
