import Testing

@testable import SiteGenerator

@Suite struct AskedFieldsTests {
  private func asked(_ words: String, _ fields: [LetterField] = []) -> AskedFields { Sample.letter(words).askedFields(fields) }

  @Test func fieldsStandWhereTheLetterFirstUsesThem() {
    let asked = asked(
      "Dear [[B]],\n\n- [[A]], [[B]]\n\n[[C]]", [Sample.field("A", .date), Sample.field("B", .name), Sample.field("Unused")])
    #expect(asked.fields.map(\.label) == ["B", "A", "C"])
    #expect(asked.fields.map(\.kind) == [.name, .date, .text])
    #expect(["B", "A", "C", "Unused"].map(asked.index) == [0, 1, 2, nil])
  }

  @Test func aRepeatIsAskedForOnce() {
    let asked = asked("[[A]] [[B]] [[Again]]", [Sample.field("Again", repeatOf: "A")])
    #expect(asked.fields.map(\.label) == ["A", "B"])
    #expect(asked.index(of: "Again") == 0)
  }

  @Test func aRepeatAboveItsOriginalIsItsFirstUse() {
    let asked = asked("[[Again]] [[B]] [[A]]", [Sample.field("Again", repeatOf: "A"), Sample.field("A", .name)])
    #expect(asked.fields.map(\.label) == ["A", "B"])
    #expect(asked.fields.first?.kind == .name)
    #expect(["Again", "B", "A"].map(asked.index) == [0, 1, 0])
  }

  @Test func theWeeklyTotalIsNeverAskedFor() {
    let asked = asked("- [[My costs]]\n\n[[costs: weekly total]]", [Sample.field("My costs", .costs)])
    #expect(asked.fields.map(\.label) == ["My costs"])
    #expect(asked.index(of: "costs: weekly total") == nil)
  }

  /// A build with `strict: false` goes on: nobody may lose a blank by it.
  @Test func repeatsThatGoRoundOrNowhereAreAskedForThemselves() {
    let asked = asked(
      "[[A]] [[B]] [[C]] [[D]] [[E]]",
      [
        Sample.field("A", repeatOf: "B"), Sample.field("B", repeatOf: "A"), Sample.field("C", repeatOf: "C"),
        Sample.field("D", repeatOf: "Gone"), Sample.field("E", repeatOf: "D"),
      ])
    #expect(asked.fields.map(\.label) == ["A", "B", "C", "D"])
    #expect(["A", "B", "C", "D", "E"].map(asked.index) == [0, 1, 2, 3, 3])
  }

  @Test func theFirstOfTwoEntriesCounts() {
    #expect(asked("[[A]]", [Sample.field("A", .date), Sample.field("A", .name)]).fields.map(\.kind) == [.date])
  }
}
