import Testing

@testable import SiteGenerator

@Suite struct AccessibilityStatementTests {
  private static let whole = """
    This accessibility statement applies to our site.

    It is partially compliant with WCAG 2.2. The next part says what is not accessible.

    We welcome feedback through our [contact page](contact.md). The Equality and Human Rights Commission enforces the law.

    This statement was prepared on 1 May 2026. The site was last tested on 1 May 2026 by volunteers.
    """

  private func problems(_ body: String, on day: String = "2026-05-20", language: String? = nil) async throws -> [Problem] {
    var page = Sample.page("accessibility", body: body)
    page.entry.language = language
    let statement = page
    let site = await Sample.site { $0.pages = [statement] }
    return AccessibilityStatement.check(site, on: Sample.day(day))
  }

  @Test func aWholeStatementIsFine() async throws { #expect(try await problems(Self.whole) == []) }

  @Test(arguments: [
    ("statement applies to", "is about", "which site"), ("partially compliant", "good", "how far"),
    ("what is not accessible", "more", "what is not"),
    ("welcome feedback", "like letters", "how to tell"), ("Equality and Human Rights Commission", "law", "who can help"),
    ("This statement was prepared on 1 May 2026.", "", "when it was written"),
  ])
  func eachPartOfTheModelIsLookedFor(_ part: String, _ other: String, _ words: String) async throws {
    let found = try await problems(Self.whole.replacing(part, with: other))
    #expect(found.count == 1 && found.allSatisfy { $0.level == .look && $0.message.contains("does not say \(words)") })
  }

  @Test func aStatementThatLinksNowhereIsAskedForAWayToReachThem() async throws {
    #expect(
      try await problems(Self.whole.replacing("[contact page](contact.md)", with: "page")).map(\.message).first?.contains(
        "no way to reach you") == true)
  }

  @Test(arguments: [
    ("2027-05-01", 0), ("2027-05-02", 1), ("2026-04-30", 1), ("2026-03-31", 1),
  ])
  func aTestIsGoodForTwelveMonths(_ day: String, _ count: Int) async throws {
    #expect(try await problems(Self.whole, on: day).count == count)
  }

  @Test(arguments: [
    ("last tested in May 2026", "2027-05-31", 0), ("last tested in May 2026", "2027-06-01", 1),
    ("last tested in May 2026", "2026-05-02", 0),
    ("last tested on a fine day", "2026-05-20", 1), ("last looked at on 1 May 2026", "2026-05-20", 1),
  ])
  func theDayOfTheTestIsRead(_ words: String, _ day: String, _ count: Int) async throws {
    #expect(try await problems(Self.whole.replacing("last tested on 1 May 2026", with: words), on: day).count == count)
  }

  @Test(arguments: [
    ("It is fully compliant with WCAG 2.2.", "by volunteers", 1), ("It is fully compliant with WCAG 2.2.", "by Example Access Group", 0),
    ("We claim full compliance.", "by volunteers", 1), ("We make no claim of full compliance.", "by volunteers", 0),
    ("It is not fully compliant.", "by volunteers", 0), ("We want it to be fully accessible.", "by volunteers", 0),
    ("All of it is fully accessible.", "with tools", 1),
  ])
  func fullComplianceIsClaimedOnlyWithTheNameOfWhoTested(_ claim: String, _ tester: String, _ count: Int) async throws {
    let found = try await problems(Self.whole.replacing("by volunteers", with: tester) + "\n\n\(claim)")
    #expect(found.map(\.level) == [Problem.Level](repeating: .fix, count: count))
    #expect(found.allSatisfy { $0.place.line == 9 })
  }

  @Test func aStatementInAnotherLanguageHasAnotherLaw() async throws { #expect(try await problems("Datganiad.", language: "cy") == []) }

  @Test func aSiteWithoutAStatementIsNotAskedForOne() async throws {
    #expect(AccessibilityStatement.check(await Sample.site { _ in }, on: Sample.day("2026-05-20")) == [])
  }

  @Test func allIsSaidKindly() async throws {
    for problem in try await problems("It is fully compliant.") + problems(Self.whole, on: "2030-01-01")
      + problems(Self.whole, on: "2020-01-01")
    {
      #expect(HouseStyle.faults(in: problem) == [])
    }
  }
}
