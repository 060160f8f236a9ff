import Markdown

extension FrontMatter {
  /// More than these help nobody to find anything, and every list of posts shows them all.
  static let mostTags = 30

  mutating func tags() -> [Located<String>] {
    var tags = texts("tags")
    for tag in tags where Slug.make(of: tag.value).isEmpty {
      report(
        "front-matter", tag, "The tag \"\(tag.value)\" has no letters, so no address can be made of it.", "Use words: `care`.", level: .look
      )
    }
    tags.removeAll { Slug.make(of: $0.value).isEmpty }
    guard let first = tags.first, tags.count > Self.mostTags else { return tags }
    report(
      "front-matter", first, "There are \(tags.count) tags here. We use the first \(Self.mostTags).", "Keep the few that help people most.",
      level: .look)
    return Array(tags.prefix(Self.mostTags))
  }
}
