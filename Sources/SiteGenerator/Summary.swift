/// What a build came to.
public struct Summary: Sendable {
  /// Sorted by place.
  public var problems: [Problem]
  /// What writers said is meant, sorted by place.
  public var meant: [MeantProblem]
  public var stopped: Bool
  /// Pages of HTML that the site has.
  public var pages = 0
  public var posts: Int
  public var groups: Int
  var written: OutputFolder.Written?
  /// What this computer could not do: why letters have no PDF, or pictures are as large as they came.
  var remarks: [String] = []
  /// The site's title, for its report.
  public var title: String
  /// What is not shown, and why: things that wait for their day, and drafts.
  public var waiting: Int
  public var drafts: Int

  init(content: Content, site: Site, judgement: Judgement) {
    problems = judgement.problems
    meant = judgement.meant
    stopped = judgement.stopsTheBuild
    title = site.settings.title
    posts = site.posts.count
    groups = site.groups.count
    let hidden = content.unpublishedEntries.map(\.status)
    drafts = hidden.count { $0 == .draft }
    waiting = hidden.count { if case .waiting = $0 { true } else { false } }
  }

  /// What was found after the content was fine.
  mutating func add(_ found: [Problem]) {
    if found.isEmpty { return }
    problems = (problems + found).sorted()
    if found.contains(where: { $0.level == .fix }) { stopped = true }
  }
}
