#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The folder that the site is written to. Only what changed is written; each file is there whole or not at all; what is no longer made is removed;
/// what sitegen did not write is never touched.
///
/// A list of what was written (`.sitegen/manifest`) tells ours from others' files. Before anything is written, the list is made to name the new files as
/// well: after a crash at any moment it names everything that could be there.
struct OutputFolder: Sendable {
  let path: String

  init(_ path: String) { self.path = path }

  /// Where the list of what was written lies.
  static let manifest = ".sitegen/manifest"

  struct Written: Sendable {
    var written = 0
    var unchanged = 0
    var removed = 0
    /// What the disk knew of each file, in the order of `OutputFolder.state`, before anybody else could write here.
    var identities: [UInt64] = []
  }

  /// All the files of the output.
  static func state(of pages: [Page]) -> OutputState { OutputState(pages.map(\.path) + [manifest]) }

  /// - Parameters:
  ///   - content: the folder of the writer's own files, which the site must not be written among.
  ///   - before: files that are as they should be where they were made of the same; they are not even made.
  func write(_ pages: [Page], besides content: String, before: OutputBefore? = nil) async throws -> Written {
    try keepOut(of: content)
    try makeFolder(path)
    let lock = try OutputLock(on: path)
    defer { lock.release() }
    let held = await before?.held(in: path)
    if let held, let written = try await renew(pages, held) { return written }
    let known = Manifest(at: manifestFile)
    let wanted = Set(pages.map(\.path))
    let stale = known.paths.subtracting(wanted)
    let obstacles = Obstacles(stale: stale, wanted: wanted)
    // Of 24,000 files that are not there, each would be looked for twice.
    let isEmpty = (FolderListing.names(in: path) ?? []).allSatisfy { $0 == ".sitegen" }
    if !isEmpty { try refuseForeign(pages, known: known, besides: obstacles) }
    try makeFolder(privateFolder)
    clearTemporaries()
    var removed = remove(obstacles.paths)
    let everything = known.paths.union(wanted)
    if everything != known.paths { try Manifest(everything).save(to: manifestFile, by: temporary("manifest")) }
    try makeFolders(for: wanted)

    let unchanged = held?.unchanged ?? [:]
    let kept = pages.indices.filter { pages[$0].key != nil && pages[$0].key == unchanged[pages[$0].path] }
    var written = try await put(pages, besides: Set(kept), areNew: isEmpty)
    // On a disk that does not tell `Picnic.html` from `picnic.html`, removing the old one would remove the new one.
    let wantedOnAnyDisk = isCaseBlind ? Set(wanted.map { $0.lowercased() }) : []
    removed += remove(stale.subtracting(obstacles.paths).filter { !wantedOnAnyDisk.contains($0.lowercased()) })
    written.removed = removed
    if everything != wanted { try Manifest(wanted).save(to: manifestFile, by: temporary("manifest")) }
    clearTemporaries()
    written.identities = await Self.state(of: pages).identities(in: path)
    return written
  }
}

extension OutputFolder {
  /// Where the files have the names of those that were left here, all are ours, nothing stands in the way, and none is to go.
  ///
  /// - Returns: nil where they have not, or where the list of what was written is not the one that was left.
  private func renew(_ pages: [Page], _ held: OutputHeld) async throws -> Written? {
    guard Self.state(of: pages).paths == held.before.state.paths, held.isUnchanged(pages.count) else { return nil }
    let kept = Set(pages.indices.filter { held.holds($0, madeOf: pages[$0].key) })
    let others = pages.indices.filter { !kept.contains($0) }
    try makeFolders(for: Set(others.map { pages[$0].path }))
    clearTemporaries()
    var written = try await put(pages, besides: kept)
    clearTemporaries()
    written.identities = held.now
    let renewed = await OutputState(others.map { pages[$0].path }).identities(in: path)
    for (place, number) in others.enumerated() {
      written.identities.replaceSubrange(OutputState.words(of: number), with: renewed[OutputState.words(of: place)])
    }
    return written
  }

