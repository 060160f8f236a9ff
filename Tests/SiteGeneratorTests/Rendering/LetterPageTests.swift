import Testing

@testable import SiteGenerator

@Suite struct LetterPageTests {
  private func page(_ resource: Resource, layout: String) async throws -> String {
    let site = await Sample.site { $0.resources = [resource] }
    var context = Sample.context(site, at: "resources/records.html")
    context.letterFiles = try await LetterFiles(of: site)
    let view = ResourceView(resource: 0, context: context)
    return try Sample.filled(
      layout, PageFrame("resource", title: "A", address: "resources/records.html", context: context), ResourceView.type, view)
  }

  @Test(arguments: [
    ("Before\n\n---\n\nAfter", "<p>Before</p>|<p>After</p>"), ("Before", "<p>Before</p>|"),
    ("One\n\n---\n\nTwo\n\n---\n\nThree", "<p>One</p>|<p>Two</p><hr><p>Three</p>"),
  ])
  func theLetterStandsWhereItsPageDrawsALine(_ body: String, _ expected: String) async throws {
    let page = try await page(Sample.resource("records", letter: "Dear [[Name]]", body: body), layout: "{{{bodyBefore}}}|{{{bodyAfter}}}")
    #expect(page.filter { $0 != "\n" } == expected)
  }

  @Test func theListOfBlanksHoldsWhatTheFormNeedsWithoutRepeats() async throws {
    var name = Sample.field("Your name", .name, autocomplete: "name")
    name.example = "Sam"
    let fields = [name, Sample.field("Same", repeatOf: "Your name"), Sample.field("How", .choice, options: ["by post", "by email"])]
    let letter = "[[Same]] [[How]] [[Your name]] [[Why]] [[costs: weekly total]]"
    let page = try await page(
      Sample.resource("records", fields: fields, letter: letter),
      layout: "{{#blanks}}{{label}} {{type}} {{autocomplete}} {{example}} {{#options}}{{option}},{{/options}};{{/blanks}}{{fileName}}")
    #expect(page == "Your name name name Sam ;How choice   by post,by email,;Why text   ;records")
  }

  @Test func eachFileIsNamedWithItsTypeAndSize() async throws {
    let page = try await page(
      Sample.resource("records", letter: "Dear [[Name]]"), layout: "{{#downloads}}{{href}} {{kind}} {{size}};{{/downloads}}")
    #expect(
      page.contains("records.docx Word ") && page.contains("records.odt OpenDocument ") && page.hasSuffix("records.txt Plain text 1 KB;"))
  }

  @Test(arguments: [("Dear [[Name]]", "script-src 'self'; connect-src 'none'"), (nil, "default-src 'none'; style-src")])
  func onlyALettersPageRunsScriptsAndNoPageConnects(_ letter: String?, _ words: String) async throws {
    let theme = ThemeFolder(places: [Repository.themes]).read(Located("care-net")).theme
    let content = Sample.content { $0.resources = [Sample.resource("records", letter: letter)] }
    let site = await Linker.link(content, reserved: theme.addresses).site
    let pages = await Pages(of: site, theme: theme, layouts: Layouts(theme), folder: "/nowhere").all
    let page = try #require(pages.first { $0.path == "resources/records.html" })
    guard case .made(let make) = page.source else {
      Issue.record("The page is copied")
      return
    }
    let html = String(decoding: try make(), as: UTF8.self).replacing("&#39;", with: "'")
    #expect(html.contains(words))
    #expect(html.contains("form-action 'none'"))
    #expect(html.contains("<script defer") == (letter != nil))
    #expect(pages.contains { $0.path == Addresses.letterData } == (letter != nil))
  }
}
