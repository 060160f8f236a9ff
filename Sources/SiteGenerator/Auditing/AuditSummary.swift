/// What an audit came to.
public struct AuditSummary: Sendable {
  public var pages = 0
  /// Sorted by place; files are relative to the audited folder.
  public var problems: [Problem]
  public var outcomes: [FileOutcome] = []

  public var mustBeMended: Bool { problems.contains { $0.level == .fix } }

  public var json: String { Summary.json(pages: pages, problems) }

  /// The end of an audit, in words.
  public var text: String {
    let fixes = problems.count { $0.level == .fix }
    let looks = problems.count - fixes
    let head = "\(pages) page\(pages == 1 ? "" : "s") looked at."
    if problems.isEmpty { return "\(head) Nothing was found. A program sees a part of what hurts people: ask them too." }
    return "\(head) \(fixes) thing\(fixes == 1 ? "" : "s") to fix, \(looks) worth a look. The rest is fine as far as a program can tell."
  }
}
