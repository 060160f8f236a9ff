import Testing

@testable import SiteGenerator

@Suite struct LetterFieldReadingTests {
  /// The entry begins on line 5 of the file.
  private func read(_ entry: String) -> (field: LetterField?, problems: [Problem]) {
    let lines = entry.split(separator: "\n").map { "    \($0)" }.joined(separator: "\n")
    let (resource, problems) = Read.resource("---\ntitle: A\nkind: letter\nfields:\n  - label: Pay\n\(lines)\n---\n")
    return (resource?.fields.first, problems)
  }

  @Test(arguments: LetterField.Kind.allCases)
  func everyTypeIsKnown(_ kind: LetterField.Kind) {
    let (field, problems) = read("type: \(kind.rawValue)\n" + (kind == .choice ? "options: [A, B]" : "hint: h\nexample: e"))
    #expect(problems == [])
    #expect(field?.kind == kind)
    #expect(field?.typeLine == 6)
  }

  @Test(arguments: [
    ("type: nmae", "6:11", "Did you mean `type: name`?"), ("type: chioce\noptions: [A]", "6:11", "Did you mean `type: choice`?"),
    ("type: choice", "6:11", "choice without `options`"), ("hint: h\ntype: choice\noptions:", "7:11", "choice without `options`"),
    ("type: choice\noptions: Weekly", "7:14", "`options: [Weekly, Something else]`"),
    ("type: choice\noptions:\n  - Weekly", "8:9", "has one option, \"Weekly\""),
    ("type: choice\noptions:\n  - A\n  - B\n  - A", "10:9", "\"A\" stands twice"), ("options: [A, B]", "6:15", "has no type"),
    ("type: text\noptions: [A, B]", "7:15", "has the type \"text\""), ("type: yes-no\noptions: [Yes, No]", "7:15", "`type: choice`"),
    ("type: choice\noptions: {a: b}", "7:14", "takes a list"),
    ("autocomplete: postcode", "6:19", "Did you mean `autocomplete: postal-code`?"),
    ("type: phone\nautocomplete: mobile phone", "7:19", "`autocomplete: mobile tel`"),
    ("type: phone\nautocomplete: tel mobile", "7:19", "Write `autocomplete: mobile tel`."),
    ("autocomplete:", "6:5", "Nothing stands behind `autocomplete:`"),
    ("autocomplete: \"\"\ntype: name", "6:5", "such as `autocomplete: name`"),
    ("autocomplete: webauthn", "6:19", "stands only after a field's name"),
    ("autocomplete: wombat", "6:19", "Use a word of the HTML standard's list"), ("autocomplete: home name", "6:19", "`autocomplete: name`"),
    ("autocomplete: name email", "6:19", "Write the one word"), ("autocomplete: work", "6:19", "`autocomplete: work email`"),
    ("type: phone\nautocomplete: mobile", "7:19", "`autocomplete: mobile tel`"),
    ("type: phone\nautocomplete: email", "7:19", "Write `type: email`, or `autocomplete: tel`."),
    ("type: date\nautocomplete: postal-code", "7:19", "Write `type: postcode`, or take `autocomplete` out."),
    ("autocomplete: street-address", "6:19", "several lines"),
    ("type: yes-no\nautocomplete: name", "7:19", "nothing that a browser could fill in"),
    ("type: costs\nautocomplete: transaction-amount", "7:19", "nothing that a browser could fill in"),
  ])
  func explainsWhatItCannotUse(_ entry: String, _ spot: String, _ words: String) throws {
    let problems = read(entry).problems
    #expect(problems.count == 1)
    let problem = try #require(problems.first)
    #expect(problem.level == .fix)
    #expect(problem.spot == spot)
    #expect("\(problem.message) \(problem.suggestion)".contains(words))
    #expect(HouseStyle.faults(in: problem) == [])
  }

  @Test(arguments: [
    "type: address\nautocomplete: street-address", "type: long-text\nautocomplete: street-address",
    "type: address\nautocomplete: address-line1",
    "type: yes-no\nautocomplete: off", "type: text\nautocomplete: email", "autocomplete: tel", "type: name\nautocomplete: organization",
    "type: date\nautocomplete: bday", "type: number\nautocomplete: bday-year", "type: choice\noptions: [A, B]\nautocomplete: country",
    "type: costs\nhint: One a line\nexample: Extra washing", "repeat-of: Other", "type: choice\nrepeat-of: Other",
  ])
  func leavesWhatMayWellBeMeant(_ entry: String) {
    #expect(read(entry).problems == [])
  }

  /// With `strict: false` the site is built all the same: no browser should meet a word that it does not know.
  @Test func aWordThatBrowsersDontKnowStaysOffThePage() {
    #expect(read("autocomplete: wombat").field?.autocomplete == nil)
    #expect(read("autocomplete: Mobile  TEL").field?.autocomplete == "mobile tel")
  }

  @Test func linesAreKeptForLaterStages() {
    let field = read("hint: h\nrepeat-of: Other\ntype: date").field
    #expect([field?.line, field?.repeatLine, field?.typeLine] == [5, 7, 8])
  }
}
