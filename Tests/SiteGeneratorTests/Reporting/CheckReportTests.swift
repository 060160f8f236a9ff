import Audit
import Testing

@testable import SiteGenerator

@Suite struct CheckReportTests {
  private func problem(_ rule: String, _ level: Problem.Level = .look, _ file: String = "a.md", line: Int = 1) -> Problem {
    Problem(rule, level, at: Place(file: file, line: line), "Seen at \(line).", suggestion: "Mend it.")
  }

  @Test func whatStopsTheSiteComesFirstAndThenOneOfEachRule() {
    let all = (1...12).map { problem("same", line: $0) } + [problem("other", line: 20), problem("stop", .fix, line: 30)]
    let order = UsefulFirst(all, count: 4)
    #expect(order.first.map(\.rule) == ["stop", "same", "same", "other"])
    #expect(order.first.map(\.place.line) == [30, 1, 2, 20])
    #expect(order.rest.count == 10)
    #expect(Set(order.first + order.rest) == Set(all))
  }

  @Test func upToTenAreSaidPageByPage() {
    let texts = CheckReport([problem("one", .fix), problem("two", line: 2), problem("one", .look, "b.md")]).texts
    #expect(
      texts == [
        """
        a.md – 1 thing to fix, 1 worth a look
        a.md:1:1: Please fix [one] Seen at 1.
            Mend it.
        a.md:2:1: Worth a look [two] Seen at 2.
            Mend it.

        """,
        """
        b.md – 1 worth a look
        b.md:1:1: Worth a look [one] Seen at 1.
            Mend it.

        """,
      ])
  }

  @Test func ofMoreTheTenMostUsefulComeFirstAndNoneIsLost() {
    let all = (1...25).map { problem("rule-\($0)", $0 > 20 ? .fix : .look, line: $0) }
    let text = CheckReport(all).texts.joined(separator: "\n")
    #expect(text.hasPrefix("The 10 most useful things first:"))
    #expect(text.contains("And 15 more, page by page:"))
    for number in 1...25 { #expect(text.components(separatedBy: "[rule-\(number)]").count == 2) }
    let first = text.components(separatedBy: "And 15 more")[0]
    #expect((21...25).allSatisfy { first.contains("[rule-\($0)]") })
  }

  @Test func whatStopsTheSiteIsReadBeforeAdviceOnAnEarlierPage() {
    let all = (1...12).map { problem("rule-\($0)", line: $0) } + [problem("stop", .fix, "z.md")]
    let texts = CheckReport(all.sorted()).texts
    #expect(texts[1].hasPrefix("z.md – 1 thing to fix\n"))
    #expect(texts[2].hasPrefix("a.md – 9 worth a look\n"))
    #expect(texts[4].hasPrefix("a.md – 3 worth a look\n"))
  }

  @Test func adviceInTheSameWordsIsCountedAndNotRepeated() {
    let all = (1...30).map { Problem("same", .look, at: Place(file: "\($0 / 10).md", line: $0), "Seen.") }
    let text = CheckReport(all.sorted()).texts.joined(separator: "\n")
    #expect(text.components(separatedBy: "[same]").count == 7)
  }

  @Test func nothingIsSaidOfNothing() { #expect(CheckReport([]).texts == []) }
}

@Suite struct ReportPageTests {
  private func page(_ body: String, _ title: String = "The Care Net") async -> (text: String, summary: Summary) {
    var content = Sample.content {
      $0.settings.title = title
      $0.pages = [Sample.page("about", body: body)]
    }
    content.settings.isStrict = true
    let site = await Linker.link(content).site
    let found = await Checks.all.check(site, Vocabulary(site: site.settings), on: Sample.day("2026-05-20"))
    let summary = Summary(content: content, site: site, judgement: Judgement(of: found, site: site))
    return (String(decoding: ReportPage(summary, title: title, today: Sample.day("2026-05-20")).bytes, as: UTF8.self), summary)
  }

  private static let faulty =
    "![](a.jpg)\n\n[click here](b.md)\n\n**Getting there**\n\n<!-- sitegen: ok all-capitals – it is on the sign <here> -->\n\nPLEASE ARRIVE BEFORE LUNCH TODAY."

  @Test func everyProblemStandsThereWithItsPlaceAndHowToMendIt() async {
    let (text, summary) = await page(Self.faulty)
    #expect(summary.problems.count >= 3)
    for problem in summary.problems {
      var message: [UInt8] = []
      Escaping.markup(problem.message, into: &message)
      #expect(text.contains(String(decoding: message, as: UTF8.self)))
    }
    #expect(text.contains("<h2>content/pages/about.md</h2>"))
  }

  @Test func whatIsMeantStandsThereWithTheWritersReason() async {
    let (text, summary) = await page(Self.faulty)
    #expect(summary.meant.map(\.reason) == ["it is on the sign <here>"])
    #expect(text.contains("“it is on the sign &lt;here&gt;”"))
  }

  @Test func whatCannotBeSilencedIsNotOfferedToBe() async {
    let content = Sample.content { _ in }
    let site = await Linker.link(content).site
    let found = [
      Problem("unsafe-thing", at: Place(file: "a.md"), "Seen.", isUnsafe: true),
      Problem("safe-thing", .look, at: Place(file: "a.md"), "Seen."),
    ]
    let summary = Summary(content: content, site: site, judgement: Judgement(of: found, site: site))
    let text = String(decoding: ReportPage(summary, title: "Net", today: Sample.day("2026-05-20")).bytes, as: UTF8.self)
    #expect(text.components(separatedBy: "<h3>").count == 3)
    #expect(!text.contains("sitegen: ok unsafe-thing") && text.contains("sitegen: ok safe-thing"))
  }

  @Test func aGroupWithDisabledPeopleCanReadIt() async {
    for body in [Self.faulty, "All is well.", String(repeating: "\(Self.faulty)\n\n", count: 8)] {
      let findings = Audit.findings(in: Array(await page(body).text.utf8))
      #expect(findings.map { "\($0.rule.name) \($0.message)" } == [])
    }
  }

  @Test func nothingInItIsTakenFromElsewhere() async {
    let text = await page(Self.faulty, "<script src=x>").text
    #expect(!text.contains("<script") && !text.contains("src=\"") && !text.contains("http://") && !text.contains("https://"))
  }

  /// The report's own colours, by the rule that themes are held to.
  @Test func itsColoursCanBeRead() throws {
    let sets = ReportStyle.css.matches(of: #/--text: (#\w+); --page: (#\w+); --link: (#\w+); --edge: (#\w+)/#)
    #expect(sets.count == 2)
    for colours in sets {
      let page = try #require(Colour(reading: String(colours.2)))
      for words in [colours.1, colours.3] { #expect(Contrast.ratio(try #require(Colour(reading: String(words))), on: page) >= 7) }
      #expect(Contrast.ratio(try #require(Colour(reading: String(colours.4))), on: page) >= 3)
    }
  }
}
