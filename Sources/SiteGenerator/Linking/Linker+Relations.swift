extension Linker {
  mutating func linkPeopleAndGroups() {
    let authors = Lookup(site.authors, \.entry)
    let groups = Lookup(site.groups, \.entry)
    site.relations = .init(repeating: PostRelations(), count: site.posts.count)
    site.authorPosts = .init(repeating: [], count: site.authors.count)
    site.groupLists = .init(repeating: GroupLists(), count: site.groups.count)
    for (number, post) in site.posts.enumerated() {
      let writers = numbers(of: post.authors, in: authors, noun: "author", entry: post.entry)
      let groups = numbers(of: post.groups, in: groups, noun: "group", entry: post.entry)
      site.relations[number].authors = writers
      site.relations[number].groups = groups
      for writer in writers { site.authorPosts[writer].append(number) }
      for group in groups { site.groupLists[group].posts.append(number) }
    }
    for (number, author) in site.authors.enumerated() {
      for group in numbers(of: author.group.map { [$0] } ?? [], in: groups, noun: "group", entry: author.entry) {
        site.groupLists[group].authors.append(number)
      }
    }
    for (number, group) in site.groups.enumerated() {
      site.groupLists[number].resources = site.resources.indices.filter {
        let nation = site.resources[$0].nation
        return nation == nil || nation == group.nation
      }
    }
  }

  private mutating func numbers(of names: [Located<String>], in lookup: Lookup, noun: String, entry: Entry) -> [Int] {
    var found: [Int] = []
    for name in names {
      if let number = lookup.find(name.value) {
        if !found.contains(number) { found.append(number) }
        continue
      }
      if let hidden = hidden["\(noun)s/\(name.value)"] {
        problems.append(
          Problem(
            "not-published", at: entry.place(name),
            "The \(noun) \"\(name.value)\" \(hidden.status.reason), so readers can't see that page.",
            suggestion: "Publish \(hidden.file), or take the name out."))
        continue
      }
      let near = suggestion(for: name.value, noun: noun, in: lookup)
      problems.append(
        Problem(
          noun, at: entry.place(name), "We can't find the \(noun) \"\(name.value)\".",
          suggestion: near.map { "Did you mean `\($0)`?" }
            ?? "Add a file `content/\(noun)s/\(FileNameRule.slug(from: name.value)).md`, or take the name out."))
    }
    return found
  }

  /// A blog that moves in names the same unknown people in thousands of posts: each name is looked for once.
  private mutating func suggestion(for name: String, noun: String, in lookup: Lookup) -> String? {
    if let known = suggestions["\(noun) \(name)"] { return known }
    let near = lookup.nearest(to: name)
    suggestions["\(noun) \(name)"] = .some(near)
    return near
  }

  mutating func linkTopics() async {
    var builder = TopicBuilder()
    for (number, post) in site.posts.enumerated() { builder.add(post.tags, to: .post(number)) }
    for (number, resource) in site.resources.enumerated() { builder.add(resource.tags, to: .resource(number)) }
    site.topics = builder.topics()
    for (number, topic) in site.topics.enumerated() {
      for post in topic.posts { site.relations[post].topics.append(number) }
      let claim = AddressBook.Claim(place: Place(file: "content/site.yaml"), what: "the topic \"\(topic.name)\"")
      let feed = Addresses.feed(of: topic)
      for address in [topic.address, feed, Addresses.jsonFeed(besides: feed)] { _ = book.claim(address, for: claim) }
    }
    let related = RelatedPosts(site.relations, topicSizes: site.topics.map(\.posts.count))
    let found = await Array(site.posts.indices).concurrentMap(chunk: 256) { related.related(to: $0) }
    for number in site.posts.indices { site.relations[number].related = found[number] }
  }

  mutating func linkSeries() {
    var parts: [String: [Int]] = [:]
    for (number, post) in site.posts.enumerated() {
      if let series = post.series { parts[series, default: []].append(number) }
    }
    for (name, posts) in parts.sorted(by: { $0.key < $1.key }) where posts.count > 1 {
      for post in posts { site.relations[post].series = site.series.count }
      let inOrder = posts.sorted { (site.posts[$0].date, site.posts[$0].address) < (site.posts[$1].date, site.posts[$1].address) }
      site.series.append(Series(name: name, posts: inOrder))
    }
  }

  mutating func linkNeighbours() {
    for number in site.posts.indices {
      site.relations[number].previous = number + 1 < site.posts.count ? number + 1 : nil
      site.relations[number].next = number > 0 ? number - 1 : nil
    }
  }
}
