import Audit

/// Looks at two pages of each layout as `sitegen audit` does, in every build: a layout that shuts people out is found, and the time that this
/// takes does not grow with the site.
enum TemplateAudit {
  /// What a layout answers for, besides all that is to be fixed; the words of a page have rules of their own.
  private static let structure: Set = ["landmark-name", "main-heading", "main-landmark", "skip-link", "text-outside"]
  /// What only the words of a page can get wrong.
  private static let content: Set = ["part-language-tag"]

  /// - Parameter known: the bytes of pages that nothing was found on.
  /// - Returns: what was found, and the bytes of the pages that nothing was found on.
  static func problems(
    of pages: [Pages.HTMLPage], theme: String, knowing known: Set<Fingerprint> = []
  ) async -> (problems: [Problem], clean: Set<Fingerprint>) {
    let samples = Dictionary(grouping: pages, by: \.layout).sorted { $0.key < $1.key }.flatMap { firstAndLast($0.value) }
    let found = await samples.concurrentMap(chunk: 2) { page -> (problems: [Problem], stamp: Fingerprint)? in
      // A page that cannot be made is said where it is written.
      guard case .made(let make) = page.page.source, let bytes = try? make() else { return nil }
      let stamp = Fingerprint(of: bytes)
      return (known.contains(stamp) ? [] : problems(of: bytes, page, theme: theme), stamp)
    }.compactMap { $0 }
    // The same fault on both pages is one fault of their layout.
    var seen: Set<[String]> = []
    let faults = found.flatMap(\.problems).filter { seen.insert([$0.place.file, $0.rule]).inserted }.sorted()
    return (faults, Set(found.filter(\.problems.isEmpty).map(\.stamp)))
  }

  private static func firstAndLast(_ pages: [Pages.HTMLPage]) -> [Pages.HTMLPage] {
    pages.count < 2 ? pages : [pages[0], pages[pages.count - 1]]
  }

  private static func isOfLayout(_ rule: any AuditRule) -> Bool {
    rule.level == .fix ? !content.contains(rule.name) : structure.contains(rule.name)
  }

  private static func problems(of bytes: [UInt8], _ page: Pages.HTMLPage, theme: String) -> [Problem] {
    Audit.findings(in: bytes).filter { isOfLayout($0.rule) }.map { finding in
      var problem = Problem(finding, in: "themes/\(theme)/layouts/\(page.layout).mustache")
      problem.place = Place(file: problem.place.file)
      problem.message = "On \(page.page.path), line \(finding.line): \(problem.message)"
      return problem
    }
  }
}
