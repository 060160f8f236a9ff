import Testing

@testable import SiteGenerator

@Suite struct HeadingRulesTests {
  @Test(arguments: [
    ("# Second title", ["1:1"], "`## Second title`"), ("### Deep", ["1:1"], "`## Deep`"), ("## A\n\n#### B\n", ["3:1"], "`### B`"),
    ("## A\n\n### B\n\n##### C\n\n###### D", ["5:1"], "`#### C`"), ("Title\n=====\n", ["1:1"], "`## Title`"),
    ("###\n", ["1:1"], "`## Words`"),
    ("# A\n\n### B\n\n# C\n", ["1:1", "5:1"], "`## A`"),
  ])
  func headingsGoDownOneLevelAtATime(_ markdown: String, _ spots: [String], _ suggestion: String) throws {
    let problems = Checked.by(HeadingOrder(), markdown)
    #expect(problems.map(\.spot) == spots)
    let problem = try #require(problems.first)
    #expect(problem.rule == "heading-order")
    #expect(problem.suggestion.contains(suggestion))
    for problem in problems { #expect(HouseStyle.faults(in: problem) == []) }
  }

  @Test(arguments: [
    "", "No headings", "## A\n\n### B\n\n#### C\n\n## D\n\n### E", "## A\n\n## B", "    # code", "```\n# code\n#### code\n```", "\\# words",
    "#hashtag", "## A\n\n### B\n\n#### C\n\n### D\n\n#### E",
  ])
  func headingsInOrderPass(_ markdown: String) {
    #expect(Checked.by(HeadingOrder(), markdown) == [])
  }

  @Test(arguments: ["##", "## ", "Hi\n\n##\n", "## <!-- later -->"])
  func aHeadingHasWords(_ markdown: String) throws {
    let problems = Checked.by(EmptyHeading(), markdown)
    #expect(problems.map(\.rule) == ["heading-empty"])
    #expect(HouseStyle.faults(in: try #require(problems.first)) == [])
  }

  @Test(arguments: ["## A", "## `code`", "## ![A map](map.png)", "---", "## 1", "## **Bold**"])
  func headingsWithWordsPass(_ markdown: String) {
    #expect(Checked.by(EmptyHeading(), markdown) == [])
  }
}
