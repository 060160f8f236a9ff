import Lettering
import Testing

@testable import SiteGenerator

@Suite struct PosterWordsTests {
  private func words(_ count: Int, network: String = "Care & Network") throws -> PosterWords {
    var wall = LogoWallTests.wall(count)
    wall.network.name = network
    return try #require(WallSheet(wall, .poster).poster)
  }

  @Test func namesStandUnderTheLogosOrInColumns() throws {
    #expect(try words(60).names == nil)
    #expect(try #require(try words(61).names).lines.count == 61)
  }

  @Test(arguments: [61, 200, 250, 251]) func columnsStayOnThePosterAndCanBeRead(_ count: Int) throws {
    let sheet = WallSheet(LogoWallTests.wall(count), .poster)
    let poster = try #require(sheet.poster), names = try #require(poster.names)
    #expect(names.lines.count == count)
    for line in names.lines {
      // Six points, of which capitals are 0.7 high.
      #expect(line.size >= 6 * 25.4 / 72 * 0.7 - 0.001)
      #expect(line.x >= 14 && line.x + Lettering.width(of: line.words, size: line.size) <= 283)
      #expect(line.baseline - line.size > poster.room.bottom && line.baseline < (poster.footer?.baseline ?? 406) - 3)
    }
    #expect(poster.room.height > 180)
  }

  /// A list in part helps nobody: there are all names or none, and then it says how many there are and where they stand.
  @Test(arguments: [(250, true), (251, true), (1000, false), (5000, false)]) func aListIsThereInFullOrNotAtAll(
    _ count: Int, _ isThere: Bool
  ) throws {
    let words = try words(count), number = words.subheading?.words.prefix { $0 != " " } ?? ""
    #expect(words.names?.lines.count == (isThere ? count : nil))
    #expect(
      words.footer?.words
        == (isThere ? "Find your group: care.example/logo-wall.html" : "The names of all \(number) groups: care.example/logo-wall.html"))
    #expect(words.subheading?.words.hasSuffix(" groups, joined to one") == true)
  }

  /// Long names take more lines, so that fewer groups find room.
  @Test(arguments: [(60, true), (250, false), (251, false)]) func longNamesAreNotCut(_ count: Int, _ isThere: Bool) throws {
    var wall = LogoWallTests.wall(count)
    let name = "Association of People in Bournemouth, Christchurch and Poole Who Employ Their Own Personal Assistants and Speak Up"
    for index in wall.groups.indices { wall.groups[index].name = name }
    let names = try #require(WallSheet(wall, .poster).poster).names
    #expect((names != nil) == isThere)
    let said = (names?.lines ?? []).map(\.words).joined(separator: " ")
    #expect(said.ranges(of: name).count == (isThere ? count : 0) && !said.contains("…"))
  }

  @Test func whereNobodyKnowsTheAddressThePosterHasNoFoot() throws {
    let words = try #require(WallSheet(LogoWallTests.wall(1000, address: nil), .poster).poster)
    #expect(words.footer == nil && words.names == nil && words.subheading?.words == "1,000 groups, joined to one")
  }

  @Test func namesStandAToZ() throws {
    let columns = try #require(NameColumns(["york", "Bath", "Zennor", "Ayr"], x: 0, bottom: 100, width: 200, height: 50, most: 60))
    #expect(columns.lines.map(\.words) == ["Ayr", "Bath", "york", "Zennor"])
  }

  @Test func aNameIsNotTornByAColumnsEnd() throws {
    let long = "Bournemouth, Christchurch and Poole Disability Rights Collective"
    let columns = try #require(NameColumns((0..<60).map { "\(long) \($0)" }, x: 0, bottom: 300, width: 269, height: 160, most: 160))
    let starts = columns.lines.indices.filter { columns.lines[$0].words.hasPrefix("Bournemouth") }
    for start in starts where columns.lines.indices.contains(start + 1) {
      #expect(columns.lines[start + 1].baseline > columns.lines[start].baseline)
    }
  }

  @Test(arguments: ["The Care Net", "A network whose name is so long that it needs all of two lines", "Сеть заботы и взаимной помощи"])
  func theHeadingIsTheNetworksName(_ name: String) throws {
    let words = try words(3, network: name)
    #expect(words.heading.map(\.words).joined(separator: " ") == name)
    #expect((1...2).contains(words.heading.count))
    #expect(words.heading.allSatisfy { $0.baseline < words.room.y })
  }

  @Test(arguments: [(0, nil), (1, "with its first group"), (2, "2 groups, joined to one"), (1000, "1,000 groups, joined to one")])
  func itSaysHowManyGroupsThereAre(_ count: Int, _ expected: String?) throws {
    #expect(try words(count).subheading?.words == expected)
  }

  @Test func theAddressStandsAtTheFoot() throws {
    #expect(try words(3).footer?.words == "Find your group: care.example/logo-wall.html")
    #expect(WallSheet(LogoWallTests.wall(3, address: nil), .poster).poster?.footer == nil)
    #expect(try words(0).footer == nil)
    let long = String(repeating: "long-", count: 40) + ".example"
    let line = try #require(WallSheet(LogoWallTests.wall(3, address: long), .poster).poster?.footer)
    #expect(Lettering.width(of: line.words, size: line.size) <= 269.001)
  }
}
