import Templates

/// One topic: its posts and its resources.
struct TopicView: Sendable {
  let topic: Topic
  let context: PageContext

  static let type = RecordType<TopicView>(
    "topic",
    [
      .list("posts", "Its posts, newest first.", as: PostCard.type.schema) { $0.context.cards($0.topic.posts) },
      .list("resources", "Its resources.", of: ResourceCard.type) { view in
        view.topic.resources.map { ResourceCard(resource: view.context.site.resources[$0], context: view.context) }
      },
      .text("count", "How many posts it has.") { String($0.topic.posts.count) },
      .text("feedHref", "Its Atom feed; empty without `base-url`.") { view in
        view.context.feedHref(Addresses.feed(of: view.topic))
      },
    ])
}
