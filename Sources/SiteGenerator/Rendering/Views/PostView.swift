import Templates

/// One post.
struct PostView: Sendable {
  let post: Int
  let context: PageContext
  private var item: Linked<Post> { context.site.posts[post] }
  private var relations: PostRelations { context.site.relations[post] }

  static let type = RecordType<PostView>(
    "post",
    [
      .text("updated", "The day of its last change, in words.") { $0.item.updated?.words },
      .text("machineUpdated", "The same for `datetime`.") { $0.item.updated?.iso },
      .record("series", "The series that it is part of.", of: SeriesView.type) { view in
        view.relations.series.map { SeriesView(series: view.context.site.series[$0], post: view.post, context: view.context) }
      },
      .text("pictureSizes", "How wide its pictures are shown, for `sizes`: the theme's `picture-sizes`.") { $0.context.shelf.sizes },
      .record("movingImage", "Where its picture moves: the file that does, as `image` stands still.", of: Download.type) { view in
        PostCard(post: view.post, context: view.context).movingImage
      },
      .record("previous", "The next older post.", of: Link.type) { $0.link($0.relations.previous) },
      .record("next", "The next newer post.", of: Link.type) { $0.link($0.relations.next) },
      .list("related", "Up to three posts that share topics with it.", as: PostCard.type.schema) { $0.context.cards($0.relations.related) },
    ]
  )
  .including(PostCard.type) { PostCard(post: $0.post, context: $0.context) }
  .including(BodyView.type) { BodyView($0.item.entry, $0.item.targets, $0.context.below($0.item.image != nil)) }

  private func link(_ other: Int?) -> Link? {
    other.map { Link(label: context.site.posts[$0].title, href: context.href(context.site.posts[$0].address)) }
  }
}

/// A series as one of its posts shows it.
struct SeriesView: Sendable {
  let series: Series
  let post: Int
  let context: PageContext

  /// At most 25 parts, this one among them: a longer list on each of its pages would help nobody.
  var nearby: ArraySlice<Int> {
    let here = series.posts.firstIndex(of: post) ?? 0
    let start = max(0, min(here - 12, series.posts.count - 25))
    return series.posts[start...].prefix(25)
  }

  struct Part: Sendable {
    var title: String
    var href: String
    var isCurrent: Bool
  }

  static let type = RecordType<SeriesView>(
    "series",
    [
      .text("name", "The series' name.") { $0.series.name },
      .list("parts", "Its posts in the order in which to read them.", of: part) { view in
        view.nearby.map {
          let post = view.context.site.posts[$0]
          return Part(title: post.title, href: view.context.href(post.address), isCurrent: $0 == view.post)
        }
      },
    ])

  private static let part = RecordType<Part>(
    "part of a series",
    [
      .text("title", "The post's title.") { $0.title },
      .text("href", "The post's page.") { $0.href },
      .flag("current", "It is this post.") { $0.isCurrent },
    ])
}
