import Foundation
import Testing

@testable import Documents

@Suite struct MarkupWriterTests {
  private func letter(_ paragraphs: [Paragraph], lists: [LetterDocument.List] = []) -> LetterDocument {
    LetterDocument(title: "A & B", language: "en-GB", isRightToLeft: false, paragraphs: paragraphs, lists: lists)
  }

  private func part(_ name: String, _ document: LetterDocument, _ markup: Markup) throws -> String {
    try #require(MarkupWriter(document, markup).parts.first { $0.name == name }?.text)
  }

  private static let hostile = ["<w:p>&\"'", "{body}{title}", "]]>", "😀 e\u{301} ŵ مرحبا", "a\u{1}b\u{FFFE}c"]

  @Test(arguments: hostile)
  func wordsAreNeverMarkup(_ words: String) throws {
    let document = letter([Paragraph(.normal, runs: [.text(words, isBold: false, isItalic: false), .blank(label: words)])])
    for (name, markup) in [("word/document.xml", Markup.word), ("content.xml", Markup.openDocument)] {
      let text = try part(name, document, markup)
      #expect(text.contains(XMLText.escaped(words)) && !text.contains("\u{1}") && !text.contains("\u{FFFE}"))
      #expect(!text.contains("<w:p>&"))
    }
  }

  @Test func valuesOfOnePlaceAreNotFilledAgain() throws {
    let document = letter([Paragraph(.normal, runs: [.text("{title}", isBold: false, isItalic: false)])])
    #expect(try part("content.xml", document, .openDocument).contains(">{title}<"))
  }

  @Test func spacesTabsAndLineEndsAreKept() throws {
    let document = letter([Paragraph(.normal, runs: [.text(" a  b\tc\n d", isBold: false, isItalic: false)])])
    #expect(
      try part("content.xml", document, .openDocument).contains(
        #"<text:s text:c="1"/>a <text:s text:c="1"/>b<text:tab/>c<text:line-break/><text:s text:c="1"/>d"#))
    #expect(try part("word/document.xml", document, .word).contains(#"<w:t xml:space="preserve"> a  b</w:t></w:r><w:r><w:tab/></w:r>"#))
  }

  @Test func listsNestAndCountFromTheirStart() throws {
    let words: [Run] = [.text("x", isBold: false, isItalic: false)]
    let document = letter(
      [
        Paragraph(.normal, place: ListPlace(path: [0], number: 3, isFirst: true), runs: words),
        Paragraph(.normal, place: ListPlace(path: [0, 1], number: 1, isFirst: true), runs: words),
        Paragraph(.normal, place: ListPlace(path: [0], number: 4, isFirst: true), runs: words),
        Paragraph(.normal, runs: words),
      ], lists: [.init(isOrdered: true, start: 3), .init(isOrdered: false, start: 1)])
    let item = #"<text:p text:style-name="List">x</text:p>"#
    #expect(
      try part("content.xml", document, .openDocument).contains(
        #"<text:list text:style-name="Numbers"><text:list-item text:start-value="3">\#(item)<text:list text:style-name="Bullets"><text:list-item>"#
          + #"\#(item)</text:list-item></text:list></text:list-item><text:list-item>\#(item)</text:list-item></text:list><text:p"#))
    #expect(try part("word/numbering.xml", document, .word).contains(#"<w:num w:numId="2"><w:abstractNumId w:val="1"/>"#))
    #expect(try part("word/document.xml", document, .word).contains(#"<w:ilvl w:val="1"/><w:numId w:val="1"/>"#))
  }

  /// Word refuses a list at a level that its numbering does not have.
  @Test func listsDeeperThanTheTablesLookLikeTheDeepestThere() throws {
    let words: [Run] = [.text("x", isBold: false, isItalic: false)]
    let lists = Array(repeating: LetterDocument.List(isOrdered: true, start: 1), count: 12)
    let document = letter(
      [
        Paragraph(.normal, place: ListPlace(path: Array(0..<12), number: 1, isFirst: true), runs: words),
        Paragraph(.normal, place: ListPlace(path: Array(0..<12), number: 1, isFirst: false), runs: words),
      ], lists: lists)
    let text = try part("word/document.xml", document, .word)
    #expect(text.contains(#"<w:ilvl w:val="4"/><w:numId w:val="13"/>"#) && text.contains(#"<w:ind w:left="2125"/>"#))
    let numbering = try part("word/numbering.xml", document, .word)
    #expect(numbering.contains(#"<w:lvl w:ilvl="4">"#) && !numbering.contains(#"w:ilvl="5""#))
    #expect(numbering.contains(#"<w:num w:numId="13"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="4">"#))
    let open = try part("content.xml", document, .openDocument)
    #expect(open.components(separatedBy: "<text:list ").count == 13 && open.components(separatedBy: "</text:list>").count == 13)
  }

  @Test func blanksAreOpenControlsThatGoWhenWrittenIn() throws {
    let long = String(repeating: "a", count: 70)
    let text = try part("word/document.xml", letter([Paragraph(.normal, runs: [.blank(label: long)])]), .word)
    #expect(text.contains("<w:temporary/><w:showingPlcHdr/>") && text.contains(">\(long)<") && !text.contains("w:lock"))
    #expect(text.contains(#"<w:alias w:val="\#(String(long.prefix(60)))"/>"#))
  }

  @Test func languageAndTitleAreNamed() throws {
    #expect(try part("docProps/core.xml", letter([]), .word).contains("<dc:title>A &amp; B</dc:title><dc:language>en-GB</dc:language>"))
    #expect(try part("styles.xml", letter([]), .openDocument).contains(#"fo:language="en" fo:country="GB""#))
  }
}
