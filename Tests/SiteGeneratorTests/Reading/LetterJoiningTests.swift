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
