import Testing

@testable import SiteGenerator

@Suite struct CalendarDateMonthsTests {
  @Test(arguments: [
    ("2025-06-15", 12, "2026-06-15"), ("2024-02-29", 12, "2025-02-28"), ("2024-02-29", 48, "2028-02-29"), ("2025-01-31", 1, "2025-02-28"),
    ("2025-12-31", 2, "2026-02-28"), ("2025-08-31", 1, "2025-09-30"), ("2025-12-01", 0, "2025-12-01"),
  ])
  func addsMonths(_ start: String, _ months: Int, _ end: String) {
    #expect(Sample.day(start).adding(months: months).iso == end)
  }

  @Test(arguments: [
    ("2025-06-15", "2026-06-14", 11), ("2025-06-15", "2026-06-15", 12), ("2024-02-29", "2025-02-27", 11), ("2024-02-29", "2025-02-28", 12),
    ("2025-01-31", "2025-02-28", 1), ("2025-06-15", "2025-06-15", 0), ("2025-06-15", "2024-06-15", 0), ("2020-03-01", "2026-06-15", 75),
  ])
  func countsWholeMonths(_ start: String, _ end: String, _ months: Int) {
    #expect(Sample.day(start).months(until: Sample.day(end)) == months)
  }

  /// The years end at 9999: what lies behind stays where it is.
  @Test func theLastYearHasNoNext() {
    #expect(Sample.day("9999-12-31").adding(months: 1).iso == "9999-12-31")
  }
}
