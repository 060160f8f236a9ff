import Templates

/// A feed, for a link element.
struct FeedLink: Sendable {
  var title: String
  var href: String
  var mediaType: String

  static let type = RecordType<FeedLink>(
    "feed",
    [
      .text("title", "The feed's name.") { $0.title },
      .text("href", "Where it is.") { $0.href },
      .text("mediaType", "Its media type.") { $0.mediaType },
    ])
}
