import Markdown
import Testing

/// What a document says of its text beside the HTML.
@Suite struct DocumentTests {
  @Test func describesReferences() throws {
    let document = Document(parsing: "![A *dog*](dog.jpg \"Title\")\n\nSee [the **form** `x`](form.pdf) and https://a.org.\n")
    try #require(document.references.count == 3)
    let picture = document.references[0]
    #expect(picture.kind == .picture && picture.destination == "dog.jpg" && picture.title == "Title" && picture.text == "A dog")
    #expect(picture.standing == .alone && !picture.isAutolink)
    #expect(document.references[1].text == "the form x")
    #expect(document.references[1].standing == .amongWords)
    #expect(document.references[2].isAutolink && document.references[2].text == "https://a.org")
  }

  @Test(arguments: [
    ("[a](b)", true), ("[a](b)\n\nc", true), ("> [a](b)", true), ("- x\n\n  [a](b)", true), ("[a](b) <!-- c -->", true),
    ("[a](b)\n<!-- c -->", true),
    ("a@b.org", true), ("https://a.org", true), ("[a](b) c", false), ("[a](b) [c](d)", false), ("- [a](b)", false), ("*[a](b)*", false),
    ("<kbd>[a](b)</kbd>", false), ("# [a](b)", false), ("| [a](b) |\n|---|", false), ("x[^1]\n\n[^1]: [a](b)", false),
    ("- [ ] [a](b)\n\n- c", false),
  ]) func knowsWhatStandsAlone(_ text: String, isAlone: Bool) {
    #expect(Document(parsing: text).references.first?.standing == (isAlone ? .alone : .amongWords))
  }

  /// Each with nothing but others beside it, on one line or on several.
  @Test(
    arguments: [
      ("![a](b)", [.alone]), ("![a](b)\n![c](d)", [.alone, .alone]), ("![a](b) ![c](d)  \n![e](f) <!-- g -->", [.alone, .alone, .alone]),
      ("> ![a](b)\n> ![c](d)", [.alone, .alone]), ("[![a](b)](c)", [.aloneTogether, .aloneTogether]),
      ("[ ![a](b) ](c)\n![d](e)", [.aloneTogether, .aloneTogether, .alone]), ("![a](b)\nc", [.amongWords]), ("![a](b).", [.amongWords]),
      ("![a](b)\n[c](d)", [.amongWords, .amongWords]), ("[![a](b) c](d)", [.alone, .amongWords]),
      ("[![a](b)![c](d)](e)", [.alone, .amongWords, .amongWords]), ("[*![a](b)*](c)", [.alone, .amongWords]),
      ("*[![a](b)](c)*", [.amongWords, .amongWords]), ("- ![a](b)\n  ![c](d)", [.amongWords, .amongWords]),
      ("- ![a](b)\n\n- [![c](d)](e)", [.alone, .aloneTogether, .aloneTogether]),
    ] as [(String, [Reference.Standing])])
  func picturesStandAloneTogether(_ text: String, _ expected: [Reference.Standing]) {
    #expect(Document(parsing: text).references.map(\.standing) == expected)
  }

  @Test func noParagraphIsWrittenRoundPictures() {
    #expect(Document(parsing: "![a](b)\n![c](d)\n\ne").filled == "<img src=\"b\" alt=\"a\"><img src=\"d\" alt=\"c\">\n<p>e</p>\n")
  }

  @Test(arguments: [
    ("[a](https://b.org)", false), ("[https://b.org](https://b.org)", false), ("<https://b.org>", true), ("x <a@b.org>", true),
    ("> www.b.org", true),
    ("[a@b.org](mailto:a@b.org)", false), ("[www.b.org]\n\n[www.b.org]: http://www.b.org", false), ("a\\_b@c.org", true),
  ]) func knowsBareAddresses(_ text: String, isAutolink: Bool) {
    #expect(Document(parsing: text).references.first?.isAutolink == isAutolink)
  }

