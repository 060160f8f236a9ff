import Testing

@testable import SiteGenerator

@Suite struct LettermarkTests {
  @Test(arguments: [
    ("Lincolnshire Care Network", "LCN"), ("Friends of the Fens", "FF"), ("York", "Y"), ("The Of", "TO"), ("cymru gyda’n gilydd", "CGG"),
    ("Órla’s Circle", "ÓC"), ("South-East London Carers Together", "SEL"), ("東京の会", "東"), ("Кардифф и друзья", "КИД"), ("👋", ""), ("", ""),
    ("(Bath) 4 All", "B4A"), ("e\u{301}ire", "É"),
  ])
  func initialsStandForTheName(_ name: String, _ letters: String) {
    #expect(Initials.of(name).joined() == letters)
  }

  @Test func lettersCanBeReadOnEveryPlate() throws {
    for colours in PlateColours.all {
      let (a, b) = (try luminance(colours.plate), try luminance(colours.ink))
      #expect((max(a, b) + 0.05) / (min(a, b) + 0.05) >= 7, "\(colours)")
    }
  }

  @Test(arguments: [("Friends of the Fens", 2), ("Ŵyl Œuvre Åse", 3), ("東京の会", 0)])
  func latinInitialsAreDrawnAsLines(_ name: String, paths: Int) {
    let drawn = Lettermark.picture(name: name, slug: "a-group").root.children.filter { $0.name == "path" }
    #expect(drawn.count == paths)
  }

  @Test(arguments: ["Lincolnshire Care Network", "Ŵyl", "東京の会", "", "Кардифф", "WWW WWW WWW"])
  func theSameGroupAlwaysGetsTheSame(_ name: String) {
    let bytes = Lettermark.picture(name: name, slug: "a-group").file()
    #expect(bytes == Lettermark.picture(name: name, slug: "a-group").file())
    #expect(bytes != Lettermark.picture(name: name, slug: "another-group").file())
  }

  @Test func slugsSpreadOverAllColours() {
    #expect(Set((0..<100).map { PlateColours.of("group-\($0)") }).count == PlateColours.all.count)
  }

  /// WCAG 2.2, relative luminance. Powers by repeated roots, since tests use no Foundation here.
  private func luminance(_ colour: String) throws -> Double {
    let number = try #require(Int(colour.dropFirst(), radix: 16))
    let parts = [16, 8, 0].map { shift -> Double in
      let share = Double(number >> shift & 255) / 255
      return share <= 0.04045 ? share / 12.92 : power((share + 0.055) / 1.055)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  /// To the power of 2.4: the fifth root of the twelfth power, by Newton.
  private func power(_ base: Double) -> Double {
    let target = (0..<12).reduce(1.0) { product, _ in product * base }
    return (0..<200).reduce(1.0) { root, _ in root - (root * root * root * root * root - target) / (5 * root * root * root * root) }
  }
}
