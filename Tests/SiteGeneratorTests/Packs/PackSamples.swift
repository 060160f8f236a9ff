@testable import SiteGenerator

/// Packs of groups that were never written down.
enum PackSamples {
  static func group(
    _ name: String = "Fens Together", area: String = "Cambridgeshire", covers: [String] = [], contacts: [(String, String)] = [],
    isExample: Bool = false, slug: String = "fens"
  ) -> Linked<Group> {
    var group = Sample.group(
      slug, name: name, area: area, contacts: contacts.map { Contact(kind: $0.0, text: $0.1, line: 1, column: 1) })
    group.covers = covers
    group.isExample = isExample
    return Linked(item: group, address: "groups/\(slug).html")
  }

  static func advert(_ group: Linked<Group>, baseURL: String? = "https://example.org/net/", words: AdvertWords = AdvertWords()) -> Advert {
    Advert(group, network: "The Care Net", baseURL: baseURL, words: words)
  }

  static func pack(
    _ group: Linked<Group>, baseURL: String? = "https://example.org/net/", language: String = "en-GB", words: AdvertWords = AdvertWords()
  )
    -> GroupPack
  {
    var settings = Sample.settings()
    settings.baseURL = baseURL
    settings.language = language
    var site = Site(settings: settings)
    site.groups = [group]
    return GroupPack(of: 0, site: site, logos: SiteLogos(), words: words)
  }

  /// All that a group can say, and more of it than any would.
  static let endless = group(
    String(repeating: "Association of Budget Holders ", count: 9), area: String(repeating: "Somewhere far away, ", count: 12),
    covers: Array(repeating: "continuing healthcare", count: 20),
    contacts: [
      ("email", "somebody-with-a-long-name@a-rather-long-domain.example"), ("website", "https://a-rather-long-domain.example/and/more"),
    ],
    isExample: true)

  /// What a busy group says.
  static let manyWords = group(
    "The Association of Direct Payment Holders of Rhondda Cynon Taf", area: "Rhondda Cynon Taf and the valleys beside it",
    covers: ["Direct Payments", "Personal Health Budgets", "continuing healthcare", "employing personal assistants"],
    contacts: [("email", "hello@a-domain.example"), ("website", "https://a-domain.example/")])

  /// Signs that markup must not take for its own.
  static let awkward = group(
    "Ann & Bob's <b>\"group\"</b>", area: "<script>alert(1)</script>", covers: ["a & b", "'c'"], slug: "awkward")
}
