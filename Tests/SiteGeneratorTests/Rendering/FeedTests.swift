import Foundation
import Testing

@testable import SiteGenerator

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct FeedTests {
  private func feed(_ change: (inout Content) -> Void) async -> Feed {
    let site = await Sample.site(change)
    return Feed(
      title: "Tea & <Cake> \"Net\"", address: "feed.xml", page: "index.html", posts: site.posts.indices, context: Sample.context(site),
      baseURL: "https://example.org/net/")
  }

  private func atom(_ feed: Feed) throws -> String {
    let bytes = AtomFeed(feed: feed).bytes
    // A feed that is not well-formed is lost to all its readers.
    let parser = XMLParser(data: Data(bytes))
    #expect(parser.parse())
    return String(decoding: bytes, as: UTF8.self)
  }

  private func items(_ feed: Feed) throws -> [[String: Any]] {
    let object = try JSONSerialization.jsonObject(with: Data(JSONFeed(feed: feed).bytes)) as? [String: Any]
    return try #require(object?["items"] as? [[String: Any]])
  }

  @Test func linksAreWholeAndWordsAreEscaped() async throws {
    let feed = await feed {
      var post = Sample.post(
        "picnic", "2026-05-03", title: "A & <b> \"c\"", tags: ["x & y"], authors: ["ann"],
        body: "[a](../pages/about.md#team) [b](https://example.org/?c&d) <b>& [e](#f)\n\n## F\n")
      post.updated = Sample.day("2026-05-09")
      $0.posts = [post, Sample.post("older", "2026-05-04")]
      $0.authors = [Sample.author("ann", name: "Ann <A>")]
      $0.pages = [Sample.page("about", body: "## Team")]
    }
    let text = try atom(feed)
    #expect(text.contains("<title>Tea &amp; &lt;Cake&gt; &quot;Net&quot;</title>"))
    #expect(text.contains("<id>https://example.org/net/posts/picnic.html</id>"))
    #expect(text.contains("<link rel=\"self\" type=\"application/atom+xml\" href=\"https://example.org/net/feed.xml\"/>"))
    #expect(text.contains("<title>A &amp; &lt;b&gt; &quot;c&quot;</title>"))
    #expect(text.contains("<name>Ann &lt;A&gt;</name>"))
    #expect(text.contains("<uri>https://example.org/net/authors/ann.html</uri>"))
    #expect(text.contains("<category term=\"x &amp; y\"/>"))
    #expect(text.contains("href=&quot;https://example.org/net/about.html#team&quot;"))
    #expect(text.contains("href=&quot;https://example.org/net/posts/picnic.html#f&quot;"))
    #expect(text.contains("?c&amp;amp;d"))
    #expect(text.contains("<published>2026-05-03T00:00:00Z</published>"))
    // The feed changed when the newest change was made, not on the day of the build.
    #expect(text.firstRange(of: "<updated>").map { text[$0.upperBound...].hasPrefix("2026-05-09T00:00:00Z") } == true)

    let items = try items(feed)
    #expect(
      items.map { $0["url"] as? String } == ["https://example.org/net/posts/older.html", "https://example.org/net/posts/picnic.html"])
    let item = try #require(items.last)
    #expect(item["title"] as? String == "A & <b> \"c\"")
    #expect(item["date_published"] as? String == "2026-05-03T00:00:00Z")
    #expect(item["date_modified"] as? String == "2026-05-09T00:00:00Z")
    #expect(item["tags"] as? [String] == ["x & y"])
    #expect((item["content_html"] as? String)?.contains("href=\"https://example.org/net/about.html#team\"") == true)
  }

  @Test func feedsHoldTheNewestTwenty() async throws {
    let feed = await feed { $0.posts = (10...40).map { Sample.post("p\($0)", "2026-01-01") } }
    #expect(try items(feed).count == 20)
    #expect(try atom(feed).components(separatedBy: "<entry>").count == 21)
  }

  @Test func aFeedWithoutPostsIsAFeed() async throws {
    let feed = await feed { _ in }
    #expect(try atom(feed).contains("<updated>1970-01-01T00:00:00Z</updated>"))
    #expect(try items(feed).isEmpty)
  }

  /// One post by anybody must not break the feed of everybody.
  @Test(arguments: [
    "\u{1}", "\u{B}", "\u{FFFE}", "\u{FFFF}", "]]>", "&#0;", "\u{7F}", "\u{2028}", "\u{D7FF}", "\u{1FFFE}", "&#1;", "&#xFFFE;", "&#xFFFF;",
  ])
  func noCharacterBreaksAFeed(_ character: String) async throws {
    let feed = await feed {
      $0.posts = [Sample.post("a", title: "A\(character)B", tags: ["t\(character)"], body: "Words \(character) and `\(character)`.")]
    }
    let text = try atom(feed)
    // Foundation's parser lets these two pass, others do not (XML 1.0, section 2.2).
    #expect(!text.unicodeScalars.contains { $0 == "\u{FFFE}" || $0 == "\u{FFFF}" })
    _ = try items(feed)
  }

  @Test func footnotesInFeedsLeadToThePage() async throws {
    let feed = await feed { $0.posts = [Sample.post("a", body: "Words[^1] and `href=\"#x\"`.\n\n[^1]: Note.")] }
    let html = String(decoding: feed.body(of: 0), as: UTF8.self)
    #expect(html.contains("href=\"https://example.org/net/posts/a.html#_fn-1\""))
    #expect(html.matches(of: #/<a [^>]*href="#/#).isEmpty)
    #expect(html.contains("<code>href=\"#x\"</code>"))
  }

  @Test func aPostInAnotherLanguageSaysSo() async throws {
    let feed = await feed {
      var post = Sample.post("a")
      post.entry.language = "cy"
      $0.posts = [post]
    }
    #expect(try atom(feed).contains("<content type=\"html\" xml:lang=\"cy\">"))
    #expect(try items(feed).first?["language"] as? String == "cy")
  }
}
