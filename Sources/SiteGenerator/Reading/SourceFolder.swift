import Markdown
import Pictures

/// The folder `content/` of a site: reads everything in it, once, on every core.
struct SourceFolder: Sendable {
  /// The site's folder, which holds `content/`.
  let site: String
  let today: CalendarDate
  let showsDrafts: Bool
  let showsFuture: Bool
  /// Of what was read before in this program.
  let memory: BuildMemory?
  /// Where the HTML of posts goes, of which there may be very many; nil to keep it in memory.
  var spool: TextSpool?

  init(site: String, today: CalendarDate, showsDrafts: Bool = false, showsFuture: Bool = false, memory: BuildMemory? = nil) {
    self.site = site
    self.today = today
    self.showsDrafts = showsDrafts
    self.showsFuture = showsFuture
    self.memory = memory
  }

  /// Files → content, and what in them a person should look at.
  ///
  /// - Parameter listing: the files of the content folder, where they are known.
  func read(_ listing: FolderListing? = nil) async -> (content: Content, problems: [Problem]) {
    guard FileWriter.exists(folder) else { return (Content(settings: Settings(title: "")), [noFolder]) }
    let listing = listing ?? FolderListing(of: folder)
    var problems = straysAndUnreadable(listing)
    let settings = readSettings(into: &problems)
    let context = ReadingContext(settings: settings, today: today, showsDrafts: showsDrafts, showsFuture: showsFuture)
    let read = await readThings(listing.files.filter { $0.path.isPage }, context: context)
    problems += listing.files.map(\.path).filter(StrayFile.looksLikeMarkdown).map(StrayFile.problem)
    let files = await listing.files.filter { !$0.path.isPage && $0.path != "site.yaml" }.concurrentMap { [self] in readFile($0) }

    var content = Content(settings: settings)
    for outcome in read {
      problems += outcome.problems
      if let thing = outcome.thing { content.add(thing) }
    }
    content.files = files
    problems += content.joinLetters(besides: Set(listing.files.map(\.path)))
    problems += await readPictures(listing, into: &content)
    return (content, problems)
  }

  var folder: String { "\(site)/content" }

  private var noFolder: Problem {
    Problem(
      "settings", at: Place(file: "content"), "There is no folder \(folder), so there is nothing to build.",
      suggestion: "Go to the folder that holds `content/site.yaml`, or name it with `--site`.", isUnsafe: true)
  }
}

extension SourceFolder {
  /// One thing as read, of whichever kind.
  indirect enum Thing: Sendable {
    case post(Post), group(Group), resource(Resource), author(Author), page(FreePage)
    case introduction(Kind, FreePage)
    case letter(Letter)
  }

  typealias Outcome = (thing: Thing?, problems: [Problem])

  private func readThings(_ files: [FolderListing.File], context: ReadingContext) async -> [Outcome] {
    guard let memory else { return await files.concurrentMap { [self] in spooled(readThing($0, context: context), $0, context) } }
    let circumstances = circumstances
    let known = memory.reads(under: circumstances)
    let kept = memory.takeKept(under: circumstances)
    let moment = FileIdentity.now
    let read = await files.concurrentMap { [self] file -> (read: BuildMemory.Read, checked: BuildMemory.Checked?) in
      if let before = known[file.path], before.holds(for: file) { return (before, nil) }
      let body = { @Sendable in readThing(file, context: context).thing?.entry?.body ?? Document(parsing: "") }
      if let before = kept?.find(file, in: folder, at: moment, context, parsedBy: body) { return before }
      return (
        BuildMemory.Read(identity: file.identity, moment: moment, outcome: spooled(readThing(file, context: context), file, context)), nil
      )
    }
    memory.keep(Dictionary(zip(files.map(\.path), read.map(\.read))) { first, _ in first }, under: circumstances)
    if let checking = kept?.checking {
      let checks = zip(files, read).compactMap { file, read in read.checked.map { (file.path, $0) } }
      memory.keep(Dictionary(checks) { first, _ in first }, under: checking)
    }
    return read.map(\.read.outcome)
  }

  private func spooled(_ outcome: Outcome, _ file: FolderListing.File, _ context: ReadingContext) -> Outcome {
    guard let spool, case .post(var post)? = outcome.thing else { return outcome }
    post.entry.body = post.entry.body.spooled(in: spool) { readThing(file, context: context).thing?.entry?.body ?? Document(parsing: "") }
    return (.post(post), outcome.problems)
  }

  /// All that the reading of one file depends on, besides the file and the day.
  var circumstances: Fingerprint {
    let settings = readBytes(of: "\(folder)/site.yaml").map { Fingerprint(of: $0).text } ?? ""
    return Fingerprint(of: "\(settings) \(showsDrafts) \(showsFuture)")
  }

