import Markdown
import Printing

/// One build of a site: what it is made of, and what it may do.
public struct Build: Sendable {
  public struct Options: Sendable {
    /// The folder that holds `content/`.
    public var site: String
    public var output: String
    /// Folders of themes, the first that has the site's theme wins.
    public var themes: [String]
    public var today: CalendarDate
    public var baseURL: String?
    public var showsDrafts = false
    public var showsFuture = false
    /// `sitegen check`: everything but writing.
    public var isCheckOnly = false
    /// What makes letters into PDFs.
    public var browser = BrowserSearch.switchedOff
    public var pictures = PictureSupport.whole
    /// Stands for the program and the libraries that it runs with: another one may make other pages of the same content.
    public var program = ""
    /// Where temporary files go.
    public var temporary = "/tmp"
    /// In seconds since 1970: what was kept and not used for long goes. Nothing that is published depends on it.
    public var now = 0

    public init(site: String, output: String, themes: [String], today: CalendarDate) {
      self.site = site
      self.output = output
      self.themes = themes
      self.today = today
    }

    /// The output folder as a person sees it from the site's folder.
    public var outputName: String {
      output.hasPrefix(site + "/") ? String(output.dropFirst(site.count + 1)) : output.split(separator: "/").last.map(String.init) ?? output
    }
  }

  let options: Options
  let progress: Progress
  private var memory: BuildMemory?
  /// A preview builds over and over, and nothing else waits for what takes long.
  private let isPreview: Bool

  public init(_ options: Options, progress: Progress = .silent) {
    self.options = options
    self.progress = progress
    isPreview = false
  }

  /// For a preview.
  init(_ options: Options, progress: Progress = .silent, memory: BuildMemory) {
    self.options = options
    self.progress = progress
    self.memory = memory
    isPreview = true
  }

  /// - Throws: `WritingFault`, `ForeignFiles`, and `DocumentFault` where there is no memory left to pack a letter's files; never for something in the content, which is in the summary's problems.
  public func run() async throws -> Summary {
    progress.say("Comparing")
    let begun = FileIdentity.now
    let inputs = BuildInputs(options)
    let last = options.isCheckOnly ? nil : LastBuild(inputs)
    let finding = await last?.find() ?? .none
    if case .same(let summary) = finding { return summary }
    async let stamped = options.isCheckOnly ? nil : inputs.stamp(at: begun)
    let keeper = PostKeeper(options)
    let stamp = await stamped
    var build = self
    build.memory = keeper.memory
    let made = try await build.make(inputs, knowing: finding.knowledge)
    async let kept: Void = options.isCheckOnly ? () : keeper.keep()
    var summary = made.summary
    if !options.isCheckOnly, !summary.stopped {
      let written = try await OutputFolder(options.output).write(made.pages, besides: source.folder, before: finding.output)
      summary.written = written
      if made.isWhole, let stamp { last?.keep(summary, of: made.pages, written.identities, made.knowledge, stamp: stamp, at: begun) }
    }
    await kept
    if case .unusable(let remark) = finding {
      summary.remarks.append(remark)
    } else if let remark = keeper.remark {
      summary.remarks.append(remark)
    }
    return summary
  }
}

extension Build {
  /// All that there is to write.
  struct Made: Sendable {
    var summary: Summary
    /// None where something stops the build, or nothing is to be written.
    var pages: [Page] = []
    /// Whether another build here would make the same again. Where a browser or a library did not do its part, it may do it the next time.
    var isWhole = false
    var knowledge = BuildKnowledge()
    /// What it was made with, for a preview; nil where there are no pages.
    var workpiece: Workpiece?
  }

  var source: SourceFolder {
    SourceFolder(
      site: options.site, today: options.today, showsDrafts: options.showsDrafts, showsFuture: options.showsFuture, memory: memory)
  }

