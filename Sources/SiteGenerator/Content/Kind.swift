/// The kinds of content, each named for its folder. A new kind is a case here, a type beside this file and a view in Rendering.
enum Kind: String, Sendable, CaseIterable {
  case posts, groups, resources, authors, pages

  /// How a message names one thing of the kind.
  var noun: String {
    switch self {
    case .posts: "post"
    case .groups: "group"
    case .resources: "resource"
    case .authors: "author"
    case .pages: "page"
    }
  }

  /// Where a thing of this kind is published: `posts/SLUG.html`, but pages at `SLUG.html`.
  func address(of slug: String) -> String {
    self == .pages ? "\(slug).html" : "\(rawValue)/\(slug).html"
  }
}
