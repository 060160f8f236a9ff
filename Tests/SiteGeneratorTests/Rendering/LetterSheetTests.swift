import Documents
import Testing

@testable import SiteGenerator

@Suite struct LetterSheetTests {
  private func document(_ markdown: String, _ fields: [LetterField] = []) -> LetterDocument {
    LetterFlattening.document(of: LetterSheet(Sample.letter(markdown), fields: fields, title: "A letter", language: "en-GB"))
  }

  @Test(arguments: [
    ("## A\n\n### B\n\n#### C", [Paragraph.Style.title, .heading1, .heading2]),
    ("## A\n\n## B\n\n### C", [.heading1, .heading1, .heading2]),
    ("### A\n\n## B", [.heading2, .heading1]),
  ])
  func aSingleTopHeadingIsTheSubject(_ markdown: String, _ styles: [Paragraph.Style]) {
    #expect(document(markdown).paragraphs.map(\.style) == styles)
  }

  @Test func costsStandInAListOfTheirOwn() {
    let costs = LetterField(label: "My costs", kind: .costs, isOptional: false, options: [], line: 1)
    let paragraphs = document("Here: [[My costs]] and more", [costs]).paragraphs
    #expect(paragraphs.map { $0.place?.path } == [nil, [0], nil])
    #expect(paragraphs.map(\.runs) == [[text("Here:")], [.blank(label: "My costs")], [text("and more")]])
  }

  private func text(_ words: String) -> Run { .text(words, isBold: false, isItalic: false) }

  @Test func anItemWithANumberKeepsIt() {
    let paragraphs = document("1. [[My costs]]\n2. Two", [Sample.field("My costs", .costs)]).paragraphs
    #expect(paragraphs.map { $0.place?.number } == [1, 2])
    #expect(paragraphs.allSatisfy { $0.place?.path == [0] })
  }

  @Test(arguments: ["[[My costs]]", " [[My costs]] ", "[[My costs]]\\\n[[My costs]]"])
  func nothingIsLeftOfAParagraphOfCostsAlone(_ markdown: String) {
    let paragraphs = document(markdown, [Sample.field("My costs", .costs)]).paragraphs
    #expect(paragraphs.allSatisfy { $0.runs == [.blank(label: "My costs")] })
  }

  @Test func tablesBecomeLines() {
    #expect(
      document("| a | b |\n| --- | --- |\n| c | [[D]] |").paragraphs.map(\.runs) == [
        [.text("a; b", isBold: true, isItalic: false)], [.text("c; ", isBold: false, isItalic: false), .blank(label: "D")],
      ])
  }
}
