/// A feed in the Atom Syndication Format (RFC 4287).
struct AtomFeed {
  let feed: Feed

  var bytes: [UInt8] {
    var output: [UInt8] = Array("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n".utf8)
    output.append(contentsOf: "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"\(feed.context.site.settings.language)\">\n".utf8)
    element("title", feed.title, &output)
    element("id", feed.absolute(feed.address), &output)
    link("self", feed.absolute(feed.address), "application/atom+xml", &output)
    link("alternate", feed.absolute(feed.page), "text/html", &output)
    // The feed changed when its newest post did: never the build's own time, so that the same input gives the same bytes.
    element("updated", (feed.posts.map { changed($0) }.max() ?? CalendarDate(daysSince1970: 0)).timestamp, &output)
    author(feed.context.site.settings.title, nil, &output)
    for post in feed.posts { entry(post, &output) }
    output.append(contentsOf: "</feed>\n".utf8)
    return output
  }
}

extension AtomFeed {
  private func entry(_ number: Int, _ output: inout [UInt8]) {
    let post = feed.post(number)
    output.append(contentsOf: "<entry>\n".utf8)
    element("title", post.title, &output)
    element("id", feed.absolute(post.address), &output)
    link("alternate", feed.absolute(post.address), "text/html", &output)
    element("published", post.date.timestamp, &output)
    element("updated", changed(number).timestamp, &output)
    for writer in feed.authors(of: number) { author(writer.name, feed.absolute(writer.address), &output) }
    for topic in feed.topics(of: number) {
      output.append(contentsOf: "<category term=\"".utf8)
      Escaping.xml(topic.utf8, into: &output)
      output.append(contentsOf: "\"/>\n".utf8)
    }
    element("summary", post.item.summary, &output)
    let language = post.entry.language.map { " xml:lang=\"\($0)\"" } ?? ""
    output.append(contentsOf: "<content type=\"html\"\(language)>".utf8)
    Escaping.xml(feed.body(of: number), into: &output)
    output.append(contentsOf: "</content>\n</entry>\n".utf8)
  }

  private func changed(_ number: Int) -> CalendarDate { feed.post(number).updated ?? feed.post(number).date }

  private func element(_ name: String, _ text: String, _ output: inout [UInt8]) {
    output.append(contentsOf: "<\(name)>".utf8)
    Escaping.xml(text.utf8, into: &output)
    output.append(contentsOf: "</\(name)>\n".utf8)
  }

  private func link(_ relation: String, _ address: String, _ mediaType: String, _ output: inout [UInt8]) {
    output.append(contentsOf: "<link rel=\"\(relation)\" type=\"\(mediaType)\" href=\"".utf8)
    Escaping.xml(address.utf8, into: &output)
    output.append(contentsOf: "\"/>\n".utf8)
  }

  private func author(_ name: String, _ address: String?, _ output: inout [UInt8]) {
    output.append(contentsOf: "<author>\n".utf8)
    element("name", name, &output)
    if let address { element("uri", address, &output) }
    output.append(contentsOf: "</author>\n".utf8)
  }
}
