import Testing

@testable import SiteGenerator

@Suite struct LogoWallOfSiteTests {
  private func site() async -> Site {
    await Sample.site { content in
      content.groups = ["york", "bath", "leeds", "ayr"].map { Sample.group($0, name: $0.uppercased()) }
      content.groups[0].joined = Sample.day("2025-01-01")
      content.groups[1].joined = Sample.day("2026-01-01")
      content.groups[2].joined = Sample.day("2025-01-01")
    }
  }

  /// Those without a day first: a new group, which has one, comes behind them.
  @Test func groupsStandInTheOrderInWhichTheyJoined() async {
    let wall = LogoWall(of: await site(), art: SiteLogos(), address: "care.example")
    #expect(wall.groups.map(\.slug) == ["ayr", "leeds", "york", "bath"])
    #expect(wall.groups.map(\.address) == ["groups/ayr.html", "groups/leeds.html", "groups/york.html", "groups/bath.html"])
    #expect(wall.network.name == "The Care Net" && wall.address == "care.example")
  }

  @Test func eachGroupHasItsOwnArt() async throws {
    let site = await site()
    var logos = SiteLogos(network: LogoSamples.art(ink: 0.9), groups: site.groups.map { _ in nil })
    let leeds = try #require(site.groups.firstIndex { $0.name == "LEEDS" })
    logos.groups[leeds] = LogoSamples.art(ink: 0.1)
    let wall = LogoWall(of: site, art: logos, address: nil)
    #expect(wall.groups.map { $0.art?.measure.ink } == [nil, 0.1, nil, nil])
    #expect(wall.network.art?.measure.ink == 0.9)
  }
}
