import Templates

/// What a view needs to know besides its subject: the site, and where the page stands.
struct PageContext: Sendable {
  let site: Site
  let root: Root
  let words: SiteWords
  let wall: LogoWall.File
  /// Cards of all posts as seen from one folder down, where all lists are; empty while they are made.
  let cards: [Record]
  var letterFiles = LetterFiles.none
  var printouts = Printouts()

  func href(_ address: String) -> String { root.href(address) }

  func at(_ page: String) -> PageContext {
    PageContext(site: site, root: Root(of: page), words: words, wall: wall, cards: cards, letterFiles: letterFiles, printouts: printouts)
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
