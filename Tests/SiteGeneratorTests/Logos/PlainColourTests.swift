import Testing

@testable import SiteGenerator

@Suite struct PlainColourTests {
  @Test(arguments: [(PlainColour.white, "#ffffff"), (.plate, "#123c55"), (PlainColour(red: 0, green: 10, blue: 160), "#000aa0")])
  func isWrittenInHexadecimals(_ colour: PlainColour, _ hex: String) {
    #expect(colour.hex == hex)
    #expect(PlainColour(hex: hex) == colour)
  }

  @Test(arguments: ["", "#fff", "ffffff", "#gggggg", "#+12345", "#-12345", "#1234567"]) func otherTextIsNoColour(_ text: String) {
    #expect(PlainColour(hex: text) == nil)
  }

  @Test func contrastIsWhatTheEyeSees() {
    let yellow = PlainColour(red: 255, green: 255, blue: 0)
    #expect(PlainColour.white.contrast(with: PlainColour(red: 0, green: 0, blue: 0)) == 255)
    #expect((80...110).contains(yellow.contrast(with: .white)))
    #expect(yellow.contrast(with: .plate) > 150)
    #expect(PlainColour.plate.contrast(with: .plate) == 0)
  }
}
