import Testing

@testable import SiteGenerator

@Suite struct WallLabelTests {
  @Test(arguments: [
    ("York", ["York"]), ("Lincolnshire Care Action Network", ["Lincolnshire Care", "Action Network"]), ("", []),
    ("東京の会", ["東京の会"]), ("Москва и друзья: общество взаимной помощи", ["Москва и друзья:", "общество взаимно…"]),
    ("Glasgow & Clyde Disability Rights Collective", ["Glasgow & Clyde", "Disability Rights…"]),
  ])
  func namesFitTheirLabels(_ name: String, _ lines: [String]) {
    #expect(WallLabel(name, mayBeSmall: false).lines == lines)
  }

  @Test func aLongNameIsSmallerWherePeopleCanLookCloser() {
    let label = WallLabel("Glasgow & Clyde Disability Rights Collective", mayBeSmall: true)
    #expect(label.size == WallLabel.smallSize)
    #expect(label.lines.joined(separator: " ") == "Glasgow & Clyde Disability Rights Collective")
    #expect(WallLabel("York", mayBeSmall: true).size == WallLabel.size)
  }

  @Test(
    arguments: [
      "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch", "Glasgow & Clyde Disability Rights Collective for Independent Living",
      "MMMMMMMMMMMMMMMMMMMMM WWWWWWWWWWWWWWWWWWWWWW", "Ж" + String(repeating: "щ", count: 80), String(repeating: "👩‍👩‍👧‍👦", count: 12),
    ], [true, false])
  func longNamesStayWithinTheirLabel(_ name: String, _ mayBeSmall: Bool) {
    let label = WallLabel(name, mayBeSmall: mayBeSmall)
    #expect((1...(mayBeSmall ? 3 : 2)).contains(label.lines.count))
    #expect(label.width <= WallLabel.room)
  }
}
