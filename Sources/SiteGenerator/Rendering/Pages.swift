import Templates

/// Everything there is to make of a site, each made on demand: rendering one page needs only the site and that page.
public struct Pages: Sendable {
  let site: Site
  let theme: Theme
  let layouts: Layouts
  let context: PageContext
  /// The content folder on disk, for files that are copied.
  let folder: String

  init(of site: Site, theme: Theme, layouts: Layouts, folder: String) async {
    self.site = site
    self.theme = theme
    self.layouts = layouts
    self.folder = folder
    let words = SiteWords(strings: theme.strings)
    let wall = LogoWall(of: site).file()
    // All lists are one folder down, so one set of cards serves them all.
    let bare = PageContext(site: site, root: Root(of: "posts/index.html"), words: words, wall: wall, cards: [])
    let cards = await Array(site.posts.indices).concurrentMap(chunk: 256) { PostCard.type.record(PostCard(post: $0, context: bare)) }
    context = PageContext(site: site, root: Root(of: "index.html"), words: words, wall: wall, cards: cards)
  }

  /// Every file of the output, in a fixed order.
  public var all: [Page] {
    let html = htmlPages
    return html.map(\.page) + feeds + sitemap(html) + pictures + themeFiles
      + site.files.map { file in
        guard let vector = site.vectors[file.path] else { return Page(file.address, copyOf: "\(folder)/\(file.path)") }
        return Page(file.address) { vector.fileBytes }
      }
  }
}

extension Pages {
  /// A page of HTML with what the site map needs to know of it.
  struct HTMLPage {
    var page: Page
    var isHidden: Bool
    var changed: CalendarDate?
  }

  private var htmlPages: [HTMLPage] {
    var pages = [home] + posts + lists + topicPages
    pages += site.authors.indices.map(author) + site.groups.indices.map(group) + site.resources.indices.map(resource)
    pages += site.pages.map(freePage) + [glossary, siteMap, logoWall, notFound] + site.redirects.map(redirect)
    return pages
  }

  /// One page; the frame is made when the page is.
  private func make<Subject: Sendable>(
    _ kind: String, _ title: String, at address: String, changed: CalendarDate? = nil, hidden: Bool = false, _ type: RecordType<Subject>,
    _ subject: @escaping @Sendable (PageContext) -> Subject, _ adjust: @escaping @Sendable (inout PageFrame) -> Void = { _ in }
  ) -> HTMLPage {
    let page = Page(address) {
      let here = context.at(address)
      var frame = PageFrame(kind, title: title, address: address, context: here)
      frame.lead = site.introductions[address]?.item.description
      frame.language = site.introductions[address]?.item.entry.language
      frame.isHidden = hidden
      adjust(&frame)
      if frame.description?.isEmpty ?? true { frame.description = frame.lead ?? site.settings.description }
      return try layouts.render(frame, type, subject(here))
    }
    return HTMLPage(page: page, isHidden: hidden, changed: changed)
  }

  /// A page that the build makes itself: its title comes from the content where a page of that name is there.
  private func title(_ address: String, _ standard: String) -> String { site.introductions[address]?.item.title ?? standard }

  private var home: HTMLPage {
    make("home", title("index.html", site.settings.title), at: "index.html", HomeView.type, { HomeView(context: $0) }) { frame in
      let logo = site.networkLogo.flatMap { frame.absolute("\(Addresses.networkLogo).\($0.ending)") }
      frame.structuredData = [StructuredData(organization: site, logo: logo)]
    }
  }