  @Test func givesHeadingsUniqueIDs() {
    let document = Document(parsing: "# A\n# A\n# A-2\n# A\n# !\n# _x_ `y`\n")
    #expect(document.headings.map(\.id) == ["a", "a-3", "a-2", "a-4", "section", "x-y"])
    #expect(document.headings.map(\.text) == ["A", "A", "A-2", "A", "!", "x y"])
    let plain = Document(parsing: "## A\n", options: MarkdownOptions(headingIDs: false))
    #expect(plain.filled == "<h2>A</h2>\n")
    #expect(plain.headings.map(\.id) == [""])
  }

  @Test func readsSilences() {
    let text = """
      a <!-- sitegen: ok link-text – we mean it --> b
      c

      <!-- sitegen: ok sentence-length — long, but clear -->
      <!-- sitegen: ok caps -->

      > One
      > two

      <!-- a comment -->
      - <!-- sitegen: ok table - x -->
      """
    let silences = Document(parsing: text, options: MarkdownOptions(firstLine: 5)).silences
    #expect(silences.map(\.rule) == ["link-text", "sentence-length", "caps", "table"])
    #expect(silences.map(\.reason) == ["we mean it", "long, but clear", "", "x"])
    #expect(silences.map(\.lines) == [5...5, 8...12, 9...12, 15...15])
    #expect(silences.first?.position == Position(line: 5, column: 3))
  }

  @Test func summarisesTheFirstWords() {
    #expect(Document(parsing: "# A\n\n![b](c)\n\nOne *two*\nthree [four](x).\n\nfive").summary == "One two three four.")
    let long = Document(parsing: String(repeating: "word ", count: 60)).summary
    #expect(long.hasSuffix("word…") && long.count <= 201 && long.count > 195)
    #expect(Document(parsing: String(repeating: "é", count: 300)).summary.count == 201)
  }

  @Test func countsWords() {
    #expect(
      Document(parsing: "# One two\n\nthree **fo**ur `five` [six](seven)\neight\n\n| nine | ten |\n|---|---|\n\n```\nnot\n```\n").wordCount
        == 9)
  }

  @Test func listsAbbreviationsInOrder() {
    let options = MarkdownOptions(abbreviations: ["PA": "personal assistant", "DRE": "x", "NHS": "y"])
    #expect(Document(parsing: "A DRE and PA—DRE, `NHS`.", options: options).abbreviations == ["DRE", "PA"])
    #expect(
      Document(parsing: "<abbr title=\"z\">DRE</abbr>, NHS’s", options: options).filled
        == "<p><abbr title=\"z\">DRE</abbr>, <abbr title=\"y\">NHS</abbr>’s</p>\n")
  }

  @Test(arguments: [
    ("a\n\n---\n\nb", "<p>a</p>\n", "<hr>\n<p>b</p>\n"),
    ("# One\n\n| a |\n| - |\n| b |\n\n---\n\n# Two\n\n---\n", nil, "<hr>\n<h2 id=\"two\">Two</h2>\n<hr>\n"),
    ("---\n", "", "<hr>\n"), ("> ---\n\n- a\n\n  ---\n", nil, nil), ("a", nil, nil),
  ])
  func theFirstRuleOutsideOfListsAndQuotesIsKnown(_ markdown: String, _ before: String?, _ after: String?) {
    let document = Document(parsing: markdown)
    guard let rule = document.firstRule else {
      #expect(after == nil)
      return
    }
    let parts = document.html.split(at: rule)
    #expect(String(decoding: parts.after.bytes, as: UTF8.self) == after)
    if let before { #expect(String(decoding: parts.before.bytes, as: UTF8.self) == before) }
  }

  @Test func aPartKeepsItsOwnHoles() {
    let document = Document(parsing: "[a](x)\n\n---\n\n[b](y)")
    let (before, after) = document.html.split(at: document.firstRule ?? 0)
    #expect(before.holes.map(\.reference) == [0, 0])
    #expect(after.holes.map(\.reference) == [1, 1])
    var words: [UInt8] = []
    after.fill(into: &words) { hole, output in output += Array(hole.role == .open ? "<a>".utf8 : "</a>".utf8) }
    #expect(String(decoding: words, as: UTF8.self).contains("<a>b</a>"))
  }
}
