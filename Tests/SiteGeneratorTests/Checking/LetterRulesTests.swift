import Testing

@testable import SiteGenerator

/// Rules on a letter's blanks and what `fields` says of them.
@Suite struct LetterRulesTests {
  private static let index = "content/resources/records/index.md"

  private func problems(_ letter: String, _ fields: [LetterField], version: String? = nil) -> [Problem] {
    let problems = LetterBlanks.check(Sample.resource("records", category: .letter, fields: fields, letter: letter, version: version))
    for problem in problems { #expect(HouseStyle.faults(in: problem) == []) }
    #expect(problems.allSatisfy { $0.rule == "letter-field" && $0.level == .fix })
    return problems
  }

  private func only(_ letter: String, _ fields: [LetterField], version: String? = nil) throws -> Problem {
    let problems = problems(letter, fields, version: version)
    #expect(problems.count == 1, "\(problems.map(\.message))")
    return try #require(problems.first)
  }

  @Test func aVersionsFileIsCalledByItsName() throws {
    let problem = try only("[[Enw]]", [Sample.field("Cod post", line: 7)], version: "cy")
    #expect(problem.place == Place(file: "content/resources/records/index.cy.md", line: 7))
    #expect(problem.suggestion == "Write `[[Cod post]]` in letter.cy.md, or take the entry out.")
  }

  @Test func twoEntriesForOneBlankAreNamedWithTheirLines() throws {
    let problem = try only("[[A]]", [Sample.field("A", line: 6), Sample.field("A", .date, line: 9)])
    #expect(problem.place == Place(file: Self.index, line: 9))
    #expect(problem.message.contains("\"A\", on lines 6 and 9"))
  }

  @Test func theWeeklyTotalNeedsNoEntry() throws {
    let fields = [Sample.field("My costs", .costs), Sample.field("costs: weekly total", .money, line: 8)]
    let problem = try only("- [[My costs]]\n\n[[costs: weekly total]]", fields)
    #expect(problem.place.line == 8)
    #expect(problem.message == "\"costs: weekly total\" is worked out from the costs, so nobody fills it in.")
  }

  @Test func aWeeklyTotalNeedsCosts() throws {
    let fields = [Sample.field("A", .money)]
    let problem = try only("Dear [[A]],\n\nin all [[costs: weekly total]]. [[costs: weekly total]]", fields)
    #expect(problem.place == Place(file: "content/resources/records/letter.md", line: 3, column: 8))
    // Costs that the letter does not use are none of its costs.
    #expect(problems("[[costs: weekly total]]", [Sample.field("My costs", .costs)]).count == 2)
  }

  @Test func oneTotalAddsUpTwoLists() {
    let fields = [Sample.field("Care", .costs), Sample.field("Travel", .costs)]
    #expect(problems("- [[Care]]\n\nand\n\n- [[Travel]]\n\n[[costs: weekly total]]", fields) == [])
    #expect(problems("- [[Care]]\n\n- [[Travel]]", fields) == [])
  }

  @Test(arguments: ["costs: total", "Costs: Weekly Total", "costs:weekly total"])
  func aTotalByAnotherNameIsNone(_ label: String) throws {
    let costs = Sample.field("My costs", .costs)
    let problem = try only("- [[My costs]]\n\n[[\(label)]]", [costs])
    #expect(problem.place == Place(file: "content/resources/records/letter.md", line: 3, column: 1))
    #expect(problem.suggestion == "Did you mean `[[costs: weekly total]]`?")
    #expect(problems("- [[My costs]]\n\n[[\(label)]]", [costs, Sample.field(label, .money)]) == [])
    #expect(problems("[[\(label)]]", []) == [])
  }

  @Test func onlyALetterAsks() throws {
    var resource = Sample.resource("records", category: .guide, fields: [Sample.field("A", line: 5), Sample.field("B")])
    let found = LetterBlanks.check(resource)
    #expect(found.map(\.place.line) == [5])
    #expect(found.flatMap(HouseStyle.faults) == [])
    // What is missing is said once, not once a field.
    resource.category = .letter
    #expect(LetterBlanks.check(resource).map(\.message) == ["This letter has no words: there is no letter.md beside it."])
  }

  @Test func aLetterWithoutAFolderHearsOfFolders() throws {
    var resource = Sample.resource("records", category: .letter)
    resource.entry.path = "resources/records.md"
    let problem = try #require(LetterBlanks.check(resource).first)
    #expect(problem.suggestion.hasPrefix("Move this file to `resources/records/index.md`"))
    #expect(HouseStyle.faults(in: problem) == [])
    resource.entry.path = "resources/records/index.cy.md"
    resource.variant = .language("cy")
    #expect(LetterBlanks.check(resource).first?.message.contains("letter.cy.md") == true)
  }
}

extension LetterRulesTests {
  private func again(_ original: String, _ kind: LetterField.Kind = .text, type: Int? = nil) -> LetterField {
    var field = Sample.field("Again", kind, repeatOf: original, line: 10)
    field.repeatLine = 12
    field.typeLine = type
    return field
  }

  @Test func aRepeatOfAnotherBlankIsFine() {
    #expect(problems("[[Name]] [[Again]]", [again("Name")]) == [])
    #expect(problems("[[Again]] [[Name]]", [again("Name"), Sample.field("Name", .name)]) == [])
    #expect(problems("[[Name]] [[Again]]", [again("Name", .name, type: 11), Sample.field("Name", .name)]) == [])
    // "text" is what a blank is of which nothing is said.
    #expect(problems("[[Name]] [[Again]]", [again("Name", .text, type: 11)]) == [])
  }

  @Test(arguments: [
    ("Again", "repeats itself"), ("Nmae", "Did you mean `repeat-of: Name`?"), ("Postcode", "Write `[[Postcode]]` in letter.md"),
    ("costs: weekly total", "Write `[[costs: weekly total]]`"), ("Third", "which is a repeat of \"Name\""), ("Third", "`repeat-of: Name`"),
    ("Back", "leads back to \"Again\""),
  ])
  func aRepeatOfNoOtherBlankIsExplained(_ original: String, _ words: String) throws {
    let others = [
      Sample.field("My costs", .costs), Sample.field("Third", repeatOf: "Name"), Sample.field("Back", repeatOf: "Again", line: 20),
    ]
    let letter = "[[Name]] [[Again]] [[Third]] [[Back]]\n\n- [[My costs]]\n\n[[costs: weekly total]]"
    let found = problems(letter, [again(original)] + others)
    let problem = try #require(found.first { $0.place == Place(file: Self.index, line: 12) })
    #expect("\(problem.message) \(problem.suggestion)".contains(words))
    // "Back" repeats a repeat in every case.
    #expect(found.map(\.place.line) == [12, 20])
  }

  @Test func chainsThatEndNowhereAreNotFollowed() {
    let found = problems("[[Again]] [[B]] [[C]]", [again("B"), Sample.field("B", repeatOf: "C"), Sample.field("C", repeatOf: "B")])
    #expect(found.count == 3)
    #expect(found.first?.suggestion == "Name the blank that people fill in.")
  }

  @Test func aRepeatIsOfTheSameType() throws {
    let problem = try only("[[Name]] [[Again]]", [again("Name", .date, type: 11), Sample.field("Name", .name)])
    #expect(problem.place.line == 11)
    #expect(problem.suggestion == "Take the line `type: date` out: a repeat needs no type.")
  }
}
