import Testing

@testable import SiteGenerator

@Suite struct FreePageReadingTests {
  @Test func readsEveryKey() throws {
    let (found, problems) = Read.page("---\ntitle: About us\ndescription: Who we are.\nmenu-order: -1\n---\nHi")
    #expect(problems == [])
    let page = try #require(found)
    #expect(page.title == "About us")
    #expect(page.description == "Who we are.")
    #expect(page.menuOrder == -1)
  }

  @Test func aFileOfWordsAloneIsAPage() throws {
    let (found, problems) = Read.page("# About us\n\nHi")
    #expect(problems == [])
    #expect(try #require(found).title == "About us")
  }

  @Test(arguments: [
    ("", "title", "1:1", "`title: About`"), ("title: A\nmenu-order: first", "front-matter", "3:13", "whole number"),
    ("title: A\ndate: 2026-05-03", "front-matter", "3:1", "\"date\" for a page"),
  ])
  func explainsWhatItCannotUse(_ settings: String, _ rule: String, _ spot: String, _ words: String) throws {
    let problems = Read.page("---\n\(settings)\n---\n").problems
    #expect(problems.map(\.rule) == [rule])
    #expect(problems.map(\.spot) == [spot])
    let problem = try #require(problems.first)
    #expect("\(problem.message) \(problem.suggestion)".contains(words))
    #expect(HouseStyle.faults(in: problem) == [])
  }
}
