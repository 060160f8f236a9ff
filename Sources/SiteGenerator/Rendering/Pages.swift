import Lettering
import Markdown
import Templates

/// Everything there is to make of a site, each made on demand: rendering one page needs only the site and that page.
///
/// Every page holds what it is made from until it is written, so all of them share it.
struct Pages: Sendable {
  private final class Storage: Sendable {
    let theme: Theme
    let layouts: Layouts
    let context: PageContext
    let keys: PageKeys?
    let qualifiers: TitleQualifiers
    let folder: String

    init(_ theme: Theme, _ layouts: Layouts, _ context: PageContext, _ keys: PageKeys?, _ qualifiers: TitleQualifiers, _ folder: String) {
      self.theme = theme
      self.layouts = layouts
      self.context = context
      self.keys = keys
      self.qualifiers = qualifiers
      self.folder = folder
    }
  }

  private var storage: Storage

  var theme: Theme { storage.theme }
  var layouts: Layouts { storage.layouts }
  var context: PageContext {
    get { storage.context }
    set { storage = Storage(theme, layouts, newValue, keys, qualifiers, folder) }
  }
  /// Nil where pages are always made.
  var keys: PageKeys? {
    get { storage.keys }
    set { storage = Storage(theme, layouts, context, newValue, qualifiers, folder) }
  }
  /// What stands beside titles that two pages share.
  var qualifiers: TitleQualifiers { storage.qualifiers }
  /// The content folder on disk, for files that are copied.
  var folder: String { storage.folder }

  init(
    of site: Site, theme: Theme, layouts: Layouts, folder: String, letterFiles: LetterFiles = .none, printouts: Printouts = Printouts(),
    pictures: SitePictures = SitePictures(), wall: WallFiles? = nil
  ) async {
    let words = SiteWords(strings: theme.strings)
    async let qualifiers = TitleQualifiers(site, words)
    let wall = wall ?? WallFiles(LogoWall(of: site, art: pictures.logos, address: nil, words: theme.wallWords))
    let shelf = PictureShelf(
      shown: pictures.shown, unusable: pictures.unusable.union(site.unusable), counts: pictures.counts, sizes: theme.pictureSizes,
      seeItMove: words.seeItMove)
    // All lists are one folder down, so one set of cards serves them all.
    var context = PageContext(
      site: site, root: Root(of: "posts/index.html"), words: words, wall: wall, cards: [], letterFiles: letterFiles, printouts: printouts,
      pictures: pictures, networkLogo: NetworkLogoFile(of: site, pictures.logos), shelf: shelf)
    let bare = context
    context.cards = await Array(site.posts.indices).concurrentMap(chunk: 256) { PostCard.type.record(PostCard(post: $0, context: bare)) }
    context.adverts = theme.advertWords
    if site.settings.baseURL != nil {
      context.press = Late { CardPress(name: site.settings.title, mark: pictures.mark, texts: site.entries.map(\.title)) }
    }
    storage = Storage(theme, layouts, context, nil, await qualifiers, folder)
  }

  var site: Site { context.site }

  var all: [Page] {
    get async { all(await htmlPages) }
  }

  /// Every file of the output, in a fixed order; of `html`, the pages of this site, the rest is known.
  func all(_ html: [HTMLPage]) -> [Page] {
    html.map(\.page) + html.compactMap(\.card) + feeds + sitemap(html) + pictures + packFiles + context.pictures.pages
      + context.printouts.pages + themeFiles
      + site.files.filter { !$0.isPhoto }.map { file in
        guard let vector = site.vectors[file.path] else { return Page(file.address, copyOf: "\(folder)/\(file.path)") }
        return Page(file.address) { vector.withoutWords.file() }
      }
  }
}
