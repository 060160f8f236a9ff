import Templates

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
