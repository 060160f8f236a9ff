import Templates

/// All topics, A to Z.
struct TopicsView: Sendable {
  let context: PageContext

  static let type = RecordType<TopicsView>(
    "topics",
    [
      .list("topics", "Topics, A to Z.", of: CountedTopic.type) { view in
        view.context.site.topics.map { CountedTopic(topic: $0, href: view.context.href($0.address)) }
      }
    ])
}

struct CountedTopic: Sendable {
  let topic: Topic
  let href: String

  static let type = RecordType<CountedTopic>(
    "topic with its count",
    [
      .text("name", "The topic's name.") { $0.topic.name },
      .text("href", "The topic's page.") { $0.href },
      .text("count", "How many posts and resources it has.") { String($0.topic.posts.count + $0.topic.resources.count) },
    ])
}

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

extension PageContext {
  func feedHref(_ address: String) -> String? { site.settings.baseURL == nil ? nil : href(address) }
}
