import Testing

@testable import SiteGenerator

@Suite struct LetterJoiningTests {
  @Test func eachResourceGetsTheLetterBesideIt() {
    var content = Sample.content {
      $0.resources = [Sample.resource("records"), Sample.resource("costs")]
      $0.letters = [
        Sample.letter("---", of: "costs"), Sample.letter(""),
      ]
    }
    #expect(content.joinLetters(besides: []) == [])
    #expect(content.resources.map(\.letter?.path) == ["resources/records/letter.md", "resources/costs/letter.md"])
  }

  @Test func eachVersionGetsItsOwnLetter() {
    var content = Sample.content {
      $0.resources = [Sample.resource("a"), Sample.resource("a", version: "cy"), Sample.resource("a", version: "easy-read")]
      $0.letters = [Sample.letter("", of: "a", version: "easy-read"), Sample.letter("", of: "a", version: "cy")]
    }
    #expect(content.joinLetters(besides: []) == [])
    #expect(content.resources.map(\.letter?.path) == [nil, "resources/a/letter.cy.md", "resources/a/letter.easy-read.md"])
    #expect(content.resources.map(\.entry.anchors) == [[], ["letter"], ["letter"]])
  }

  @Test func aVersionsLetterAloneIsNotForgotten() throws {
    var content = Sample.content {
      $0.resources = [Sample.resource("a")]
      $0.letters = [Sample.letter("", of: "a"), Sample.letter("", of: "a", version: "cy")]
    }
    let problems = content.joinLetters(besides: ["resources/a/index.md"])
    #expect(problems.map(\.place.file) == ["content/resources/a/letter.cy.md"])
    #expect(problems.first?.suggestion.hasPrefix("Add `index.cy.md`") == true)
  }

  @Test func aLetterAloneIsNotForgotten() throws {
    var content = Sample.content { $0.letters = [Sample.letter("", of: "lost")] }
    let problems = content.joinLetters(besides: [])
    #expect(problems.map(\.rule) == ["stray-file"])
    #expect(problems.map(\.place.file) == ["content/resources/lost/letter.md"])
    #expect(HouseStyle.faults(in: try #require(problems.first)) == [])
  }

  @Test func aLetterIsNotCalledAloneWhereItsIndexCannotBeRead() async throws {
    let site = try TemporaryFolder([
      "content/site.yaml": "title: Net", "content/resources/records/index.md": "---\ntitle: A: B\n---\n",
      "content/resources/records/letter.md": "Dear [[Name]],",
    ])
    let problems = await SourceFolder(site: site.path, today: Read.today).read().problems
    #expect(problems.map(\.place.file) == ["content/resources/records/index.md"])
  }
}
