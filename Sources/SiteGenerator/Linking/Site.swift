import Pictures

/// The whole site as one value: everything that is published, with its address and what it is linked to. Rendering a page needs nothing else.
///
/// Numbers in its parts are places in its lists: `Topic.posts` holds places in `posts`.
struct Site: Sendable {
  var settings: Settings
  /// Newest first, then by slug.
  var posts: [Linked<Post>] = []
  /// One for each post.
  var relations: [PostRelations] = []
  /// By name, then by slug.
  var groups: [Linked<Group>] = []
  /// Names that more than one group has.
  var namesakes: Set<String> = []
  /// One for each group.
  var groupLists: [GroupLists] = []
  var resources: [Linked<Resource>] = []
  /// One for each resource: the others of its folder, the plain one first, then by suffix.
  var resourceVersions: [[Int]] = []
  var authors: [Linked<Author>] = []
  /// Posts of each author, newest first.
  var authorPosts: [[Int]] = []
  var pages: [Linked<FreePage>] = []
  var topics: [Topic] = []
  var series: [Series] = []
  /// Words for pages that the build makes itself, by the address: `index.html`, `posts/index.html`.
  var introductions: [String: Linked<FreePage>] = [:]
  /// Files that pages use, and all of `assets/`, by address.
  var files: [PublishedFile] = []
  /// Pictures that pages show, by address.
  var pictures: [SitePicture] = []
  /// Pictures that turned out to be none, by address: where a site is built all the same, their descriptions stand for them.
  var unusable: Set<String> = []
  var redirects: [Redirect] = []
  var menu: [MenuItem] = []
  var networkLogo: Logo?
  /// SVG files in the content folder, rebuilt, by their paths.
  var vectors: [String: SVGPicture] = [:]
}

/// A topic that posts or resources are tagged with.
struct Topic: Sendable {
  /// As most writers write it.
  var name: String
  var slug: String
  var posts: [Int]
  var resources: [Int]
  var address: String { "topics/\(slug).html" }
}

/// Posts that belong together, in the order in which to read them.
struct Series: Sendable {
  var name: String
  var posts: [Int]
}

/// What a post is linked to.
struct PostRelations: Sendable {
  var authors: [Int] = []
  var groups: [Int] = []
  var topics: [Int] = []
  var series: Int?
  /// The next older and the next newer post.
  var previous: Int?
  var next: Int?
  var related: [Int] = []
  var image: Target = .nothing
}

/// What belongs to a group.
struct GroupLists: Sendable {
  var posts: [Int] = []
  var authors: [Int] = []
  /// Resources for the group's nation, and those for everybody.
  var resources: [Int] = []
}

/// A file that is copied to the output.
struct PublishedFile: Sendable {
  /// Relative to the content folder.
  var path: String
  var address: String
  /// What its first bytes are, where it is called like a picture.
  var kind: PictureKind?
}

/// A picture that pages show. It is published in sizes that fit, never as it came.
struct SitePicture: Sendable {
  /// Relative to the content folder.
  var path: String
  /// Where the file would be if it were published as it came: targets name it so.
  var address: String
  /// How the addresses of its published sizes begin: `posts/picnic/lake`.
  var stem: String
  /// As its first bytes state it.
  var size: PictureSize
  var kind: PictureKind
  /// Where a writer names it first.
  var place: Place
  /// A post's own picture, which is cut for sharing as well.
  var isShared = false
}

/// An old address that leads on to where a thing is now.
struct Redirect: Sendable {
  var address: String
  var target: String
  var title: String
}

/// An entry of the main menu.
struct MenuItem: Sendable {
  var label: String
  var address: String
}
