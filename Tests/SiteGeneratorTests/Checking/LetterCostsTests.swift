import Testing

@testable import SiteGenerator

@Suite struct LetterCostsTests {
  private func problems(_ letter: String) -> [Problem] {
    let problems = LetterCosts.check(Sample.resource("records", fields: [Sample.field("My costs", .costs)], letter: letter))
    for problem in problems { #expect(HouseStyle.faults(in: problem) == []) }
    return problems
  }

  @Test(arguments: [
    ("These are my costs: [[My costs]].", 1, 21), ("Dear team,\n\n[[My costs]] and [[Name]]", 3, 1), ("# About [[My costs]]", 1, 9),
    ("1. One\n2. **[[My costs]]**", 2, 6), ("> [[My costs]] a", 1, 3), ("| A |\n| - |\n| [[My costs]] |", 3, 3),
  ])
  func costsAmongOtherWordsAreWorthALook(_ letter: String, _ line: Int, _ column: Int) {
    let found = problems(letter)
    #expect(found.map(\.place) == [Place(file: "content/resources/records/letter.md", line: line, column: column)])
    #expect(found.allSatisfy { $0.level == .look && $0.suggestion.contains("`[[My costs]]`") })
  }

  @Test(arguments: [
    "[[My costs]]", "Here:\n\n[[My costs]]\n\nThanks", "- [[My costs]]", "1. [[My costs]]", "> [[My costs]]", "My [[Name]] here",
  ])
  func costsOfTheirOwnAreFine(_ letter: String) {
    #expect(problems(letter) == [])
  }
}
