import Testing

@testable import SiteGenerator

@Suite struct NewFileTests {
  @Test func isWrittenWithTheFoldersOnTheWay() throws {
    let folder = try TemporaryFolder()
    #expect(try NewFile.write("words", to: "\(folder.path)/content/posts/a.md"))
    #expect(folder.text("content/posts/a.md") == "words")
  }

  @Test func isNeverWrittenOverAnother() throws {
    let folder = try TemporaryFolder(["a.md": "mine"])
    try folder.link("b.md", to: "gone.md")
    #expect(try !NewFile.write("words", to: "\(folder.path)/a.md"))
    #expect(try !NewFile.write("words", to: "\(folder.path)/b.md"))
    #expect(folder.text("a.md") == "mine")
    #expect(!folder.exists("gone.md"))
  }
}
