import Testing

@testable import SiteGenerator

/// Rules on pictures, headings, tables and lists: what is said, where, and what stays silent.
@Suite struct StructureRulesTests {
  /// A rule, a text, the place, and how message and suggestion begin.
  @Test(arguments: [
    Case(PictureDescription(), "![](picnic.jpg)", 1, 1, .fix, "This picture has no description", "Say what it shows:"),
    Case(
      PictureDescription(), "Hi ![IMG_2034.JPG](IMG_2034.JPG)", 1, 4, .fix, "The description here is the file's name, \"IMG_2034.JPG\".",
      "What does"),
    Case(
      PictureDescription(), "![Screenshot 2026-05-03 at 10.22.11](a.png)", 1, 1, .fix, "The description here is the file's name",
      "What does"),
    Case(PictureDescription(), "![DSC00012](a.png)", 1, 1, .fix, "The description here is the file's name", "What does"),
    Case(
      PictureDescription(), "![image](march.jpg)", 1, 1, .fix, "The description says only \"image\". People already know it is an image.",
      "Please say"),
    Case(
      PictureDescriptionStart(), "![Photo of six of us](a.jpg)", 1, 1, .look, "The description begins with \"Photo of\".",
      "Begin with what it shows: `![Six of us](a.jpg)`."),
    Case(
      PictureDescriptionStart(), "![An image of cats](a.jpg)", 1, 1, .look, "The description begins with \"An image of\".",
      "Begin with what it shows: `![Cats]"),
    Case(
      PictureDescriptionLength(), "![\(String(repeating: "words ", count: 64))x](a.jpg)", 1, 1, .look,
      "This description is long (385 characters).",
      "Keep the main point here"),
    Case(
      PictureDescriptionRepeated(), "![Six of us](a.jpg \"Six of us.\")", 1, 1, .look,
      "The description \"Six of us\" says the same as the words below", "Say in"),
    Case(
      PictureDescriptionRepeated(), "[![Join us](a.jpg) Join us](b.md)", 1, 2, .look,
      "The description \"Join us\" says the same as the link's", "Write `![decorative](a.jpg)`"),
    Case(
      PictureOfWords(), "![Poster for our picnic](a.jpg)", 1, 1, .look, "This looks like a picture of words (\"Poster\").",
      "Write the poster's"),
    Case(PictureOfWords(), "![Our costs](spend-chart.gif)", 1, 1, .look, "This looks like a picture of words (\"chart\").", "Write"),
    Case(
      HeadingOrder(), "# Where to meet", 1, 1, .fix, "The page's title is already the main heading",
      "Start this one with `##`: `## Where to meet`."),
    Case(HeadingOrder(), "## Travel\n\n#### Bus", 3, 1, .fix, "This heading jumps from level 2 to level 4.", "Try `### Bus`."),
    Case(EmptyHeading(), "##", 1, 1, .fix, "This heading is empty.", "Add its words, or delete the line."),
    Case(
      HeadingLength(), "## \(String(repeating: "long ", count: 14))", 1, 1, .look, "This heading has 69 characters.", "Keep it under 65:"),
    Case(
      BoldHeading(), "Hi.\n\n**Getting there**\n\nBy bus.", 3, 1, .fix, "This bold line looks like a heading",
      "Try `## Getting there`. If it isn't"),
    Case(BoldHeading(), "## Travel\n\n__Bus:__\n\n- one", 3, 1, .fix, "This bold line looks like a heading", "Try `### Bus`."),
    Case(RepeatedHeading(), "## Bus\n\na\n\n## bus\n\nb", 5, 1, .look, "The heading \"bus\" stands here and on line 1.", "Say what sets"),
    Case(
      TableHeadings(), "|  |  |\n|---|---|\n| Leeds | Monday |", 1, 2, .fix,
      "The top row of this table is empty, so each column has no name.", "Add a short name for each, such as \"Group\" and \"Day\"."),
    Case(TableHeadings(), "| Group |  |\n|---|---|\n| Leeds | Monday |", 1, 2, .look, "Column 2 of this table has no name", "Add"),
    Case(
      TableShapeRule(), "| a | b |\n|---|---|\n| c | d | e |", 3, 2, .fix, "This row has 3 cells, and the table has 2 columns.",
      "Take a `|` out"),
    Case(TableShapeRule(), "| a | b |\n|---|---|\n| c |", 3, 2, .look, "This row has 1 cells", "Add a `|`"),
    Case(TableShapeRule(), "| a |\n|---|\n| c |", 1, 1, .look, "This table has one column", "Begin each line"),
    Case(TableShapeRule(), "|a|b|c|d|e|f|\n|-|-|-|-|-|-|\n|1|2|3|4|5|6|", 1, 1, .look, "This table has 6 columns.", "Could it be"),
    Case(
      TypedList(), "Bring:\n• one\n• two", 2, 1, .fix, "These 2 lines begin with \"•\" typed by hand.",
      "Begin each line with `- `: `- one`."),
    Case(TypedList(), "• one", 1, 1, .fix, "This line begins with \"•\" typed by hand.", "Begin"),
    Case(TypedList(), "– tea\n– milk", 1, 1, .fix, "These 2 lines begin with \"–\"", "Begin"),
    Case(TypedList(), "(a) first\n(b) second", 1, 1, .fix, "These 2 lines begin with \"(a)\"", "Begin each line with `1. `: `1. first`."),
    Case(
      TypedList(), "Do:\\\na) first\\\nb) second", 2, 1, .fix, "These 2 lines begin with \"a)\"", "Begin each line with `1. `: `1. first`."),
    Case(TypedList(), "\\* tea\n\n\\* milk", 1, 1, .fix, "These 2 lines begin with \"*\"", "Begin"),
    Case(
      LongEmphasis(), "*\(String(repeating: "word ", count: 16))x*", 1, 2, .look, "17 words in a row are slanted here.",
      "Take the stars out"),
    Case(EmojiRun(), "Party 🎉🎉🎉 now", 1, 7, .look, "\"🎉🎉🎉\" is read out as 3 names", "One is enough: \"🎉\"."),
    Case(
      NumericDate(), "On 03/04/26 we meet", 1, 4, .look, "\"03/04/26\" can be two different days",
      "Write the month's name: \"3 April 2026\"."),
    Case(NumericDate(), "12/25/2026", 1, 1, .look, "\"12/25/2026\"", "Write the month's name: \"25 December 2026\"."),
    Case(ClockTime(), "At 19:00hrs sharp", 1, 4, .look, "\"19:00hrs\" is how timetables write it.", "Write \"7pm\"."),
    Case(ClockTime(), "from 0930 hrs on", 1, 6, .look, "\"0930 hrs\"", "Write \"9:30am\"."),
    Case(
      TelephoneOnly(), "To book, ring 01632 960001.", 1, 10, .look, "The only way to get in touch here is by telephone.", "Add an e-mail"),
  ])
  func whatReadersMeetIsExplained(_ example: Case) throws {
    let problems = example.rule.check(Checked.page(example.body))
    let problem = try #require(problems.first, "\(example.body)")
    #expect(problems.count == 1, "\(problems)")
    #expect("\(problem.place.line):\(problem.place.column)" == "\(example.line):\(example.column)", "\(example.body)")
    #expect(problem.level == example.level)
    #expect(problem.message.hasPrefix(example.message), "\(problem.message)")
    #expect(problem.suggestion.hasPrefix(example.suggestion), "\(problem.suggestion)")
    #expect(HouseStyle.faults(in: problem) == [])
  }

