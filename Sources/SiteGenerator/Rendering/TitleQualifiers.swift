/// Tells pages of one title apart in the title element, which no two pages may share (WCAG 2.4.2).
struct TitleQualifiers: Sendable {
  /// Address → what stands in brackets behind the title.
  private var byAddress: [String: String] = [:]

  private struct Item {
    var title: String
    var address: String
    /// What tells it from most others: a post's day, a group's area. Few need it.
    var first: () -> String
    var slug: String
  }

  init(_ site: Site, _ words: SiteWords) {
    var items = site.posts.map { post in
      Item(title: post.title, address: post.address, first: { post.date.words }, slug: post.entry.slug)
    }
    items += site.groups.map { group in Item(title: group.name, address: group.address, first: { group.area }, slug: group.entry.slug) }
    for group in site.groups {
      let (slug, name) = (group.item.entry.slug, group.name)
      let titles = [
        (GroupPackFile.page, words.share(name)), (.advertA4, words.advert(of: name, on: "A4")),
        (.advertA5, words.advert(of: name, on: "A5")),
      ]
      items += titles.map { Item(title: $0.1, address: $0.0.address(of: slug), first: { group.area }, slug: slug) }
    }
    items += site.resources.map { resource in
      Item(
        title: resource.title, address: resource.address,
        first: { [resource.category.name, resource.nation].compactMap { $0 }.joined(separator: ", ") }, slug: resource.entry.slug)
    }
    items += site.authors.map { Item(title: $0.name, address: $0.address, first: { words.authors }, slug: $0.entry.slug) }
    items += site.topics.map { Item(title: $0.name.capitalizedFirst, address: $0.address, first: { words.topics }, slug: $0.slug) }
    items += site.pages.map { page in
      Item(title: page.title, address: page.address, first: { page.entry.slug }, slug: page.entry.slug)
    }
    let made = [words.posts, words.groups, words.resources, words.topics, words.archive, words.glossary, words.siteMap, words.logoWall]
    let taken = Set(made + site.introductions.values.map(\.title) + [site.settings.title])
    let byTitle = Dictionary(grouping: items, by: \.title)
    for (title, sharing) in byTitle where sharing.count > 1 || taken.contains(title) {
      let byFirst = Dictionary(grouping: sharing) { $0.first() }
      for item in sharing {
        byAddress[item.address] = byFirst[item.first()]?.count == 1 ? item.first() : "\(item.first()), \(item.slug)"
      }
    }
  }

  subscript(address: String) -> String? { byAddress[address] }
}
