import Testing

@testable import SiteGenerator

@Suite struct SharedTests {
  @Test func aChangedCopyLeavesTheOthers() {
    let first = Sample.entry("posts/a.md", slug: "a")
    var second = first
    second.slug = "b"
    second.aliases.append(Located("old/"))
    #expect(first.slug == "a" && first.aliases.isEmpty)
    #expect(second.slug == "b" && second.aliases.map(\.value) == ["old/"] && second.path == first.path)
  }
}
