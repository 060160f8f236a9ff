import Templates
import Testing

struct FaultTests {
  @Test(arguments: [
    ("a\n  {{title", 2, 3, "A tag begins at “{{title” and is not closed."),
    ("é {{title}\n{{x}}", 1, 3, "A tag begins at “{{title}” and is not closed."),
    ("{{{x}}", 1, 1, "A tag begins at “{{{x}}” and is not closed."),
    ("x{{#a}}", 1, 2, "“{{#a}}” opens here and is not closed."),
    ("\n{{#a}}{{#b}}{{/a}}", 2, 7, "“{{#b}}” opens here and is not closed."),
    ("{{/a}}", 1, 1, "“{{/a}}” closes nothing that is open here."),
    ("{{#a}}{{/b}}{{/a}}", 1, 7, "“{{/b}}” stands where “{{#a}}” is open."),
    ("{{}}", 1, 1, "The tag “{{}}” has no name in it."),
    ("{{post title}}", 1, 1, "The name in “{{post title}}” has a space in it."),
    ("{{=<%=}}", 1, 1, "“{{=<%=}}” should name two new signs, with a space between."),
    ("{{>crad}}", 1, 1, "“{{>crad}}” asks for a template that is not there."),
    ("{{#x}}\n {{<bas}}{{/bas}}\n{{/x}}", 2, 2, "“{{<bas}}” asks for a template that is not there."),
    ("{{<base}}\nlost\n{{/base}}", 2, 1, "This stands in “{{<base}}”, but in none of its blocks, so nobody would see it."),
    ("{{<base}}{{$mian}}{{/mian}}{{/base}}", 1, 10, "“{{$mian}}” fills a block that “base” does not have, so nobody would see it."),
    ("{{>page}}", 1, 1, "“{{>page}}” leads to itself again and again, with no end."),
  ])
  func saysWhatWasSeenAndWhere(template: String, line: Int, column: Int, message: String) throws {
    let library = TemplateLibrary(sources(["page": template, "card": "", "base": "{{>inner}}", "inner": "{{$main}}{{/main}}"]))
    let fault = try #require(library.faults.first)
    #expect(library.faults.count == 1)
    #expect(fault.file == "layouts/page.mustache")
    #expect((fault.line, fault.column) == (line, column))
    #expect(fault.message == message)
    #expect(!fault.suggestion.isEmpty)
  }

  @Test(arguments: [
    ("{{>crad}}", "Did you mean “card”? Names here: base, card, page."),
    ("{{<base}}{{$mian}}{{/mian}}{{/base}}", "Did you mean “main”? Names here: main."),
    ("{{#a}}{{/b}}{{/a}}", "Did you mean “{{/a}}”?"),
    ("{{post title}}", "Names are one word: “postTitle”."),
  ])
  func suggestsWhatWasMeant(template: String, suggestion: String) {
    let library = TemplateLibrary(sources(["page": template, "card": "", "base": "{{$main}}{{/main}}"]))
    #expect(library.faults.map(\.suggestion) == [suggestion])
  }

  @Test func findsEveryFaultInOneGo() {
    let library = TemplateLibrary(sources(["a": "{{#x}}\n{{/y}}\n{{>no}}", "b": "{{#x}}"]))
    #expect(library.faults.map(\.file) == ["a", "a", "a", "b"].map { "layouts/\($0).mustache" })
    #expect(library.faults.map(\.line) == [1, 2, 3, 1])
  }

  @Test func findsTemplatesThatLeadToEachOtherWithNoEnd() {
    let library = TemplateLibrary(sources(["a": "{{<b}}{{/b}}", "b": "x{{>c}}", "c": "{{>a}}", "d": "{{>a}}{{#x}}{{>d}}{{/x}}"]))
    #expect(library.faults.map(\.file) == ["layouts/a.mustache", "layouts/b.mustache", "layouts/c.mustache"])
  }

  @Test func faultsKeepTheirManners() {
    let texts = [
      "{{", "{{#a}}", "{{/a}}", "{{#a}}{{/b}}", "{{}}", "{{a b}}", "{{=x=}}", "{{>x}}", "{{>page}}", "{{<page}}x{{$b}}{{/b}}{{/page}}",
      String(repeating: "{{#a}}", count: 200),
    ]
    let faults = texts.flatMap { TemplateLibrary(sources(["page": $0])).faults }
    #expect(faults.count >= texts.count)
    for fault in faults { #expect(fault.isKind) }
  }
}

extension TemplateFault {
  /// Short sentences, and no word that blames.
  var isKind: Bool {
    let words = (message + " " + suggestion).lowercased()
    let sentences = words.split { ".?!".contains($0) }
    return !["error", "invalid", "illegal", "failed"].contains(where: words.contains)
      && sentences.allSatisfy { $0.split(separator: " ").count <= 20 }
  }
}
