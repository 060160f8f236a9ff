import Documents

/// Where things are that the build makes besides a page of each thing: said once, for the linker that reserves them and for the views.
enum Addresses {
  /// A group's logo on its plate: a drawing, or where that would be heavy a picture, large and small.
  static func plates(of group: Group) -> [String] {
    let slug = group.entry.slug
    return ["logos/\(slug).svg", "logos/\(slug).png", "logos/small/\(slug).png"]
  }
  static let networkLogo = "logos/network"
  /// A picture is published in the kind that suits it.
  static func networkLogos(_ logo: Logo) -> [String] {
    let endings = if case .vector = logo { ["svg"] } else { ["png", "jpg"] }
    return endings.map { "\(networkLogo).\($0)" }
  }
  /// Pictures for sharing lie here, each called like its page.
  static let sharingFolder = "sharing"
  static func sharing(of page: String) -> String { "\(sharingFolder)/\(page.dropLast(5)).png" }
  /// Everything that a group can pass on to tell others of itself.
  static func pack(of group: Group) -> [String] { GroupPackFile.allCases.map { $0.address(of: group.entry.slug) } }
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
