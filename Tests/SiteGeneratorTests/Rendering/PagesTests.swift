import Pictures
import Testing

@testable import SiteGenerator

@Suite struct PagesTests {
  private func pages(_ change: (inout Content) -> Void) async throws -> [Page] {
    let theme = ThemeFolder(places: [Repository.themes]).read(Located("care-net")).theme
    let site = await Linker.link(Sample.content(change), reserved: theme.addresses).site
    let files = try await LetterFiles(of: site)
    return await Pages(of: site, theme: theme, layouts: Layouts(theme), folder: "/nowhere", letterFiles: files).all
  }

  private func paths(_ change: (inout Content) -> Void) async throws -> [String] { try await pages(change).map(\.path) }

  static let always: Set<String> = [
    "index.html", "posts/index.html", "groups/index.html", "resources/index.html", "topics/index.html", "archive.html", "glossary.html",
    "site-map.html", "logo-wall.html", "404.html", "logo-wall.svg", "robots.txt", "theme/colours.css", "theme/base.css",
  ]

  @Test func anEmptySiteHasThePagesThatAreAlwaysThere() async throws {
    #expect(Self.always.isSubset(of: try await paths { _ in }))
  }

  @Test func withoutAnAddressThereAreNoFeedsAndNoSitemap() async throws {
    let paths = try await paths {
      $0.settings.baseURL = nil
      $0.posts = [Sample.post("a", tags: ["care"])]
      $0.groups = [Sample.group("leeds")]
    }
    #expect(!paths.contains { $0.hasSuffix("feed.xml") || $0.hasSuffix("feed.json") || $0.hasPrefix("sitemap") })
    #expect(paths.contains("robots.txt"))
  }

  @Test func eachThingHasItsFiles() async throws {
    let paths = try await paths {
      $0.settings.postsPerPage = 1
      $0.posts = [Sample.post("a", tags: ["care"], aliases: ["old/"]), Sample.post("b")]
      $0.groups = [Sample.group("leeds")]
      $0.authors = [Sample.author("ann")]
      $0.resources = [Sample.resource("records", category: .letter, letter: "Dear [[Name]]")]
      $0.pages = [Sample.page("about")]
      $0.files = [FileInFolder(path: "assets/a.pdf", size: 1)]
    }
    let expected: Set = [
      "posts/a.html", "posts/b.html", "posts/page-2.html", "topics/care.html", "topics/care/feed.xml", "topics/care/feed.json",
      "groups/leeds.html",
      "groups/leeds/feed.xml", "groups/leeds/feed.json", "logos/leeds.svg", "authors/ann.html", "resources/records.html",
      "resources/records.txt",
      "about.html", "old/index.html", "assets/a.pdf", "feed.xml", "feed.json", "sitemap.xml",
    ]
    #expect(expected.subtracting(paths) == [])
  }

  @Test func onlySitesWithLettersHaveTheirScripts() async throws {
    let scripts: Set = [Addresses.letterData]
    let without = try await paths { $0.resources = [Sample.resource("guide")] }
    #expect(scripts.isDisjoint(with: without))
    let with = try await paths { $0.resources = [Sample.resource("records", category: .letter, letter: "Dear [[Name]]")] }
    #expect(scripts.isSubset(of: with))
  }

  /// Also in a site that moves in, where two things at one address are only reported: which one is there must not be left to chance.
  @Test func noTwoFilesHaveOneAddress() async throws {
    let paths = try await paths {
      $0.settings.isStrict = false
      $0.networkLogo = .raster(.png, path: "logo.png", PictureSize(width: 300, height: 200))
      let files = ["theme/base.css", "logos/network.png", "logos/leeds.svg", "groups/leeds/feed.json"]
      $0.files = files.map { FileInFolder(path: $0, size: 1) }
      $0.posts = [
        Sample.post(
          "a", tags: ["care", "Index"],
          aliases: ["topics/care.html", "archive/2026.html", "posts/page-2.html", "index.html", "sitemap-1.xml/"],
          body: files.map { "[f](/\($0))" }.joined(separator: " "))
      ]
      $0.posts += (0..<301).map { Sample.post("p\($0)") } + [Sample.post("page-2"), Sample.post("index")]
      $0.groups = [Sample.group("leeds"), Sample.group("Leeds")]
      $0.pages = [Sample.page("about"), Sample.page("About")]
    }
    let shared = Dictionary(grouping: paths) { $0.lowercased() }.filter { $0.value.count > 1 }.keys.sorted()
    #expect(shared == [])
  }
}
