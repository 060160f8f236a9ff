import Testing

@testable import SiteGenerator

/// Rules on the site as a whole.
@Suite struct SiteRulesTests {
  private func problems(of resource: Resource) async -> [Problem] { LetterBlanks.check(await Sample.site { $0.resources = [resource] }) }

  private func field(_ label: String) -> LetterField { LetterField(label: label, kind: .text, isOptional: false, options: [], line: 9) }

  @Test(arguments: [("Your nmae", "Did you mean \"Your name\"?"), ("Postcode", "Write `[[Postcode]]` in letter.md")])
  func everyFieldIsForABlank(_ label: String, _ suggestion: String) async throws {
    let resource = Sample.resource("records", category: .letter, fields: [field(label), field("Your name")], letter: "Dear [[Your name]],")
    let found = await problems(of: resource)
    #expect(found.count == 1)
    let problem = try #require(found.first)
    #expect(problem.rule == "letter-field")
    #expect(problem.place == Place(file: "content/resources/records/index.md", line: 9))
    #expect(problem.suggestion.contains(suggestion))
    #expect(HouseStyle.faults(in: problem) == [])
  }

  @Test func aLetterHasWords() async throws {
    let found = await problems(of: Sample.resource("records", category: .letter))
    #expect(found.map(\.message) == ["This letter has no words: there is no letter.md beside it."])
    #expect(await problems(of: Sample.resource("records", category: .guide)) == [])
    #expect(await problems(of: Sample.resource("records", category: .letter, letter: "Dear all,")) == [])
  }

  @Test func blanksInListsTablesAndQuotesCount() async {
    let letter = "> [[A]]\n\n- x\n  - **[[B]]**\n\n| [[C]] |\n| --- |\n| *[[D]]* |\n\n## [[E]]\n\n[[A]]"
    let resource = Sample.resource("records", category: .letter, fields: ["A", "B", "C", "D", "E"].map(field), letter: letter)
    #expect(resource.letter?.labels == ["A", "B", "C", "D", "E"])
    #expect(await problems(of: resource) == [])
  }

  @Test func aSiteThatDoesNotKnowItsAddressHearsOfIt() throws {
    let problem = try #require(NoBaseURL.check(Site(settings: Sample.settings { $0.baseURL = nil })).first)
    #expect(problem.level == .look)
    #expect(HouseStyle.faults(in: problem) == [])
    #expect(NoBaseURL.check(Site(settings: Sample.settings())) == [])
    // Where the settings could not be read, that is said already.
    #expect(NoBaseURL.check(Site(settings: Settings(title: ""))) == [])
  }

  /// Groups by letters: `d` with a day, `-` without, `D` and `=` the same as examples; and whether the second hears of it.
  @Test(arguments: ["d-": true, "dd": false, "--": false, "D-": false, "d=": false, "d": false, "": false])
  func aGroupWithoutADayHearsOfItOnceOthersHaveOne(_ groups: String, _ isTold: Bool) async {
    let site = await Sample.site { content in
      content.groups = zip(["a", "b"], groups).map { slug, kind in
        var group = Sample.group(slug)
        group.isExample = "D=".contains(kind)
        group.joined = "dD".contains(kind) ? CalendarDate("2026-05-03") : nil
        return group
      }
    }
    let found = JoinedDay.check(site)
    #expect(found.map(\.place.file) == (isTold ? ["content/groups/b.md"] : []))
    #expect(found.allSatisfy { $0.level == .look && HouseStyle.faults(in: $0).isEmpty })
  }

  @Test func everyKindOfPageIsChecked() async {
    let bad = "[](x.md)"
    let site = await Sample.site {
      $0.posts = [Sample.post("a", body: bad)]
      $0.groups = [Sample.group("b", body: bad)]
      $0.resources = [Sample.resource("c", body: bad)]
      $0.resources.append(Sample.resource("letter", category: .letter, letter: bad))
      $0.pages = [Sample.page("d", body: bad), Sample.page("index", body: bad)]
      $0.introductions = [.posts: Sample.page("posts", body: bad)]
    }
    let found = await Checks.all.check(site, Vocabulary(), on: Read.today)
    #expect(found.count { $0.rule == "link-words" } == 7)
  }
}
