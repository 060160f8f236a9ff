import Documents

/// Where things are that the build makes besides a page of each thing: said once, for the linker that reserves them and for the views.
enum Addresses {
  static func logo(of group: Group) -> String { "logos/\(group.entry.slug).\(group.artwork.ending)" }
  static let networkLogo = "logos/network"
  static func feed(of group: Group) -> String { "groups/\(group.entry.slug)/feed.xml" }
  static func feed(of topic: Topic) -> String { "topics/\(topic.slug)/feed.xml" }
  static func letter(of resource: Resource, _ format: LetterFormat) -> String { "resources/\(resource.entry.slug).\(format.rawValue)" }
  static let letterData = "theme/letter-data.js"
  /// The letter as a PDF, which is there only where a browser was found to make it.
  static func printout(of resource: Resource) -> String { "resources/\(resource.entry.slug).pdf" }
  static func archive(of year: Int) -> String { "archive/\(year).html" }
  static func posts(page: Int) -> String { page == 1 ? "posts/index.html" : "posts/page-\(page).html" }

  /// The JSON Feed that goes with an Atom feed.
  static func jsonFeed(besides feed: String) -> String { "\(feed.dropLast(4)).json" }
}