  /// Makes and writes pages, those besides that are as they should be.
  ///
  /// - Parameter areNew: nothing is there yet.
  private func put(_ pages: [Page], besides kept: Set<Int>, areNew: Bool = false) async throws -> Written {
    let changed = pages.enumerated().filter { !kept.contains($0.offset) }.map { (number: $0.offset, page: $0.element) }
    let outcomes = await changed.concurrentMap(chunk: 32) { [self] item in
      Result { try FileWriter(folder: path, temporary: temporary(String(item.number))).write(item.page, isNew: areNew) }
    }
    var written = Written(unchanged: kept.count)
    for outcome in outcomes {
      if try outcome.get() { written.written += 1 } else { written.unchanged += 1 }
    }
    return written
  }
}

extension OutputFolder {
  private var privateFolder: String { "\(path)/.sitegen" }
  private var manifestFile: String { "\(path)/\(Self.manifest)" }
  private func temporary(_ name: String) -> String { "\(privateFolder)/\(name).new" }

  private func keepOut(of content: String) throws {
    guard let ours = realPathOfOutput, let theirs = FolderListing.realPath(content) else { return }
    let isAmong = (ours + "/").hasPrefix(theirs + "/") || theirs.hasPrefix(ours + "/")
    guard isAmong else { return }
    throw WritingFault(
      path: path, what: ours.hasPrefix(theirs) ? "lies in the folder of your own files" : "holds the folder of your own files",
      advice: "Name another folder with `--output`.")
  }

  /// The output may not be there yet: then the nearest folder above it that is counts.
  private var realPathOfOutput: String? {
    var rest = path
    var tail = ""
    while true {
      if let real = FolderListing.realPath(rest.isEmpty ? "/" : rest) { return real + tail }
      guard let slash = rest.lastIndex(of: "/") else { return FolderListing.realPath(".").map { "\($0)/\(rest)\(tail)" } }
      tail = rest[slash...] + tail
      rest = String(rest[..<slash])
    }
  }

  private var isCaseBlind: Bool { FileWriter.exists("\(path)/.SITEGEN") }

  /// A file that we have no record of writing, at an address that we need, with other words than ours, is somebody's work.
  private func refuseForeign(_ pages: [Page], known: Manifest, besides obstacles: Obstacles) throws {
    var foreign: [String] = []
    for page in pages where !known.paths.contains(page.path) && !obstacles.folders.contains(page.path[...]) {
      guard FileWriter.exists("\(path)/\(page.path)"), try !FileWriter(folder: path, temporary: "").isSame(page) else { continue }
      foreign.append(page.path)
    }
    if !foreign.isEmpty { throw ForeignFiles(folder: path, paths: foreign.sorted()) }
  }

  private func makeFolders(for paths: Set<String>) throws {
    var made: Set<String> = []
    for path in paths.sorted() {
      var folder = ""
      for part in path.split(separator: "/").dropLast() {
        folder += "/\(part)"
        if made.insert(folder).inserted { try makeFolder(self.path + folder) }
      }
    }
  }

  /// Folders within the output are real ones: writing through a symbolic link would write outside.
  private func makeFolder(_ folder: String) throws {
    if mkdir(folder, 0o777) == 0 { return }
    var status = stat()
    if errno == ENOENT, folder == path { return try FileWriter.makeFolders(path) }
    let found = folder == path ? stat(folder, &status) : lstat(folder, &status)
    guard found == 0, status.st_mode & S_IFMT == S_IFDIR else { throw WritingFault(path: folder, what: "is not a folder") }
  }

  private func remove(_ paths: Set<String>) -> Int {
    var removed = 0
    var folders: Set<String> = []
    for path in paths.sorted() where Manifest.isSafe(path) {
      guard !leadsOutside(path) else { continue }
      if unlink("\(self.path)/\(path)") == 0 { removed += 1 }
      var folder = path[...]
      while let slash = folder.lastIndex(of: "/") {
        folder = folder[..<slash]
        folders.insert(String(folder))
      }
    }
    // Deepest first; a folder that still holds something stays.
    for folder in folders.sorted(by: >) { rmdir("\(self.path)/\(folder)") }
    return removed
  }

  /// Whether a folder on the way is a symbolic link, so that removing would happen elsewhere.
  private func leadsOutside(_ path: String) -> Bool {
    var folder = self.path
    for part in path.split(separator: "/").dropLast() {
      folder += "/\(part)"
      var status = stat()
      guard lstat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return true }
    }
    return false
  }

  private func clearTemporaries() {
    for name in FolderListing.names(in: privateFolder) ?? [] where name.hasSuffix(".new") { unlink("\(privateFolder)/\(name)") }
  }
}
