import Testing

@testable import SiteGenerator

@Suite struct JudgementTests {
  private static let picture = "picture-description"

  private func judge(_ body: String, _ problems: [Problem], strict: Bool = true) async -> Judgement {
    Judgement(
      of: problems,
      site: await Sample.site {
        $0.settings.isStrict = strict
        $0.pages = [Sample.page("about", body: body)]
      })
  }

  private func problem(_ rule: String = picture, line: Int, file: String = "content/pages/about.md", unsafe: Bool = false) -> Problem {
    Problem(rule, at: Place(file: file, line: line), "Seen.", isUnsafe: unsafe)
  }

  @Test(arguments: [
    ("<!-- sitegen: ok picture-description – it is a scan -->\n\n![](a.jpg)\n\n![](b.jpg)", [1, 2, 3]),
    ("Hi\n\n![](a.jpg) <!-- sitegen: ok picture-description -->\n\n![](b.jpg)", [3]),
    ("<!-- sitegen: ok picture-description -->\n![](a.jpg)\nand\n![](b.jpg)\n\n![](c.jpg)", [1, 2, 3, 4]),
    ("<!-- sitegen: ok heading-order -->\n\n![](a.jpg)", []), ("<!-- a remark on picture-description -->\n\n![](a.jpg)", []),
    ("`<!-- sitegen: ok picture-description -->`\n\n![](a.jpg)", []),
  ])
  func aSilenceCoversItsOwnLines(_ body: String, _ lines: [Int]) async {
    for line in 1...7 {
      let judgement = await judge(body, [problem(line: line)])
      #expect(judgement.silenced == (lines.contains(line) ? 1 : 0), "line \(line)")
      #expect(judgement.problems.contains { $0.rule == Self.picture } != lines.contains(line), "line \(line)")
    }
  }

  @Test func ofTwoSilencesTheReasonThatIsGivenIsKept() async {
    let body = "<!-- sitegen: ok picture-description -->\n\n![](a.jpg) <!-- sitegen: ok picture-description – it is a scan -->"
    #expect(await judge(body, [problem(line: 3)]).meant.map(\.reason) == ["it is a scan"])
  }

  @Test func aSilenceIsForItsFileAndItsRule() async {
    let body = "<!-- sitegen: ok picture-description – meant -->\n\nHi"
    let judgement = await judge(body, [problem(line: 3), problem("link", line: 3), problem(line: 3, file: "content/pages/other.md")])
    #expect(judgement.silenced == 1)
    #expect(judgement.problems.map(\.rule) == ["link", Self.picture])
  }

  @Test func whatIsNotSafeCannotBeSilenced() async {
    let judgement = await judge("<!-- sitegen: ok link-address – meant -->\n\nHi", [problem("link-address", line: 3, unsafe: true)])
    #expect(judgement.silenced == 0)
    #expect(judgement.stopsTheBuild)
    #expect(judgement.problems.map(\.rule) == [Silences.name, "link-address"])
  }

  @Test func aSiteThatMovesInIsStoppedByWhatIsNotSafeAlone() async {
    let advice = await judge("", [problem(line: 1)], strict: false)
    #expect(advice.problems.map(\.level) == [.look])
    #expect(!advice.stopsTheBuild)
    let unsafe = await judge("", [problem(line: 1), problem("link-address", line: 2, unsafe: true)], strict: false)
    #expect(unsafe.problems.map(\.level) == [.look, .fix])
    #expect(unsafe.stopsTheBuild)
  }

  @Test func problemsAreSortedAndSaidOnce() async {
    let judgement = await judge("", [problem(line: 9), problem(line: 2), problem(line: 9), problem("alias", line: 2)])
    #expect(judgement.problems.map(\.place.line) == [2, 2, 9])
    #expect(judgement.problems.map(\.rule) == ["alias", Self.picture, Self.picture])
    #expect(judgement.stopsTheBuild)
  }

  @Test func adviceAloneStopsNothing() async {
    #expect(!(await judge("", [problem(line: 1).asAdvice]).stopsTheBuild))
    #expect(!(await judge("", []).stopsTheBuild))
  }

  @Test func aCommentThatSilencesNothingIsWorthALook() async throws {
    let body = "<!-- sitegen: ok heading-order – meant -->\n\nHi\n\n<!-- sitegen: ok picture-descripton -->\n\n![](a.jpg)\n"
    let judgement = await judge(body, [problem(line: 7)])
    let idle = judgement.problems.filter { $0.rule == Silences.name }
    #expect(idle.map(\.level) == [.look, .look])
    #expect(idle.map(\.place.line) == [1, 5])
    #expect(idle.map(\.suggestion) == ["Take the comment out.", "Did you mean `<!-- sitegen: ok picture-description – … -->`?"])
    #expect(!judgement.problems.contains { $0.rule == Silences.name && $0.level == .fix })
  }

  @Test func aCommentThatSilencesSomethingIsNoProblem() async {
    let judgement = await judge("<!-- sitegen: ok picture-description – a scan -->\n\n![](a.jpg)", [problem(line: 3)])
    #expect(judgement.problems == [])
  }
}
