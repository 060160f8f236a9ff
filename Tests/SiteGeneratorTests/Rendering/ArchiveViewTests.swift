import Testing

@testable import SiteGenerator

@Suite struct ArchiveViewTests {
  private static let layout =
    "{{#years}}[{{year}} {{id}} {{count}} {{href}}{{#months}} {{name}}:{{#posts}}{{title}},{{/posts}}{{/months}}]{{/years}}"

  private func filled(_ site: Site, year: Int? = nil) throws -> String {
    let address = year.map(Addresses.archive) ?? "archive.html"
    let context = Sample.context(site, at: address)
    let frame = PageFrame("archive", title: "Archive", address: address, context: context)
    return try Sample.filled(Self.layout, frame, ArchiveView.type, ArchiveView(year: year, context: context))
  }

  @Test func postsStandByYearAndMonth() async throws {
    let site = await Sample.site {
      $0.posts = [
        Sample.post("a", "2026-05-03"), Sample.post("b", "2026-05-01"), Sample.post("c", "2026-01-01"), Sample.post("d", "2024-05-01"),
      ]
    }
    #expect(try filled(site) == "[2026 _2026 3  May:a,b, January:c,][2024 _2024 1  May:d,]")
  }

  @Test func threeHundredPostsAreOnePage() async {
    let site = await Sample.site { $0.posts = (0..<300).map { Sample.post("p\($0)") } }
    #expect(!site.splitsArchive)
  }

  @Test func aLargeArchiveHasAPageForEachYear() async throws {
    let site = await Sample.site {
      $0.posts = (0..<300).map { Sample.post("p\($0)", "2026-05-03") } + [Sample.post("old", "2025-02-01")]
    }
    #expect(site.splitsArchive)
    #expect(try filled(site) == "[2026 _2026 300 archive/2026.html][2025 _2025 1 archive/2025.html]")
    #expect(try filled(site, year: 2025) == "[2025 _2025 1  February:old,]")
  }

  @Test func anEmptyArchiveHasNoYears() async throws {
    #expect(try filled(await Sample.site { _ in }) == "")
  }
}
