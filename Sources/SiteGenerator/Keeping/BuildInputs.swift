import Printing

/// Everything that a build is made of: what was asked for, the program, the content, the themes.
struct BuildInputs: Sendable {
  let options: Build.Options
  let content: FolderListing

  /// Stands for all of it. What was written so shortly before that moment that it could be written again and look the same is read as well.
  ///
  /// - Parameter moment: in nanoseconds since 1970, before any of it was listed.
  func stamp(at moment: Int) async -> Fingerprint {
    let themes = options.themes.map { (folder: $0, listing: FolderListing(of: $0)) }
    var record = RecordWriter()
    options.write(to: &record)
    await Self.add(content, in: "\(options.site)/content", at: moment, to: &record)
    for (folder, listing) in themes { await Self.add(listing, in: folder, at: moment, to: &record) }
    return Fingerprint(of: record.bytes)
  }

  private static func add(_ listing: FolderListing, in folder: String, at moment: Int, to record: inout RecordWriter) async {
    record.add(FolderListing.realPath(folder))
    record.add(listing.escapingLinks) { $0.add($1) }
    record.add(listing.unreadable) { $0.add($1) }
    record.add(listing.files) { record, file in
      record.add(file.path)
      for word in file.identity.words { record.add(Int(truncatingIfNeeded: word)) }
    }
    let fresh = listing.files.filter { $0.identity.isFresh(at: moment) }
    let read = await fresh.concurrentMap { file in readBytes(of: "\(folder)/\(file.path)").map { Fingerprint(of: $0).text } }
    record.add(read) { $0.add($1) }
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
