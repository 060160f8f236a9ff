/// The pages that the build makes itself. A free page of the same name gives such a page its title and words.
enum GeneratedPages {
  /// Slug of a free page → the address whose words it gives.
  static let bySlug = [
    "index": "index.html", "404": "404.html", "archive": "archive.html", "glossary": "glossary.html", "logo-wall": "logo-wall.html",
    "site-map": "site-map.html",
  ]

  static let lists: [Kind: String] = [.posts: "posts/index.html", .groups: "groups/index.html", .resources: "resources/index.html"]

  /// Everything else that is at an address of its own.
  static let others = ["topics/index.html", "feed.xml", "feed.json", "sitemap.xml", "robots.txt"] + WallFile.allCases.map(\.rawValue)

  /// Made only where the site knows its own address.
  static let needingBaseURL: Set<String> = ["feed.xml", "feed.json", "sitemap.xml"]

  static var all: [String] { bySlug.values.sorted() + lists.values.sorted() + others }
}
