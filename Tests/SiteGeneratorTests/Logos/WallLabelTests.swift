import Testing

@testable import SiteGenerator

@Suite struct WallLabelTests {
  /// Smaller letters on more lines, before anything is cut.
  @Test(arguments: [
    ("York", ["York"], 18.5), ("Lincolnshire Care", ["Lincolnshire Care"], 18.5), ("", [], 18.5), ("東京の会", ["東京の会"], 18.5),
    ("Rhondda Cynon Taf Direct Payment Holders", ["Rhondda Cynon", "Taf Direct", "Payment Holders"], 14.5),
    (
      "Bath and North East Somerset Personal Assistants and Employers Together",
      ["Bath and North East", "Somerset Personal Assistants", "and Employers Together"], 11.5
    ),
    ("Москва и друзья: общество взаимной помощи", ["Москва и друзья:", "общество взаимной", "помощи"], 14.5),
  ])
  func namesFitTheirLabels(_ name: String, _ lines: [String], _ size: Double) {
    let label = WallLabel(name)
    #expect(label.lines == lines)
    #expect(label.size == size && label.isWhole)
  }

  @Test(
    arguments: [
      "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch", "Glasgow & Clyde Disability Rights Collective for Independent Living",
      "MMMMMMMMMMMMMMMMMMMMM WWWWWWWWWWWWWWWWWWWWWW", "Ж" + String(repeating: "щ", count: 80), String(repeating: "👩‍👩‍👧‍👦", count: 12),
      String(repeating: "Association of Budget Holders ", count: 9),
    ])
  func longNamesStayWithinTheirLabel(_ name: String) {
    let label = WallLabel(name)
    #expect((1...4).contains(label.lines.count))
    #expect(label.width <= WallLabel.room && label.height <= 77)
    #expect(label.isWhole == !label.lines.contains { $0.hasSuffix("…") })
  }

  @Test func whatIsCutIsKnown() {
    #expect(!WallLabel(String(repeating: "Association of Budget Holders ", count: 9)).isWhole)
    #expect(WallLabel("And so on…").isWhole)
  }
}
