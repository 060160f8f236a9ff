/// All that was read from the content folder, nothing linked yet.
struct Content: Sendable {
  var settings: Settings
  var posts: [Post] = []
  var groups: [Group] = []
  var resources: [Resource] = []
  var authors: [Author] = []
  var pages: [FreePage] = []
  /// Letters' words, until each is joined with its resource.
  var letters: [Letter] = []
  /// Words at the top of a kind's list, from `posts/index.md` and its like.
  var introductions: [Kind: FreePage] = [:]
  var networkLogo: Logo?
  /// SVG files, rebuilt from an allow-list, with what was left out of each; by path.
  var vectors: [String: Vector] = [:]
  /// Sorted by path.
  var files: [FileInFolder] = []
}

/// An SVG file that lies in the content folder.
struct Vector: Sendable {
  var picture: SVGPicture?
  var faults: [LogoFault]
}
