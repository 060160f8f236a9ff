import Testing

@testable import SiteGenerator

@Suite struct AllCapitalsTests {
  @Test func shoutingIsWorthALook() throws {
    let problem = try #require(Found.by(AllCapitals(), "Hello.\n\n> PLEASE ARRIVE BY 10AM AND BRING YOUR BADGE").first)
    #expect(problem.level == .look)
    #expect((problem.place.line, problem.place.column) == (3, 3))
    #expect(
      problem.message
        == "All capitals are slow to read, and some screen readers may spell them out: \"PLEASE ARRIVE BY 10AM AND BRING YOUR BADGE\"."
    )
    #expect(problem.suggestion == "Try \"Please arrive by 10am and bring your badge\".")
    #expect(HouseStyle.faults(in: problem) == [])
  }

  @Test(arguments: [
    ("COME TO THE PICNIC TODAY. IT IS FREE", "Come to the picnic today. It is free"),
    ("ask the NHS: CALL THEM EARLY TODAY!", "NHS: call them early today"),
    ("# MEET OTHER PEOPLE HERE", "Meet other people here"), ("NEW: DROP IN ÉTÉS PARTY", "New: drop in étés party"),
  ])
  func theSuggestionIsInSmallLetters(body: String, quiet: String) {
    #expect(Found.by(AllCapitals(), body).map(\.suggestion) == ["Try \"\(quiet)\"."])
  }

  @Test(arguments: [
    "NEW DATE", "BBC and ITV and RNIB", "The NHS, the RNIB, the RNLI and the RSPCA", "CHC, DST and DRE forms", "PLEASE NOTE the date",
    "A B C D E F",
    "LS1 4AB and PE21 6NH", "Call 0800 123 4567 NOW", "`THIS IS SOME LONG CODE`", "Please arrive by 10am", "I AM OK",
    "M62, A1(M) and B1183",
    "<span lang=\"cy\">CROESO CYNNES IAWN BAWB</span>", "UNESCO and UNICEF met", "COVID-19 and NASA", "GCSEs and MSPs",
  ])
  func whatIsNotShoutedIsSilent(body: String) {
    let settings = Sample.settings { $0.words = [.knownInitials: [WordListEntry(phrase: "UNESCO", advice: "")]] }
    #expect(Found.by(AllCapitals(), body, settings: settings) == [])
  }

  @Test func titlesAreReadToo() async throws {
    let folder = try TemporaryFolder([
      "content/site.yaml": "title: T\n", "content/pages/a.md": "---\ntitle: COME EARLY ALL FRIENDS\n---\n\nHi\n",
    ])
    let site = await Linker.link(await SourceFolder(site: folder.path, today: Read.today).read().content).site
    let problems = await Checks.all.check(site, Vocabulary(), on: Read.today).filter { $0.rule == AllCapitals.name }
    #expect(problems.map(\.place) == [Place(file: "content/pages/a.md", line: 2, column: 8)])
    #expect(problems.map(\.suggestion) == ["Try \"Come early all friends\"."])
  }
}
