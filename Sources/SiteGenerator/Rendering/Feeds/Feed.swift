/// A feed of posts: the network's, a group's or a topic's. Full posts with absolute links.
struct Feed: Sendable {
  /// Enough for somebody who reads every few weeks; a feed of everything would cost a phone's whole allowance.
  static let length = 20

  var title: String
  /// The Atom feed's place in the output: `feed.xml`.
  var address: String
  /// The page that it is the feed of.
  var page: String
  var posts: [Int]
  let context: PageContext
  let baseURL: String

  init(
    title: String, address: String, page: String, posts: some Sequence<Int>, context: PageContext, baseURL: String,
    length: Int = Feed.length
  ) {
    self.title = title
    self.address = address
    self.page = page
    self.posts = Array(posts.prefix(length))
    self.context = context
    self.baseURL = baseURL
  }

  func post(_ number: Int) -> Linked<Post> { context.site.posts[number] }

  func absolute(_ address: String) -> String { baseURL + Escaping.path(address) }

  /// The post's whole body, every link absolute.
  func body(of number: Int) -> [UInt8] {
    let post = post(number)
    let html = BodyWriter(
      document: post.entry.body, targets: post.targets, root: Root(absolute: baseURL, page: post.address),
      pictures: context.shelf.plain
    ).html()
    // An entry must hold something (RFC 4287, section 4.1.2), and a post without words has its title at least.
    guard !html.isEmpty else {
      var title = Array("<p>".utf8)
      Escaping.markup(post.title, into: &title)
      return title + Array("</p>".utf8)
    }
    // Notes at the foot of a text link to themselves, which no hole stands for.
    return post.entry.body.hasNotes ? html.replacing("href=\"#_fn", with: "href=\"\(absolute(post.address))#_fn") : html
  }

  func authors(of number: Int) -> [Linked<Author>] { context.site.relations[number].authors.map { context.site.authors[$0] } }
  func topics(of number: Int) -> [String] { context.site.relations[number].topics.map { context.site.topics[$0].name } }
}

extension [UInt8] {
  fileprivate func replacing(_ old: String, with new: String) -> [UInt8] {
    replacing(Array(old.utf8), with: Array(new.utf8))
  }
}