  private var posts: [HTMLPage] {
    var titles: [String: Int] = [:]
    for post in site.posts { titles[post.title, default: 0] += 1 }
    return site.posts.indices.map { number in
      let post = site.posts[number]
      let isTitleShared = titles[post.title] ?? 0 > 1
      let changed = post.updated ?? post.date
      return make("post", post.title, at: post.address, changed: changed, PostView.type, { PostView(post: number, context: $0) }) { frame in
        frame.lead = post.item.description
        frame.description = post.item.summary
        if isTitleShared { frame.qualifier = post.date.words }
        frame.trail = [postsCrumb]
        frame.language = post.entry.language
        frame.isDraft = post.entry.isDraft
        frame.openGraphType = "article"
        if case .picture(let address, _) = site.relations[number].image { frame.image = (address, post.imageDescription ?? post.title) }
        let authors = site.relations[number].authors.map { (site.authors[$0].name, frame.absolute(site.authors[$0].address)) }
        frame.structuredData = [StructuredData(post: post, authors: authors, frame: frame)]
      }
    }
  }

  private var lists: [HTMLPage] {
    let years = site.splitsArchive ? site.years.map(\.year) : []
    return (1...site.postPageCount).map(postsPage)
      + [
        make("archive", archiveTitle, at: "archive.html", ArchiveView.type, { ArchiveView(year: nil, context: $0) }) {
          $0.trail = [postsCrumb]
        }
      ]
      + years.map { year in
        make(
          "archive", "\(archiveTitle): \(year)", at: Addresses.archive(of: year), ArchiveView.type, { ArchiveView(year: year, context: $0) }
        ) {
          $0.trail = [postsCrumb, (archiveTitle, "archive.html")]
        }
      }
      + [
        make("groups", groupsCrumb.label, at: groupsCrumb.address, GroupsView.type) { GroupsView(context: $0) },
        make("resources", resourcesCrumb.label, at: resourcesCrumb.address, ResourcesView.type) { ResourcesView(context: $0) },
      ]
  }

  private func postsPage(_ number: Int) -> HTMLPage {
    let title = number == 1 ? postsCrumb.label : "\(postsCrumb.label), \(context.words.page) \(number)"
    return make("posts", title, at: Addresses.posts(page: number), PostsView.type, { PostsView(number: number, context: $0) }) { frame in
      if number > 1 { frame.trail = [postsCrumb] }
    }
  }

  private var topicPages: [HTMLPage] {
    [make("topics", context.words.topics, at: "topics/index.html", TopicsView.type) { TopicsView(context: $0) }]
      + site.topics.map { topic in
        make("topic", "\(topic.name.capitalizedFirst)", at: topic.address, TopicView.type, { TopicView(topic: topic, context: $0) }) {
          frame in
          frame.trail = [(context.words.topics, "topics/index.html")]
          frame.qualifier = context.words.topics
          frame.feed = (topic.name.capitalizedFirst, Addresses.feed(of: topic))
        }
      }
  }

  private func author(_ number: Int) -> HTMLPage {
    let author = site.authors[number]
    return make("author", author.name, at: author.address, AuthorView.type, { AuthorView(author: number, context: $0) }) { frame in
      frame.lead = author.role
      frame.description = author.role
      frame.trail = [(postsCrumb.label, postsCrumb.address)]
      frame.language = author.entry.language
      frame.isDraft = author.entry.isDraft
      frame.qualifier = context.words.authors
    }
  }

  private func group(_ number: Int) -> HTMLPage {
    let group = site.groups[number]
    return make("group", group.name, at: group.address, GroupView.type, { GroupView(group: number, context: $0) }) { frame in
      frame.description = group.entry.body.summary
      frame.trail = [groupsCrumb]
      frame.language = group.entry.language
      frame.isDraft = group.entry.isDraft
      frame.isExample = group.isExample
      frame.feed = (group.name, Addresses.feed(of: group.item))
      frame.qualifier = group.area
      let logo = frame.absolute(Addresses.logo(of: group.item))
      frame.structuredData = [StructuredData(group: group, address: frame.absolute(group.address), logo: logo)]
    }
  }

  private func resource(_ number: Int) -> HTMLPage {
    let resource = site.resources[number]
    let changed = resource.review?.date
    return make(
      "resource", resource.title, at: resource.address, changed: changed, ResourceView.type, { ResourceView(resource: number, context: $0) }
    ) {
      $0.lead = resource.description
      $0.description = resource.description ?? resource.entry.body.summary
      $0.trail = [resourcesCrumb]
      $0.language = resource.entry.language
      $0.isDraft = resource.entry.isDraft
      $0.qualifier = resource.category.name
    }
  }

