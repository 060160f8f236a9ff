import Testing

@testable import SiteGenerator

@Suite struct ExplanationTests {
  @Test(arguments: [
    ("content/pages/about.md", "\"About\" is published at about.html."),
    ("./content/pages/about.md", "\"About\" is published at about.html."),
    ("pages/about.md", "\"About\" is published at about.html."),
    ("pages/draft.md", "content/pages/draft.md is not published: it is still a draft."),
    ("posts/2030-01-01-later.md", "content/posts/2030-01-01-later.md is not published: it waits until 2030-01-01."),
    ("pages/used.pdf", "content/pages/used.pdf is published at pages/used.pdf."),
    ("pages/unused.pdf", "content/pages/unused.pdf is not published: no published page links to it or shows it."),
    ("pages/abuot.md", "We can't find content/pages/abuot.md, or it can't be read. Did you mean content/pages/about.md?"),
    ("posts/index.md", "\"News\" is published at posts/index.html."),
  ])
  func saysWhyAFileIsOnTheSiteOrNot(_ file: String, _ line: String) async throws {
    let site = try TemporaryFolder([
      "content/site.yaml": "title: Net", "content/pages/about.md": "# About\n\n[a](used.pdf)",
      "content/pages/draft.md": "---\ndraft: yes\n---\n# Draft",
      "content/posts/2030-01-01-later.md": "# Later", "content/pages/used.pdf": "x", "content/pages/unused.pdf": "x",
      "content/posts/index.md": "# News",
    ])
    let options = Build.Options(site: site.path, output: "\(site.path)/output", themes: [], today: Read.today)
    #expect(await Explanation.of(file, options: options).lines.first == line)
    #expect(await Explanation.of("\(site.path)/\(file)", options: options).lines.first == line || !file.hasPrefix("content/"))
  }

  @Test func namesTheProblemsOfTheFile() async throws {
    let site = try TemporaryFolder(["content/site.yaml": "title: Net", "content/pages/about.md": "# About\n\n[a](gone.md)"])
    let options = Build.Options(site: site.path, output: "\(site.path)/output", themes: [], today: Read.today)
    let lines = await Explanation.of("pages/about.md", options: options).lines
    #expect(lines.count == 2)
    #expect(lines.last?.hasPrefix("content/pages/about.md:3:1: Please fix [link]") == true)
  }
}
