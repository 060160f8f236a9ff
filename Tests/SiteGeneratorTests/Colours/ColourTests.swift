import Testing

@testable import SiteGenerator

@Suite struct ColourTests {
  /// The check values of accessibility guidance: WCAG ratio and APCA's Lc.
  @Test(arguments: [
    ("#000", "#fff", 21.00, 106.0), ("#fff", "#000", 21.00, -107.9), ("#888", "#fff", 3.54, 63.1), ("#fff", "#888", 3.54, -68.5),
    ("#767676", "#fff", 4.54, 71.6), ("#595959", "#fff", 7.00, 84.3), ("#1d70b8", "#fff", 5.17, 75.1), ("#0b0c0c", "#ffdd00", 14.55, 86.6),
  ])
  func contrastsAreThoseOfTheFormulas(text: String, ground: String, ratio: Double, lightness: Double) throws {
    let words = try #require(Colour(reading: text))
    let paper = try #require(Colour(reading: ground))
    #expect(abs(Contrast.ratio(words, on: paper) - ratio) < 0.006)
    #expect(abs(Contrast.lightness(words, on: paper) - lightness) < 0.06)
  }

  @Test(arguments: [
    ("#abc", "#aabbcc"), ("#AABBCC", "#aabbcc"), ("rgb(1, 2, 3)", "#010203"), ("rgb(100% 0% 50%)", "#ff0080"), ("red", "#ff0000"),
    (" RebeccaPurple ", "#663399"),
    ("hsl(120, 100%, 25%)", "#008000"), ("hsl(210deg 50% 40%)", "#336699"), ("rgba(10,20,30,1)", "#0a141e"),
    ("hsla(0, 0%, 50%, 1)", "#808080"),
    ("rgb(300, -5, 3)", "#ff0003"), ("#112233ff", "#112233"),
  ])
  func readsWhatStyleSheetsWrite(text: String, hex: String) { #expect(Colour(reading: text)?.hex == hex) }

  @Test(arguments: ["", "#", "#12", "#12345", "#ggg", "rgb(1,2)", "rgb(a,b,c)", "inherit", "var(--text)", "redd", "rgb(1,2,3"])
  func allElseIsNoColour(text: String) { #expect(Colour(reading: text) == nil) }

  @Test func whatLetsLightThroughIsLaidOnItsGround() throws {
    let half = try #require(Colour(reading: "rgba(0, 0, 0, 0.5)"))
    #expect(half.laid(on: .white).hex == "#808080")
    #expect(abs(Contrast.ratio(half, on: .white) - Contrast.ratio(try #require(Colour(reading: "#808080")), on: .white)) < 0.05)
    #expect(Contrast.ratio(try #require(Colour(reading: "transparent")), on: .white) == 1)
  }

  @Test func ratiosAreCutAndNotRounded() {
    #expect(Contrast.text(4.499) == "4.4")
    #expect(Contrast.text(6.999) == "6.9")
    #expect(Contrast.text(21) == "21.0")
  }

  @Test(arguments: [
    ("#999999", "grey"), ("#fff", "white"), ("#000", "black"), ("#d00", "red"), ("#123c55", "dark blue"), ("#ffc933", "yellow"),
    ("#ffff00", "yellow"),
    ("#cfe8ff", "pale blue"), ("#0a0", "green"), ("#5b2a86", "purple"), ("#ff69b4", "pink"), ("#eee", "pale grey"), ("#333", "dark grey"),
  ])
  func isCalledAsPeopleCallIt(hex: String, family: String) throws { #expect(try #require(Colour(reading: hex)).family == family) }

  @Test func knowsAllNames() { #expect(Colour.names.count == 149) }
}
