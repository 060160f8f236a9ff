import Testing

@testable import SiteGenerator

@Suite struct LostWordsTests {
  private func problems(_ yaml: String) -> [Problem] {
    LostWords.problems(in: yaml, file: "content/posts/picnic.md", lineOffset: 1)
  }

  @Test(arguments: [
    ("title: We are #1\n", "2:15", "`title: \"We are #1\"`"), ("a: b\ntitle: é #together now\n", "3:10", "`title: \"é #together now\"`"),
    ("title: #1 in care\n", "2:8", "`title: \"#1 in care\"`"), ("title: the \"best\" #1\n", "2:19", "`title: \"the 'best' #1\"`"),
    ("a: b\ntitle: We are #1\nc: d\n", "3:15", "`title: \"We are #1\"`"), ("tags:\n  - We are #1\n", "3:12", "We are #1"),
    ("tags:\n  - #care\n", "3:5", "#care"),
  ])
  func wordsAfterAHashAreMissed(_ yaml: String, _ spot: String, _ suggestion: String) throws {
    let found = problems(yaml)
    #expect(found.map(\.spot) == [spot])
    let problem = try #require(found.first)
    #expect(problem.level == .look)
    #expect(problem.suggestion.contains(suggestion))
    #expect(!problem.suggestion.contains("\n"))
    #expect(HouseStyle.faults(in: problem) == [])
  }

  @Test func textFromWindowsHasItsOwnLines() {
    let problems = Read.post("---\r\ndate: 2026-05-03\r\ntitle: We are #1\r\n---\r\n").problems
    #expect(problems.map(\.spot) == ["3:15"])
    #expect(problems.map(\.suggestion) == ["Put the whole value in quotes: `title: \"We are #1\"`."])
  }

  @Test(arguments: [
    "title: Picnic # a remark\n", "# title: We are #1\n", "title: \"We are #1\"\n", "title: 'We are #1'\n",
    "url: https://example.org/#top\n",
    "title: C# for all\n", "colour: \"#fff\"\n", "description: |\n  Meet us: hall #2\n", "description: >\n  Meet us: hall #2\n",
    "title: A\n",
    "title: A #\n",
  ])
  func remarksAndQuotedWordsPass(_ yaml: String) {
    #expect(problems(yaml) == [])
  }

  /// `!` and `&` have meanings in YAML too, and take the word behind them away.
  @Test(arguments: ["title: !Important news\n", "title: &Friends of Leeds\n"])
  func wordsThatYAMLTakesForASignAreMissed(_ yaml: String) {
    let problems = Read.problems(in: yaml) { _ = $0.text("title") }
    #expect(problems.count == 1)
  }
}
