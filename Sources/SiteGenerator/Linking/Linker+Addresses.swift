import Documents

extension Linker {
  mutating func claim(_ addresses: [String], what: String) {
    for address in addresses { _ = book.claim(address, for: .init(place: Place(file: "content/site.yaml"), what: what)) }
  }

  mutating func claimGeneratedPages() {
    claim(GeneratedPages.all, what: "a page that the build makes itself")
    if let logo = site.networkLogo { claim(Addresses.networkLogos(logo), what: "the network's logo") }
    claim([Addresses.sharingFolder], what: "the folder of pictures for sharing")
  }

  mutating func publishContent() {
    for number in 1...Site.pageCount(posts: content.posts.count { $0.entry.status == .published }, perPage: content.settings.postsPerPage)
    where number > 1 {
      _ = book.claim(
        Addresses.posts(page: number), for: .init(place: Place(file: "content/site.yaml"), what: "a page of the list of posts"))
    }
    publishFreePages()
    site.groups = publish(content.groups, \.entry) { $0.name }.sorted {
      ($0.name.lowercased(), $0.address) < ($1.name.lowercased(), $1.address)
    }
    site.namesakes = Set(Dictionary(grouping: site.groups, by: \.name).filter { $0.value.count > 1 }.keys)
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
      let made = Addresses.plates(of: group.item) + Addresses.pack(of: group.item) + [feed, Addresses.jsonFeed(besides: feed)]
      for address in made { _ = book.claim(address, for: claim) }
    }
    for resource in site.resources where resource.letter != nil {
      let claim = AddressBook.Claim(place: Place(file: resource.item.entry.file), what: "a file of the letter \"\(resource.title)\"")
      let files = LetterFormat.allCases.map { Addresses.letter(of: resource.item, $0) }
      for address in files + [Addresses.printout(of: resource.item)] { _ = book.claim(address, for: claim) }
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

  /// The year pages of a large archive, and the parts of a large site map.
  mutating func claimArchive() {
    claim(site.archiveAddresses, what: "a page of the archive")
    if content.posts.count + content.pages.count > Sitemap.limit / 2 {
      claim((1...20).map { "sitemap-\($0).xml" }, what: "a part of the site map")
    }
  }

  mutating func claimAliases() {
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