  func readThing(_ file: FolderListing.File, context: ReadingContext) -> Outcome {
    let place = Place(file: "content/\(file.path)")
    guard file.size <= TextLimits.bytes else {
      return (
        nil,
        [
          Problem(
            "file-size", at: place,
            "This file holds \(FilePublishing.sizeText(file.size)) of words. A page takes at most \(FilePublishing.sizeText(TextLimits.bytes)).",
            suggestion: "Share the words out over several files.")
        ]
      )
    }
    guard var bytes = readBytes(of: "\(folder)/\(file.path)") else {
      return (nil, [Problem("file", at: place, "This file can't be read.", suggestion: "Check who is allowed to open it.")])
    }
    let stamp = Fingerprint(of: bytes)
    if let fault = UTF8Fault(in: bytes[...]) { return (nil, [fault.problem(in: bytes, of: place.file)]) }
    let controls = bytes.withoutControls()
    if let controls { bytes = controls.bytes }
    var outcome = readText(bytes, of: file, context: context)
    outcome.thing?.stamp(stamp)
    if let controls { outcome.problems.append(Self.controlCharacter(at: controls.first, in: bytes, of: place.file)) }
    return outcome
  }

  private static func controlCharacter(at offset: Int, in bytes: [UInt8], of file: String) -> Problem {
    let line = bytes[..<offset].count { $0 == 10 } + 1
    return Problem(
      "control-character", .look, at: Place(file: file, line: line),
      "This line holds a character that can't be seen or printed. We put a space in its place.",
      suggestion: "Type the words around it again.")
  }

  private func readText(_ bytes: [UInt8], of file: FolderListing.File, context: ReadingContext) -> Outcome {
    if let version = VersionName(path: file.path), version.variant == nil { return (nil, [version.problem(at: file.path)]) }
    if file.path.isLetter {
      return readLetter(TextFile(bytes), path: file.path, context: context)
    }
    guard let name = SourceName(path: file.path) else { return (nil, [StrayFile.problem(file.path)]) }
    return readEntry(bytes, path: file.path, name: name, context: context)
  }

  private func readLetter(_ text: TextFile, path: String, context: ReadingContext) -> Outcome {
    let words = Blocks(parsing: String(decoding: text.body, as: UTF8.self), firstLine: text.bodyLine)
    let problems = words.unclosedBlanks.map {
      Problem(
        "letter-blank", at: Place(file: "content/\(path)", line: $0.line, column: $0.column),
        "A blank opens here with `[[` and never closes.",
        suggestion: "Close it on the same line: `[[Your full name]]`.")
    }
    return (
      .letter(
        Letter(path: path, blocks: words.blocks, words: Document(parsing: text.body, options: context.options(firstLine: text.bodyLine)))),
      problems
    )
  }

  private func readEntry(_ bytes: [UInt8], path: String, name: SourceName, context: ReadingContext) -> Outcome {
    var problems: [Problem] = []
    guard var reader = EntryReader(bytes, path: path, name: name, context: context, problems: &problems) else { return (nil, problems) }
    let thing: Thing?
    if name.isIntroduction {
      thing = .introduction(name.kind, FreePage(reading: &reader))
    } else {
      switch name.kind {
      case .posts: thing = Post(reading: &reader).map(Thing.post)
      case .groups: thing = .group(Group(reading: &reader))
      case .resources: thing = .resource(Resource(reading: &reader))
      case .authors: thing = .author(Author(reading: &reader))
      case .pages: thing = .page(FreePage(reading: &reader))
      }
    }
    problems += reader.fields.problems
    if let entry = thing?.entry, entry.isDraft, entry.status == .draft { problems = problems.map(\.asAdvice) }
    return (thing, problems)
  }

  private func readFile(_ file: FolderListing.File) -> FileInFolder {
    let isPicture = PictureKind.endings.contains(file.path.fileEnding)
    // A photo can have any name: the first bytes say what it is.
    guard var head = readBytes(of: "\(folder)/\(file.path)", limit: isPicture ? LogoReading.head : 64) else {
      return FileInFolder(path: file.path, size: file.size)
    }
    let kind = PictureKind(head)
    if !isPicture, let kind, kind != .svg { head = readBytes(of: "\(folder)/\(file.path)", limit: LogoReading.head) ?? head }
    let isPhoto = ForeignFile.isPhoto(head)
    return FileInFolder(
      path: file.path, size: file.size, picture: isPicture || kind != .svg ? PictureSize.read(head) : nil,
      kind: isPicture || kind != .svg ? kind : nil,
      foreign: isPhoto || (isPicture && kind == nil) ? .init(words: ForeignFile.description(of: head), isPhoto: isPhoto) : nil)
  }

  private func straysAndUnreadable(_ listing: FolderListing) -> [Problem] {
    listing.escapingLinks.map {
      Problem(
        "stray-link", at: Place(file: "content/\($0)"), "This is a symbolic link that leads out of the content folder. We don't follow it.",
        suggestion: "Copy the file itself into the folder.", isUnsafe: true)
    }
      + listing.unreadable.map {
        Problem(
          "file", at: Place(file: "content/\($0)"), "This file or folder can't be read.", suggestion: "Check who is allowed to open it.")
      }
  }
}
