import Markdown
import Testing

@testable import SiteGenerator

@Suite struct WordTableTests {
  @Test func holdsEveryKeyAndNoOther() {
    // Keys that share their last bits want one place in the table.
    let keys = (1...200).map { UInt32($0) << 20 | 5 }
    let table = WordTable(Dictionary(uniqueKeysWithValues: keys.map { ($0, $0 >> 20) }))
    for key in keys { #expect(table[key] == key >> 20) }
    for key: UInt32 in [5, 201 << 20 | 5, 1 << 20 | 6] { #expect(table[key] == nil) }
    #expect(WordTable<Int>()[5] == nil)
  }

  @Test func aWordHasTheMarksOfAllItsLists() {
    let marks = WordMarks.table([(.people, [3, 4]), (.calling, [4])])
    #expect(marks[3] == .people)
    #expect(marks[4] == [.people, .calling])
    #expect(marks[5] == nil)
  }

  @Test func aPageKnowsWhichListsItsWordsStandIn() {
    let vocabulary = Vocabulary()
    let page = PageWords(
      Prose("Utilise red boxes, handicapped Siân!", at: Position(line: 1, column: 1)), language: "en", marks: vocabulary.marks)
    #expect(page.marks == [.plainEnglish, .people, .colourOrPlace])
    #expect(page.words.map(\.marks) == [.plainEnglish, .colourOrPlace, [], .people, []])
  }
}
