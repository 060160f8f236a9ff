import Markdown

/// Content → one immutable site: addresses, what belongs to what, and where every link leads.
public struct Linker {
  private let content: Content
  private var site: Site
  private var book = AddressBook()
  private var problems: [Problem] = []

  public init(_ content: Content) {
    self.content = content
    site = Site(settings: content.settings)
    site.networkLogo = content.networkLogo
  }

  public static func link(_ content: Content) async -> (site: Site, problems: [Problem]) {
    var linker = Linker(content)
    return await linker.link()
  }

  private mutating func link() async -> (Site, [Problem]) {
    claimGeneratedPages()
    publishContent()
    claimAliases()
    linkPeopleAndGroups()
    linkTopics()
    linkSeries()
    linkNeighbours()
    await resolveLinks()
    return (site, (problems + book.problems))
  }
}

// MARK: Addresses

extension Linker {
  private mutating func claimGeneratedPages() {
    for address in GeneratedPages.all {
      _ = book.claim(address, for: .init(place: Place(file: "content/site.yaml"), what: "a page that the build makes itself"))
    }
  }

  private mutating func publishContent() {
    for number in 1...Site.pageCount(posts: content.posts.count { $0.entry.status == .published }, perPage: content.settings.postsPerPage)
    where number > 1 {
      _ = book.claim(
        Addresses.posts(page: number), for: .init(place: Place(file: "content/site.yaml"), what: "a page of the list of posts"))
    }
    publishFreePages()
    site.groups = publish(content.groups, \.entry) { $0.name }.sorted {
      ($0.name.lowercased(), $0.address) < ($1.name.lowercased(), $1.address)
    }
    site.authors = publish(content.authors, \.entry) { $0.name }.sorted {
      ($0.name.lowercased(), $0.address) < ($1.name.lowercased(), $1.address)
    }
    site.resources = publish(content.resources, \.entry) { $0.title }.sorted {
      ($0.title.lowercased(), $0.address) < ($1.title.lowercased(), $1.address)
    }
    site.posts = publish(content.posts, \.entry) { $0.title }.sorted { ($1.date, $0.address) < ($0.date, $1.address) }
    claimWhatIsMade()
  }

  /// Logos, feeds and letters' files stand beside the pages of their things.
  private mutating func claimWhatIsMade() {
    for group in site.groups {
      let claim = AddressBook.Claim(place: Place(file: group.item.entry.file), what: "a file of the group \"\(group.name)\"")
      let feed = Addresses.feed(of: group.item)
      for address in [Addresses.logo(of: group.item), feed, Addresses.jsonFeed(besides: feed)] { _ = book.claim(address, for: claim) }
    }
    for resource in site.resources where resource.letter != nil {
      let claim = AddressBook.Claim(place: Place(file: resource.item.entry.file), what: "the text of \"\(resource.title)\"")
      _ = book.claim(Addresses.letterText(of: resource.item), for: claim)
    }
  }

  private mutating func publishFreePages() {
    for page in content.pages {
      guard page.entry.status == .published else { continue }
      if let address = GeneratedPages.bySlug[page.entry.slug] {
        site.introductions[address] = Linked(item: page, address: address)
      } else {
        site.pages += publish([page], \.entry) { $0.title }
      }
    }
    for (kind, page) in content.introductions where page.entry.status == .published {
      guard let address = GeneratedPages.lists[kind] else { continue }
      site.introductions[address] = Linked(item: page, address: address)
    }
    site.pages.sort { ($0.menuOrder ?? 999, $0.title.lowercased(), $0.address) < ($1.menuOrder ?? 999, $1.title.lowercased(), $1.address) }
  }

  private mutating func publish<Item: Sendable>(_ items: [Item], _ entry: KeyPath<Item, Entry>, name: (Item) -> String) -> [Linked<Item>] {
    items.compactMap { item in
      let itsEntry = item[keyPath: entry]
      guard itsEntry.status == .published else { return nil }
      let address = itsEntry.kind.address(of: itsEntry.slug)
      let place = Place(file: itsEntry.file, line: itsEntry.slugLine)
      guard book.claim(address, for: .init(place: place, what: "the \(itsEntry.kind.noun) \"\(name(item))\"")) else { return nil }
      return Linked(item: item, address: address)
    }
  }

