import Templates

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
