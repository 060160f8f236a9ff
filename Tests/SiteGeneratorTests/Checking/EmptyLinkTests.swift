import Testing

@testable import SiteGenerator

@Suite struct EmptyLinkTests {
  @Test(arguments: [
    "[](about.md)", "See [ ](about.md).", "[](https://example.org/)", "[![](map.png)](about.md)", "[![decorative](map.png)](about.md)",
  ])
  func aLinkHasWords(_ markdown: String) throws {
    let problems = Checked.by(EmptyLink(), markdown)
    #expect(problems.map(\.rule) == ["link-words"])
    let problem = try #require(problems.first)
    #expect(problem.level == .fix)
    #expect(HouseStyle.faults(in: problem) == [])
  }

  @Test(arguments: [
    "[About us](about.md)", "[![Map of Leeds](map.png)](about.md)", "<https://example.org/>", "https://example.org/", "[`code`](about.md)",
    "![](map.png)", "`[](about.md)`", "[![decorative](map.png) About](about.md)",
  ])
  func linksWithWordsPass(_ markdown: String) {
    #expect(Checked.by(EmptyLink(), markdown) == [])
  }
}
