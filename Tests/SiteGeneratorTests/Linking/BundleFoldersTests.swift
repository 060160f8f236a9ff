import Testing

@testable import SiteGenerator

@Suite struct BundleFoldersTests {
  private let folders = BundleFolders([
    Sample.entry("posts/2026-05-03-picnic/index.md"), Sample.entry("posts/index.md"),
    Sample.entry("groups/leeds/index.md", slug: "leeds-carers"),
    Sample.entry("pages/about.md"),
  ])

  @Test(arguments: [
    ("posts/2026-05-03-picnic/lake.jpg", "posts/picnic/lake.jpg"), ("posts/2026-05-03-picnic/more/lake.jpg", "posts/picnic/more/lake.jpg"),
    ("groups/leeds/logo.svg", "groups/leeds-carers/logo.svg"), ("posts/lake.jpg", "posts/lake.jpg"), ("assets/a.pdf", "assets/a.pdf"),
    ("pages/about.md/x.jpg", "pages/about.md/x.jpg"), ("lake.jpg", "lake.jpg"),
    ("posts/2026-05-03-picnic-2/lake.jpg", "posts/2026-05-03-picnic-2/lake.jpg"),
  ])
  func filesGoWithTheThingTheyLieBeside(_ path: String, _ address: String) {
    #expect(folders.address(of: path) == address)
  }
}
