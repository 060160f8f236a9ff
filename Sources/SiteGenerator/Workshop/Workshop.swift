/// A site that somebody works on, kept in memory: each change gives a new edition of it.
///
/// Nothing is written to the output, so that drafts, which a preview shows, cannot be published by mistake. Only pictures that are new go to the
/// cache.
public actor Workshop {
  public nonisolated let options: Build.Options
  private let memory = BuildMemory()
  private let roots: [String]
  /// How many editions there were.
  private var count = 0
  /// Of the last build of the whole site.
  private var whole: Edition?
  private var workpiece: Workpiece?
  /// Pages that were made anew since, by the paths of their files, each with the number of the change that asked for it.
  private var revisions: [String: (change: Int, revision: Workpiece.Revision)] = [:]
  /// How many changes were noted.
  private var changes = 0

  public init(_ options: Build.Options) {
    self.options = options
    roots = ([options.site, options.output] + options.themes).compactMap(FolderListing.realPath)
  }
}

extension Workshop {
  /// The whole site as it is now. What has not changed since the last build is neither read nor checked again.
  ///
  /// - Returns: the newest edition.
  /// - Throws: as `Build.run`, and `CancellationError` where the task was cancelled.
  public func build(_ progress: Progress = .silent) async throws -> Edition? {
    let begun = changes
    let build = Build(options, progress: progress, memory: memory)
    let inputs = BuildInputs(options)
    let made = try await build.make(inputs)
    let assets = inputs.assets
    if let piece = made.workpiece {
      workpiece = piece
      whole = Edition(made, piece.maker.site, assets: assets, roots: roots)
    } else {
      whole = (whole ?? Edition(made, nil, assets: assets, roots: roots)).stopped(by: made.summary)
    }
    // What was changed since this began is newer than what this knows.
    revisions = revisions.filter { $0.value.change > begun }
    return edition()
  }

  /// To be told of every change before anything is built: what is being built without it is then out of date.
  ///
  /// - Returns: a new edition where it can be made at once, since only words of one post have changed. A build has to follow all the same.
  public func note(_ change: SourceChange) -> Edition? {
    changes += 1
    guard case .content(let paths) = change, paths.count == 1, let path = paths.first, whole?.summary.stopped == false, let workpiece
    else { return nil }
    let source = Build(options, memory: memory).source
    guard let identity = FileIdentity(at: "\(source.folder)/\(path)"), identity.isFile else { return nil }
    let context = ReadingContext(
      settings: workpiece.maker.site.settings, today: options.today, showsDrafts: options.showsDrafts, showsFuture: options.showsFuture)
    let now = source.readThing(FolderListing.File(path: path, identity: identity), context: context)
    guard let revision = workpiece.revised(path, now: now) else { return nil }
    revisions[path] = (changes, revision)
    return edition()
  }

  private func edition() -> Edition? {
    count += 1
    return whole?.with(revisions.values.map(\.revision), number: count)
  }

  /// Makes the PDFs that the last build left out, since that takes long.
  ///
  /// - Returns: whether there are new ones, so that another build would show them.
  public nonisolated func print() async -> Bool {
    guard case .found(let browser) = options.browser else { return false }
    let wanted = memory.unprinted
    guard !wanted.isEmpty else { return false }
    let files = await browser.print(wanted.map(\.page)).files
    for case (let file?, let item) in zip(files, wanted) { memory.keep(file, from: item.source) }
    return files.contains { $0 != nil }
  }
}
