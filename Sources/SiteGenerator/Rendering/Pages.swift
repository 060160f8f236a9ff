import Templates

/// Everything there is to make of a site, each made on demand: rendering one page needs only the site and that page.
struct Pages: Sendable {
  let site: Site
  let theme: Theme
  let layouts: Layouts
  let context: PageContext
  /// What stands beside titles that two pages share.
  let qualifiers: TitleQualifiers
  /// The content folder on disk, for files that are copied.
  let folder: String

  init(
    of site: Site, theme: Theme, layouts: Layouts, folder: String, letterFiles: LetterFiles = .none, printouts: Printouts = Printouts()
  ) async {
    self.site = site
    self.theme = theme
    self.layouts = layouts
    self.folder = folder
    let words = SiteWords(strings: theme.strings)
    qualifiers = TitleQualifiers(site, words)
    let wall = LogoWall(of: site).file()
    // All lists are one folder down, so one set of cards serves them all.
    let bare = PageContext(site: site, root: Root(of: "posts/index.html"), words: words, wall: wall, cards: [])
    let cards = await Array(site.posts.indices).concurrentMap(chunk: 256) { PostCard.type.record(PostCard(post: $0, context: bare)) }
    context = PageContext(
      site: site, root: Root(of: "index.html"), words: words, wall: wall, cards: cards, letterFiles: letterFiles, printouts: printouts)
  }

  /// Every file of the output, in a fixed order.
  var all: [Page] {
    let html = htmlPages
    return html.map(\.page) + feeds + sitemap(html) + pictures + context.printouts.pages + themeFiles
      + site.files.map { file in
        guard let vector = site.vectors[file.path] else { return Page(file.address, copyOf: "\(folder)/\(file.path)") }
        return Page(file.address) { vector.fileBytes }
      }
  }
}
