import Testing

@testable import SiteGenerator

@Suite struct PageFrameTests {
  private func filled(_ layout: String, _ frame: PageFrame) throws -> String {
    try Sample.filled(
      layout, frame, FreePageView.type, FreePageView(page: Linked(item: Sample.page("x"), address: "x.html"), context: frame.context))
  }

  private func frame(
    _ kind: String = "page", title: String = "About", at address: String = "about.html", baseURL: String? = "https://example.org/net/",
    _ change: (inout Content) -> Void = { _ in }
  ) async -> PageFrame {
    let site = await Sample.site {
      $0.settings.baseURL = baseURL
      $0.pages = [Sample.page("about", title: "About", menuOrder: 1), Sample.page("privacy", title: "Privacy")]
      $0.posts = [Sample.post("picnic")]
      change(&$0)
    }
    return PageFrame(kind, title: title, address: address, context: Sample.context(site, at: address))
  }

  @Test(
    arguments: [
      ("About", nil, "About – The Care Net"), ("The Care Net", nil, "The Care Net"), ("Leeds", "England", "Leeds (England) – The Care Net"),
      ("Leeds, England", "England", "Leeds, England (England) – The Care Net"),
    ] as [(String, String?, String)])
  func documentTitlesNameThePageAndTheSite(_ title: String, _ qualifier: String?, _ expected: String) async {
    var frame = await frame(title: title)
    frame.qualifier = qualifier
    #expect(frame.documentTitle == expected)
  }

  @Test func theBreadcrumbLeadsFromHomeToThePage() async {
    var frame = await frame(at: "posts/picnic.html")
    frame.trail = [("Posts", "posts/index.html")]
    #expect(frame.breadcrumb.map(\.label) == ["Home", "Posts", "About"])
    #expect(frame.breadcrumb.map(\.href) == ["../index.html", "../posts/index.html", ""])
    #expect(await self.frame("home").breadcrumb.isEmpty)
  }

  @Test(arguments: [
    ("about.html", [], "Posts.. About*~"), ("posts/picnic.html", ["posts/index.html"], "Posts.~ About.."),
    ("posts/index.html", [], "Posts*~ About.."),
    ("privacy.html", [], "Posts.. About.."),
  ])
  func theMenuMarksThePageAndWhatIsAboveIt(_ address: String, _ trail: [String], _ expected: String) async throws {
    var frame = await frame(at: address)
    frame.trail = trail.map { ("x", $0) }
    let marks = try filled(
      "{{#menu}}{{label}}{{#current}}*{{/current}}{{^current}}.{{/current}}{{#within}}~{{/within}}{{^within}}.{{/within}} {{/menu}}", frame)
    #expect(marks.trimmed == expected)
  }

  @Test(arguments: [
    ("about.html", "https://example.org/net/about.html"), ("index.html", "https://example.org/net/"),
    ("café.html", "https://example.org/net/caf%C3%A9.html"),
    ("posts/index.html", "https://example.org/net/posts/index.html"),
  ])
  func aPageKnowsItsAddressOnTheWeb(_ address: String, _ canonical: String) async throws {
    #expect(try filled("{{canonical}}", await frame(at: address)) == canonical)
  }

  @Test func withoutAnAddressThereIsNothingForTheWeb() async throws {
    let layout = "{{canonical}}{{#openGraph}}og{{/openGraph}}{{#feeds}}feed{{/feeds}}{{#structuredData}}data{{/structuredData}}"
    var here = await frame(baseURL: nil)
    here.structuredData = [StructuredData(organization: here.context.site, logo: nil)]
    #expect(try filled(layout, here) == "")
    var hidden = await frame()
    hidden.isHidden = true
    #expect(try filled(layout, hidden) == "")
    #expect(try filled(layout, await frame()) == "https://example.org/net/about.htmlogfeedfeeddata")
  }

  @Test(arguments: [(nil, "en-GB "), ("cy", "cy "), ("ar", "ar rtl")] as [(String?, String)])
  func thePageSaysItsLanguage(_ language: String?, _ expected: String) async throws {
    var frame = await frame()
    frame.language = language
    #expect(try filled("{{language}} {{direction}}", frame) == expected)
  }

  @Test func theFooterNamesWhatTheMenuDoesNot() async throws {
    let labels = try filled("{{#footerPages}}{{label}},{{/footerPages}}", await frame())
    #expect(labels == "Privacy,Words explained,Site map,")
  }

  @Test func feedsOfAPageStandBesideTheSites() async throws {
    var frame = await frame(at: "groups/leeds.html")
    frame.feed = ("Leeds", "groups/leeds/feed.xml")
    let layout = "{{#feeds}}{{title}} {{href}} {{mediaType}}\n{{/feeds}}"
    #expect(
      try filled(layout, frame) == """
        The Care Net ../feed.xml application/atom+xml
        The Care Net ../feed.json application/feed+json
        Leeds ../groups/leeds/feed.xml application/atom+xml
        Leeds ../groups/leeds/feed.json application/feed+json

        """)
  }

  @Test func whatIsWrittenForMachinesEndsNoScript() async throws {
    let frame = await frame(title: "</script><script>alert(1)</script>")
    let json = try filled("{{#structuredData}}{{{json}}}{{/structuredData}}", frame)
    #expect(json.contains("\\u003c/script\\u003e"))
    #expect(!json.contains("<"))
  }

  @Test func thePolicyLetsNoScriptRun() async throws {
    let policy = try filled("{{policy}}", await frame())
    #expect(policy.contains("default-src &#39;none&#39;") || policy.contains("default-src 'none'"))
    #expect(!policy.contains("script-src") && !policy.contains("unsafe") && !policy.contains("http"))
  }
}
