import Testing

@testable import SiteGenerator

@Suite struct CalendarDateTests {
  @Test(arguments: ["2024-02-29", "2000-02-29", "2026-12-31", "0001-01-01", "9999-12-31", "2026-04-30"])
  func readsDaysThatThereAre(_ text: String) throws {
    #expect(try #require(CalendarDate(text)).iso == text)
  }

  @Test(arguments: [
    "2023-02-29", "1900-02-29", "2100-02-29", "2026-02-30", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00", "2026-01-32",
    "0000-01-01", "2026-1-1", "26-01-01", "2026/01/01", "2026-01-01 ", " 2026-01-1", "2026-01-01T10:00", "+026-01-01", "2026-01-0x", "",
    "3 May 2026", "٢٠٢٦-٠١-٠١",
  ])
  func turnsAwayWhatIsNoDay(_ text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test(arguments: [
    (0, "1970-01-01"), (-1, "1969-12-31"), (19_782, "2024-02-29"), (19_783, "2024-03-01"), (11_016, "2000-02-29"), (-719_162, "0001-01-01"),
    (2_932_896, "9999-12-31"),
  ])
  func countsDaysFrom1970(_ days: Int, _ text: String) {
    #expect(CalendarDate(daysSince1970: days).iso == text)
  }

  @Test func everyDayFollowsTheOneBefore() {
    var yesterday = CalendarDate(daysSince1970: -40_000)
    for days in -39_999...60_000 {
      let day = CalendarDate(daysSince1970: days)
      let next =
        CalendarDate(year: yesterday.year, month: yesterday.month, day: yesterday.day + 1)
        ?? CalendarDate(year: yesterday.year, month: yesterday.month + 1, day: 1)
        ?? CalendarDate(year: yesterday.year + 1, month: 1, day: 1)
      guard day == next, day > yesterday, CalendarDate(day.iso) == day else {
        Issue.record("\(day.iso) comes after \(yesterday.iso)")
        return
      }
      yesterday = day
    }
  }

  @Test func saysDaysAsPeopleDo() {
    #expect(Sample.day("2026-05-03").words == "3 May 2026")
    #expect(Sample.day("2026-05-03").timestamp == "2026-05-03T00:00:00Z")
  }
}
