import Markdown

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
    let html = BodyWriter(document: post.entry.body, targets: post.targets, root: Root(absolute: baseURL, page: post.address)).html()
    return post.entry.body.hasNotes ? html.replacing("href=\"#", with: "href=\"\(absolute(post.address))#") : html
  }

  func authors(of number: Int) -> [Linked<Author>] { context.site.relations[number].authors.map { context.site.authors[$0] } }
  func topics(of number: Int) -> [String] { context.site.relations[number].topics.map { context.site.topics[$0].name } }
}

extension Document {
  /// Notes at the foot of a text link to themselves, which no hole stands for.
  fileprivate var hasNotes: Bool { html.bytes.firstRange(of: Array("_fn-1".utf8)) != nil }
}

extension [UInt8] {
  fileprivate func replacing(_ old: String, with new: String) -> [UInt8] {
    replacing(Array(old.utf8), with: Array(new.utf8))
  }
}
