import Lettering
import Templates

/// What a view needs to know besides its subject: the site, and where the page stands.
struct PageContext: Sendable {
  var site: Site
  var root: Root
  let words: SiteWords
  let wall: WallFiles
  /// Cards of all posts as seen from one folder down, where all lists are; empty while they are made.
  var cards: [Record]
  var letterFiles = LetterFiles.none
  var printouts = Printouts()
  var pictures = SitePictures()
  var networkLogo: NetworkLogoFile?
  /// The same pictures as bodies need them.
  var shelf = PictureShelf.empty
  /// Makes pictures for sharing; nil without `base-url`, when nothing is shared.
  var press: CardPress?
  /// The wording of groups' adverts.
  var adverts = AdvertWords()

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
