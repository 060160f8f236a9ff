import Markdown
import Testing

@testable import SiteGenerator

/// Numbers here are those that Ofcom keeps free for drama, and examples of official guides.
@Suite struct PrivateDetailsTests {
  private func found(_ body: String, path: String = "posts/2026-05-03-picnic.md", groups: [Group] = []) async -> [Problem] {
    let site = await Sample.site {
      $0.settings.contacts = [Contact(kind: "email", text: "hello@network.example", line: 1, column: 1)]
      $0.groups = groups
    }
    return PrivateDetails().check(CheckedPage(Sample.entry(path, body), in: CheckContext(site, Vocabulary())))
  }

  @Test(arguments: [
    ("Write to ann@example.org.", 1, 10, "\"ann@example.org\" looks like an e-mail address."),
    ("Write to 'ann@example.org'.", 1, 11, "\"ann@example.org\" looks like an e-mail address."),
    ("Line\n\n- Write to <ann.b-c@mail.example.co.uk>", 3, 13, "\"ann.b-c@mail.example.co.uk\" looks like an e-mail"),
    ("Ask ann [at] example.org", 1, 5, "\"ann [at] example.org\" looks like an e-mail"),
    ("[Ask Ann](mailto:ann@example.org)", 1, 1, "\"ann@example.org\" in a link looks like an e-mail"),
    ("Ring 07700 900123 now", 1, 6, "\"07700 900123\" looks like a telephone number."),
    ("Ring 01632 960 001", 1, 6, "\"01632 960 001\" looks like"), ("Ring (0117) 496-0123.", 1, 6, "\"(0117) 496-0123\" looks like"),
    ("Ring +44 7700 900123", 1, 6, "\"+44 7700 900123\" looks like"),
    ("Ring +44 (0)7700 900123", 1, 6, "\"+44 (0)7700 900123\" looks like"),
    ("Ring 07700900123", 1, 6, "\"07700900123\" looks like"), ("[Ring](tel:+447700900123)", 1, 1, "\"+447700900123\" in a link looks"),
    ("Ring +353 20 910 1234", 1, 6, "looks like a telephone number"), ("`07700 900123`", 1, 2, "looks like a telephone number"),
    ("My number is QQ 12 34 56 C.", 1, 14, "\"QQ 12 34 56 C\" looks like a National Insurance number."),
    ("AB123456D", 1, 1, "\"AB123456D\" looks like a National"),
    ("NHS number: 943 476 5919", 1, 13, "\"943 476 5919\" looks like an NHS number"),
    ("I am 943 476 5919 there", 1, 6, "looks like an NHS number"), ("nhs no 1234567890", 1, 8, "looks like an NHS number"),
    ("Come to 12 Elm Road, Leeds LS1 4AB.", 1, 9, "\"12 Elm Road, Leeds LS1 4AB\" looks like somebody's home address."),
    ("Flat 3, Oak House, York YO1 7HH", 1, 1, "looks like somebody's home"),
    ("12a High St\nBoston\nPE21 6NH", 1, 1, "looks like somebody's home"),
    ("![Ann, ring 07700 900123](a.jpg)", 1, 1, "\"07700 900123\" in a picture's description looks like"),
    ("<!-- ask Ann on 07700 900123 -->", 1, 1, "\"07700 900123\" in a comment looks like"),
    ("| Who | How |\n| - | - |\n| Ann | ann@example.org |", 3, 9, "looks like an e-mail"),
  ])
  func whatLeadsToAPersonStopsAPost(body: String, line: Int, column: Int, message: String) async throws {
    let problems = await found(body)
    let problem = try #require(problems.first)
    #expect(problems.count == 1)
    #expect(problem.level == .fix)
    #expect((problem.place.line, problem.place.column) == (line, column))
    #expect(problem.message.hasPrefix(message) || problem.message.contains(message), "\(problem.message)")
    #expect(problem.isUnsafe && problem.canBeMeant)
    #expect(HouseStyle.faults(in: problem) == [])
  }

  @Test(arguments: [
    "Write to hello@network.example.", "Write to HELLO@Network.example", "Follow us @carenet or a@b", "It costs £1,234,567.00 a year",
    "Call 0800 123 4567 or 0300 123 1234", "Dial 999, 111 or 116 123", "From 2026-05-03 to 2026-06-04", "Charity 1234567, company 01234567",
    "ISBN 0 306 40615 2 and ISBN 9780306406157", "Act 2014 c. 23, section 117", "The Act of 1948 and of 1996 and of 2002",
    "Room 12, LS1 4AB",
    "Boston Library, 12 County Road, Boston PE21 6DX", "The Town Hall, 1 High Street, Leeds LS1 4AB", "Leeds LS1", "12 Elm Road is closed",
    "Order 4731 220 001", "1 2 3 4 5 6 7 8 9 10 11 12", "07 May 2026, 19:00", "Version 1.2.3.4", "Form AB1234567",
    "an M62 junction 26 sign",
    "Pay 20 x 12 = 240", "0.1234567891", "See reference 943 476 5918", "Commit 4378042452", "SP 800-131A", "Ask at the desk @ 10am",
    "R2D2 and 4AB", "five@home",
  ])
  func whatIsNobodysIsSilent(body: String) async {
    #expect(await found(body) == [])
  }

  @Test func whatAGroupPublishesMayStandAnywhere() async {
    let group = Sample.group("leeds", contacts: [Contact(kind: "phone", text: "+44 7700 900123", line: 1, column: 1)])
    #expect(await found("Ring 07700 900123", groups: [group]) == [])
  }

  @Test func pagesMayNameOtherOrganisationsButNoNumbersOfPeople() async {
    #expect(await found("Write to info@council.example or ring 01632 960001. QQ 12 34 56 C is an example.", path: "pages/help.md") == [])
    #expect(await found("AB 12 34 56 C", path: "pages/help.md").count == 1)
    #expect(await found("![ann@example.org](a.jpg) <!-- 07700 900123 -->", path: "groups/leeds.md").count == 2)
  }

  @Test func settingsThatStandOnAPostAreRead() async throws {
    let folder = try TemporaryFolder()
    try folder.write("title: T\n", to: "content/site.yaml")
    try folder.write("---\ntitle: Picnic\ndescription: Ring 07700 900123\n---\n\nHi\n", to: "content/posts/2026-05-03-a.md")
    let content = await SourceFolder(site: folder.path, today: Read.today).read().content
    let site = await Linker.link(content).site
    let problems = await Checks.all.check(site, Vocabulary(), on: Read.today).filter { $0.rule == PrivateDetails.name }
    #expect(problems.map(\.place) == [Place(file: "content/posts/2026-05-03-a.md", line: 3, column: 14)])
  }

  @Test func aWriterMaySayThatItIsMeant() async {
    let site = await Sample.site {
      $0.posts = [Sample.post("a", body: "<!-- sitegen: ok private-details – a public desk -->\n\nRing 01632 960001\n")]
    }
    let judgement = Judgement(of: await Checks.all.check(site, Vocabulary(), on: Read.today), site: site)
    #expect(judgement.silenced == 1)
    #expect(judgement.problems.filter { $0.rule == PrivateDetails.name || $0.rule == Silences.name } == [])
  }
}
