import Templates

/// An author and their posts.
struct AuthorView: Sendable {
  let author: Int
  let context: PageContext
  private var item: Linked<Author> { context.site.authors[author] }

  static let type = RecordType<AuthorView>(
    "author",
    [
      .text("name", "The author's name.") { $0.item.name },
      .text("role", "A line on who they are.") { $0.item.role },
      .record("group", "Their group.", of: GroupCard.type) { view in
        view.context.site.groups.indices.first { view.context.site.groupLists[$0].authors.contains(view.author) }
          .map { GroupCard(group: view.context.site.groups[$0], context: view.context) }
      },
      .list("links", "Their pages elsewhere.", of: NameLink.type) { view in
        view.item.links.map { NameLink(name: $0.name, href: $0.address) }
      },
      .list("posts", "Their posts, newest first.", as: PostCard.type.schema) { $0.context.cards($0.context.site.authorPosts[$0.author]) },
    ]
  ).including(BodyView.type) { BodyView($0.item.item.entry, $0.item.targets, $0.context) }
}
