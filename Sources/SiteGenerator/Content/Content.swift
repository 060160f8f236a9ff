/// All that was read from the content folder, nothing linked yet.
public struct Content: Sendable {
  public var settings: Settings
  public var posts: [Post] = []
  public var groups: [Group] = []
  public var resources: [Resource] = []
  public var authors: [Author] = []
  public var pages: [FreePage] = []
  /// Words at the top of a kind's list, from `posts/index.md` and its like.
  public var introductions: [Kind: FreePage] = [:]
  /// Sorted by path.
  public var files: [FileInFolder] = []
}
