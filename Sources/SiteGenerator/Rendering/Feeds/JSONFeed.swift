/// A feed in the JSON Feed format, version 1.1 (jsonfeed.org).
struct JSONFeed {
  let feed: Feed

  var bytes: [UInt8] {
    JSON.object([
      ("version", "https://jsonfeed.org/version/1.1"), ("title", .text(feed.title)), ("home_page_url", .text(feed.absolute(feed.page))),
      ("feed_url", .text(feed.absolute(Addresses.jsonFeed(besides: feed.address)))),
      ("language", .text(feed.context.site.settings.language)),
      ("authors", .list([.object([("name", .text(feed.context.site.settings.title)), ("url", .text(feed.baseURL))])])),
      ("items", items),
    ]).bytes + [10]
  }

  /// Required even where there are none, so an empty list is not left out.
  private var items: JSON { feed.posts.isEmpty ? .emptyList : .list(feed.posts.map(item)) }

  private func item(_ number: Int) -> JSON {
    let post = feed.post(number)
    let authors: [JSON] = feed.authors(of: number).map { .object([("name", .text($0.name)), ("url", .text(feed.absolute($0.address)))]) }
    return .object([
      ("id", .text(feed.absolute(post.address))), ("url", .text(feed.absolute(post.address))), ("title", .text(post.title)),
      ("summary", .text(post.item.summary)), ("content_html", .bytes(feed.body(of: number))),
      ("date_published", .text(post.date.timestamp)), ("date_modified", .optional(post.updated?.timestamp)),
      ("language", .optional(post.entry.language)), ("authors", .list(authors)), ("tags", .list(feed.topics(of: number).map(JSON.text))),
    ])
  }
}
