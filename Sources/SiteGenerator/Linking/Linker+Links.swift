import Pictures

extension Linker {
  mutating func resolveLinks() async {
    let resolver = LinkResolver(of: site, content)
    var used = UsedFiles()
    site.menu = MenuBuilder(site: site, resolver: resolver).items(problems: &problems)
    for (number, post) in site.posts.enumerated() {
      guard let image = post.image else { continue }
      let outcome = resolver.resolve(image: image, description: post.imageDescription, in: post.entry)
      site.relations[number].image = outcome.target
      note([outcome], &used)
      if case .picture = outcome.target, let file = outcome.file { used.shared.insert(file) }
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
    _ items: [Linked<Item>], _ resolver: LinkResolver, _ entry: KeyPath<Item, Entry> & Sendable, _ used: inout UsedFiles
  ) async -> [Linked<Item>] {
    let outcomes = await items.concurrentMap { resolver.resolveAll(of: $0.item[keyPath: entry]) }
    var items = items
    for (number, found) in outcomes.enumerated() {
      items[number].targets = found.map(\.target)
      note(found, &used)
    }
    return items
  }

  private mutating func note(_ outcomes: [LinkResolver.Outcome], _ used: inout UsedFiles) {
    for outcome in outcomes {
      if let problem = outcome.problem { problems.append(problem) }
      guard let file = outcome.file else { continue }
      if case .picture = outcome.target, let place = outcome.place {
        if used.shown[file] == nil { used.shown[file] = place }
      } else {
        used.whole.insert(file)
      }
    }
  }

  private mutating func publishFiles(_ used: UsedFiles, _ resolver: LinkResolver) {
    for (number, file) in content.files.enumerated() {
      let isWhole = used.whole.contains(number) || file.path.hasPrefix("assets/")
      guard isWhole || used.shown[number] != nil else { continue }
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
      if let foreign = file.foreign {
        site.unusable.insert(address)
        let danger = foreign.isPhoto ? " It can hold the place where it was taken, and we can't take that out." : ""
        problems.append(
          Problem(
            "picture-file", at: used.shown[number] ?? place, "\"\(file.path)\" \(foreign.words).\(danger)",
            suggestion: "Save it as a JPEG or PNG picture, and name that.", isUnsafe: true))
        continue
      }
      let claim = AddressBook.Claim(place: place, what: "the file \(file.path)")
      guard book.claim(address, for: claim) else { continue }
      if let shown = used.shown[number], content.vectors[file.path] == nil {
        publish(file, at: address, shown, isShared: used.shared.contains(number), claim)
        guard isWhole else { continue }
      }
      if let vector = content.vectors[file.path] {
        problems += vector.faults.map { $0.problem(in: file.path, place: place, rule: "picture-file") }
        guard let picture = vector.picture else {
          site.unusable.insert(address)
          continue
        }
        site.vectors[file.path] = picture
      }
      site.files.append(PublishedFile(path: file.path, address: address, kind: file.kind))
    }
  }
}

extension Linker {
  /// A picture that pages show: its sizes take addresses of their own.
  private mutating func publish(_ file: FileInFolder, at address: String, _ place: Place, isShared: Bool, _ claim: AddressBook.Claim) {
    guard let kind = file.kind, kind != .svg, let size = file.picture else {
      site.unusable.insert(address)
      problems.append(
        Problem(
          "picture-file", at: place, "The picture \"\(file.path)\" is broken, or is no picture at all.",
          suggestion: "Save it again as JPEG or PNG, or take it out."))
      return
    }
    let plain = String(address.prefix(address.count - file.path.fileEnding.count - 1))
    // Beside `lake.png`, the sizes of `lake.jpg` are called `lake-jpg-800w.jpg`.
    for stem in [plain, "\(plain)-\(file.path.fileEnding)"] {
      let picture = SitePicture(path: file.path, address: address, stem: stem, size: size, kind: kind, place: place, isShared: isShared)
      let addresses = PictureVariants.addresses(of: picture)
      if stem == plain, addresses.contains(where: book.holds) { continue }
      for address in addresses { _ = book.claim(address, for: claim) }
      site.pictures.append(picture)
      return
    }
  }
}

/// Files that the content leads to, by their places in its list.
struct UsedFiles {
  /// Linked to, so that readers can have the file itself.
  var whole: Set<Int> = []
  /// Shown on pages, with the place that names each first.
  var shown: [Int: Place] = [:]
  /// Shown as a post's own picture.
  var shared: Set<Int> = []
}

extension LinkResolver {
  /// - Parameter content: what the site was linked from.
  init(of site: Site, _ content: Content) {
    var index = SourceIndex(files: content.files)
    let needBase = site.settings.baseURL == nil ? GeneratedPages.needingBaseURL : []
    let lists = (1...site.postPageCount).map(Addresses.posts)
    for address in GeneratedPages.all + site.archiveAddresses + lists where !needBase.contains(address) { index.add(address: address) }
    for topic in site.topics { index.add(address: topic.address) }
    for (entry, address, _) in site.entries { index.add(entry, address: address) }
    for entry in content.unpublishedEntries { index.add(entry, address: nil) }
    for redirect in site.redirects { index.add(alias: redirect.address, of: redirect.target) }
    let folders = BundleFolders(site.entries.map(\.entry))
    self.init(index: index, fileAddresses: content.files.map { folders.address(of: $0.path) })
  }
}
