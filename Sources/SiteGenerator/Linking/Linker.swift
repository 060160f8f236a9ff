import Markdown

/// Content → one immutable site: addresses, what belongs to what, and where every link leads.
struct Linker {
  let content: Content
  var site: Site
  var book = AddressBook()
  var problems: [Problem] = []
  /// What is not published, by folder and slug: `authors/ann`.
  let hidden: [String: Entry]
  /// Names that were looked for and not found, with the nearest that there are.
  var suggestions: [String: String?] = [:]

  init(_ content: Content) {
    self.content = content
    hidden = Dictionary(content.unpublishedEntries.map { ("\($0.kind.rawValue)/\($0.slug)", $0) }) { first, _ in first }
    site = Site(settings: content.settings)
    site.networkLogo = content.networkLogo
  }

  /// - Parameter reserved: addresses of the theme's files, which nothing of the content may take.
  static func link(_ content: Content, reserved: [String] = []) async -> (site: Site, problems: [Problem]) {
    var linker = Linker(content)
    linker.claim(reserved, what: "a file of the theme")
    return await linker.link()
  }

  private mutating func link() async -> (Site, [Problem]) {
    claimGeneratedPages()
    publishContent()
    claimArchive()
    linkVersions()
    linkPeopleAndGroups()
    await linkTopics()
    claimAliases()
    linkSeries()
    linkNeighbours()
    await resolveLinks()
    return (site, (problems + book.problems))
  }
}
