import Templates
import Testing

struct CheckTests {
  static let site = Schema("site", [Schema.Entry("strings", .record(Schema("strings", [Schema.Entry("menu", .text)])))])

  func check(_ text: String, _ partials: [String: String] = [:], isStrict: Bool = true) -> [TemplateFault] {
    TemplateLibrary(sources(partials.merging(["page": text]) { $1 }))
      .check("page", against: [Self.site, Sample.postType.schema], isStrict: isStrict)
  }

  @Test(arguments: [
    "{{title}} {{{body}}} {{body}} {{strings.menu}}",
    "{{#authors}}{{name}} {{title}}{{/authors}}{{^authors}}{{title}}{{/authors}}",
    "{{#draft}}{{title}}{{/draft}}{{#title}}{{.}}{{/title}}{{#next}}{{href}}{{/next}}{{next.title}}",
    "{{$block}}{{title}}{{/block}}{{>*title}}",
  ])
  func findsNothingAmiss(template: String) {
    #expect(check(template).isEmpty)
  }

  @Test(arguments: [
    ("\n {{titel}}", 2, 2, "“{{titel}}” asks for “titel”, and nothing here has that name."),
    ("{{#auhtors}}{{anything}}{{/auhtors}}", 1, 1, "“{{#auhtors}}” asks for “auhtors”, and nothing here has that name."),
    ("{{name}}", 1, 1, "“{{name}}” asks for “name”, and nothing here has that name."),
    ("{{strings.meun}}", 1, 1, "“{{strings.meun}}” asks “strings” for “meun”, which it does not have."),
    ("{{title.x}}", 1, 1, "“{{title.x}}” asks “title” for “x”, which it does not have."),
    ("{{authors.name}}", 1, 1, "“{{authors.name}}” asks a list, “authors”, for “name”."),
    ("{{authors}}", 1, 1, "“{{authors}}” would write nothing, since “authors” is a list."),
    ("{{draft}}", 1, 1, "“{{draft}}” would write nothing, since “draft” is a yes or no."),
    ("{{strings}}", 1, 1, "“{{strings}}” would write nothing, since “strings” is a group of names."),
    ("{{{title}}}", 1, 1, "“{{{title}}}” writes somebody's words as if they were HTML, which is not safe."),
    ("{{#title}}{{&.}}{{/title}}", 1, 11, "“{{&.}}” writes somebody's words as if they were HTML, which is not safe."),
    ("{{>*kind}}", 1, 1, "“{{>*kind}}” asks for “kind”, and nothing here has that name."),
  ])
  func findsWhatIsNotThere(template: String, line: Int, column: Int, message: String) throws {
    let faults = check(template)
    let fault = try #require(faults.first)
    #expect(faults.count == 1)
    #expect((fault.line, fault.column, fault.message) == (line, column, message))
    #expect(fault.isKind)
  }

  @Test func suggestsTheNearestNameAndListsTheRest() {
    #expect(
      check("{{#authors}}{{nmae}}{{/authors}}").map(\.suggestion)
        == ["Did you mean “name”? Names here: name, href, title, draft, body, authors, hasAuthors, next, strings."])
    #expect(check("{{whatever}}").map(\.suggestion) == ["Names here: href, title, draft, body, authors, hasAuthors, next, strings."])
    #expect(check("{{strings.Menu}}").map(\.suggestion) == ["Did you mean “menu”? Names here: menu."])
  }

  @Test func listsNoMoreNamesThanAPersonReads() throws {
    let schema = Schema("page", (1...40).map { Schema.Entry("name\($0)", .text) })
    let fault = try #require(TemplateLibrary(sources(["page": "{{x}}"])).check("page", against: schema).first)
    #expect(fault.suggestion.hasSuffix("name15 and 25 more."))
    #expect(fault.isKind)
  }

  @Test func rawTextIsLeftToThoseWhoAreNotStrict() {
    #expect(check("{{{title}}}", isStrict: false).isEmpty)
  }

  @Test func followsPartialsWithTheNamesWhereTheyAreUsed() {
    let card = ["card": "{{name}}"]
    #expect(check("{{#authors}}{{>card}}{{/authors}}", card).isEmpty)
    #expect(check("{{>card}}", card).map(\.file) == ["layouts/card.mustache"])
  }

  @Test func followsParentsAndWhatFillsTheirBlocks() {
    let base = ["base": "{{#authors}}{{$main}}{{unused}}{{/main}}{{/authors}}{{$end}}{{oops}}{{/end}}"]
    let faults = check("{{<base}}{{$main}}{{name}}{{naem}}{{/main}}{{/base}}", base)
    #expect(faults.map(\.file) == ["layouts/base.mustache", "layouts/page.mustache"])
    #expect(faults.map { $0.message.contains("oops") } == [true, false])
  }

  @Test func tellsTheSameOnce() {
    #expect(check("{{>card}}{{>card}}{{#authors}}{{>card}}{{/authors}}", ["card": "{{oops}}"]).count == 2)
  }

  @Test func comesBackFromTemplatesThatCallThemselves() {
    let partials = ["node": "{{title}}{{#next}}{{>node}}{{/next}}{{#authors}}{{>node}}{{/authors}}{{<node}}{{$a}}{{>node}}{{/a}}{{/node}}"]
    #expect(check("{{>node}}", partials).isEmpty)
  }

  @Test func saysWhenThereIsNoSuchTemplate() {
    let faults = TemplateLibrary(sources(["post": ""])).check("posts", against: Sample.postType.schema)
    #expect(faults.map(\.suggestion) == ["Did you mean “post”? Names here: post."])
  }
}
