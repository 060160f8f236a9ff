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

  public init(_ options: Options, progress: Progress = .silent) {
    self.options = options
    self.progress = progress
  }

  /// - Throws: `WritingFault`, `ForeignFiles`, and `DocumentFault` where there is no memory left to pack a letter's files; never for something in the content, which is in the summary's problems.
  public func run() async throws -> Summary {
    progress.say("Comparing")
    let begun = FileIdentity.now
    let inputs = BuildInputs(options: options, content: FolderListing(of: source.folder))
    if options.isCheckOnly { return try await make(inputs.content).summary }
    let last = LastBuild(inputs)
    let finding = await last.find()
    if case .same(let summary) = finding { return summary }
    let stamp = await inputs.stamp(at: begun)

    let made = try await make(inputs.content)
    var summary = made.summary
    if !summary.stopped {
      summary.written = try await OutputFolder(options.output).write(made.pages, besides: source.folder)
      if made.isWhole { await last.keep(summary, of: made.pages, stamp: stamp, at: begun) }
    }
    if case .unusable(let remark) = finding { summary.remarks.append(remark) }
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
  }

  private var source: SourceFolder {
    SourceFolder(site: options.site, today: options.today, showsDrafts: options.showsDrafts, showsFuture: options.showsFuture)
  }

  private func make(_ listing: FolderListing) async throws -> Made {
    progress.say("Reading")
    var (content, found) = await source.read(listing)
    if let baseURL = options.baseURL { content.settings.baseURL = baseURL }

    progress.say("Linking")
    let (theme, themeProblems) = ThemeFolder(places: options.themes).read(content.settings.theme)
    let (site, unlinked) = await Linker.link(content, reserved: theme.addresses)
    let layouts = Layouts(theme)

    progress.say("Making pictures")
    let cache = try PictureCache(site: options.site, output: options.output)
    let making = PictureMaking(cache: cache, support: options.pictures, isCheckOnly: options.isCheckOnly)
    var (pictures, broken) = try await SitePictures.make(of: site, folder: source.folder, making)

    progress.say("Checking")
    found += unlinked + broken + themeProblems
    found += await Checks.all.check(site, Vocabulary(theme: theme.words, site: site.settings), on: options.today)
    if theme.isFound { found += layouts.problems }
    let judged = Judgement(of: found, site: site)
    var made = Made(summary: Summary(content: content, site: site, judgement: judged))
    guard !judged.stopsTheBuild else { return made }

    progress.say("Drawing")
    let art = try await pictures.wallArt(making)
    let wall = LogoWall(of: site, art: art, address: site.settings.wallAddress, words: theme.wallWords)
    let wallFiles = WallFiles(wall)
    if !options.isCheckOnly { try await pictures.drawAll(of: site, wall, theme.advertWords, making) }

    progress.say("Printing")
    let printouts =
      options.isCheckOnly
      ? Printouts()
      : Printouts(of: site, poster: wallFiles.printablePoster(site.settings.language), by: options.browser, madeBefore: options.output)
    let place = options.isCheckOnly ? nil : cache.remark(site: options.site, outputName: options.outputName)
    made.summary.remarks = [printouts.remark, pictures.remarks.text, place].compactMap { $0 }
    made.isWhole = printouts.isWhole && (pictures.remarks.text == nil || options.pictures.isSwitchedOff)

    progress.say("Writing")
    let letterFiles = options.isCheckOnly ? LetterFiles.none : try await LetterFiles(of: site)
    let maker = await Pages(
      of: site, theme: theme, layouts: layouts, folder: source.folder, letterFiles: letterFiles, printouts: printouts, pictures: pictures,
      wall: wallFiles
    )
    let html = maker.htmlPages
    made.summary.add(await TemplateAudit.problems(of: html, theme: theme.name))
    guard !made.summary.stopped else { return made }
    let pages = maker.all(html)
    made.summary.pages = pages.count { $0.path.hasSuffix(".html") }
    if options.isCheckOnly { return made }
    made.pages = pages
    try making.tidy(pictures.kept, now: options.now)
    return made
  }
}
