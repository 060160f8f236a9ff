import Testing

@testable import SiteGenerator

@Suite struct RelativePathTests {
  @Test(arguments: [
    ("posts", "posts/a.md", "a.md"), ("posts", "groups/leeds.md", "../groups/leeds.md"), ("", "groups/leeds.md", "groups/leeds.md"),
    ("posts/2026", "posts/a.md", "../a.md"), ("posts/a", "posts/a/b.jpg", "b.jpg"), ("posts/a", "posts/b/c.jpg", "../b/c.jpg"),
    ("posts/a", "a", "../../a"), ("a/b", "a/b", "../b"),
  ])
  func isWrittenFromTheFolder(_ folder: String, _ path: String, _ written: String) {
    #expect(RelativePath.from(folder: folder, to: path) == written)
  }

  @Test(arguments: [("posts/a/b", "posts/x/c.md"), ("", "a.md"), ("a/b", "c/d/e.md")])
  func leadsBackToWhereItCameFrom(_ folder: String, _ path: String) {
    #expect(Destination.resolve(RelativePath.from(folder: folder, to: path), from: folder) == path)
  }
}
