/// What rules need to know besides the page: the same for all pages of a build.
struct CheckContext: Sendable {
  let site: Site
  let vocabulary: Vocabulary
  /// The network's own contacts and the groups'.
  let contacts: PublishedContacts
  /// Address → title, of everything that has a page.
  let titles: [String: String]

  init(_ site: Site, _ vocabulary: Vocabulary) {
    self.site = site
    self.vocabulary = vocabulary
    contacts = PublishedContacts(of: site)
    titles = Dictionary(site.entries.map { ($0.address, $0.title) }) { first, _ in first }
  }

  /// Of the page that something leads to.
  func title(of target: Target) -> String? {
    if case .page(let address, _) = target { titles[address] } else { nil }
  }

  /// Stands for where links lead, as far as rules can tell.
  func stamp(of targets: [Target]) -> Fingerprint {
    if targets.isEmpty { return Fingerprint(0, 0) }
    var record = RecordWriter()
    for target in targets {
      record.add(target)
      record.add(title(of: target))
    }
    return Fingerprint(of: record.bytes)
  }
}
