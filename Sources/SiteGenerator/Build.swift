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
    progress.say("Reading")
    let source = SourceFolder(site: options.site, today: options.today, showsDrafts: options.showsDrafts, showsFuture: options.showsFuture)
    var (content, found) = await source.read()
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
    var summary = Summary(content: content, site: site, judgement: judged)
    guard !judged.stopsTheBuild else { return summary }

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
    summary.remarks = [printouts.remark, pictures.remarks.text, place].compactMap { $0 }

    progress.say("Writing")
    let letterFiles = options.isCheckOnly ? LetterFiles.none : try await LetterFiles(of: site)
    let maker = await Pages(
      of: site, theme: theme, layouts: layouts, folder: source.folder, letterFiles: letterFiles, printouts: printouts, pictures: pictures,
      wall: wallFiles
    )
    let html = maker.htmlPages
    summary.add(await TemplateAudit.problems(of: html, theme: theme.name))
    guard !summary.stopped else { return summary }
    let pages = maker.all(html)
    summary.pages = pages.count { $0.path.hasSuffix(".html") }
    if !options.isCheckOnly { try making.tidy(pictures.kept, now: options.now) }
    if !options.isCheckOnly { summary.written = try await OutputFolder(options.output).write(pages, besides: source.folder) }
    return summary
  }
}
