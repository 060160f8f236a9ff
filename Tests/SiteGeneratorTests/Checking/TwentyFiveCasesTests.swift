import Testing

@testable import SiteGenerator

/// Common mistakes by writers, each in a whole site of its own, through all checks: one problem each, said as it should be.
@Suite struct TwentyFiveCasesTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let number: Int
    var body: String
    let rule: String
    let level: Problem.Level
    /// What the message and the suggestion say, with numbers and words that are the writer's.
    let says: [String]
    var place = 5
    var frontMatter = "title: Picnic in the park\n"
    var isLetter = false
    var testDescription: String { "case \(number)" }
  }

  private static let long = String(repeating: "Six of us sit on blankets by the lake and eat the cakes that we baked. ", count: 6).prefix(
    385)

  static let cases = [
    Case(
      number: 1, body: "![](picnic.jpg)", rule: "picture-description", level: .fix,
      says: ["This picture has no description", "people who can't see it", "![decorative](picnic.jpg)"]),
    Case(
      number: 2, body: "![IMG_2034.JPG](IMG_2034.JPG)", rule: "picture-description", level: .fix,
      says: ["the file's name, \"IMG_2034.JPG\"", "screen reader"]),
    Case(number: 3, body: "![image](march.jpg)", rule: "picture-description", level: .fix, says: ["only \"image\""]),
    Case(
      number: 4, body: "![\(long)](picnic.jpg)", rule: "picture-description-length", level: .look,
      says: ["(\(long.count) characters)", "paused"]),
    Case(number: 5, body: "# Where to meet\n\nBy the lake.", rule: "heading-order", level: .fix, says: ["already the main heading", "##"]),
    Case(
      number: 6, body: "## Travel\n\nHere.\n\n#### Bus\n\nThe 14.", rule: "heading-order", level: .fix,
      says: ["from level 2 to level 4", "`### Bus`"], place: 9),
    Case(
      number: 7, body: "**Getting there**\n\nTake the bus.", rule: "heading-bold", level: .fix,
      says: ["looks like a heading", "`## Getting there`"]),
    Case(number: 8, body: "##\n\nWords.", rule: "heading-empty", level: .fix, says: ["This heading is empty"]),
    Case(
      number: 9, body: "[click here](book.md)", rule: "link-vague", level: .fix,
      says: ["\"click here\"", "[Book a place](../../pages/book.md)"]),
    Case(
      number: 10, body: "See [https://example.org/a/b?c=d](https://example.org/a/b?c=d).", rule: "link-web-address", level: .look,
      says: ["hard to listen to", "example.org"]),
    Case(
      number: 11, body: "[Read more](leeds.md)\n\nMore.\n\n[Read more](hull.md)", rule: "link-vague", level: .fix,
      says: ["Two links say \"Read more\"", "lines 5 and 9", "\"Read more about Leeds\"", "\"Read more about Hull\""]),
    Case(number: 12, body: "[](book.md)", rule: "link-words", level: .fix, says: ["no words"]),
    Case(
      number: 13, body: "[Claim form](form.pdf)", rule: "link-file", level: .look,
      says: ["opens a PDF file", "\"(PDF, 2 KB)\"", "web page"]),
    Case(
      number: 14, body: "[Letter](letters/lettr.docx)", rule: "link", level: .fix, says: ["\"letters/lettr.docx\"", "letters/letter.docx"]),
    Case(
      number: 15, body: "[How to get there](#geting-there)\n\n## Getting there\n\nTake the bus.", rule: "anchor", level: .fix,
      says: ["no heading \"geting-there\"", "#getting-there"]),
    Case(
      number: 16, body: "|  |  |\n| --- | --- |\n| Leeds | Monday |", rule: "table-headings", level: .fix,
      says: ["top row of this table is empty"]),
    Case(
      number: 17, body: "PLEASE ARRIVE BY 10AM AND BRING YOUR BADGE", rule: "all-capitals", level: .look,
      says: ["All capitals are slow to read", "Please arrive by 10am and bring your badge"]),
    Case(
      number: 18, body: "Press the green button on the right.", rule: "colour-or-place", level: .look,
      says: ["colour or position", "green"]),
    Case(
      number: 19, body: "Ask your LA about DFG and CHC.", rule: "initials", level: .look, says: ["\"DFG\"", "abbreviations"], place: 5),
    Case(
      number: 20, body: "Croeso i'n grŵp lleol.", rule: "language-of-words", level: .fix,
      says: ["looks like Welsh", "<span lang=\"cy\">Croeso i'n grŵp lleol.</span>"]),
    Case(
      number: 21,
      body:
        "In order to facilitate the utilisation of the new form by all the members of our local groups, we have now written a short guide that says what each of the boxes is for and how to fill it in.",
      rule: "sentence-length", level: .look, says: ["This sentence has 40 words", "after 25", "\"to use\""]),
    Case(
      number: 22, body: "<video src=\"talk.mp4\" controls></video>", rule: "raw-html", level: .fix, says: ["no captions", "Deaf people"]),
    Case(
      number: 23, body: "<span style=\"color:#999999\">Small print</span>", rule: "raw-html", level: .fix,
      says: ["This grey is too faint on white (2.8 to 1; we ask for 7 to 1)"]),
    Case(
      number: 24, body: "Your name: <input type=\"text\">", rule: "raw-html", level: .fix,
      says: ["no name that a screen reader can say", "[[Your name]]"], isLetter: true),
    Case(number: 25, body: "Come to the park.", rule: "title", level: .fix, says: ["needs a title", "title: "], place: 1, frontMatter: ""),
  ]

  private func problems(_ one: Case) async throws -> [Problem] {
    let page = one.isLetter ? "resources/picnic/letter.md" : "posts/2026-05-03-picnic/index.md"
    let top = one.isLetter ? "\n\n\n\n" : "---\n\(one.frontMatter)---\n\n"
    var files = [
      "content/site.yaml": "title: Net\nbase-url: https://example.org/\nabbreviations: {LA: local authority, CHC: continuing healthcare}",
      "content/\(page)": top + one.body + "\n",
    ]
    let folder = "content/posts/2026-05-03-picnic"
    for (name, title) in [("book", "Book a place"), ("leeds", "Leeds"), ("hull", "Hull")] {
      files["content/pages/\(name).md"] = "---\ntitle: \(title)\n---\n\nWords.\n"
    }
    for picture in ["picnic.jpg", "IMG_2034.JPG", "march.jpg"] { files["\(folder)/\(picture)"] = "" }
    files["\(folder)/form.pdf"] = String(repeating: "x", count: 2000)
    files["\(folder)/letters/letter.docx"] = "x"
    if one.isLetter { files["content/resources/picnic/index.md"] = "---\ntitle: Picnic\nkind: letter\n---\n\nWords.\n" }
    files["content/\(page)"] = files["content/\(page)"]?.replacing("(book.md)", with: "(../../pages/book.md)")
      .replacing("(leeds.md)", with: "(../../pages/leeds.md)").replacing("(hull.md)", with: "(../../pages/hull.md)")
    let site = try TemporaryFolder(files)
    let options = Build.Options(site: site.path, output: "\(site.path)/output", themes: [Repository.themes], today: Read.today)
    // A picture of no bytes is another thing to say, and not what is tried here.
    return try await Build(options).run().problems.filter { $0.place.file == "content/\(page)" && $0.rule != "picture" }
  }

  @Test(arguments: cases) func eachMistakeIsSeenAndSaidAsItsRowAsks(_ one: Case) async throws {
    let found = try await problems(one)
    let words = found.map(\.text).joined(separator: "\n")
    let main = found.filter { $0.rule == one.rule }
    #expect(main.count == 1, "\(words)")
    #expect(main.first?.level == one.level)
    #expect(main.first?.place.line == one.place, "\(words)")
    let said = main.map { "\($0.message) \($0.suggestion)" }.joined()
    for says in one.says { #expect(said.contains(says), "\(says) in \(words)") }
  }
}
