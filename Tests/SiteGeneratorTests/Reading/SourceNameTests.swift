import Testing

@testable import SiteGenerator

@Suite struct SourceNameTests {
  @Test(arguments: [
    ("posts/picnic.md", Kind.posts, "picnic", nil, false), ("posts/2026-05-03-picnic.md", .posts, "picnic", "2026-05-03", false),
    ("posts/2026-05-03-picnic/index.md", .posts, "picnic", "2026-05-03", false),
    ("posts/2026/2026-05-03-picnic.md", .posts, "picnic", "2026-05-03", false),
    ("posts/2026-02-30-picnic.md", .posts, "2026-02-30-picnic", nil, false),
    ("groups/2026-05-03-leeds.md", .groups, "2026-05-03-leeds", nil, false), ("groups/leeds/index.md", .groups, "leeds", nil, false),
    ("posts/index.md", .posts, "index", nil, true), ("groups/index.md", .groups, "index", nil, true),
    ("resources/index.md", .resources, "index", nil, true), ("pages/index.md", .pages, "index", nil, false),
    ("pages/about.md", .pages, "about", nil, false), ("resources/records/index.md", .resources, "records", nil, false),
    ("resources/records/index.cy.md", .resources, "records-cy", nil, false), ("resources/index.cy.md", .resources, "index.cy", nil, false),
    ("posts/picnic/index.cy.md", .posts, "index.cy", nil, false),
    ("pages/a.b.md", .pages, "a.b", nil, false), ("posts/_index.md", .posts, "index", nil, true),
  ])
  func placesSayWhatAThingIs(_ path: String, _ kind: Kind, _ name: String, _ date: String?, _ isIntroduction: Bool) throws {
    let source = try #require(SourceName(path: path))
    #expect(source.kind == kind)
    #expect(source.name == name)
    #expect(source.date?.iso == date)
    #expect(source.isIntroduction == isIntroduction)
  }

  @Test(arguments: [
    "site.yaml", "readme.md", "posts", "events/fair.md", "posts/picnic.txt", "posts/picnic.MD", "authors/index.md", "", "/",
    "resources/records/index.welsh.md",
  ])
  func otherFilesAreNoThings(_ path: String) {
    #expect(SourceName(path: path) == nil)
  }
}
