import Foundation
import Testing

@testable import Documents

@Suite struct DataScriptTests {
  /// Reads the script's JSON as a browser would.
  private func data(_ script: DataScript = DataScript(words: [:])) throws -> [String: [String: Any]] {
    try #require(try JSONSerialization.jsonObject(with: Data(script.json.utf8)) as? [String: [String: Any]])
  }

  private func formats(_ script: DataScript = DataScript(words: [:])) throws -> [String: [String: Any]] {
    try #require(try data(script)["formats"] as? [String: [String: Any]])
  }

  @Test func everyFormatButPlainTextHasItsTable() throws {
    let names = try Set(formats().keys)
    #expect(names == ["docx", "odt"])
  }

  @Test(arguments: ["docx": Markup.word, "odt": .openDocument])
  func tablesAreComplete(_ name: String, _ markup: Markup) throws {
    let table = try #require(try formats()[name])
    #expect(Set(table.keys) == Set(Mirror(reflecting: markup).children.compactMap(\.label)))
    #expect(table["parts"] as? [[String]] == markup.parts.map { [$0.name, $0.text] })
    let styles = try #require(table["styles"] as? [String: [String]])
    #expect(Set(styles.keys) == Set(Paragraph.Style.allCases.map(\.rawValue)))
    for (style, pair) in markup.styles { #expect(styles[style.rawValue] == [pair.open, pair.close]) }
    for child in Mirror(reflecting: markup).children {
      let name = try #require(child.label)
      switch child.value {
      case let text as String: #expect(table[name] as? String == text)
      case let texts as [String]: #expect(table[name] as? [String] == texts)
      case let pair as Markup.Pair: #expect(table[name] as? [String] == [pair.open, pair.close])
      default: #expect(["parts", "styles"].contains(name))
      }
    }
  }

  /// All that a table may hold comes through, and nothing of it ends a text of the script.
  @Test(arguments: [
    "'", "\\", "\"", "\n\r\t\u{0}\u{7F}", "\u{2028}</script>", "😀 e\u{301} À\u{2FF}", "*/ // `${x}`", "abababab'ab\\ab'ab\\ab",
  ])
  func textsOfAnyKindAreSafe(_ text: String) throws {
    var markup = Markup.word
    markup.tab = text
    markup.parts[0] = (text, text)
    let script = DataScript(formats: [(text, markup)], words: [text: text])
    let table = try #require(try formats(script)[text])
    #expect(table["tab"] as? String == text)
    #expect(try data(script)["words"] as? [String: String] == [text: text])
    #expect((table["parts"] as? [[String]])?.first == [text, text])
    #expect(script.text.split(separator: "\n").count == DataScript(words: [:]).text.split(separator: "\n").count)
    #expect(unpacked(PackedText(script.json)) == script.json)
  }

  @Test func packingTakesNothingAwayAndSaysAllTheSame() {
    let json = DataScript(words: [:]).json
    let packed = PackedText(json)
    #expect(unpacked(packed) == json)
    #expect(PackedText(json).text == packed.text && PackedText(json).pairs == packed.pairs)
    #expect(packed.text.utf8.count + packed.pairs.utf8.count < json.utf8.count / 2)
  }

  @Test(arguments: ["", "a", "aaaaaaaaaaaaaaaaaaaaa", "abcabcabcabcabc"])
  func shortTextsArePackedToo(_ text: String) {
    #expect(unpacked(PackedText(text)) == text)
  }

  @Test func wordsAreInTheOrderOfTheirNames() {
    let scripts = [["b": "2", "a": "1", "c": "3"], ["c": "3", "b": "2", "a": "1"]].map { DataScript(words: $0).text }
    #expect(scripts[0] == scripts[1])
  }

  /// Letters' pages are to weigh at most 60 KB with all their scripts.
  @Test func theScriptIsLight() {
    #expect(DataScript(words: [:]).text.utf8.count < 7500)
  }

  /// As the script does it.
  private func unpacked(_ packed: PackedText) -> String {
    let pairs = Array(packed.pairs.utf16)
    let free = Array(packed.free.utf16)
    let signs = free + PackedText.letters.joined()
    func unpacked(_ sign: UInt16) -> [UInt16] {
      guard let place = signs.firstIndex(of: sign) else { return [sign] }
      return unpacked(pairs[2 * place]) + unpacked(pairs[2 * place + 1])
    }
    return String(decoding: packed.text.utf16.flatMap(unpacked), as: UTF16.self)
  }
}
