extension Pages {
  var feeds: [Page] {
    guard let baseURL = site.settings.baseURL else { return [] }
    let all = Feed(
      title: site.settings.title, address: "feed.xml", page: "index.html", posts: site.posts.indices, context: context, baseURL: baseURL)
    let groups = site.groups.enumerated().map { number, group in
      Feed(
        title: "\(group.name) – \(site.settings.title)", address: Addresses.feed(of: group.item), page: group.address,
        posts: site.groupLists[number].posts, context: context, baseURL: baseURL, length: 10)
    }
    let topics = site.topics.map { topic in
      Feed(
        title: "\(topic.name.capitalizedFirst) – \(site.settings.title)", address: Addresses.feed(of: topic), page: topic.address,
        posts: topic.posts, context: context, baseURL: baseURL, length: 10)
    }
    return ([all] + groups + topics).flatMap { feed in
      let shown = PageKeys.Shown(
        facts: [feed.title, feed.address, feed.page], posts: feed.posts, targets: feed.posts.flatMap { site.posts[$0].targets })
      return [
        Page(feed.address, key: keys?.key("atom", shown)) { AtomFeed(feed: feed).bytes },
        Page(Addresses.jsonFeed(besides: feed.address), key: keys?.key("json", shown)) { JSONFeed(feed: feed).bytes },
      ]
    }
  }

  func sitemap(_ pages: [HTMLPage]) -> [Page] {
    guard let baseURL = site.settings.baseURL else { return [Page("robots.txt") { Array("User-agent: *\nAllow: /\n".utf8) }] }
    let entries = pages.filter { !$0.isHidden }.map { page in
      let path = page.page.path == "index.html" ? "" : page.page.path
      return Sitemap.Entry(address: baseURL + Escaping.path(path), changed: page.changed)
    }.sorted { $0.address < $1.address }
    let robots = "User-agent: *\nAllow: /\nSitemap: \(baseURL)sitemap.xml\n"
    return Sitemap(entries: entries, baseURL: baseURL).files.map { file in Page(file.address) { file.bytes } }
      + [Page("robots.txt") { Array(robots.utf8) }]
  }
}
