import Testing

@testable import SiteGenerator

@Suite struct HoldingBackTests {
  /// What its writer meant to hold back stays back, also where nothing but what is unsafe stops the build.
  @Test(arguments: [
    "draft: ture", "draft: [true, false]", "Draft: true", "published: false", "private: true", "expires: 1/2/2026", "date: 2099-13-01",
  ])
  func whatMayBeADraftIsNotPublished(_ setting: String) async throws {
    let folder = try TemporaryFolder()
    try folder.write("title: T\nstrict: false\n", to: "content/site.yaml")
    try folder.write("---\ntitle: A\n\(setting)\n---\nWords.\n", to: "content/posts/2026-01-01-a.md")
    let today = try #require(CalendarDate("2026-11-20"))
    let (content, _) = await SourceFolder(site: folder.path, today: today).read()
    #expect(content.posts.map(\.entry.status) == [.draft])
  }

  @Test(arguments: ["draft: false", "published: true", "private: false", "tags: [draft]"])
  func whatIsMeantForReadersIsPublished(_ setting: String) async throws {
    let folder = try TemporaryFolder()
    try folder.write("title: T\nstrict: false\n", to: "content/site.yaml")
    try folder.write("---\ntitle: A\n\(setting)\n---\nWords.\n", to: "content/posts/2026-01-01-a.md")
    let today = try #require(CalendarDate("2026-11-20"))
    let (content, _) = await SourceFolder(site: folder.path, today: today).read()
    #expect(content.posts.map(\.entry.status) == [.published])
  }
}
