import Testing

@testable import SiteGenerator

@Suite struct LetterReviewTests {
  private func problems(_ date: String?, _ today: String, _ category: Resource.Category = .letter) async -> [Problem] {
    var resource = Sample.resource("records", category: category, letter: "Dear all,")
    resource.review = Resource.Review(by: "Citizens Advice", date: date.map(Sample.day), line: 6)
    let reviewed = resource
    return LetterReview.check(await Sample.site { $0.resources = [reviewed] }, on: Sample.day(today))
  }

  @Test(arguments: [
    ("2025-06-15", "2026-06-15"), ("2025-06-16", "2026-06-15"), ("2024-02-29", "2025-02-28"), ("2023-02-28", "2024-02-28"),
    ("2026-06-15", "2026-06-15"),
  ])
  func twelveMonthsAreFine(_ date: String, _ today: String) async {
    #expect(await problems(date, today) == [])
  }

  @Test(arguments: [
    ("2025-06-14", "2026-06-15", "more than 12 months ago"), ("2024-02-29", "2025-03-01", "more than 12 months ago"),
    ("2023-02-28", "2024-02-29", "more than 12 months ago"), ("2025-04-15", "2026-06-15", "checked this letter 14 months ago"),
    ("2019-01-01", "2026-06-15", "more than 89 months ago, on 1 January 2019"),
  ])
  func longerAgoIsWorthALook(_ date: String, _ today: String, _ words: String) async throws {
    let found = await problems(date, today)
    #expect(found.map(\.rule) == ["letter-review"])
    let problem = try #require(found.first)
    #expect(problem.level == .look)
    #expect(problem.place == Place(file: "content/resources/records/index.md", line: 6))
    #expect(problem.message.contains("\"Citizens Advice\"") && problem.message.contains(words))
    #expect(HouseStyle.faults(in: problem) == [])
  }

  @Test func aDayThatIsStillToComeIsWorthALook() async throws {
    let found = await problems("2026-06-16", "2026-06-15")
    #expect(found.map(\.rule) == ["letter-review"])
    let problem = try #require(found.first)
    #expect(problem.level == .look && problem.place.line == 6 && problem.message.contains("still to come: 16 June 2026"))
    #expect(HouseStyle.faults(in: problem) == [])
  }

  @Test func onlyLettersWithADayAreLookedAt() async {
    #expect(await problems("2019-01-01", "2026-06-15", .guide) == [])
    #expect(await problems(nil, "2026-06-15") == [])
  }

  @Test func theDayOfTheBuildReachesTheRule() async throws {
    let text = "---\ntitle: A\nkind: letter\nreviewed:\n  by: Citizens Advice\n  date: 2025-01-01\n---\n"
    let resource = try #require(Read.resource(text).resource)
    let site = await Sample.site { $0.resources = [resource] }
    let found = await Checks.all.check(site, Vocabulary(), on: Sample.day("2026-01-02")).filter { $0.rule == "letter-review" }
    #expect(found.map(\.place.line) == [6])
    #expect(await Checks.all.check(site, Vocabulary(), on: Sample.day("2026-01-01")).contains { $0.rule == "letter-review" } == false)
  }
}
