import Testing

@testable import SiteGenerator

@Suite struct TooMuchTests {
  @Test(arguments: [
    String(repeating: ">", count: 150) + " x", String(repeating: "[", count: 60_000), String(repeating: "<?", count: 60_000),
    String(repeating: "a@b.", count: 100_000), String(repeating: "|a", count: 30_000) + "\n" + String(repeating: "|-", count: 30_000),
  ])
  func textThatNobodyWritesIsNamed(_ markdown: String) throws {
    let problems = Checked.by(TooMuch(), markdown)
    #expect(!problems.isEmpty)
    for problem in problems {
      #expect(problem.rule == "too-much")
      #expect(HouseStyle.faults(in: problem) == [])
    }
  }

  @Test(arguments: [
    String(repeating: ">", count: 50) + " x", String(repeating: "[a](b.md) ", count: 500), String(repeating: "word ", count: 50_000),
    String(repeating: "|a|b|\n", count: 2) + "|-|-|\n" + String(repeating: "|1|2|\n", count: 500),
  ])
  func longTextsOfPeoplePass(_ markdown: String) {
    #expect(Checked.by(TooMuch(), markdown) == [])
  }
}
