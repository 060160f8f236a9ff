import Foundation
import Testing

@testable import SiteGenerator

/// Tiny whole sites, from files to files, in the network's own look.
@Suite struct BuildTests {
  private func build(_ site: TemporaryFolder, _ change: (inout Build.Options) -> Void = { _ in }) async throws -> Summary {
    var options = Build.Options(site: site.path, output: "\(site.path)/output", themes: [Repository.themes], today: Read.today)
    change(&options)
    return try await Build(options).run()
  }

  private func pages(_ site: TemporaryFolder) -> [String] { site.everything.filter { $0.hasPrefix("output/") && $0.hasSuffix(".html") } }

  static let network = [
    "content/site.yaml":
      "title: The Care Net\nbase-url: https://example.org/net/\nmenu:\n  - {label: News, page: posts/}\n  - {label: About, page: pages/about.md}",
    "content/pages/index.md": "---\ntitle: The Care Net\ndescription: Care & \"love\" <3\n---\nWelcome to [us](about.md).",
    "content/pages/about.md": "---\ntitle: About us\naliases: [who-we-are/]\n---\n## Team\n\nHi. [Form](../assets/form.pdf)",
    "content/posts/2026-05-03-picnic/index.md":
      "---\ntitle: Picnic & <cake>\ntags: [food, Summer fun]\nauthor: ann\ngroup: leeds\n---\n![The lake](lake.svg)\n\nSee [us](../../pages/about.md#team).",
    "content/posts/2026-05-03-picnic/lake.svg": SVGSamples.drawing("<path d=\"M0 0\"/>"),
    "content/posts/2026-05-10-after.md": "---\ntags: [food]\n---\n# After\n\nIt was [good](2026-05-03-picnic/index.md).",
    "content/posts/2030-01-01-later.md": "# Later", "content/authors/ann.md": "# Ann",
    "content/groups/leeds.md": "---\nname: Leeds\narea: Leeds\nnation: England\ncontact: leeds@example.org\n---\nHello.",
    "content/resources/records/index.md": "---\ntitle: Your records\nkind: letter\n---\nAsk.",
    "content/resources/records/letter.md": "Dear [[Name]],\n\n- one", "content/assets/form.pdf": "pdf",
  ]

  @Test func aSmallNetworkIsBuilt() async throws {
    let site = try TemporaryFolder(Self.network)
    let summary = try await build(site)
    #expect(summary.problems.map(\.rule) == [FileLink.name])
    #expect(!summary.stopped)
    #expect([summary.posts, summary.groups, summary.waiting, summary.drafts] == [2, 1, 1, 0] as [Int])
    #expect(
      pages(site)
        == [
          "404.html", "about.html", "archive.html", "authors/ann.html", "glossary.html", "groups/index.html", "groups/leeds.html",
          "groups/leeds/advert-a4.html", "groups/leeds/advert-a5.html", "groups/leeds/pack.html", "index.html",
          "logo-wall.html", "posts/after.html", "posts/index.html", "posts/picnic.html", "resources/index.html", "resources/records.html",
          "site-map.html", "topics/food.html", "topics/index.html", "topics/summer-fun.html", "who-we-are/index.html",
        ].map { "output/\($0)" })
    #expect(summary.pages == pages(site).count)