  /// - Parameter known: what the build before found out.
  /// - Throws: `CancellationError` besides, once a newer build has taken this one's place.
  func make(_ inputs: BuildInputs, knowing known: BuildKnowledge = BuildKnowledge()) async throws -> Made {
    try begin("Reading")
    var source = source
    if !isPreview, !options.isCheckOnly { source.spool = TextSpool(in: options.temporary) }
    var (content, found) = await source.read(inputs.content)
    if let baseURL = options.baseURL { content.settings.baseURL = baseURL }

    try begin("Linking")
    let (theme, themeProblems) = ThemeFolder(places: options.themes).read(content.settings.theme)
    let (site, unlinked) = await Linker.link(content, reserved: theme.addresses)
    let layouts = Layouts(theme)

    try begin("Making pictures")
    let cache = try PictureCache(site: options.site, output: options.output)
    let making = PictureMaking(cache: cache, support: options.pictures, isCheckOnly: options.isCheckOnly)
    var (pictures, broken) = try await SitePictures.make(of: site, folder: source.folder, making)

    try begin("Checking")
    found += unlinked + broken + themeProblems
    let vocabulary = Vocabulary(theme: theme.words, site: site.settings)
    let circumstances = memory == nil ? nil : await inputs.circumstances(of: site, source)
    found += await Checks.all.check(site, vocabulary, on: options.today, memory: memory, circumstances: circumstances, isLast: !isPreview)
    if theme.isFound { found += layouts.problems }
    let all = found
    // Beside it is made what nothing is written of yet.
    async let judgement = Judgement(of: all, site: site)
    let ground = isPreview ? nil : await inputs.ground(of: site)
    let art = try await pictures.wallArt(making)
    let wall = LogoWall(of: site, art: art, address: site.settings.wallAddress, words: theme.wallWords)
    let wallFiles = WallFiles(wall)
    let judged = await judgement
    var made = Made(summary: Summary(content: content, site: site, judgement: judged))
    guard !judged.stopsTheBuild else { return made }

    try begin("Drawing")
    // A browser takes a second of its own: meanwhile there is much to draw.
    async let printing = print(site, poster: wallFiles.printablePoster(site.settings.language))
    if !options.isCheckOnly {
      try await pictures.drawAll(of: site, wall, theme.advertWords, knowing: known.drawings(on: ground), making)
    }

    try begin("Printing")
    let printouts = await printing
    let place = options.isCheckOnly ? nil : cache.remark(site: options.site, outputName: options.outputName)
    made.summary.remarks = [printouts.remark, pictures.remarks.text, place].compactMap { $0 }
    made.isWhole = printouts.isWhole && (pictures.remarks.text == nil || options.pictures.isSwitchedOff)

    try begin("Writing")
    let letterFiles = options.isCheckOnly ? LetterFiles.none : try await LetterFiles(of: site)
    var maker = await Pages(
      of: site, theme: theme, layouts: layouts, folder: source.folder, letterFiles: letterFiles, printouts: printouts, pictures: pictures,
      wall: wallFiles
    )
    if let ground { maker.keys = PageKeys(maker.context, ground: ground) }
    let html = await maker.htmlPages
    async let audited = TemplateAudit.problems(of: html, theme: theme.name, knowing: known.cleanPages)
    let pages = maker.all(html)
    made.knowledge = BuildKnowledge(cleanPages: await audited.clean, ground: ground, drawings: pictures.drawings)
    made.summary.add(await audited.problems)
    guard !made.summary.stopped else { return made }
    made.summary.pages = pages.count { $0.path.hasSuffix(".html") }
    if options.isCheckOnly { return made }
    made.pages = pages
    if isPreview, let memory {
      let reads = memory.reads(under: source.circumstances)
      made.workpiece = Workpiece(content: content, reads: reads, vocabulary: vocabulary, maker: maker)
    }
    try making.tidy(pictures.kept, now: options.now)
    return made
  }

  private func print(_ site: Site, poster: PrintablePage?) async -> Printouts {
    guard !options.isCheckOnly else { return Printouts() }
    return await Printouts(
      of: site, poster: poster, by: options.browser, madeBefore: options.output, memory: isPreview ? memory : nil)
  }

  private func begin(_ stage: String) throws {
    try Task.checkCancellation()
    progress.say(stage)
  }
}
