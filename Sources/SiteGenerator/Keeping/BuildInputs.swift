import Printing

/// Everything that a build is made of: what was asked for, the program, the content, the themes.
struct BuildInputs: Sendable {
  let options: Build.Options
  let content: FolderListing
  /// One for each folder of themes. They are listed before anything is read: a theme that is edited while a build runs is another one to the next.
  private let themes: [FolderListing]

  init(_ options: Build.Options) {
    self.options = options
    content = FolderListing(of: "\(options.site)/content")
    themes = options.themes.map { FolderListing(of: $0) }
  }

  /// Stands for all of it. What was written so shortly before that moment that it could be written again and look the same is read as well.
  ///
  /// - Parameter moment: in nanoseconds since 1970, before any of it was listed.
  func stamp(at moment: Int) async -> Fingerprint {
    var record = RecordWriter()
    options.write(to: &record)
    await Self.add(content, in: "\(options.site)/content", at: moment, to: &record)
    await addThemes(at: moment, to: &record)
    return Fingerprint(of: record.bytes)
  }

  /// All that the checks of one page depend on besides the page: settings, themes, and what the network and its groups publish of themselves.
  func circumstances(of site: Site, _ source: SourceFolder) async -> Fingerprint {
    var record = RecordWriter()
    record.add(source.circumstances)
    record.add(options.baseURL)
    await addThemes(at: FileIdentity.now, to: &record)
    record.add(PublishedContacts(of: site).all) { $0.add($1) }
    return Fingerprint(of: record.bytes)
  }

  /// Stands for all that every page is made of: all but posts, what lies beside them, and the day, which pages do not show. Nil where a logo
  /// lies among the posts.
  func ground(of site: Site) async -> Fingerprint? {
    let logos = [site.settings.logo] + site.groups.map { $0.item.logo }
    if logos.contains(where: { $0?.value.contains("posts/") ?? false }) { return nil }
    let posts = Set(site.posts.map { $0.entry.path })
    let others = content.files.filter {
      !posts.contains($0.path) && (!$0.path.hasPrefix("posts/") || SourceName(path: $0.path)?.isIntroduction ?? false)
    }
    var record = RecordWriter()
    record.add(options.program)
    record.add(options.baseURL)
    for flag in [options.showsDrafts, options.pictures.isSwitchedOff] { record.add(flag) }
    record.add(options.pictures.without.map(\.rawValue).sorted()) { $0.add($1) }
    record.add(site.menu) {
      $0.add($1.label)
      $0.add($1.address)
    }
    let moment = FileIdentity.now
    await Self.add(others, in: "\(options.site)/content", at: moment, to: &record)
    await addThemes(at: moment, to: &record)
    return Fingerprint(of: record.bytes)
  }

  /// Stands for everything that pages show or use besides their words.
  var assets: Fingerprint {
    var record = RecordWriter()
    record.add(content.files.filter { !$0.path.isPage } + themes.flatMap(\.files)) { record, file in
      record.add(file.path)
      for word in file.identity.words { record.add(word) }
    }
    return Fingerprint(of: record.bytes)
  }

  private func addThemes(at moment: Int, to record: inout RecordWriter) async {
    for (folder, listing) in zip(options.themes, themes) { await Self.add(listing, in: folder, at: moment, to: &record) }
  }

  private static func add(_ listing: FolderListing, in folder: String, at moment: Int, to record: inout RecordWriter) async {
    record.add(FolderListing.realPath(folder))
    record.add(listing.escapingLinks) { $0.add($1) }
    record.add(listing.unreadable) { $0.add($1) }
    await add(listing.files, in: folder, at: moment, to: &record)
  }

  /// What was written so shortly before that moment that it could be written again and look the same is read as well.
  private static func add(_ files: [FolderListing.File], in folder: String, at moment: Int, to record: inout RecordWriter) async {
    record.add(files) { record, file in
      record.add(file.path)
      for word in file.identity.words { record.add(word) }
    }
    let fresh = files.filter { $0.identity.isFresh(at: moment) }
    let read = await fresh.concurrentMap { file in readBytes(of: "\(folder)/\(file.path)").map { Fingerprint(of: $0) } }
    record.add(read) { record, stamp in
      record.add(stamp != nil)
      if let stamp { record.add(stamp) }
    }
  }
}

extension Build.Options {
  /// Whatever can change what is published.
  fileprivate func write(to record: inout RecordWriter) {
    for text in [program, site, output, today.iso, Self.name(of: browser)] { record.add(text) }
    record.add(baseURL)
    record.add(FolderListing.realPath(site))
    for flag in [showsDrafts, showsFuture, pictures.isSwitchedOff] { record.add(flag) }
    record.add(pictures.without.map(\.rawValue).sorted()) { $0.add($1) }
    record.add(themes) { $0.add($1) }
  }

  private static func name(of browser: BrowserSearch) -> String {
    switch browser {
    case .found(let browser): browser.identity
    case .notFound: "not found"
    case .switchedOff: "switched off"
    case .unusable(let path): "unusable: \(path)"
    }
  }
}
