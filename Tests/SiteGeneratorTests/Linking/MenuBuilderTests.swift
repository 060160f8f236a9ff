import Testing

@testable import SiteGenerator

@Suite struct MenuBuilderTests {
  private func link(_ page: String, _ change: (inout Content) -> Void = { _ in }) async -> (menu: [MenuItem], problems: [Problem]) {
    let content = Sample.content {
      $0.settings.menu = [Settings.MenuEntry(label: "Here", page: Located(page, line: 7, column: 3))]
      $0.pages = [Sample.page("about"), Sample.page("soon", status: .draft)]
      $0.posts = [Sample.post("picnic", tags: ["care"])]
      $0.files = [FileInFolder(path: "assets/form.pdf", size: 1)]
      change(&$0)
    }
    let (site, problems) = await Linker.link(content)
    return (site.menu, problems)
  }

  @Test(arguments: [
    ("pages/about.md", "about.html"), ("about", "about.html"), ("about.md", "about.html"), ("/about.html", "about.html"),
    ("posts/", "posts/index.html"), ("posts/picnic.md", "posts/picnic.html"), ("topics/care.html", "topics/care.html"),
    ("/", "index.html"), ("logo-wall.html", "logo-wall.html"), ("archive", "archive.html"),
  ])
  func entriesNamePagesAsLinksDo(_ page: String, _ address: String) async {
    let (menu, problems) = await link(page)
    #expect(menu.map(\.address) == [address])
    #expect(menu.map(\.label) == ["Here"])
    #expect(problems == [])
  }

  @Test(arguments: ["pages/abuot.md", "https://example.org/", "nowhere", "../about.md", "#x", ""])
  func entriesThatLeadNowhereAreLeftOut(_ page: String) async throws {
    let (menu, problems) = await link(page)
    #expect(menu.isEmpty)
    #expect(problems.map(\.rule) == ["menu"])
    #expect(problems.map(\.spot) == ["7:3"])
    #expect(HouseStyle.faults(in: try #require(problems.first)) == [])
  }

  /// What the writer wrote already is no help.
  @Test(arguments: ["pages/soon.md", "assets/form.pdf"])
  func thePageThatWasWrittenIsNotSuggested(_ page: String) async throws {
    let (menu, problems) = await link(page)
    #expect(menu.isEmpty)
    let problem = try #require(problems.first)
    #expect(!problem.suggestion.contains("Did you mean `\(page)`"))
  }

  @Test func aSiteWithoutAMenuGetsOneOfWhatItHas() async {
    let site = await Sample.site {
      $0.posts = [Sample.post("picnic")]
      $0.groups = [Sample.group("leeds")]
      $0.resources = [Sample.resource("records")]
      $0.pages = [Sample.page("b", title: "B", menuOrder: 2), Sample.page("a", title: "A", menuOrder: 1), Sample.page("c", title: "C")]
    }
    #expect(site.menu.map(\.address) == ["resources/index.html", "groups/index.html", "posts/index.html", "a.html", "b.html"])
    #expect(await Sample.site { _ in }.menu.isEmpty)
  }
}