  private func freePage(_ page: Linked<FreePage>) -> HTMLPage {
    make("page", page.title, at: page.address, FreePageView.type, { FreePageView(page: page, context: $0) }) { frame in
      frame.lead = page.description
      frame.description = page.description ?? page.entry.body.summary
      frame.language = page.entry.language
      frame.isDraft = page.entry.isDraft
    }
  }

  private var glossary: HTMLPage {
    make("glossary", title("glossary.html", context.words.glossary), at: "glossary.html", GlossaryView.type) { GlossaryView(context: $0) }
  }

  private var siteMap: HTMLPage {
    make("site-map", title("site-map.html", context.words.siteMap), at: "site-map.html", SiteMapView.type) { SiteMapView(context: $0) }
  }

  private var logoWall: HTMLPage {
    make(
      "logo-wall", title("logo-wall.html", context.words.logoWall), at: "logo-wall.html", LogoWallView.type, { LogoWallView(context: $0) }
    ) {
      $0.trail = [groupsCrumb]
    }
  }

  private var notFound: HTMLPage {
    make("not-found", title("404.html", context.words.notFound), at: "404.html", hidden: true, NotFoundView.type) {
      NotFoundView(context: $0)
    }
  }

  private func redirect(_ redirect: Redirect) -> HTMLPage {
    make("redirect", "\(context.words.moved): \(redirect.title)", at: redirect.address, hidden: true, RedirectView.type) {
      RedirectView(redirect: redirect, context: $0)
    }
  }

  private var postsCrumb: (label: String, address: String) { (title("posts/index.html", context.words.posts), "posts/index.html") }
  private var groupsCrumb: (label: String, address: String) { (title("groups/index.html", context.words.groups), "groups/index.html") }
  private var resourcesCrumb: (label: String, address: String) {
    (title("resources/index.html", context.words.resources), "resources/index.html")
  }
  private var archiveTitle: String { title("archive.html", context.words.archive) }
}

extension Pages {
  private var feeds: [Page] {
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
      [Page(feed.address) { AtomFeed(feed: feed).bytes }, Page(Addresses.jsonFeed(besides: feed.address)) { JSONFeed(feed: feed).bytes }]
    }
  }

  private func sitemap(_ pages: [HTMLPage]) -> [Page] {
    guard let baseURL = site.settings.baseURL else { return [Page("robots.txt") { Array("User-agent: *\nAllow: /\n".utf8) }] }
    let entries = pages.filter { !$0.isHidden }.map { page in
      let path = page.page.path == "index.html" ? "" : page.page.path
      return Sitemap.Entry(address: baseURL + Escaping.path(path), changed: page.changed)
    }.sorted { $0.address < $1.address }
    let robots = "User-agent: *\nAllow: /\nSitemap: \(baseURL)sitemap.xml\n"
    return Sitemap(entries: entries, baseURL: baseURL).files.map { file in Page(file.address) { file.bytes } }
      + [Page("robots.txt") { Array(robots.utf8) }]
  }

  private var pictures: [Page] {
    let wall = context.wall
    let letters = site.resources.compactMap { resource in
      resource.letter.map { letter in Page(Addresses.letterText(of: resource.item)) { LetterText(letter: letter).bytes } }
    }
    let logos = site.groups.map { group in Page(Addresses.logo(of: group.item)) { group.item.artwork.fileBytes } }
    let network = site.networkLogo.map { logo in [Page("\(Addresses.networkLogo).\(logo.ending)") { logo.fileBytes }] } ?? []
    return [Page("logo-wall.svg") { wall.bytes }] + network + logos + letters
  }

  private var themeFiles: [Page] {
    let colours = theme.colours
    return [Page("theme/colours.css") { colours.css }] + theme.assets.map { Page("theme/\($0.name)", copyOf: $0.file) }
  }
}

extension String {
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
