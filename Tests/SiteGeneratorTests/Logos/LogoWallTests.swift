import Lettering
import Pictures
import Testing

@testable import SiteGenerator

@Suite struct LogoWallTests {
  static func wall(_ count: Int, art: LogoArt? = nil, address: String? = "care.example/logo-wall.html") -> LogoWall {
    LogoWall(
      network: LogoWall.Member(name: "Care & Network", slug: "network"),
      groups: (0..<count).map {
        LogoWall.Member(
          name: "Group with a long name number \($0)", slug: "group-\($0)", address: "groups/group-\($0).html", art: $0 % 3 == 0 ? art : nil
        )
      }, address: address)
  }

  private func svg(_ wall: LogoWall, _ format: WallFormat = .free) -> String {
    String(decoding: wall.file(format).bytes, as: UTF8.self)
  }

  @Test(arguments: WallFormat.allCases, [0, 1, 12, 60, 61, 251]) func namesEveryGroup(_ format: WallFormat, _ count: Int) throws {
    let wall = Self.wall(count)
    let svg = svg(wall, format)
    let start = try #require(svg.firstRange(of: "<desc id=\"wall-desc\">")).upperBound
    let desc = svg[start..<(try #require(svg.firstRange(of: "</desc>")).lowerBound)]
    #expect(wall.groups.allSatisfy { desc.contains($0.name) })
    #expect(svg.contains("aria-labelledby=\"wall-title wall-desc\""))
    #expect(svg.ranges(of: "<title").count == count + 2)
    #expect(svg.contains("Care &amp; Network"))
    #expect(svg.ranges(of: "<text").isEmpty)
  }

  @Test func linksStandInTheFreeWallOnly() {
    let wall = Self.wall(3)
    for format in WallFormat.allCases {
      let svg = svg(wall, format)
      let links = svg.ranges(of: "<a href=\"groups/group-").count
      #expect(links == (format == .free ? 3 : 0))
      // What is inside an image cannot be reached.
      #expect(svg.contains("role=\"img\"") == (links == 0))
    }
    #expect(svg(wall).contains("<a href=\"groups/group-2.html\"><title>Group with a long name number 2</title>"))
    var withoutPages = wall
    withoutPages.groups[1].address = nil
    #expect(svg(withoutPages).ranges(of: "<a href").count == 2)
  }

  @Test(arguments: [(WallFormat.wide, 1200, 630), (.square, 1200, 1200), (.banner, 1500, 500), (.poster, 1123, 1587)])
  func fixedFormatsHaveTheirSize(_ format: WallFormat, _ width: Int, _ height: Int) {
    for count in [0, 60, 300] {
      let file = Self.wall(count).file(format)
      #expect(file.width == width && file.height == height)
    }
  }

  @Test(arguments: WallFormat.allCases) func theSameGroupsGiveTheSameBytes(_ format: WallFormat) {
    #expect(Self.wall(61).file(format).bytes == Self.wall(61).file(format).bytes)
  }

  @Test(arguments: WallFormat.allCases) func idsAreUnique(_ format: WallFormat) throws {
    let drawing = SVGSamples.drawing(
      "<title>Asset 1</title><symbol id=\"a\"><path d=\"M0 0\"/></symbol><use href=\"#a\"/><path id=\"clip1\" d=\"M0 0\"/><use href=\"#clip1\"/>"
    )
    let picture = try #require(SVGReader.read(Array(drawing.utf8)).0)
    for ground in [LogoMeasure.Ground.light, .plain(.plate), .own] {
      let art = LogoArt(drawing: .vector(picture), measure: LogoMeasure(ground: ground))
      let svg = svg(Self.wall(30, art: art), format)
      let ids = svg.matches(of: #/ id="([^"]*)"/#).map { String($0.1) }
      #expect(ids.count >= 22)
      #expect(Set(ids).count == ids.count)
      for link in svg.matches(of: #/(?:href="|url\()#([^")]*)/#) { #expect(ids.contains(String(link.1))) }
      #expect(!svg.contains("Asset 1"))
    }
  }

  @Test(arguments: [LogoMeasure.Ground.light, .dark, .plain(.white), .own]) func picturesAreEmbeddedOnce(_ ground: LogoMeasure.Ground) {
    let svg = svg(Self.wall(1, art: LogoSamples.art(ground: ground, raster: PictureSize(width: 40, height: 30))))
    #expect(svg.ranges(of: "href=\"data:image/png;base64,Zm9vYmFy\"").count == 1)
  }

  /// What is drawn is what the reader of strangers' drawings takes, words and links aside.
  @Test(arguments: WallFormat.allCases) func theWallItselfIsASoundDrawing(_ format: WallFormat) {
    let (picture, faults) = SVGReader.read(Self.wall(61).file(format).bytes)
    #expect(picture != nil)
    #expect(faults.allSatisfy { $0.seen.contains("A link around shapes") })
  }

  @Test func aMosaicSaysHowManyThereAreAndWhereTheListIs() {
    #expect(Self.wall(1234).words.strip(address: "care.example/logo-wall.html") == "1,234 groups. Find yours: care.example/logo-wall.html")
    #expect(Self.wall(1234).words.strip(address: nil) == "1,234 groups")
  }

  @Test func whoHasNoLogoIsSaid() {
    let words = Self.wall(4, art: LogoSamples.art()).words
    #expect(words.initials == 2 && words.networkHasInitials)
  }

  @Test func otherScriptsAreWrittenInTheReadersFonts() throws {
    var wall = Self.wall(2)
    wall.groups[1].name = "東京の会"
    let svg = svg(wall)
    #expect(svg.contains(">東京の会</text>"))
    #expect(svg.contains("<use href=\"#\(try Self.capitalG)\""))
  }

  private static var capitalG: String {
    get throws { SVGOutput.letterID(try #require(SetLine("G")?.letters.first?.number)) }
  }

  @Test func everyLetterIsDrawnOnce() throws {
    let svg = svg(Self.wall(60))
    #expect(svg.ranges(of: "<path id=\"\(try Self.capitalG)\"").count == 1)
    #expect(svg.ranges(of: "<use href=\"#\(try Self.capitalG)\"").count == 60)
  }

  @Test func aThousandGroupsAreNoWork() {
    let time = ContinuousClock().measure { _ = Self.wall(1000).file() }
    #expect(time < .seconds(2))
    #expect(Self.wall(1000).file().bytes.count < 1_000_000)
  }
}
