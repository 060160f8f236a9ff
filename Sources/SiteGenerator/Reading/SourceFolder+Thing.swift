extension SourceFolder.Thing {
  /// - Parameter stamp: of the file that it was read from.
  mutating func stamp(_ stamp: Fingerprint) {
    switch self {
    case .post(var post):
      post.entry.stamp = stamp
      self = .post(post)
    case .group(var group):
      group.entry.stamp = stamp
      self = .group(group)
    case .resource(var resource):
      resource.entry.stamp = stamp
      self = .resource(resource)
    case .author(var author):
      author.entry.stamp = stamp
      self = .author(author)
    case .page(var page):
      page.entry.stamp = stamp
      self = .page(page)
    case .introduction(let kind, var page):
      page.entry.stamp = stamp
      self = .introduction(kind, page)
    case .letter(var letter):
      letter.stamp = stamp
      self = .letter(letter)
    }
  }

  var entry: Entry? {
    switch self {
    case .post(let post): post.entry
    case .group(let group): group.entry
    case .resource(let resource): resource.entry
    case .author(let author): author.entry
    case .page(let page), .introduction(_, let page): page.entry
    case .letter: nil
    }
  }
}

extension Content {
  mutating func add(_ thing: SourceFolder.Thing) {
    switch thing {
    case .post(let post): posts.append(post)
    case .group(let group): groups.append(group)
    case .resource(let resource): resources.append(resource)
    case .author(let author): authors.append(author)
    case .page(let page): pages.append(page)
    case .introduction(let kind, let page): introductions[kind] = page
    case .letter(let letter):
      letters.append(letter)
    }
  }
}