  private mutating func claimAliases() {
    for (entry, address, title) in site.entries {
      for alias in entry.aliases {
        guard let old = Alias.address(of: alias.value) else {
          problems.append(
            Problem(
              "alias", at: entry.place(alias), "\"\(alias.value)\" can't be an address on this site.",
              suggestion: "Write the old address without the site's name: `aliases: [2014/05/picnic/]`."))
          continue
        }
        if old == address { continue }
        guard book.claim(old, for: .init(place: entry.place(alias), what: "the old address of \"\(title)\"")) else { continue }
        site.redirects.append(Redirect(address: old, target: address, title: title))
      }
    }
    site.redirects.sort { $0.address < $1.address }
  }
}

// MARK: What belongs to what

extension Linker {
  private mutating func linkPeopleAndGroups() {
    let authors = Lookup(site.authors, \.entry)
    let groups = Lookup(site.groups, \.entry)
    site.relations = .init(repeating: PostRelations(), count: site.posts.count)
    site.authorPosts = .init(repeating: [], count: site.authors.count)
    site.groupLists = .init(repeating: GroupLists(), count: site.groups.count)
    for (number, post) in site.posts.enumerated() {
      let writers = numbers(of: post.authors, in: authors, noun: "author", entry: post.entry)
      let groups = numbers(of: post.groups, in: groups, noun: "group", entry: post.entry)
      site.relations[number].authors = writers
      site.relations[number].groups = groups
      for writer in writers { site.authorPosts[writer].append(number) }
      for group in groups { site.groupLists[group].posts.append(number) }
    }
    for (number, author) in site.authors.enumerated() {
      for group in numbers(of: author.group.map { [$0] } ?? [], in: groups, noun: "group", entry: author.entry) {
        site.groupLists[group].authors.append(number)
      }
    }
    for (number, group) in site.groups.enumerated() {
      site.groupLists[number].resources = site.resources.indices.filter {
        let nation = site.resources[$0].nation
        return nation == nil || nation == group.nation
      }
    }
  }

  private mutating func numbers(of names: [Located<String>], in lookup: Lookup, noun: String, entry: Entry) -> [Int] {
    var found: [Int] = []
    for name in names {
      if let number = lookup.find(name.value) {
        if !found.contains(number) { found.append(number) }
        continue
      }
      if let hidden = content.unpublishedEntries.first(where: { $0.kind.noun == noun && $0.slug == name.value }) {
        problems.append(
          Problem(
            "not-published", at: entry.place(name),
            "The \(noun) \"\(name.value)\" \(hidden.status.reason), so readers can't see that page.",
            suggestion: "Publish \(hidden.file), or take the name out."))
        continue
      }
      let near = lookup.nearest(to: name.value)
      problems.append(
        Problem(
          noun, at: entry.place(name), "We can't find the \(noun) \"\(name.value)\".",
          suggestion: near.map { "Did you mean `\($0)`?" }
            ?? "Add a file `content/\(noun)s/\(FileNameRule.slug(from: name.value)).md`, or take the name out."))
    }
    return found
  }

  private mutating func linkTopics() {
    var builder = TopicBuilder()
    for (number, post) in site.posts.enumerated() { builder.add(post.tags, to: .post(number)) }
    for (number, resource) in site.resources.enumerated() { builder.add(resource.tags, to: .resource(number)) }
    site.topics = builder.topics()
    for (number, topic) in site.topics.enumerated() {
      for post in topic.posts { site.relations[post].topics.append(number) }
      let claim = AddressBook.Claim(place: Place(file: "content/site.yaml"), what: "the topic \"\(topic.name)\"")
      _ = book.claim(topic.address, for: claim)
    }
    let related = RelatedPosts(site.relations, topicSizes: site.topics.map(\.posts.count))
    for number in site.posts.indices { site.relations[number].related = related.related(to: number) }
  }

