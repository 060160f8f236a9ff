import Markdown

/// Gathers topics from tags: "Care" and "care" are one, under the spelling that most writers use.
struct TopicBuilder {
  enum Item {
    case post(Int), resource(Int)
  }

  fileprivate struct Gathered {
    var spellings: [String: Int] = [:]
    var posts: [Int] = []
    var resources: [Int] = []
  }

  private var bySlug: [String: Gathered] = [:]
  private var slugs: [String: String] = [:]

  /// Items come in the order in which topics list them.
  mutating func add(_ tags: [Located<String>], to item: Item) {
    for tag in tags {
      let slug = slug(of: tag.value)
      if slug.isEmpty { continue }
      bySlug[slug, default: Gathered()].add(tag.value, item)
    }
  }

  func topics() -> [Topic] {
    bySlug.map { slug, gathered in
      let name = gathered.spellings.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key ?? slug
      return Topic(name: name, slug: slug, posts: gathered.posts, resources: gathered.resources)
    }.sorted { ($0.name.lowercased(), $0.slug) < ($1.name.lowercased(), $1.slug) }
  }

  private mutating func slug(of tag: String) -> String {
    if let slug = slugs[tag] { return slug }
    let slug = Slug.make(of: tag)
    let safe = slug.isEmpty || slug == "index" ? (slug.isEmpty ? "" : "index-") : FileNameRule.slug(from: slug)
    slugs[tag] = safe
    return safe
  }
}

extension TopicBuilder.Gathered {
  fileprivate mutating func add(_ spelling: String, _ item: TopicBuilder.Item) {
    spellings[spelling, default: 0] += 1
    switch item {
    case .post(let number): if posts.last != number { posts.append(number) }
    case .resource(let number): if resources.last != number { resources.append(number) }
    }
  }
}
