/// What a build of the whole site leaves behind for a preview, so that one page can be made anew at once.
struct Workpiece: Sendable {
  let maker: Pages
  private let checking: CheckContext
  private let resolver: LinkResolver
  /// What was read of each file, by path.
  private let reads: [String: BuildMemory.Read]

  init(content: Content, reads: [String: BuildMemory.Read], vocabulary: Vocabulary, maker: Pages) {
    self.maker = maker
    self.reads = reads
    checking = CheckContext(maker.site, vocabulary)
    resolver = LinkResolver(of: maker.site, content)
  }
}

extension Workpiece {
  /// One page made anew, and what its file's problems were and are.
  struct Revision: Sendable {
    var page: Page
    var old: Judgement
    var new: Judgement
  }

  /// The page of a post whose words have changed, and nothing that decides what it is linked to; nil where only a build of the whole site can
  /// tell what has changed, or something must be mended.
  ///
  /// - Parameters:
  ///   - path: relative to the content folder.
  ///   - now: what is read from it now.
  func revised(_ path: String, now: SourceFolder.Outcome) -> Revision? {
    guard let before = reads[path]?.outcome, case .post(let post)? = now.thing,
      let number = maker.site.posts.firstIndex(where: { $0.entry.path == path })
    else { return nil }
    let old = maker.site.posts[number]
    guard post.isLinked(as: old.item) else { return nil }
    let (links, oldLinks) = (resolver.resolveAll(of: post.entry), resolver.resolveAll(of: old.entry))
    guard Set(links.compactMap(\.file)) == Set(oldLinks.compactMap(\.file)) else { return nil }
    let targets = links.map(\.target)
    let revision = Revision(
      page: maker.with(post, targets: targets, at: number).post(number).page,
      old: judge(before.problems + oldLinks.compactMap(\.problem), old.entry, old.targets),
      new: judge(now.problems + links.compactMap(\.problem), post.entry, targets))
    return revision.new.stopsTheBuild ? nil : revision
  }

  private func judge(_ problems: [Problem], _ entry: Entry, _ targets: [Target]) -> Judgement {
    let all = problems + Checks.all.check(entry, targets: targets, in: checking)
    return Judgement(of: all, in: [entry], isStrict: maker.site.settings.isStrict)
  }
}

extension Post {
  /// Whether it belongs to the same things and shows the same picture, so that no other page has to know of the change to be linked to it.
  fileprivate func isLinked(as other: Post) -> Bool {
    func values(_ lists: [Located<String>]...) -> [[String]] { lists.map { $0.map(\.value) } }
    return values(authors, groups, tags, entry.aliases) == values(other.authors, other.groups, other.tags, other.entry.aliases)
      && [entry.slug, series, image?.value, imageDescription] == [
        other.entry.slug, other.series, other.image?.value, other.imageDescription,
      ]
      && date == other.date && entry.status == .published && entry.isDraft == other.entry.isDraft
  }
}

extension Pages {
  /// The same with other words of one post.
  fileprivate func with(_ post: Post, targets: [Target], at number: Int) -> Pages {
    var pages = self
    var site = site
    site.posts[number].item = post
    site.posts[number].targets = targets
    pages.context.site = site
    return pages
  }
}
