import Templates

/// The home page: what the network is, how to join, newest posts, resources, the wall.
struct HomeView: Sendable {
  let context: PageContext
  private var page: Linked<FreePage>? { context.site.introductions["index.html"] }

  static let type = RecordType<HomeView>(
    "home",
    [
      .text("promise", "The network's promise in one sentence.") { $0.page?.description ?? $0.context.site.settings.description },
      .list("newest", "The six newest posts.", as: PostCard.type.schema) { $0.context.cards($0.context.site.posts.indices.prefix(6)) },
      .list("letters", "Up to six letters.", of: ResourceCard.type) { view in
        view.context.site.resources.filter { $0.category == .letter }.prefix(6).map { ResourceCard(resource: $0, context: view.context) }
      },
      .list("groups", "Up to 24 groups.", of: GroupCard.type) { view in
        view.context.site.groups.prefix(24).map { GroupCard(group: $0, context: view.context) }
      },
      .text("groupCount", "How many groups there are.") { String($0.context.site.groups.count) },
      .text("joinHref", "The page \"join\", where there is one.") { $0.context.page("join") },
      .text("startHref", "The page \"start-a-group\", where there is one.") { $0.context.page("start-a-group") },
      .text("postsHref", "All posts.") { $0.context.href("posts/index.html") },
      .text("groupsHref", "All groups.") { $0.context.href("groups/index.html") },
      .text("resourcesHref", "All letters, forms and guides.") { $0.context.href("resources/index.html") },
      .text("wallHref", "The page with all logos.") { $0.context.href("logo-wall.html") },
      .text("wallImage", "All logos in one picture.") { $0.context.href($0.context.wallPicture.address) },
      .text("wallDescription", "What that picture shows.") { $0.context.wall.words.short },
      .text("wallWidth", "In pixels.") { String($0.context.wallPicture.size.width) },
      .text("wallHeight", "In pixels.") { String($0.context.wallPicture.size.height) },
    ]
  ).including(BodyView.type) { BodyView($0.page?.item.entry, $0.page?.targets ?? [], $0.context) }
}

extension PageContext {
  /// A free page by its slug.
  func page(_ slug: String) -> String? {
    site.pages.contains { $0.address == "\(slug).html" } ? href("\(slug).html") : nil
  }

  func introduction(_ address: String) -> BodyView {
    let page = site.introductions[address]
    return BodyView(page?.item.entry, page?.targets ?? [], self)
  }
}
