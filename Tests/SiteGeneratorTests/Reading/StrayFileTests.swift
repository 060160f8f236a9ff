import Testing

@testable import SiteGenerator

@Suite struct StrayFileTests {
  @Test(arguments: ["posts/a.markdown", "posts/a.MD", "pages/a.mdown", "groups/a.md.txt", "groups/a.MD.TXT", "resources/x/a.Md"])
  func almostPagesAreNoticed(_ path: String) {
    #expect(StrayFile.looksLikeMarkdown(path))
    #expect(StrayFile.problem(path).suggestion == "Rename it so that it ends in `.md`.")
    #expect(StrayFile.problem(path).level == .look)
    #expect(HouseStyle.faults(in: StrayFile.problem(path)) == [])
  }

  @Test(arguments: ["posts/a.md", "posts/a.txt", "assets/readme.markdown", "notes.MD", "posts/md", "posts/a.md.jpg"])
  func otherFilesPass(_ path: String) {
    #expect(!StrayFile.looksLikeMarkdown(path))
  }

  @Test func aPageInNoFolderOfPagesHearsWhereToGo() {
    let problem = StrayFile.problem("readme.md")
    #expect(problem.suggestion == "Move it into one of: `posts/`, `groups/`, `resources/`, `authors/`, `pages/`.")
    #expect(HouseStyle.faults(in: problem) == [])
  }

  @Test(arguments: [
    ("resources/records/letter.md", true), ("resources/wales/records/letter.md", true), ("resources/letter.md", false),
    ("posts/records/letter.md", false), ("resources/records/my-letter.md", false),
  ])
  func knowsTheWordsOfALetter(_ path: String, _ isLetter: Bool) {
    #expect(path.isLetter == isLetter)
  }
}
