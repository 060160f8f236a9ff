import QRCodes
import Testing

@Suite struct QRCodeTests {
  /// The three finder patterns: dark rings with a dark middle (ISO/IEC 18004, section 6.3.3).
  @Test func hasAFinderPatternInThreeCorners() throws {
    let code = try #require(QRCode("https://example.org/groups/fens.html"))
    for (left, top) in [(0, 0), (code.side - 7, 0), (0, code.side - 7)] {
      for row in 0..<7 {
        for column in 0..<7 {
          let ring = max(abs(column - 3), abs(row - 3))
          #expect(code.isDark(column: left + column, row: top + row) == (ring != 2))
        }
      }
    }
  }

  @Test(arguments: ["", String(repeating: "a", count: 3000), "a\0b"]) func turnsAwayWhatItCannotHold(text: String) {
    #expect(QRCode(text) == nil)
  }

  @Test func theSameTextGivesTheSameCode() { #expect(QRCode("https://example.org/") == QRCode("https://example.org/")) }

  @Test func thePathCoversTheDarkModules() throws {
    let code = try #require(QRCode("a"))
    let runs = code.path.split(separator: "M").map { part -> Int in
      Int(part.split(separator: "h")[1].prefix { $0.isNumber }) ?? 0
    }
    #expect(runs.reduce(0, +) == code.modules.count { $0 })
  }
}
