/// What a build came to.
public struct Summary: Sendable {
  /// Sorted by place.
  public var problems: [Problem]
  /// How many problems a writer said were meant.
  public var silenced: Int
  public var stopped: Bool
  /// Pages of HTML that the site has.
  public var pages = 0
  public var posts: Int
  public var groups: Int
  public var written: OutputFolder.Written?

  init(site: Site, judgement: Judgement) {
    problems = judgement.problems
    silenced = judgement.silenced
    stopped = judgement.stopsTheBuild
    posts = site.posts.count
    groups = site.groups.count
  }
}
