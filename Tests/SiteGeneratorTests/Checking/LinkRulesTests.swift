import Markdown
import Testing

@testable import SiteGenerator

@Suite struct LinkRulesTests {
  private func problems(_ rule: some Rule, _ body: String) async -> [Problem] {
    let site = await Sample.site {
      $0.pages = [
        Sample.page("about", body: body), Sample.page("book", title: "Book a place"), Sample.page("leeds", title: "Leeds"),
        Sample.page("hull", title: "Hull"),
      ]
      $0.files = [FileInFolder(path: "pages/form.pdf", size: 240_000), FileInFolder(path: "pages/a.png", size: 3_000, kind: .png)]
    }
    return Checked.by(rule, site)
  }

  @Test func aVagueLinkGetsTheNameOfItsPage() async throws {
    let problem = try #require(await problems(VagueLink(), "To book, [click here](book.md).").first)
    #expect(problem.level == .fix)
    #expect((problem.place.line, problem.place.column) == (1, 10))
    #expect(problem.message == "\"click here\" doesn't say where the link goes. Some people hear links as a list, without the text around.")
    #expect(problem.suggestion == "Try `[Book a place](book.md)`.")
    #expect(HouseStyle.faults(in: problem) == [])
  }

  @Test func vagueLinksToDifferentPagesAreSaidTogether() async throws {
    let found = await problems(VagueLink(), "A\n\nB\n[Read more](leeds.md)\n\n\n\n\n[Read more](hull.md)")
    let problem = try #require(found.first)
    #expect(found.count == 1)
    #expect(problem.level == .fix)
    #expect(problem.place.line == 4)
    #expect(problem.message == "Two links say \"Read more\" but go to different pages (lines 4 and 9).")
    #expect(problem.suggestion == "Name each one: \"Read more about Leeds\", \"Read more about Hull\".")
    #expect(HouseStyle.faults(in: problem) == [])
  }

  @Test(arguments: [
    "[Here](book.md)", "[MORE](book.md)", "[learn more…](https://a.example/b)", "[this page](book.md)", "[![here](a.png)](book.md)",
    "[**click here**](book.md)", "[Download](form.pdf)",
    "[ find out more ](book.md)",
  ])
  func vagueWordsAreFoundHoweverTheyAreWritten(body: String) async { #expect(await problems(VagueLink(), body).count == 1, "\(body)") }

  @Test(arguments: [
    "[Book here](book.md)", "[Read more about Leeds](leeds.md)", "[Here and Now](book.md)", "[More than words](book.md)",
    "https://example.org/here", "[Links of London](book.md)",
    "[This Girl Can](https://a.example/)", "[Go Ape](https://a.example/)", "[Download the form](form.pdf)",
  ])
  func wordsThatNameAPlaceAreSilent(body: String) async { #expect(await problems(VagueLink(), body) == [], "\(body)") }

  @Test func aWebAddressIsNoName() async throws {
    let problem = try #require(await problems(AddressAsLink(), "See [https://www.gov.uk/a/b?c=d](https://www.gov.uk/a/b?c=d)").first)
    #expect(problem.level == .look)
    #expect((problem.place.line, problem.place.column) == (1, 5))
    #expect(problem.message == "A web address is hard to listen to: \"https://www.gov.uk/a/b?c=d\".")
    #expect(problem.suggestion == "Use the page's name as the link, for example `[How to claim, on GOV.UK](https://www.gov.uk/a/b?c=d)`.")
    #expect(HouseStyle.faults(in: problem) == [])
    #expect(await problems(AddressAsLink(), "See https://example.org/a/b now and <https://example.org/c>.").count == 2)
  }

  @Test(arguments: [
    "[gov.uk](https://www.gov.uk/)", "See www.example.org", "<mail@example.org>", "[01632 960001](tel:01632960001)", "https://example.org/",
    "[and/or](book.md)", "[Book a place](book.md)",
    "[9am/10am. Come](book.md)", "[www.thecarenet.example](https://thecarenet.example)",
  ])
  func shortAddressesAreSilent(body: String) async { #expect(await problems(AddressAsLink(), body) == [], "\(body)") }

  @Test func theSameWordsToDifferentPlacesAreWorthALook() async throws {
    let problem = try #require(await problems(SameLinkWords(), "[Our group](leeds.md)\n\n[our group](hull.md)").first)
    #expect(problem.level == .look)
    #expect(problem.place.line == 3)
    #expect(problem.message == "Two links say \"Our group\" but go to different places (lines 1 and 3).")
    #expect(problem.suggestion == "Name each one: \"Leeds\", \"Hull\".")
    #expect(HouseStyle.faults(in: problem) == [])
  }

  @Test(arguments: [
    "[Our group](leeds.md) and [our group](leeds.md)", "[Our group](leeds.md) and [our group](../pages/leeds.md)",
    "[A](https://a.example/) [A](https://a.example)", "[A](leeds.md) [B](hull.md)",
    "[Read more](leeds.md) [Read more](hull.md)",
  ])
  func theSamePlaceIsSilent(body: String) async { #expect(await problems(SameLinkWords(), body) == [], "\(body)") }

  @Test func aFileSaysWhatItIs() async throws {
    let problem = try #require(await problems(FileLink(), "[Claim form](form.pdf)").first)
    #expect(problem.level == .look)
    #expect(problem.message == "This opens a PDF file. We have added \"(PDF, 240 KB)\" so people know before they choose it.")
    #expect(problem.suggestion == "A web page is easier for most people. Could you add one with the words of \"Claim form\"?")
    #expect(HouseStyle.faults(in: problem) == [])
    #expect(await problems(FileLink(), "[Book](book.md) [Picture](a.png) [Away](https://a.example/b.pdf)") == [])
  }

  @Test(arguments: [
    ("<video src=\"talk.mp4\" controls></video>", "This video has no captions, so Deaf people will miss what is said."),
    ("<span style=\"color:#999999\">x</span>", "This grey is too faint on white (2.8 to 1; we ask for 7 to 1)."),
    ("<font color=\"yellow\">x</font>", "This yellow is too faint on white (1.0 to 1; we ask for 7 to 1)."),
    ("Your name: <input type=\"text\">", "This box has no name that a screen reader can say."),
    ("<marquee>x</marquee>", "Words that move can't be read by many people."),
    ("<iframe src=\"https://a.example\"></iframe>", "This frame has no title"),
    ("<a href=\"b\" target=\"_blank\">c</a>", "This link opens a new tab without saying so."),
    ("<audio src=\"a.mp3\"></audio>", "This sound file has no words beside it"),
  ])
  func rawHTMLIsExplainedByWhatItWouldMean(body: String, message: String) throws {
    let problem = try #require(Checked.by(RawHTMLRule(), body).first)
    #expect(problem.level == .fix)
    #expect(problem.message.hasPrefix(message), "\(problem.message)")
    #expect(HouseStyle.faults(in: problem) == [])
  }

  @Test func aVideoWithCaptionsIsNotToldThatItHasNone() {
    let problems = Checked.by(RawHTMLRule(), "<video src=\"a.mp4\"><track kind=\"captions\" src=\"a.vtt\"></video>")
    #expect(!problems.contains { $0.message.contains("no captions") })
    #expect(!problems.isEmpty)
  }

  @Test func aDarkColourIsOnlyLeftOut() {
    #expect(Checked.by(RawHTMLRule(), "<span style=\"color:#000\">x</span>").first?.message.hasPrefix("The style in") == true)
  }
}
