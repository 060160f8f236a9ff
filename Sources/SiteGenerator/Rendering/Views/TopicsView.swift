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
