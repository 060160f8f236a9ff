import Templates

/// One page of the list of all posts, newest first.
struct PostsView: Sendable {
  /// From 1.
  let number: Int
  let context: PageContext

  static let type = RecordType<PostsView>(
    "posts",
    [
      .list("posts", "This page's posts.", as: PostCard.type.schema) { view in
        let size = view.context.site.settings.postsPerPage
        let all = view.context.site.posts.indices
        return view.context.cards(all.dropFirst((view.number - 1) * size).prefix(size))
      },
      .text("pageNumber", "This page's number, from 1.") { String($0.number) },
      .text("pageCount", "How many pages there are.") { String($0.context.site.postPageCount) },
      .flag("isFirst", "This is page 1.") { $0.number == 1 },
      .text("newerHref", "The page before; empty on the first.") { $0.number > 1 ? $0.href($0.number - 1) : nil },
      .text("olderHref", "The page after; empty on the last.") { $0.number < $0.context.site.postPageCount ? $0.href($0.number + 1) : nil },
      .list("pages", "Links to pages near this one, the first and the last; empty where there is one page.", of: PageNumber.type) {
        $0.pages
      },
      .text("archiveHref", "All posts by year.") { $0.context.href("archive.html") },
      .text("topicsHref", "All topics.") { $0.context.href("topics/index.html") },
    ]
  ).including(BodyView.type) { view in
    view.number == 1 ? view.context.introduction("posts/index.html") : BodyView(nil, [], view.context)
  }

  private func href(_ page: Int) -> String { context.href(Addresses.posts(page: page)) }

  private var pages: [PageNumber] {
    let count = context.site.postPageCount
    guard count > 1 else { return [] }
    var pages: [PageNumber] = []
    for page in 1...count where page == 1 || page == count || abs(page - number) <= 2 {
      let hasGap = (pages.last.map { Int($0.number) ?? 0 } ?? page - 1) < page - 1
      pages.append(PageNumber(number: String(page), href: href(page), isCurrent: page == number, hasGapBefore: hasGap))
    }
    return pages
  }
}

/// A numbered link of a pagination.
struct PageNumber: Sendable {
  var number: String
  var href: String
  var isCurrent: Bool
  var hasGapBefore: Bool

  static let type = RecordType<PageNumber>(
    "page number",
    [
      .text("number", "The page's number.") { $0.number },
      .text("href", "Where it is.") { $0.href },
      .flag("current", "It is this page.") { $0.isCurrent },
      .flag("gap", "Pages are left out before it.") { $0.hasGapBefore },
    ])
}

extension Site {
  var postPageCount: Int { Site.pageCount(posts: posts.count, perPage: settings.postsPerPage) }

  static func pageCount(posts: Int, perPage: Int) -> Int { max(1, (posts + perPage - 1) / perPage) }
}
