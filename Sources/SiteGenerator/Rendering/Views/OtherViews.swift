import Markdown
import Templates

/// A free page.
struct FreePageView: Sendable {
  let page: Linked<FreePage>
  let context: PageContext

  static let type = RecordType<FreePageView>("page", []).including(BodyView.type) {
    BodyView($0.page.item.entry, $0.page.targets, $0.context)
  }
}

/// Initials and what they stand for, A to Z.
struct GlossaryView: Sendable {
  let context: PageContext

  struct Letter: Sendable {
    var letter: String
    var entries: [AbbreviationView]
  }

  private static let letter = RecordType<Letter>(
    "letter of the alphabet",
    [
      .text("letter", "The letter.") { $0.letter },
      .list("entries", "Its entries, A to Z.", of: AbbreviationView.type) { $0.entries },
    ])

  static let type = RecordType<GlossaryView>(
    "glossary",
    [
      .list("letters", "Letters of the alphabet that have entries.", of: letter) { $0.letters }
    ]
  ).including(BodyView.type) { $0.context.introduction("glossary.html") }

  private var letters: [Letter] {
    let entries = context.site.settings.abbreviations.sorted { ($0.key.lowercased(), $0.key) < ($1.key.lowercased(), $1.key) }
    return Dictionary(grouping: entries) { $0.key.prefix(1).uppercased() }.sorted { $0.key < $1.key }.map { letter, entries in
      Letter(letter: letter, entries: entries.map { AbbreviationView(short: $0.key, long: $0.value, id: "_\(Slug.make(of: $0.key))") })
    }
  }
}

/// Every part of the site on one page.
struct SiteMapView: Sendable {
  let context: PageContext

  static let type = RecordType<SiteMapView>(
    "site map",
    [
      .list("pages", "Free pages and lists.", of: Link.type) { $0.pages },
      .list("groups", "All groups.", of: Link.type) { view in
        view.context.site.groups.map { Link(label: $0.name, href: view.context.href($0.address)) }
      },
      .list("resources", "All resources.", of: Link.type) { view in
        view.context.site.resources.map { Link(label: $0.title, href: view.context.href($0.address)) }
      },
      .list("topics", "All topics.", of: Link.type) { view in
        view.context.site.topics.map { Link(label: $0.name, href: view.context.href($0.address)) }
      },
      .list("authors", "All authors.", of: Link.type) { view in
        view.context.site.authors.map { Link(label: $0.name, href: view.context.href($0.address)) }
      },
      .list("years", "Posts by year.", of: Link.type) { view in
        view.context.site.years.map { year, _ in
          let isSplit = view.context.site.splitsArchive
          return Link(
            label: String(year),
            href: isSplit ? view.context.href(Addresses.archive(of: year)) : view.context.root.href("archive.html", fragment: "_\(year)"))
        }
      },
    ])

  private var pages: [Link] {
    let words = context.words
    let lists = [
      (words.home, "index.html"), (words.posts, "posts/index.html"), (words.groups, "groups/index.html"),
      (words.resources, "resources/index.html"),
      (words.topics, "topics/index.html"), (words.archive, "archive.html"), (words.logoWall, "logo-wall.html"),
      (words.glossary, "glossary.html"),
    ]
    return (lists.map { (context.site.introductions[$0.1]?.item.title ?? $0.0, $0.1) } + context.site.pages.map { ($0.title, $0.address) })
      .map { Link(label: $0.0 == context.site.settings.title ? words.home : $0.0, href: context.href($0.1)) }
  }
}

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

/// Every group's logo.
struct LogoWallView: Sendable {
  let context: PageContext

  static let type = RecordType<LogoWallView>(
    "logo wall",
    [
      .text("wallImage", "All logos in one picture.") { $0.context.href("logo-wall.svg") },
      .text("wallWidth", "In pixels.") { String($0.context.wall.width) },
      .text("wallHeight", "In pixels.") { String($0.context.wall.height) },
      .text("wallDescription", "A short description of the picture; the list below it is the long one.") { view in
        "The logo of \(view.context.site.settings.title) with the logos of \(view.context.site.groups.count) local groups joined around it."
      },
      .list("groups", "All groups, A to Z.", of: GroupCard.type) { view in
        view.context.site.groups.map { GroupCard(group: $0, context: view.context) }
      },
      .list("nations", "The same by nation and area.", of: NationView.type) { NationView.all($0.context) },
      .text("count", "How many groups there are.") { String($0.context.site.groups.count) },
    ]
  ).including(BodyView.type) { $0.context.introduction("logo-wall.html") }
}

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
