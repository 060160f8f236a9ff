import Testing

@testable import SiteGenerator

@Suite struct YAMLAdviceTests {
  /// Lines count as in the file, where the first setting is on line 2.
  @Test(arguments: [
    ("title: Picnic: in the park", 2, "This line has a second colon", "`title: \"Picnic: in the park\"`"),
    ("a: b\ntitle: Say \"hi\": now", 3, "This line has a second colon", "`title: \"Say 'hi': now\"`"),
    ("a: b\ntags:\n\t- x", 4, "a tab in it", "two spaces"),
    ("a: b\n\tc: d", 3, "a tab in it", "two spaces"),
    ("title: @home", 2, "has a sign with a meaning of its own", "`title: \"@home\"`"),
    ("a: b\ntitle: `code`", 3, "has a sign with a meaning of its own", "quotes"),
    ("title: %x", 2, "has a sign with a meaning of its own", "`title: \"%x\"`"),
    ("title: *stars*", 2, "meaning of its own", "`title: \"*stars*\"`"),
    ("title: \"open\ndate: 2026-05-03\n", 2, "never closes", "Close it"),
    ("a: b\ntitle: 'open\n", 3, "never closes", "Close it"),
    ("title: A\ndate: x\ntitle: B", 4, "\"title\" is set twice", "Keep one"),
    ("title: A\njust words\ntags: x\n", 3, "no name and colon before its words: \"just words\"", "`name: words`"),
    ("title: A\njust words\n", 3, "no name and colon", "`name: words`"),
    ("title: A\n date: x\n", 3, "begins too far in: \"date: x\"", "at its start away"),
    ("a: b\ntags: [x, y\n", 3, "bracket opens here and never closes: \"tags: [x, y\"", "Close it"),
    ("a: b\ntitle: c\u{1}d", 3, "can't be shown", "again"),
  ])
  func tellsWhatToDo(_ yaml: String, _ line: Int, _ message: String, _ suggestion: String) throws {
    let (fields, problems) = Read.fields(yaml)
    #expect(fields == nil)
    #expect(problems.count == 1)
    let problem = try #require(problems.first)
    #expect(problem.rule == "front-matter")
    #expect(problem.place.line == line)
    #expect(problem.message.contains(message))
    #expect(problem.suggestion.contains(suggestion))
    #expect(HouseStyle.faults(in: problem) == [])
  }

  @Test func whatTheAdviceSaysCanBeRead() throws {
    for value in ["Picnic: in the park", "@home", "`code`", "%x", "*stars*"] {
      let problem = try #require(Read.fields("title: \(value)").problems.first)
      let typed = try #require(problem.suggestion.split(separator: "`", maxSplits: 1).last)
      let line = try #require(typed.hasSuffix("`.") ? typed.dropLast(2) : nil)
      var fields = try #require(Read.fields(String(line)).fields)
      #expect(fields.text("title")?.value == value)
    }
  }

  /// In a process of its own: a fault here ends the whole program.
  @Test func textFromWindowsIsExplainedAsWell() async {
    await #expect(processExitsWith: .success) {
      let (post, problems) = Read.post("---\r\ntitle: Picnic\r\ndescription: @home\r\ndate: 2026-05-03\r\n---\r\nHi\r\n")
      #expect(post == nil)
      #expect(problems.map(\.place.line) == [3])
      #expect(problems.first?.suggestion.contains("`description: \"@home\"`") == true)
    }
  }

  /// YAML ends a line at U+2028 and at U+0085 too, where an editor shows none.
  @Test func lineEndsThatOnlyYAMLKnowsAreNoHarm() async {
    await #expect(processExitsWith: .success) {
      let (post, problems) = Read.post("---\ntitle: A\u{2028}\u{85}\u{2028}description: @home\n---\n")
      #expect(post == nil)
      #expect(problems.count == 1)
    }
  }

  @Test(arguments: [
    ("title: Picnic: in the park", 2, "second colon"), ("a: b\r\ntitle: A: B\r\nc: d", 3, "second colon"),
    ("title: A\r\ndate: x\r\ntitle: B", 4, "set twice"), ("a: b\r\ntitle: \"open\r\nc: d", 3, "never closes"),
  ])
  func linesFromWindowsAreQuotedAlone(_ yaml: String, _ line: Int, _ message: String) throws {
    let problem = try #require(Read.post("---\r\n\(yaml)\r\n---\r\nHi\r\n").problems.first)
    #expect(problem.place.line == line)
    #expect(problem.message.contains(message))
    #expect(!problem.message.contains("\r\n"))
  }
}
