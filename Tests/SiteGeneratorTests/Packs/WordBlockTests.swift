import Lettering
import Testing

@testable import SiteGenerator

@Suite struct WordBlockTests {
  static let texts = [
    "Fens Together", "Lincolnshire Personal Health Budgets and Personal Budgets Users Group", String(repeating: "W", count: 200),
    "https://example.org/a-rather-long-address-without-any-spaces/at-all-in-it.html", "東京の会と大阪の会と名古屋の会と福岡の会と札幌の会", "", " ",
    "مجموعة الرعاية في المدينة الكبيرة جدا والبعيدة", "Кардифф и друзья из очень далёкого города на берегу моря",
  ]

  private func width(of line: String, _ block: WordBlock) -> Double {
    Lettering.canWrite(line)
      ? Lettering.width(of: line, size: block.size, weight: block.weight)
      : SystemFont.width(of: line, size: block.size * SystemFont.perCapital)
  }

  @Test(arguments: texts)
  func noLineLeavesItsRoom(_ text: String) {
    for room in [300.0, 900] {
      let block = WordBlock(text, sizes: [60, 40, 25], room: room, height: 120, weight: .bold)
      #expect(block.lines.allSatisfy { width(of: $0, block) <= room + 0.01 }, "\(block.lines)")
      #expect(block.height <= 120)
    }
  }

  @Test(arguments: texts)
  func noMoreLinesThanThereAreFor(_ text: String) {
    let block = WordBlock(text, sizes: [50, 30], room: 320, lines: 2)
    #expect(block.lines.count <= 2)
    let isWhole = WordBlock(text, size: 30, room: 320).lines.count <= 2
    #expect(isWhole != (block.lines.last?.hasSuffix("…") ?? false))
  }

  @Test func shortWordsAreLarge() {
    #expect(WordBlock("York", sizes: [60, 40, 25], room: 500, lines: 1).size == 60)
    #expect(WordBlock("York and all the villages around it", sizes: [60, 40, 25], room: 500, lines: 1).size == 25)
  }

  @Test func allWordsAreThere() {
    let text = Self.texts[1]
    #expect(WordBlock(text, size: 30, room: 300).lines.joined(separator: " ") == text)
    #expect(WordBlock(Self.texts[8], size: 30, room: 300).lines.joined(separator: " ") == Self.texts[8])
  }
}
