import Testing

@testable import SiteGenerator

@Suite struct FrontMatterTests {
  @Test func readsEachKindOfValue() throws {
    let yaml = """
      title: " Picnic  in the park "
      year: 1066
      tags: [care, "two words"]
      one: [alone]
      date: 2026-05-03
      yes: Yes
      no: false
      count: 12
      kind: Letter
      contact: {email: a@example.org, phone: 01632 960000}
      menu:
        - {label: A, page: a.md}
        - plain.md
      empty:
      tilde: ~
      blank: ""
      """
    var fields = try #require(Read.fields(yaml).fields)
    #expect(fields.text("title")?.value == "Picnic  in the park")
    #expect(fields.text("year")?.value == "1066")
    #expect(fields.texts("tags").map(\.value) == ["care", "two words"])
    #expect(fields.texts("one").map(\.value) == ["alone"])
    #expect(fields.text("one")?.value == "alone")
    #expect(fields.texts("title").map(\.value) == ["Picnic  in the park"])
    #expect(fields.date("date")?.value.iso == "2026-05-03")
    #expect(fields.flag("yes") == true)
    #expect(fields.flag("no") == false)
    #expect(fields.number("count", in: 1...20) == 12)
    #expect(fields.choice("kind", Resource.Category.self)?.value == .letter)
    #expect(fields.map("contact").map(\.name.value) == ["email", "phone"])
    #expect(fields.groups("menu", plainKey: "page").map(\.entries.count) == [2, 1])
    for key in ["empty", "tilde", "blank", "absent"] { #expect(fields.text(key) == nil) }
    #expect(!fields.has("empty"))
    #expect(fields.has("title"))
    fields.finish("a test")
    #expect(fields.problems == [])
  }

  @Test func knowsWhereEachValueStands() throws {
    var fields = try #require(Read.fields("é: x\ntitle:   Picnic\ntags:\n  - a\n  - \"ñ\"\nlist: [a, bé, c]\n").fields)
    #expect(fields.text("é").map { [$0.line, $0.column] } == [2, 4])
    #expect(fields.text("title").map { [$0.line, $0.column] } == [3, 10])
    #expect(fields.texts("tags").map { [$0.line, $0.column] } == [[5, 5], [6, 5]])
    #expect(fields.texts("list").map { [$0.line, $0.column] } == [[7, 8], [7, 11], [7, 15]])
  }

  struct Mistake: Sendable, CustomTestStringConvertible {
    var yaml: String
    var spot: String
    var says: String
    var rule = "front-matter"
    var level = Problem.Level.fix
    var reading: @Sendable (inout FrontMatter) -> Void
    var testDescription: String { yaml.replacing("\n", with: "⏎") }
  }

  static let mistakes = [
    Mistake(yaml: "a: 1\nseries:\n  - x\n  - y", spot: "4:3", says: "\"series\" has 2 values") { _ = $0.text("series") },
    Mistake(yaml: "series: [x, y]", spot: "2:9", says: "Keep one: `series: x`.") { _ = $0.text("series") },
    Mistake(yaml: "title:\n  a: b", spot: "3:3", says: "takes words on its line") { _ = $0.text("title") },
    Mistake(yaml: "title: [[a]]", spot: "2:8", says: "\"title\"") { _ = $0.text("title") },
    Mistake(yaml: "title: [{a: b}]", spot: "2:8", says: "\"title\"") { _ = $0.text("title") },
    Mistake(yaml: "tags: {a: b}", spot: "2:7", says: "takes a list") { _ = $0.texts("tags") },
    Mistake(yaml: "tags:\n  - a\n  - {b: c}", spot: "4:5", says: "An item of \"tags\" is not plain words") { _ = $0.texts("tags") },
    Mistake(yaml: "x: 1\ndate: tomorrow", spot: "3:7", says: "\"tomorrow\" is not a day", rule: "date") { _ = $0.date("date") },
    Mistake(yaml: "date: 2026-02-30", spot: "2:7", says: "`date: 2026-05-03`", rule: "date") { _ = $0.date("date") },
    Mistake(yaml: "date: 2026-05-03T10:00", spot: "2:7", says: "has a time as well", level: .look) { #expect($0.date("date") != nil) },
    Mistake(yaml: "date: 2026-05-03 10:00", spot: "2:7", says: "Write `date: 2026-05-03`.", level: .look) {
      #expect($0.date("date") != nil)
    },
    Mistake(yaml: "date: 2026-05-03x", spot: "2:7", says: "is not a day", rule: "date") { _ = $0.date("date") },
    Mistake(yaml: "draft: maybe", spot: "2:8", says: "either true or false") { _ = $0.flag("draft") },
    Mistake(yaml: "n: many", spot: "2:4", says: "a whole number from 1 to 5") { _ = $0.number("n", in: 1...5) },
    Mistake(yaml: "n: 6", spot: "2:4", says: "We found \"6\"") { _ = $0.number("n", in: 1...5) },
    Mistake(yaml: "kind: leter", spot: "2:7", says: "Did you mean `kind: letter`?") { _ = $0.choice("kind", Resource.Category.self) },
    Mistake(yaml: "kind: poem", spot: "2:7", says: "It can be: letter, form, guide, advert.") {
      _ = $0.choice("kind", Resource.Category.self)
    },
    Mistake(yaml: "reviewed: yes", spot: "2:11", says: "takes a group of settings") { _ = $0.group("reviewed") },
    Mistake(yaml: "menu: home", spot: "2:7", says: "\"menu\" takes a list") { _ = $0.groups("menu") },
    Mistake(yaml: "menu:\n  - home", spot: "3:5", says: "An item of \"menu\"") { _ = $0.groups("menu") },
    Mistake(yaml: "menu:\n  - [home]", spot: "3:5", says: "An item of \"menu\"") { _ = $0.groups("menu", plainKey: "page") },
    Mistake(yaml: "title: A\ntilte: B", spot: "3:1", says: "Did you mean `title`?") { fields in
      _ = fields.text("title")
      fields.finish("a post")
    },
    Mistake(yaml: "wombat: B", spot: "2:1", says: "The settings here are: `date`, `title`.") { fields in
      _ = fields.text("title")
      _ = fields.date("date")
      fields.finish("a post")
    },
    Mistake(yaml: "? [a, b]\n: c", spot: "2:3", says: "This line's name is a list") { _ = $0.text("a") },
    Mistake(yaml: "contact:\n  email:\n    x: y", spot: "4:5", says: "takes words on its line") { _ = $0.map("contact") },
    Mistake(yaml: "outer:\n  inner: 1\n  inmer: 2", spot: "4:3", says: "Did you mean `inner`?") { fields in
      guard var group = fields.group("outer") else { return }
      _ = group.text("inner")
      group.finish("`outer`")
      fields.problems += group.problems
    },
  ]

  @Test(arguments: mistakes)
  func eachMistakeHasItsPlaceAndItsAdvice(_ mistake: Mistake) throws {
    let problems = Read.problems(in: mistake.yaml, reading: mistake.reading)
    #expect(problems.count == 1)
    let problem = try #require(problems.first)
    #expect(problem.rule == mistake.rule)
    #expect(problem.level == mistake.level)
    #expect(problem.spot == mistake.spot)
    #expect("\(problem.message) \(problem.suggestion)".contains(mistake.says))
    #expect(HouseStyle.faults(in: problem) == [])
  }

  @Test func aListOfOneEmptyTextIsNoText() throws {
    var fields = try #require(Read.fields("title: [\"\"]").fields)
    #expect(fields.text("title") == nil)
  }

  @Test(arguments: ["", "\n\n", "# only a remark\n", "~", "null\n"])
  func emptySettingsAreNoMistake(_ yaml: String) throws {
    let (fields, problems) = Read.fields(yaml)
    #expect(problems == [])
    #expect(try #require(fields).entries.isEmpty)
  }

  @Test(arguments: ["- a\n- b\n", "just words\n", "[a, b]\n"])
  func otherTextIsNoSettings(_ yaml: String) throws {
    let (fields, problems) = Read.fields(yaml)
    #expect(fields == nil)
    #expect(problems.map(\.spot) == ["2:1"])
    #expect(try #require(problems.first).message.contains("We expected settings here"))
  }

  @Test(arguments: [
    "a: \(String(repeating: "x", count: 300_000))", "a: &a [x]\nb: [\(Array(repeating: "*a", count: 1000).joined(separator: ", "))]",
  ])
  func veryLongSettingsAreNotRead(_ yaml: String) {
    let (fields, problems) = Read.fields(yaml)
    #expect(fields == nil)
    #expect(problems.map(\.message) == ["The settings at the top of this file are very long."])
  }

  @Test func settingsNestedWithoutEndAreNotRead() {
    let deep = "tags: \(String(repeating: "[", count: 50_000))\(String(repeating: "]", count: 50_000))"
    #expect(Read.fields(deep).fields == nil)
  }
}
