import Testing

@testable import SiteGenerator

@Suite struct AuthorReadingTests {
  @Test(arguments: [
    "links: {Blog: \"https://ann.example/\"}", "links:\n  - {name: Blog, url: \"https://ann.example/\"}",
  ])
  func readsEveryKey(_ links: String) throws {
    let (found, problems) = Read.author("---\nname: Ann\nrole: Writer\ngroup: leeds\n\(links)\n---\nHi")
    #expect(problems == [])
    let author = try #require(found)
    #expect(author.name == "Ann")
    #expect(author.role == "Writer")
    #expect(author.group?.value == "leeds")
    #expect(author.links == [NamedLink(name: "Blog", address: "https://ann.example/")])
  }

  @Test func aLinkAloneIsItsOwnName() throws {
    let author = try #require(Read.author("---\nname: Ann\nlinks:\n  - https://ann.example/\n---\n").author)
    #expect(author.links == [NamedLink(name: "https://ann.example/", address: "https://ann.example/")])
  }

  @Test(arguments: [
    ("role: x", "title", "1:1", "`name: Ann`"), ("name: Ann\nlinks: {Blog: ann.example}", "link-address", "3:9", "\"ann.example\""),
    ("name: Ann\nlinks:\n  - {url: \"javascript:x\"}", "link-address", "4:11", "not a web address"),
    ("name: Ann\ngroups: x", "front-matter", "3:1", "Did you mean `group`?"),
  ])
  func explainsWhatItCannotUse(_ settings: String, _ rule: String, _ spot: String, _ words: String) throws {
    let problem = try #require(Read.author("---\n\(settings)\n---\n").problems.first)
    #expect(problem.rule == rule)
    #expect(problem.spot == spot)
    #expect("\(problem.message) \(problem.suggestion)".contains(words))
    #expect(HouseStyle.faults(in: problem) == [])
  }
}
