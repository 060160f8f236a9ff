import Testing

@testable import SiteGenerator

@Suite struct ProblemReportTests {
  private func problems(_ count: Int, _ message: String = "Seen.", _ level: Problem.Level = .look) -> [Problem] {
    (0..<count).map { Problem("rule", level, at: Place(file: "a.md", line: $0 + 1), message) }
  }

  @Test(arguments: [0, 1, 2, 3])
  func upToThreeAreSaidInFull(_ count: Int) {
    #expect(ProblemReport(problems(count)).texts == problems(count).map(\.text))
  }

  @Test(arguments: [
    (4, "The same stands at 1 more place."), (5, "The same stands at 2 more places."), (1000, "The same stands at 997 more places."),
  ])
  func moreAreCounted(_ count: Int, _ words: String) {
    let texts = ProblemReport(problems(count)).texts
    #expect(texts.count == 3)
    #expect(texts[0] == "a.md:1:1: Worth a look [rule] Seen.")
    #expect(texts[2] == "a.md:3:1: Worth a look [rule] Seen.\n    \(words) `--json` lists them all.")
  }

  @Test(arguments: [8, 100])
  func whatStopsTheBuildIsSaidInFull(_ count: Int) {
    let all = problems(count, "Seen.", .fix)
    #expect(ProblemReport(all).texts == all.map(\.text))
  }

  @Test(arguments: [(101, "This file has 1 more thing to fix."), (600_000, "This file has 599900 more things to fix.")])
  func aFileWithVeryManyThingsToFixNamesAHundred(_ count: Int, _ words: String) {
    let all = problems(count, "Seen.", .fix)
    let other = Problem("rule", .fix, at: Place(file: "b.md", line: 1), "Seen.")
    let texts = ProblemReport(all + [other]).texts
    #expect(texts.count == 101)
    #expect(texts[98] == all[98].text)
    #expect(texts[99] == "\(all[99].text)\n    \(words) `--json` lists them all.")
    #expect(texts[100] == other.text)
  }

  @Test func eachMessageIsCountedForItself() {
    let mixed = problems(4, "One.") + problems(3, "Two.") + problems(1, "Three.")
    #expect(ProblemReport(mixed).texts.count == 7)
  }

  @Test func theOrderStays() {
    let mixed = zip(problems(2, "One."), problems(2, "Two.")).flatMap { [$0, $1] }
    #expect(ProblemReport(mixed).texts == mixed.map(\.text))
  }
}
