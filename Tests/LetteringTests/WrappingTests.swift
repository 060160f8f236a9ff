import Lettering
import Testing

@Suite struct WrappingTests {
  private func fits(_ lines: [String], _ room: Double) -> Bool {
    lines.allSatisfy { Lettering.width(of: $0, size: 20) <= room }
  }

  @Test func shortWordsStayOnOneLine() {
    #expect(Lettering.wrap("Care Net", size: 20, room: 400, lines: 3) == ["Care Net"])
    #expect(Lettering.wrap("  ", size: 20, room: 400, lines: 3) == [])
    #expect(Lettering.wrap("Care Net", size: 20, room: 400, lines: 0) == [])
  }

  @Test func linesAreAboutAsLong() {
    let lines = Lettering.wrap("Lincolnshire Personal Health Budgets users group", size: 20, room: 560, lines: 3)
    #expect(
      lines == ["Lincolnshire Personal", "Health Budgets users group"] || lines == ["Lincolnshire Personal Health", "Budgets users group"])
    #expect(fits(lines, 560))
  }

  @Test(arguments: [1, 2, 3, 4], [120.0, 200, 333])
  func whatDoesNotFitEndsInDots(_ count: Int, _ room: Double) {
    let text = Array(repeating: "Everybody in the village came, and sang.", count: 8).joined(separator: " ")
    let lines = Lettering.wrap(text, size: 20, room: room, lines: count)
    #expect(lines.count == count)
    #expect(fits(lines, room))
    #expect(lines.last?.hasSuffix("…") == true)
    #expect(lines.last?.contains(",…") == false)
    #expect(text.filter { $0 != " " }.hasPrefix(lines.joined().filter { $0 != " " }.dropLast()))
  }

  @Test(arguments: [
    "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch", "a Donaudampfschifffahrtsgesellschaft b",
    "Ll\u{302}\u{61}\u{301}nfairpwllgwyngyllgogerychwyrndrobwll",
  ])
  func wordsThatAreTooLongAreBroken(_ text: String) {
    let lines = Lettering.wrap(text, size: 20, room: 150, lines: 9)
    #expect(lines.count > 1)
    #expect(fits(lines, 150))
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    #expect(lines.allSatisfy { $0.unicodeScalars.first?.properties.isGraphemeExtend == false })
  }

  @Test func aWordAloneIsCutWhereThereIsOneLine() {
    let lines = Lettering.wrap("Llanfairpwllgwyngyllgogerychwyrndrobwll", size: 20, room: 150, lines: 1)
    #expect(lines.count == 1)
    #expect(fits(lines, 150))
    #expect(lines.first?.hasPrefix("Llanf") == true && lines.first?.hasSuffix("…") == true)
  }

  @Test func wordsJoinedByANoBreakSpaceStayTogether() {
    let lines = Lettering.wrap("aaa bbb\u{A0}ccc", size: 20, room: 120, lines: 3)
    #expect(lines == ["aaa", "bbb\u{A0}ccc"])
  }
}
