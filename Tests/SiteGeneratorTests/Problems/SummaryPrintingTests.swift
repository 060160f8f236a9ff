import Testing

@testable import SiteGenerator

@Suite struct SummaryPrintingTests {
  private func summary(_ problems: [Problem], _ change: (inout Content) -> Void = { _ in }) async -> Summary {
    let content = Sample.content(change)
    let site = await Linker.link(content).site
    return Summary(content: content, site: site, judgement: Judgement(of: problems, site: site))
  }

  @Test func saysWhatHappenedAndWhatToDoNext() async {
    var summary = await summary([Problem("a", .look, at: Place(file: "a.md"), "Seen.")]) {
      $0.posts = [Sample.post("a"), Sample.post("b", status: .draft), Sample.post("c", status: .waiting(until: Sample.day("2027-01-01")))]
      $0.groups = [Sample.group("x"), Sample.group("y")]
    }
    summary.pages = 1
    summary.written = OutputFolder.Written(written: 2, unchanged: 3, removed: 4)
    #expect(
      summary.text(output: "output") == """
        0 things to fix, 1 worth a look. The rest of your site is fine.
        1 waits for its day (`--future` shows it).
        1 draft not shown (`--drafts` shows it).
        Your site is ready: 1 page, 1 post, 2 groups. 2 written, 3 unchanged, 4 removed.
        Open output/index.html
        """)
  }

  @Test func aBuildThatStoppedSaysThatTheSiteStays() async {
    let summary = await summary([Problem("a", at: Place(file: "a.md"), "Seen.")])
    #expect(summary.stopped)
    #expect(
      summary.text(output: nil) == """
        1 thing to fix, 0 worth a look. The rest of your site is fine.
        Nothing was published: the site stays as it was until the one thing is mended.
        """)
  }

  @Test func isOneObjectOfJSON() async {
    let summary = await summary([Problem("a", at: Place(file: "a.md", line: 2, column: 3), "Say \"hi\" & <b>\n", suggestion: "x")])
    #expect(
      summary.json
        == #"{"pages":0,"problems":[{"rule":"a","level":"fix","file":"a.md","line":2,"column":3,"message":"Say \"hi\" \u0026 \u003cb\u003e\n","suggestion":"x"}]}"#
    )
    #expect(await self.summary([]).json == #"{"pages":0,"problems":[]}"#)
  }
}
