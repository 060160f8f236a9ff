import Printing
import Testing

@testable import SiteGenerator

@Suite struct PrintoutsTests {
  private func site(letters: Int = 1) async -> Site {
    await Sample.site { content in
      content.resources = [Sample.resource("guide")] + (0..<letters).map { Sample.resource("letter-\($0)", letter: "Dear [[Name]],") }
    }
  }

  @Test(arguments: [
    (BrowserSearch.notFound, "There are no PDFs, as no Chromium or Chrome was found on this computer."),
    (.switchedOff, "There are no PDFs, as SITEGEN_BROWSER is \"none\"."),
    (.unusable("/opt/x"), "There are no PDFs, as SITEGEN_BROWSER names \"/opt/x\", which is no program."),
    (
      .found(Browser("/no/browser")),
      "2 PDFs are missing: /no/browser did not start. To build without PDFs, set SITEGEN_BROWSER to \"none\"."
    ),
  ])
  func saysWhyThereAreNone(_ search: BrowserSearch, _ remark: String) async {
    let printouts = await Printouts(of: await site(letters: 2), by: search, madeBefore: "/no/such/output")
    #expect(printouts.remark == remark && printouts.files.isEmpty && printouts.pages.isEmpty)
  }

  @Test func aSiteWithNothingToPrintIsToldNothing() async {
    #expect(await Printouts(of: await site(letters: 0), by: .notFound, madeBefore: "").remark == nil)
  }

  /// With a browser that cannot be started, what is there shows that it was not needed.
  @Test func whatWasMadeFromTheSameSourceIsKept() async throws {
    let site = await site()
    let browser = Browser("/no/browser")
    let page = try #require(PrintedLetter(site.resources[1].item, language: site.settings.language)).page
    let source = Fingerprint(of: "\(browser.identity)\n\(page.date)\n\(page.html)")
    var record = PrintRecord()
    record.add("resources/letter-0.pdf", Array("a PDF".utf8), from: source)
    let output = try TemporaryFolder(["resources/letter-0.pdf": "a PDF"])
    try output.write(record.bytes, to: PrintRecord.address)

    let kept = await Printouts(of: site, by: .found(browser), madeBefore: output.path)
    #expect(kept.remark == nil && kept.files == ["resources/letter-0.pdf": Array("a PDF".utf8)])
    #expect(kept.pages.map(\.path) == ["resources/letter-0.pdf", ".sitegen/printed"])

    try output.write("another", to: "resources/letter-0.pdf")
    #expect(await Printouts(of: site, by: .found(browser), madeBefore: output.path).files.isEmpty)
  }

  @Test func theirAddressesAreTaken() async {
    let site = await Sample.site {
      $0.resources = [Sample.resource("records", letter: "Dear [[Name]],")]
      $0.pages = [Sample.page("about", aliases: ["resources/records.pdf"])]
    }
    #expect(site.redirects.isEmpty)
  }
}
