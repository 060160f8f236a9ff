import Testing

@testable import SiteGenerator

@Suite struct LogoReadingTests {
  private static let drawing = SVGSamples.drawing("<path d=\"M0 0\"/>")

  private func read(_ named: String, from folder: String = "groups", _ files: [String: String]) throws -> (logo: Logo?, problems: [Problem])
  {
    let content = try TemporaryFolder(files)
    let reading = LogoReading(folder: content.path, files: files.mapValues(\.utf8.count))
    return reading.read(Located(named, line: 4, column: 7), from: folder, place: Place(file: "content/groups/leeds.md", line: 4, column: 7))
  }

  @Test(arguments: [("leeds.svg", "groups"), ("groups/leeds.svg", ""), ("../groups/leeds.svg", "pages"), ("/groups/leeds.svg", "groups")])
  func findsTheFileAsLinksDo(_ named: String, _ folder: String) throws {
    let (logo, problems) = try read(named, from: folder, ["groups/leeds.svg": Self.drawing])
    #expect(logo != nil)
    #expect(problems == [])
  }

  @Test(arguments: [
    ("leds.svg", "Did you mean `leeds.svg`?", false), ("logo.gif", "Put the file beside this one", false),
    ("../../secret.svg", "Put the file beside this one", true), ("https://example.org/leeds.svg", "Put the file beside this one", false),
  ])
  func saysWhatIsNotThere(_ named: String, _ suggestion: String, _ isUnsafe: Bool) throws {
    let (logo, problems) = try read(named, ["groups/leeds.svg": Self.drawing, "groups/leeds.md": ""])
    #expect(logo == nil)
    let problem = try #require(problems.first)
    #expect(problem.message == "We can't find the logo \"\(named)\".")
    #expect(problem.suggestion.contains(suggestion))
    #expect(problem.isUnsafe == isUnsafe)
    #expect(problem.spot == "4:7")
  }

  @Test func faultsInADrawingPointIntoIt() throws {
    let (logo, problems) = try read("leeds.svg", ["groups/leeds.svg": SVGSamples.drawing("\n  <script>x</script>")])
    #expect(logo != nil)
    #expect(problems.map(\.place.file) == ["content/groups/leeds.svg"])
    #expect(problems.map(\.place.line) == [2])
    #expect(problems.map(\.isUnsafe) == [true])
  }

  @Test func faultsInAPicturePointToWhereItIsNamed() throws {
    let (logo, problems) = try read("leeds.png", ["groups/leeds.png": "not a picture"])
    #expect(logo == nil)
    #expect(problems.map(\.place.file) == ["content/groups/leeds.md"])
    #expect(problems.map(\.spot) == ["4:7"])
  }

  @Test func aGroupWithoutALogoKeepsItsLettermark() throws {
    let reading = LogoReading(folder: "/nowhere", files: [:])
    let (group, problems) = reading.artwork(of: Sample.group("leeds"))
    #expect(group.isLettermark)
    #expect(problems == [])
  }

  @Test func theLogoOfADraftIsNotRead() {
    var draft = Sample.group("leeds", status: .draft)
    draft.logo = Located("gone.svg")
    #expect(LogoReading(folder: "/nowhere", files: [:]).artwork(of: draft).1 == [])
  }
}
