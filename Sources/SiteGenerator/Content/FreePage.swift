/// A page outside the blog, such as "About". One named for a page that the build makes itself (`index`, `glossary`, `404`, …) gives that page its words.
struct FreePage: Sendable {
  var entry: Entry
  var title: String
  var description: String?
  /// Pages with a lower number come first where pages are listed.
  var menuOrder: Int?
}