  @Test(arguments: [
    Near(
      PictureDescription(),
      [
        "![Six of us](a.jpg)", "![decorative](a.jpg)", "![Leeds logo](a.svg)", "![A photo album](a.jpg)",
        "![Image 3 of the comic: a cat](a.jpg)", "![Scan of the brain, 2026](a.jpg)",
      ]),
    Near(
      PictureDescriptionStart(),
      [
        "![A picture frame on a wall](a.jpg)", "![Photographer at work](a.jpg)", "![Painting of a cat](a.jpg)",
        "![Picturesque lake](a.jpg)", "![The photo wall](a.jpg)",
      ]),
    Near(
      PictureDescriptionLength(), ["![\(String(repeating: "x", count: 150))](a.jpg)", "[\(String(repeating: "word ", count: 50))](a.md)"]),
    Near(
      PictureDescriptionRepeated(),
      [
        "![Six of us](a.jpg \"At the lake\")", "[![Map](a.png) Find us](b.md)", "[![Map](a.png)](b.md)",
        "![decorative](a.jpg \"Decorative\")", "[![Join us](a.jpg) Join us today](b.md)",
      ]),
    Near(
      PictureOfWords(),
      [
        "![Six of us](a.jpg)", "![A wall](posterior.jpg)", "![Poster](a.jpg)\n\n\(String(repeating: "word ", count: 130))",
        "[The poster](poster.pdf)",
      ]),
    Near(HeadingOrder(), ["## A\n\n### B\n\n## C", "## A\n\n### B\n\n#### C\n\n## D", "`# no`", "\\# no"]),
    Near(EmptyHeading(), ["## A", "##no heading", "## ![Map](a.png) Map"]),
    Near(HeadingLength(), ["## \(String(repeating: "x", count: 65))", "## É\(String(repeating: "é", count: 63))"]),
    Near(
      BoldHeading(),
      [
        "**Note:** bring a coat.", "**This is a whole sentence that matters.**\n\nMore.", "- **Bold item**\n- other",
        "| **a** | b |\n|-|-|\n| c | d |", "Words\n\n**Last line**",
        "> **Said so**\n\nMore", "**One** and **two**\n\nMore", "*Slanted*\n\nMore", "**\(String(repeating: "long ", count: 20))**\n\nMore",
        "**Stop!**\n\nMore",
      ]),
    Near(RepeatedHeading(), ["## A\n\n### Bus\n\n## B\n\n### Bus", "## Bus\n\n### Bus", "## A\n\n## B", "## A\n\n### A\n\n#### A"]),
    Near(TableHeadings(), ["| a | b |\n|-|-|\n| | d |", "| | Monday |\n|-|-|\n| Leeds | 9am |"]),
    Near(
      TableShapeRule(),
      [
        "| a | b |\n|-|-|\n| c | d |", "a | b\n-|-\nc | d", "| a | b\\|c |\n|-|-|\n| c | d |", "|a|b|c|d|e|\n|-|-|-|-|-|\n|1|2|3|4|5|",
        "| a | b |\n|-|-|\n| c | |",
      ]),
    Near(
      TypedList(),
      [
        "- one\n- two", "1. one\n2. two", "– he said, and went", "In 1) and 2) we see", "We met –\nand left – early", "3 apples\n4 pears",
        "*slanted* words\n*more* words", "a. b. c.",
        "| • a | b |\n|-|-|\n| c | d |", "`• code`", "A) is the first of the answers", "★ New", "—", "1) is a good answer",
      ]),
    Near(LongEmphasis(), ["*\(String(repeating: "word ", count: 14))x*", "**\(String(repeating: "word ", count: 30))x**", "a *b* c *d*"]),
    Near(EmojiRun(), ["🎉 party 🎉 party 🎉", "👩🏽‍🦽 rolls", "👨‍👩‍👧‍👦 family", "🎉🎉 two", "★★★★"]),
    Near(NumericDate(), ["3 April 2026", "2026-04-03", "1/2 of it", "24/7 help", "40/50/60", "and/or", "`03/04/26`", "3/4/5", "9/11"]),
    Near(
      ClockTime(),
      ["At 19:00 we go", "24 hours a day", "1500 hours of work", "7pm", "16 hours a week", "at 9.30am", "for 12.5 hours", "2500 hours"]),
    Near(
      TelephoneOnly(),
      [
        "Ring 01632 960001 or email us.", "Ring 01632 960001 or see [our page](a.md).", "It costs 0 pounds. Ring the bell.",
        "Text 07700 900123", "Call us by 2026",
      ]),
  ])
  func nearMissesAreSilent(_ near: Near) {
    for body in near.bodies { #expect(near.rule.check(Checked.page(body)) == [], "\(body)") }
  }

  struct Case: Sendable {
    let rule: any Rule
    let body: String
    let line: Int
    let column: Int
    let level: Problem.Level
    let message: String
    let suggestion: String

    init(_ rule: any Rule, _ body: String, _ line: Int, _ column: Int, _ level: Problem.Level, _ message: String, _ suggestion: String) {
      (self.rule, self.body, self.line, self.column) = (rule, body, line, column)
      (self.level, self.message, self.suggestion) = (level, message, suggestion)
    }
  }

  struct Near: Sendable {
    let rule: any Rule
    let bodies: [String]

    init(_ rule: any Rule, _ bodies: [String]) { (self.rule, self.bodies) = (rule, bodies) }
  }
}
