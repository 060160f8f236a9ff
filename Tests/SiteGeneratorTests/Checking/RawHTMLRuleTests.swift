import Testing

@testable import SiteGenerator

@Suite struct RawHTMLRuleTests {
  @Test(arguments: [
    ("<b>x</b>", "HTML that we don't publish", "`**words**`"),
    ("<u>x</u>", "HTML that we don't publish", "underlined words look like links"),
    ("<blink>x</blink>", "Words that move", "keep the words"), ("<h7>x</h7>", "HTML that we don't publish", "say it in Markdown"),
    ("<script>x</script>", "could run or load", "runs programs"),
    ("<iframe src=\"x\" title=\"Map\"></iframe>", "could run or load", "card of it"),
    ("<span lang=\"cy\" onclick=\"x\">y</span>", "would run a program", "\"onclick\" out"),
    ("<mark style=\"color:navy\">y</mark>", "The style in", "easy to read"), ("<mark id=\"x\">y</mark>", "\"id\" in", "Take \"id\" out"),
    ("<span lang=\"???\">y</span>", "\"lang\" in", "short name"), ("<mark>y", "not closed", "`</mark>`"),
    ("y</mark>", "was not open", "Take it out"),
    ("<!DOCTYPE html>", "no meaning", "back quotes"),
  ])
  func eachPieceIsExplained(_ html: String, _ message: String, _ suggestion: String) throws {
    let problems = Checked.by(RawHTMLRule(), "Hi\n\nWords \(html)\n")
    let problem = try #require(problems.first)
    #expect(problem.rule == "raw-html")
    #expect(problem.level == .fix)
    #expect(problem.place.line == 3)
    #expect(problem.message.contains(message))
    #expect(problem.suggestion.contains(suggestion))
    for problem in problems { #expect(HouseStyle.faults(in: problem) == []) }
  }

  @Test(arguments: [
    "<mark>y</mark>", "<span lang=\"cy\">y</span>", "H<sub>2</sub>O", "a<br>b", "<kbd>x</kbd>", "<abbr title=\"x\">y</abbr>",
    "<!-- note -->",
    "<details><summary>a</summary>b</details>", "`<b>`", "```\n<script>\n```", "a < b", "1 <2", "&lt;b&gt;", "\\<b>",
    "<https://example.org>",
    "<ins>a</ins> <del>b</del> <small>c</small> <cite>d</cite> <q lang=\"cy\">e</q>",
  ])
  func theHarmlessFewPass(_ html: String) {
    #expect(Checked.by(RawHTMLRule(), html) == [])
  }

  @Test func aRemarkThatNeverEndsIsExplained() throws {
    let problem = try #require(Checked.by(RawHTMLRule(), "Hi\n\n<!-- to do\n\nWords").first)
    #expect(problem.place.line == 3)
    #expect(problem.message.contains("has no end"))
    #expect(HouseStyle.faults(in: problem) == [])
  }

  @Test func inASiteThatMovesInItIsAdvice() {
    let problems = Checked.by(RawHTMLRule(), "<b>x</b>", Sample.settings { $0.rawHTML = .clean })
    #expect(problems.map(\.level) == [.look])
  }
}
