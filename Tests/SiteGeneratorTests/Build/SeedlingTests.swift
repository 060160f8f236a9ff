import Testing

@testable import SiteGenerator

@Suite struct SeedlingTests {
  @Test(arguments: [
    ("post", "Picnic in the park!", "content/posts/2026-06-15-picnic-in-the-park.md"), ("posts", "???", "content/posts/2026-06-15-post.md"),
    ("Group", "Leeds", "content/groups/leeds.md"), ("resource", "Your records", "content/resources/your-records/index.md"),
    ("author", "Ann", "content/authors/ann.md"), ("page", "Über uns", "content/pages/über-uns.md"),
  ])
  func fileStandsWhereItsKindBelongs(_ kind: String, _ title: String, _ file: String) throws {
    #expect(try #require(Seedling(kind: kind, title: title, today: Read.today)).file == file)
  }

  @Test(arguments: Seedling.kinds, ["Picnic", "Say \"hi\": a \\ day #1", "@home: *stars* & `more`", "Ünïcode 😀"])
  func itIsReadBackWithoutAWord(_ kind: String, _ title: String) async throws {
    let seedling = try #require(Seedling(kind: kind, title: title, today: Read.today))
    let site = try TemporaryFolder(["content/site.yaml": "title: Net", seedling.file: seedling.text])
    let (content, problems) = await SourceFolder(site: site.path, today: Read.today, showsDrafts: true).read()
    #expect(problems == [])
    let titles = content.posts.map(\.title) + content.groups.map(\.name) + content.resources.map(\.title) + content.authors.map(\.name)
    #expect(titles + content.pages.map(\.title) == [title])
    let hidden = await SourceFolder(site: site.path, today: Read.today).read().content
    #expect(hidden.unpublishedEntries.map(\.status) == [.draft])
  }

  @Test(arguments: ["event", "", "../post"])
  func otherKindsAreNone(_ kind: String) {
    #expect(Seedling(kind: kind, title: "A", today: Read.today) == nil)
  }
}
