/// The contacts that the network and its groups publish as their own: these may stand anywhere.
struct PublishedContacts: Sendable {
  private let known: Set<String>

  init(of site: Site) {
    let contacts = site.settings.contacts + site.groups.flatMap(\.item.contacts)
    known = Set(
      contacts.flatMap { contact in
        var text = contact.text
        return text.withUTF8 { PrivateDetail.all(in: $0).map(\.normal) }
      })
  }

  /// Each as it is compared, sorted.
  var all: [String] { known.sorted() }

  func hold(_ detail: PrivateDetail) -> Bool { known.contains(detail.normal) }
}
