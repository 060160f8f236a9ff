import Lettering
import Markdown
import Templates

/// What a view needs to know besides its subject: the site, and where the page stands.
struct PageContext: Sendable {
  var root: Root
  /// The same pictures as bodies need them.
  var shelf = PictureShelf.empty
  private var storage: Storage

  init(
    site: Site, root: Root, words: SiteWords, wall: WallFiles, cards: [Record], letterFiles: LetterFiles = .none,
    printouts: Printouts = Printouts(), pictures: SitePictures = SitePictures(), networkLogo: NetworkLogoFile? = nil,
    shelf: PictureShelf = .empty
  ) {
    self.root = root
    self.shelf = shelf
    storage = Storage(
      Common(
        site: site, words: words, wall: wall, cards: cards, letterFiles: letterFiles, printouts: printouts, pictures: pictures,
        networkLogo: networkLogo))
  }
}

extension PageContext {
  /// The same for all pages. A page's views hand their context on thousands of times: one reference, not a copy each.
  private struct Common: Sendable {
    var site: Site
    let words: SiteWords
    let wall: WallFiles
    var cards: [Record]
    var letterFiles: LetterFiles
    let printouts: Printouts
    let pictures: SitePictures
    let networkLogo: NetworkLogoFile?
    var press: Late<CardPress>?
    var adverts = AdvertWords()
  }

  private final class Storage: Sendable {
    let common: Common

    init(_ common: Common) { self.common = common }
  }

  private mutating func change(_ change: (inout Common) -> Void) {
    var common = storage.common
    change(&common)
    storage = Storage(common)
  }
}

extension PageContext {
  var site: Site {
    get { storage.common.site }
    set { change { $0.site = newValue } }
  }

  var words: SiteWords { storage.common.words }
  var wall: WallFiles { storage.common.wall }

  /// Cards of all posts as seen from one folder down, where all lists are; empty while they are made.
  var cards: [Record] {
    get { storage.common.cards }
    set { change { $0.cards = newValue } }
  }

  var letterFiles: LetterFiles {
    get { storage.common.letterFiles }
    set { change { $0.letterFiles = newValue } }
  }

  var printouts: Printouts { storage.common.printouts }
  var pictures: SitePictures { storage.common.pictures }
  var networkLogo: NetworkLogoFile? { storage.common.networkLogo }

  /// Makes pictures for sharing; nil without `base-url`, when nothing is shared.
  var press: Late<CardPress>? {
    get { storage.common.press }
    set { change { $0.press = newValue } }
  }

  /// The wording of groups' adverts.
  var adverts: AdvertWords {
    get { storage.common.adverts }
    set { change { $0.adverts = newValue } }
  }
}

extension PageContext {
  func href(_ address: String) -> String { root.href(address) }

  func at(_ page: String) -> PageContext {
    var context = self
    context.root = Root(of: page)
    return context
  }

  /// The same for words below a picture of the page's own.
  func below(_ hasPicture: Bool) -> PageContext {
    var context = self
    context.shelf.standsBelow = hasPicture
    return context
  }

  /// Posts as cards. Most are asked for many times, so those for lists are made once.
  func cards(_ posts: some Sequence<Int>) -> [Record] {
    if root.prefix == "../", !cards.isEmpty { return posts.map { cards[$0] } }
    return posts.map { PostCard.type.record(PostCard(post: $0, context: self)) }
  }

  /// Pages that the build makes itself, and that the footer names where the menu does not.
  var generatedFooterPages: [MenuItem] {
    [("glossary.html", words.glossary), ("site-map.html", words.siteMap)].map { address, label in
      MenuItem(label: site.introductions[address]?.item.title ?? label, address: address)
    }
  }
}
