/// The whole site as one value: everything that is published, with its address and what it is linked to. Rendering a page needs nothing else.
///
/// Numbers in its parts are places in its lists: `Topic.posts` holds places in `posts`.
public struct Site: Sendable {
  public var settings: Settings
  /// Newest first, then by slug.
  public var posts: [Linked<Post>] = []
  /// One for each post.
  public var relations: [PostRelations] = []
  /// By name, then by slug.
  public var groups: [Linked<Group>] = []
  /// One for each group.
  public var groupLists: [GroupLists] = []
  public var resources: [Linked<Resource>] = []
  public var authors: [Linked<Author>] = []
  /// Posts of each author, newest first.
  public var authorPosts: [[Int]] = []
  public var pages: [Linked<FreePage>] = []
  public var topics: [Topic] = []
  public var series: [Series] = []
  /// Words for pages that the build makes itself, by the address: `index.html`, `posts/index.html`.
  public var introductions: [String: Linked<FreePage>] = [:]
  /// Files that pages use, and all of `assets/`, by address.
  public var files: [PublishedFile] = []
  public var redirects: [Redirect] = []
  public var menu: [MenuItem] = []
  var networkLogo: Logo?
  /// SVG files in the content folder, rebuilt, by their paths.
  var vectors: [String: Logo] = [:]
}

/// A topic that posts or resources are tagged with.
public struct Topic: Sendable {
  /// As most writers write it.
  public var name: String
  public var slug: String
  public var posts: [Int]
  public var resources: [Int]
  public var address: String { "topics/\(slug).html" }
}

/// Posts that belong together, in the order in which to read them.
public struct Series: Sendable {
  public var name: String
  public var posts: [Int]
}

/// What a post is linked to.
public struct PostRelations: Sendable {
  public var authors: [Int] = []
  public var groups: [Int] = []
  public var topics: [Int] = []
  public var series: Int?
  /// The next older and the next newer post.
  public var previous: Int?
  public var next: Int?
  public var related: [Int] = []
  var image: Target = .nothing
}

/// What belongs to a group.
public struct GroupLists: Sendable {
  public var posts: [Int] = []
  public var authors: [Int] = []
  /// Resources for the group's nation, and those for everybody.
  public var resources: [Int] = []
}

/// A file that is copied to the output.
public struct PublishedFile: Sendable {
  /// Relative to the content folder.
  public var path: String
  public var address: String
}

/// An old address that leads on to where a thing is now.
public struct Redirect: Sendable {
  public var address: String
  public var target: String
  public var title: String
}

/// An entry of the main menu.
public struct MenuItem: Sendable {
  public var label: String
  public var address: String
}
