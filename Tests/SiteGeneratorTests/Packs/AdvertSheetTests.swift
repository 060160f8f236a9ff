import Testing

@testable import SiteGenerator

@Suite struct AdvertSheetTests {
  private func points(_ group: Linked<Group>) -> Int { AdvertSheet(advert: PackSamples.advert(group), hasCode: true).points }

  @Test func usualAdvertsAreSetLarge() {
    let lincolnshire = PackSamples.group(
      "Lincolnshire Personal Health Budgets and Personal Budgets Users Group", area: "Lincolnshire",
      covers: ["social care", "NHS", "continuing healthcare", "benefits", "advice", "advocacy"], contacts: [("email", "hello@example.org")])
    #expect(points(lincolnshire) >= 16)
    #expect(points(PackSamples.group()) == 19)
  }

  @Test func moreWordsAreSetSmaller() {
    #expect(points(PackSamples.endless) < points(PackSamples.group()))
    #expect(points(PackSamples.endless) >= 12)
  }

  /// The style sheet that a size is for knows it.
  @Test(arguments: AdvertSheet.sizes)
  func theThemeKnowsTheSize(_ size: Int) throws {
    let style = try #require(readBytes(of: "\(Repository.themes)/care-net/assets/advert-print.css"))
    #expect(String(decoding: style, as: UTF8.self).contains(".points-\(size) {\n  --points: \(size);\n}"))
  }
}
