import Testing

@testable import SiteGenerator

@Suite struct ResourceReadingTests {
  @Test func readsEveryKey() throws {
    let (found, problems) = Read.resource(
      """
      ---
      title: Your records
      kind: letter
      description: Ask for them.
      nation: Wales
      tags: [records]
      fields:
        - label: Your full name
          type: name
          hint: As on letters
          example: Ann Smith
          optional: yes
          autocomplete: name
          options: [a, b]
          repeat-of: Name
        - label: Plain
      sources:
        - Data Protection Act 2018
        - text: The ICO
          url: https://ico.org.uk/
      reviewed:
        by: Citizens Advice
        date: 2026-01-01
      version: 2
      ---
      """)
    #expect(problems == [])
    let resource = try #require(found)
    #expect(resource.title == "Your records")
    #expect(resource.category == .letter)
    #expect(resource.nation == "Wales")
    #expect(resource.tags.map(\.value) == ["records"])
    #expect(
      resource.fields == [
        LetterField(
          label: "Your full name", kind: .name, hint: "As on letters", example: "Ann Smith", isOptional: true, autocomplete: "name",
          options: ["a", "b"], repeatOf: "Name", line: 8, typeLine: 9, repeatLine: 15),
        LetterField(label: "Plain", kind: .text, isOptional: false, options: [], line: 16),
      ])
    #expect(resource.sources.map(\.text) == ["Data Protection Act 2018", "The ICO"])
    #expect(resource.sources.map(\.address) == [nil, "https://ico.org.uk/"])
    #expect(resource.review == Resource.Review(by: "Citizens Advice", date: Sample.day("2026-01-01"), line: 23))
    #expect(resource.version == "2")
  }

  @Test(arguments: [
    ("kind: guide", "title", "1:1", "needs a title"), ("title: A", "front-matter", "1:1", "has no `kind`"),
    ("title: A\nkind: leter", "front-matter", "3:7", "Did you mean `kind: letter`?"),
    ("title: A\nkind: letter\nfields:\n  - type: name", "letter-field", "5:1", "which blank it is for"),
    ("title: A\nkind: letter\nfields:\n  - {label: A, type: nmae}", "front-matter", "5:22", "Did you mean `type: name`?"),
    ("title: A\nkind: letter\nfields:\n  - {label: A, hit: b}", "front-matter", "5:16", "Did you mean `hint`?"),
    ("title: A\nkind: guide\nsources:\n  - {text: A, url: example.org}", "link-address", "5:20", "\"example.org\""),
    ("title: A\nkind: guide\nsources:\n  - url: https://example.org", "front-matter", "5:1", "no words"),
    ("title: A\nkind: guide\nreviewed:\n  date: 2026-01-01", "front-matter", "4:1", "who checked this"),
    ("title: A\nkind: guide\nreviewed: yes", "front-matter", "4:11", "group of settings"),
  ])
  func explainsWhatItCannotUse(_ settings: String, _ rule: String, _ spot: String, _ words: String) throws {
    let problems = Read.resource("---\n\(settings)\n---\n").problems
    #expect(problems.count == 1)
    let problem = try #require(problems.first)
    #expect(problem.rule == rule)
    #expect(problem.spot == spot)
    #expect("\(problem.message) \(problem.suggestion)".contains(words))
    #expect(HouseStyle.faults(in: problem) == [])
  }

  /// `- Care Act 2014: section 27` is a setting to YAML; its writer hears of quotes.
  @Test func aSourceWithAColonIsExplained() throws {
    let problems = Read.resource("---\ntitle: A\nkind: guide\nsources:\n  - Care Act 2014: section 27\n---\n").problems
    #expect(problems.contains { $0.suggestion.contains("in quotes") })
    #expect(problems.allSatisfy { $0.place.line == 5 })
  }
}
