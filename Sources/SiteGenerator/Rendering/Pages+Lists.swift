/// Pages that list what writers wrote.
extension Pages {
  var lists: [HTMLPage] {
    let years = site.splitsArchive ? site.years.map(\.year) : []
    return (1...site.postPageCount).map(postsPage)
      + [
        make("archive", archiveTitle, at: "archive.html", ArchiveView.type, { ArchiveView(year: nil, context: $0) }) {
          $0.trail = [postsCrumb]
        }
      ]
      + years.map { year in
        make(
          "archive", "\(archiveTitle): \(year)", at: Addresses.archive(of: year), ArchiveView.type, { ArchiveView(year: year, context: $0) }
        ) {
          $0.trail = [postsCrumb, (archiveTitle, "archive.html")]
        }
      }
      + [
        make("groups", groupsCrumb.label, at: groupsCrumb.address, GroupsView.type) { GroupsView(context: $0) },
        make("resources", resourcesCrumb.label, at: resourcesCrumb.address, ResourcesView.type) { ResourcesView(context: $0) },
      ]
  }

  func postsPage(_ number: Int) -> HTMLPage {
    let title = number == 1 ? postsCrumb.label : "\(postsCrumb.label), \(context.words.page) \(number)"
    let size = site.settings.postsPerPage
    let shown = PageKeys.Shown(
      facts: ["\(site.postPageCount)"], posts: Array(site.posts.indices.dropFirst((number - 1) * size).prefix(size)),
      targets: site.introductions[Addresses.posts(page: number)]?.targets ?? [])
    return make(
      "posts", title, at: Addresses.posts(page: number), showing: shown, PostsView.type, { PostsView(number: number, context: $0) }
    ) { frame in
      if number > 1 { frame.trail = [postsCrumb] }
    }
  }

  var topicPages: [HTMLPage] {
    [make("topics", context.words.topics, at: "topics/index.html", TopicsView.type) { TopicsView(context: $0) }]
      + site.topics.map { topic in
        make(
          "topic", "\(topic.name.capitalizedFirst)", at: topic.address,
          showing: PageKeys.Shown(facts: topic.resources.map(String.init), posts: topic.posts), TopicView.type,
          { TopicView(topic: topic, context: $0) }
        ) { frame in
          frame.trail = [(context.words.topics, "topics/index.html")]
          frame.qualifier = context.words.topics
          frame.feed = (topic.name.capitalizedFirst, Addresses.feed(of: topic))
        }
      }
  }

  var postsCrumb: (label: String, address: String) { (title("posts/index.html", context.words.posts), "posts/index.html") }
  var groupsCrumb: (label: String, address: String) { (title("groups/index.html", context.words.groups), "groups/index.html") }
  var resourcesCrumb: (label: String, address: String) {
    (title("resources/index.html", context.words.resources), "resources/index.html")
  }
  var archiveTitle: String { title("archive.html", context.words.archive) }
}
