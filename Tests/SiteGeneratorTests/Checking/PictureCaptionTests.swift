import Testing

@testable import SiteGenerator

@Suite struct PictureCaptionTests {
  @Test(arguments: [
    "Words, then ![The lake](lake.jpg \"In May\")", "![The lake](lake.jpg \"In May\") and words", "- ![The lake](lake.jpg \"In May\")",
    "1. [![The lake](lake.jpg \"In May\")](a.md)", "| A |\n| --- |\n| ![The lake](lake.jpg \"In May\") |",
    "## ![The lake](lake.jpg \"In May\")",
    "**![The lake](lake.jpg \"In May\")**", "[Words ![The lake](lake.jpg \"In May\")](a.md)",
    "- [ ] ![The lake](lake.jpg \"In May\")\n\n- b",
    "![The lake](lake.jpg 'In May')\n[a](b.md)", "a[^1]\n\n[^1]: ![The lake](lake.jpg \"In May\")",
  ])
  func lostWordsAreNamed(_ markdown: String) throws {
    let problems = Checked.by(PictureCaption(), "Hi\n\n\(markdown)\n")
    #expect(problems.count == 1)
    let problem = try #require(problems.first)
    #expect(problem.rule == "picture-caption" && problem.level == .look && problem.place.line >= 3)
    #expect(problem.message.hasPrefix("The words \"In May\" are not shown."))
    #expect(HouseStyle.faults(in: problem) == [])
  }

  @Test(arguments: [
    "![The lake](lake.jpg \"In May\")", "![A](a.jpg \"One\")\n![B](b.jpg \"Two\")", "![A](a.jpg \"One\") ![B](b.jpg)",
    "[![The lake](lake.jpg \"In May\")](a.md)", "> ![The lake](lake.jpg \"In May\")", "- a\n\n  ![The lake](lake.jpg \"In May\")",
    "Words, then ![The lake](lake.jpg)", "Words, then ![The lake](lake.jpg \"\")", "- ![The lake](lake.jpg \" \")",
    "Words and [a link](a.md \"In May\")", "`![The lake](lake.jpg \"In May\")` is how",
  ])
  func whatIsShownOrIsNoCaptionPasses(_ markdown: String) {
    #expect(Checked.by(PictureCaption(), markdown) == [])
  }

  @Test func eachIsNamedAtItsOwnPlace() {
    let problems = Checked.by(PictureCaption(), "- ![A](a.jpg \"One\")\n- a ![B](b.jpg \"Two\")\n")
    #expect(problems.map(\.spot) == ["1:3", "2:5"])
  }
}
