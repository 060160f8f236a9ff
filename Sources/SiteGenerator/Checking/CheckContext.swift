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
}
