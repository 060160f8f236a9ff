extension Linker {
  mutating func resolveLinks() async {
    let resolver = makeResolver()
    var used = Set<Int>()
    site.menu = MenuBuilder(site: site, resolver: resolver).items(problems: &problems)
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
    // A letter's links are words on paper, but where they lead is checked all the same.
    for letter in site.resources.compactMap(\.item.letter) {
      problems += resolver.resolveAll(of: letter.entry).compactMap(\.problem)
    }
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
    let needBase = site.settings.baseURL == nil ? GeneratedPages.needingBaseURL : []
    let lists = (1...site.postPageCount).map(Addresses.posts)
    for address in GeneratedPages.all + site.archiveAddresses + lists where !needBase.contains(address) { index.add(address: address) }
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
      guard address.split(separator: "/").allSatisfy({ FileNameRule.isStorable(String($0)) }) else {
        problems.append(
          Problem(
            "file-name", at: place, "The name of this file has a sign in it that many disks and sticks can't store.",
            suggestion: "Use letters, digits, spaces, hyphens and dots."))
        continue
      }
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
