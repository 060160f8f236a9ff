import Foundation
import Testing

@testable import Markdown

/// The words of a text, and where they stand in the file.
struct ProseTests {
  @Test(arguments: [
    ("One *two* **three** four.", ["One two three four."]),
    ("# Title\n\nText\nmore\\\nlast", ["Title", "Text\nmore\u{0B}last"]),
    ("- one\n- [x] two\n\n> three", ["one", "two", "three"]),
    ("| A | B |\n| - | - |\n| c | d\\|e |", ["A", "B", "c", "d|e"]),
    ("See [our page](a.md) or ![a cat](cat.jpg).", ["See our page or ."]),
    ("`code` and https://example.org/a now", ["code and https://example.org/a now"]),
    ("<details><summary>More</summary>\nWords\n</details>", ["More", "Words\n"]),
    ("Some <span lang=\"cy\">geiriau</span> here", ["Some geiriau here"]),
    ("<script>no()</script>\n\nYes", ["Yes"]),
    ("Text[^1]\n\n[^1]: A note", ["Text", "A note"]),
    ("<!-- a note -->\n\nWords", ["Words"]),
    ("    let code = 1\n\nWords", ["Words"]),
  ])
  func holdsWhatPeopleRead(source: String, blocks: [String]) {
    let prose = Document(parsing: source).prose
    #expect(prose.blocks.map { prose.string($0.range) } == blocks)
  }

  /// Each word of the table stands in the source only once, so that its place is known.
  @Test(arguments: [
    "plain words\nsecond line and `code` after\n",
    "- item one\n  continued here\n- other [link words](a.md) after *strong* tail\n",
    "> quoted lines\n> go on\nlazily further\n",
    "fish &amp; chips \\* star &euro; coin\n",
    "www.example.org and mail@example.org then wow: colon\n",
    "[text][ref] behind\nnext\n\n[ref]: a.md\n",
    "[a\nlabel](b.md \"title\nhere\") after\nnext line\n",
    "# Heading *words* &lt; last\n\nSetext title\n===\n\npara\n",
    "| Group | Day |\n| --- | --- |\n| Leeds \\| Hull | **Monday** soon |\n",
    "line<br>break\nmore <span lang=\"cy\">geiriau da</span> end\n",
    "<details>\n<summary>Short summary</summary>\nInner words\nlower line\n</details>\n",
    "é accents wörd ünd thïng\nnächste\n",
    "one![alt text](p.jpg) after\n\n1. first\n\n   second\n\tthird\n",
    "[^n]: note words\n\ntext[^n] behind\n",
    "back\\\nslash ~~gone~~ stays\n",
    "- [ ] task words\n- [x] other done\n",
  ])
  func knowsWhereEachWordStands(source: String) throws {
    try expectPlaces(of: source)
  }

  @Test func knowsWhereEveryWordOfTheNetworkStands() throws {
    let content = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../content")
    let files = try #require(FileManager.default.enumerator(at: content, includingPropertiesForKeys: nil))
    var count = 0
    for case let file as URL in files where file.pathExtension == "md" {
      try expectPlaces(of: String(contentsOf: file, encoding: .utf8))
      count += 1
    }
    #expect(count > 20)
  }

