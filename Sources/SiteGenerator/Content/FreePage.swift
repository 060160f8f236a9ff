/// A page outside the blog, such as "About". One named for a page that the build makes itself (`index`, `glossary`, `404`, …) gives that page its words.
public struct FreePage: Sendable {
  public var entry: Entry
  public var title: String
  public var description: String?
  /// Pages with a lower number come first where pages are listed.
  public var menuOrder: Int?
}