  private mutating func linkSeries() {
    var parts: [String: [Int]] = [:]
    for (number, post) in site.posts.enumerated() {
      if let series = post.series { parts[series, default: []].append(number) }
    }
    for (name, posts) in parts.sorted(by: { $0.key < $1.key }) where posts.count > 1 {
      for post in posts { site.relations[post].series = site.series.count }
      site.series.append(Series(name: name, posts: posts.reversed()))
    }
  }

  private mutating func linkNeighbours() {
    for number in site.posts.indices {
      site.relations[number].previous = number + 1 < site.posts.count ? number + 1 : nil
      site.relations[number].next = number > 0 ? number - 1 : nil
    }
  }
}

// MARK: Links

extension Linker {
  private mutating func resolveLinks() async {
    let resolver = makeResolver()
    var used = Set<Int>()
    site.menu = MenuBuilder(site: site, resolver: resolver).items(problems: &problems, used: &used)
    for (number, post) in site.posts.enumerated() {
      guard let image = post.image else { continue }
      let outcome = resolver.resolve(image: image, description: post.imageDescription, in: post.entry)
      site.relations[number].image = outcome.target
      note([outcome], &used)
    }
    site.posts = await resolve(site.posts, resolver, \.entry, &used)
    site.groups = await resolve(site.groups, resolver, \.entry, &used)
    site.resources = await resolve(site.resources, resolver, \.entry, &used)
    site.authors = await resolve(site.authors, resolver, \.entry, &used)
    site.pages = await resolve(site.pages, resolver, \.entry, &used)
    let introductions = await resolve(site.introductions.values.sorted { $0.address < $1.address }, resolver, \.entry, &used)
    for page in introductions { site.introductions[page.address] = page }
    publishFiles(used, resolver)
  }

  private mutating func resolve<Item: Sendable>(
    _ items: [Linked<Item>], _ resolver: LinkResolver, _ entry: KeyPath<Item, Entry> & Sendable, _ used: inout Set<Int>
  ) async -> [Linked<Item>] {
    let outcomes = await items.concurrentMap { resolver.resolveAll(of: $0.item[keyPath: entry]) }
    var items = items
    for (number, found) in outcomes.enumerated() {
      items[number].targets = found.map(\.target)
      note(found, &used)
    }
    return items
  }

  private mutating func note(_ outcomes: [LinkResolver.Outcome], _ used: inout Set<Int>) {
    for outcome in outcomes {
      if let problem = outcome.problem { problems.append(problem) }
      if let file = outcome.file { used.insert(file) }
    }
  }

  private func makeResolver() -> LinkResolver {
    var index = SourceIndex(files: content.files)
    for address in GeneratedPages.all { index.add(address: address) }
    for topic in site.topics { index.add(address: topic.address) }
    for (entry, address, _) in site.entries { index.add(entry, address: address) }
    for entry in content.unpublishedEntries { index.add(entry, address: nil) }
    for redirect in site.redirects { index.add(alias: redirect.address, of: redirect.target) }
    let folders = BundleFolders(site.entries.map(\.entry))
    return LinkResolver(index: index, fileAddresses: content.files.map { folders.address(of: $0.path) })
  }

  private mutating func publishFiles(_ used: Set<Int>, _ resolver: LinkResolver) {
    for (number, file) in content.files.enumerated() where used.contains(number) || file.path.hasPrefix("assets/") {
      let place = Place(file: "content/\(file.path)")
      if FilePublishing.activeEndings.contains(file.path.fileEnding) {
        problems.append(
          Problem(
            "active-file", at: place, "\"\(file.path)\" is a file that a browser would run. We don't publish those.",
            suggestion: "Write its words as a page in Markdown, or take the file out.", isUnsafe: true))
        continue
      }
      let address = resolver.fileAddresses[number]
      guard book.claim(address, for: .init(place: place, what: "the file \(file.path)")) else { continue }
      if let vector = content.vectors[file.path] {
        problems += vector.faults.map { $0.problem(in: file.path, place: place) }
        guard let picture = vector.picture else { continue }
        site.vectors[file.path] = picture
      }
      site.files.append(PublishedFile(path: file.path, address: address))
    }
  }
}