  @Test func marksSpans() {
    let prose = Document(parsing: "a *b* **c [d](e.md)** `f` <span lang=\"cy\">g</span> <q>h</q>").prose
    let spans = prose.spans.map { "\($0.kind) \(prose.string($0.range))" }
    #expect(
      spans == [
        "emphasis b", "link(0) d", "strong c d", "code f", "element(name: \"span\", language: Optional(\"cy\")) g",
        "element(name: \"q\", language: nil) h",
      ])
  }

  @Test func knowsWhereBlocksStand() {
    let prose = Document(parsing: "## H\n\n- a\n\n  b\n- > c\n\n| T |\n| - |\n| u |\n").prose
    #expect(
      prose.blocks.map(\.kind) == [
        .heading(2), .paragraph, .paragraph, .paragraph, .cell(table: 0, isHeader: true), .cell(table: 0, isHeader: false),
      ])
    #expect(prose.blocks.map(\.lists) == [0, 1, 1, 1, 0, 0])
    #expect(prose.blocks.map(\.quotes) == [0, 0, 0, 1, 0, 0])
    #expect(prose.blocks.map(\.beginsItem) == [false, true, false, true, false, false])
  }

  @Test(arguments: [
    ("| a | b |\n|---|---|\n| c | d |", 2, [2, 2], [[], []]),
    ("|  |  |\n|---|---|\n| c | d |", 2, [2, 2], [[0, 1], []]),
    ("a | b\n--|--\nc\nd | e | f", 2, [2, 1, 3], [[], [], []]),
    ("| a | b |\n|---|---|\n| c | |", 2, [2, 2], [[], [1]]),
  ])
  func knowsTheShapesOfTables(source: String, columns: Int, cells: [Int], empty: [[Int]]) throws {
    let table = try #require(Document(parsing: source).prose.tables.first)
    #expect(table.columns == columns)
    #expect(table.rows.map(\.cells) == cells)
    #expect(table.rows.map(\.empty) == empty)
  }

  @Test func keepsWhatWritersNoteForEachOther() {
    let prose = Document(parsing: "<!-- sitegen: ok a – b -->\n\nWords <!-- ask Ann -->\n").prose
    #expect(prose.comments == [ProseComment(text: " ask Ann ", position: Position(line: 3, column: 7))])
  }

  @Test func hostileTextsKeepTheirBytesAndPlaces() {
    for source in ["&#xFFFE; a", "\u{FEFF}word", "a\u{0}b", "[[[[[a", "&amp", "&;&#;x", "\\", "a&copy", "&#0;b", "*&amp;*&lt;"] {
      let prose = Document(parsing: source).prose
      for offset in 0...prose.text.count { #expect(prose.position(of: offset).line >= 1) }
    }
  }
}

extension ProseTests {
  @Test func aBlockIsSmallAndKeepsWhatItIs() {
    #expect(MemoryLayout<ProseBlock>.stride <= 28)
    let kinds: [ProseBlock.Kind] =
      [.paragraph] + (1...6).map { .heading($0) }
      + [0, 1, 70_000].flatMap { [.cell(table: $0, isHeader: true), .cell(table: $0, isHeader: false)] }
    for kind in kinds {
      let place = Position(line: 4_000_000, column: 4_000_000)
      let block = ProseBlock(kind: kind, range: 3..<4_000_000, position: place, quotes: 100, lists: 99, isInNote: true, beginsItem: true)
      #expect(block.kind == kind)
      #expect(block.range == 3..<4_000_000 && block.position == place && block.quotes == 100 && block.lists == 99)
      #expect(block.isInNote && block.beginsItem)
    }
  }

  @Test func whoLetsGoOfWordsKeepsTheRest() {
    let text = "# One\n\nSee [two](two.md)."
    let whole = Document(parsing: text)
    for document in [Document(parsing: text), Document(whole.outline) { Document(parsing: text) }] {
      #expect(!document.prose.text.isEmpty)
      document.letGoOfProse()
      #expect(document.prose.text.isEmpty && document.prose.blocks.isEmpty)
      #expect(document.html == whole.html && document.headings == whole.headings && document.references == whole.references)
    }
  }
}

extension ProseTests {
  /// Each word of letters stands in the source where the prose says that it does.
  private func expectPlaces(of source: String) throws {
    let prose = Document(parsing: source).prose
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0.unicodeScalars) }
    let text = prose.text
    var index = 0
    while index < text.count {
      guard text[index].isWordByte else {
        index += 1
        continue
      }
      let start = index
      while index < text.count, text[index].isWordByte { index += 1 }
      let word = Array(prose.string(start..<index).unicodeScalars)
      guard word.allSatisfy({ $0.properties.isAlphabetic }) else { continue }
      let position = prose.position(of: start)
      let line = try #require(lines.indices.contains(position.line - 1) ? lines[position.line - 1] : nil)
      let there = line.dropFirst(position.column - 1).prefix(word.count)
      #expect(Array(there) == word, "\(position) in \(source.prefix(60))")
    }
  }
}