    let post = try #require(site.text("output/posts/picnic.html"))
    #expect(post.contains("<title>Picnic &amp; &lt;cake&gt; – The Care Net</title>"))
    #expect(post.contains("<link rel=\"canonical\" href=\"https://example.org/net/posts/picnic.html\">"))
    #expect(post.contains("<img src=\"../posts/picnic/lake.svg\" alt=\"The lake\""))
    #expect(post.contains("<a href=\"../about.html#team\">us</a>"))
    #expect(post.contains("<a href=\"../posts/index.html\" aria-current=\"true\">News</a>"))
    #expect(
      site.text("output/about.html")?.contains("<a href=\"assets/form.pdf\">Form<span class=\"file\"> (PDF, 1 KB)</span></a>") == true)
    #expect(site.text("output/who-we-are/index.html")?.contains("url=../about.html") == true)
    #expect(site.text("output/resources/records.txt") == "Dear [Name],\r\n\r\n- one\r\n")
    #expect(site.text("output/robots.txt") == "User-agent: *\nAllow: /\nSitemap: https://example.org/net/sitemap.xml\n")
    #expect(site.text("output/sitemap.xml")?.contains("404.html") == false)
    #expect(site.text("output/sitemap.xml")?.contains("who-we-are") == false)
    for feed in ["feed", "groups/leeds/feed", "topics/food/feed", "topics/summer-fun/feed"] {
      #expect(site.exists("output/\(feed).xml") && site.exists("output/\(feed).json"))
    }
    #expect(!site.everything.contains { $0.contains("later") && $0.hasPrefix("output/") })
  }

  @Test func everyLinkOfASmallNetworkIsRelativeAndNamesAFile() async throws {
    let site = try TemporaryFolder(Self.network)
    _ = try await build(site)
    for page in pages(site) {
      let text = try #require(site.text(page)).replacing(#/<link rel="canonical"[^>]*>/#, with: "")
      for match in text.matches(of: #/ (?:href|src)="([^"#]+)/#) {
        let link = String(match.1)
        if link.hasPrefix("mailto:") { continue }
        let folder = page.split(separator: "/").dropLast().joined(separator: "/")
        let target = Destination.resolve(Destination.percentDecoded(link), from: folder)
        #expect(target.map { site.exists($0) && !$0.hasSuffix("/") } == true, "\(link) in \(page)")
      }
    }
  }

  @Test func theSameInputGivesTheSameBytes() async throws {
    let (first, second) = (try TemporaryFolder(Self.network), try TemporaryFolder(Self.network))
    _ = try await build(first)
    _ = try await build(second)
    #expect(first.everything == second.everything)
    for file in first.everything where file.hasPrefix("output/") && !file.hasSuffix("/") {
      #expect(first.text(file) == second.text(file), "\(file)")
    }
    let again = try await build(first)
    #expect(again.written?.written == 0)
    #expect(again.written?.removed == 0)
  }

  @Test func aMistakeLeavesTheLastGoodSiteAsItWas() async throws {
    let site = try TemporaryFolder(Self.network)
    _ = try await build(site)
    let before = site.text("output/about.html")
    try site.write("# About us\n\n[gone](gone.md)", to: "content/pages/about.md")
    let summary = try await build(site)
    #expect(summary.stopped)
    #expect(summary.written == nil)
    #expect(site.text("output/about.html") == before)
  }

  @Test func checkingWritesNothing() async throws {
    let site = try TemporaryFolder(Self.network)
    let summary = try await build(site) { $0.isCheckOnly = true }
    #expect(summary.pages == 22)
    #expect(!site.exists("output") && !site.exists(".sitegen"))
  }

  @Test func twoPagesNeverShareATitle() async throws {
    let site = try TemporaryFolder([
      "content/site.yaml": "title: Net", "content/posts/2026-05-03-a.md": "# Picnic", "content/posts/2026-06-03-b.md": "# Picnic",
      "content/posts/2026-06-03-c.md": "# Picnic", "content/pages/picnic.md": "# Picnic",
      "content/resources/england/index.md": "---\ntitle: Your records\nkind: guide\nnation: England\n---\n",
      "content/resources/wales/index.md": "---\ntitle: Your records\nkind: guide\nnation: Wales\n---\n",
    ])
    #expect(try await !build(site).stopped)
    let titles = pages(site).compactMap { site.text($0)?.firstMatch(of: #/<title>([^<]*)</#).map { String($0.1) } }
    let shared = Dictionary(grouping: titles) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
    #expect(shared == [])
  }

  @Test func everyPageOfAPaginationCanBeReached() async throws {
    var files = ["content/site.yaml": "title: Net\nposts-per-page: 1"]
    for number in 1...9 { files["content/posts/2026-01-0\(number)-p\(number).md"] = "# Post \(number)" }
    let site = try TemporaryFolder(files)
    _ = try await build(site)
    let last = try #require(site.text("output/posts/index.html"))
    #expect(last.contains("href=\"../posts/page-9.html\""))
    let middle = try #require(site.text("output/posts/page-5.html"))
    for number in [3, 4, 6, 7, 9] { #expect(middle.contains("href=\"../posts/page-\(number).html\""), "page \(number)") }
  }

  /// A file beside a page that takes the address of the theme's own style sheet would style every page.
  @Test func noStyleGetsFromContentToAPage() async throws {
    let site = try TemporaryFolder([
      "content/site.yaml": "title: Net", "content/theme/base.css": "body{display:none}",
      "content/pages/a.md": "# A\n\n[b](../theme/base.css)",
    ])
    _ = try await build(site)
    #expect(site.text("output/theme/base.css")?.contains("display:none}") != true)
  }

  /// Content comes from anybody: whatever it says, the build ends with problems that name a file, never with a fault of ours.
  @Test(arguments: [
    "tags: [\(String(repeating: "long ", count: 80))]", "slug: \(String(repeating: "a", count: 300))", "aliases: [a.html/]",
    "aliases: [posts/b.html/c/]",
    "tags: [\"a/b\", \"..\", \"con\", \"\\0\"]", "series: \(String(repeating: "x", count: 5000))",
  ])
  func noSettingsStopABuildWithoutAProblem(_ settings: String) async throws {
    let site = try TemporaryFolder([
      "content/site.yaml": "title: Net\nstrict: false", "content/posts/2026-01-01-b.md": "---\n\(settings)\n---\n# B",
      "content/pages/a.md": "# A",
    ])
    await #expect(throws: Never.self) { try await build(site) }
  }

  @Test func noWordsGetFromContentToAPageUnescaped() async throws {
    let bad = "<img src=x onerror=alert(1)>"
    let site = try TemporaryFolder([
      "content/site.yaml":
        "title: 'Net \(bad)'\nraw-html: clean\nstrict: false\ndescription: '\(bad)'\nabbreviations: {DRE: '\(bad)'}\nbase-url: https://example.org/",
      "content/posts/2026-01-01-a.md":
        "---\ntitle: 'A \(bad)'\ndescription: '\(bad)'\ntags: ['b \(bad)']\nauthor: ann\nseries: 'S \(bad)'\ngroup: leeds\n---\n## H \(bad)\n\nDRE `\(bad)` [\(bad)](https://example.org/?\"onclick=x)\n",
      "content/posts/2026-01-02-b.md": "---\ntitle: B\nseries: 'S \(bad)'\n---\n",
      "content/authors/ann.md": "---\nname: 'Ann \(bad)'\nrole: '\(bad)'\n---\n",
      "content/groups/leeds.md":
        "---\nname: 'Leeds \(bad)'\narea: '\(bad)'\nnation: '\(bad)'\nmeets: '\(bad)'\ncovers: ['\(bad)']\nlanguages: ['\(bad)']\naccess: '\(bad)'\n---\n",
      "content/resources/r/index.md":
        "---\ntitle: 'R \(bad)'\nkind: letter\nnation: '\(bad)'\nsources: ['\(bad)']\nreviewed: {by: '\(bad)'}\nversion: '\(bad)'\nfields: [{label: Name, hint: '\(bad)'}]\n---\n",
      "content/resources/r/letter.md": "Dear [[Name]] \(bad) [[X \(bad)]]",
    ])
    let summary = try await build(site)
    #expect(!summary.problems.contains { $0.isUnsafe })
    try #require(!summary.stopped, "\(summary.problems.map(\.text))")
    for file in site.everything where file.hasPrefix("output/") && [".html", ".svg"].contains(where: file.hasSuffix) {
      let text = try #require(site.text(file))
      #expect(!text.contains("<img src=x"), "\(file)")
      #expect(!text.replacing("&gt;", with: ">").contains("<img src=x"), "\(file)")
    }
  }

  @Test func pagesKeepTheirLookWhereTheNetworksThemeIsReplaced() async throws {
    let layout = { (title: String) in "<html lang=\"en\"><title>\(title)</title><main><h1>Ours: \(title)</h1></main></html>" }
    let site = try TemporaryFolder([
      "content/site.yaml": "title: Net\ntheme: ours", "content/pages/about.md": "# About", "themes/ours/theme.yaml": "extends: care-net",
      "themes/ours/layouts/page.mustache": layout("{{title}}"),
    ])
    _ = try await build(site) { $0.themes = ["\(site.path)/themes", Repository.themes] }
    #expect(site.text("output/about.html") == layout("About"))
    #expect(site.text("output/index.html")?.contains("<title>Net</title>") == true)
  }
}
