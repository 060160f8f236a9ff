/// Pages of what writers wrote.
extension Pages {
  func post(_ number: Int) -> HTMLPage {
    let post = site.posts[number]
    let changed = post.updated ?? post.date
    let sender = context.sender(ofPost: number)
    return make(
      "post", post.title, at: post.address, changed: changed, sharing: context.sharing(ofPost: number), from: sender,
      showing: shown(onPost: number), PostView.type,
      { PostView(post: number, context: $0) }
    ) { frame in
      let post = site.posts[number]
      frame.lead = post.item.description
      frame.description = post.item.summary
      frame.trail = [postsCrumb]
      frame.language = post.entry.language
      frame.isDraft = post.entry.isDraft
      frame.waitsUntil = post.entry.waitsUntil
      frame.openGraphType = "article"
      let authors = site.relations[number].authors.map { (site.authors[$0].name, frame.absolute(site.authors[$0].address)) }
      frame.structuredData = [StructuredData(post: post, authors: authors, frame: frame)]
    }
  }

  /// Itself, its neighbours, its relations and the parts of its series.
  private func shown(onPost number: Int) -> PageKeys.Shown {
    let relations = site.relations[number]
    let series = relations.series.map { SeriesView(series: site.series[$0], post: number, context: context) }
    let posts = [number, relations.previous ?? number, relations.next ?? number] + relations.related + (series?.nearby ?? [])
    return PageKeys.Shown(
      facts: [series?.series.name, relations.previous == nil ? nil : "previous", relations.next == nil ? nil : "next"], posts: posts,
      targets: site.posts[number].targets)
  }

  func author(_ number: Int) -> HTMLPage {
    let author = site.authors[number]
    let shown = PageKeys.Shown(facts: ["\(number)"], posts: site.authorPosts[number], targets: author.targets)
    return make("author", author.name, at: author.address, showing: shown, AuthorView.type, { AuthorView(author: number, context: $0) }) {
      frame in
      frame.lead = author.role
      frame.description = author.role
      frame.trail = [(postsCrumb.label, postsCrumb.address)]
      frame.language = author.entry.language
      frame.isDraft = author.entry.isDraft
      frame.qualifier = context.words.authors
    }
  }

  func group(_ number: Int) -> HTMLPage {
    let group = site.groups[number]
    let shown = PageKeys.Shown(facts: ["\(number)"], posts: site.groupLists[number].posts, targets: group.targets)
    return make(
      "group", group.name, at: group.address, sharing: joinedLogo(of: number), showing: shown, GroupView.type,
      { GroupView(group: number, context: $0) }
    ) { frame in
      frame.description = group.entry.body.summary
      frame.trail = [groupsCrumb]
      frame.language = group.entry.language
      frame.isDraft = group.entry.isDraft
      frame.isExample = group.isExample
      frame.feed = (group.name, Addresses.feed(of: group.item))
      if !group.name.contains(group.area) { frame.qualifier = group.area }
      let logo = frame.absolute(context.pictures.plate(of: group.item))
      frame.structuredData = [StructuredData(group: group, address: frame.absolute(group.address), logo: logo)]
    }
  }

  func resource(_ number: Int) -> HTMLPage {
    let resource = site.resources[number]
    let changed = resource.review?.date
    return make(
      "resource", resource.title, at: resource.address, changed: changed, ResourceView.type, { ResourceView(resource: number, context: $0) }
    ) {
      $0.lead = resource.description
      $0.description = resource.description ?? resource.entry.body.summary
      $0.trail = [resourcesCrumb]
      $0.language = resource.entry.language
      $0.isDraft = resource.entry.isDraft
      $0.qualifier = resource.category.name
      if resource.letter != nil { $0.scripts = .letter }
    }
  }

  func freePage(_ page: Linked<FreePage>) -> HTMLPage {
    make("page", page.title, at: page.address, FreePageView.type, { FreePageView(page: page, context: $0) }) { frame in
      frame.lead = page.description
      frame.description = page.description ?? page.entry.body.summary
      frame.language = page.entry.language
      frame.isDraft = page.entry.isDraft
    }
  }
}
