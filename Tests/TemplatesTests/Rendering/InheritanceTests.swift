import Templates
import Testing

struct InheritanceTests {
  @Test func fillsBlocksAndKeepsDefaults() throws {
    let base = "<title>{{$title}}None{{/title}}</title>\n<main>\n  {{$main}}\n  {{/main}}\n</main>\n{{$end}}The end{{/end}}\n"
    let page = "{{<base}}\n{{$title}}{{t}}{{/title}}\n{{$main}}\n    <p>\n      {{t}}\n{{/main}}\n{{/base}}\n"
    let output = try fill(page, ["t": .text("T")], partials: ["base": base])
    #expect(output == "<title>T</title>\n<main>\n  <p>\n    T\n</main>\nThe end\n")
  }

  @Test func theOutermostTemplateWins() throws {
    let partials = [
      "middle": "{{<base}}{{$a}}middle{{/a}}{{$b}}middle{{/b}}{{/base}}", "base": "{{$a}}{{/a}} {{$b}}{{/b}} {{$c}}base{{/c}}",
    ]
    #expect(try fill("{{<middle}}{{$a}}page{{/a}}{{/middle}}", partials: partials) == "page middle base")
  }

  @Test func whatAPageFillsDoesNotFillTheCardsInIt() throws {
    let partials = ["base": "{{$title}}{{/title}}: {{$main}}{{/main}}", "card": "[{{$title}}{{/title}}{{$text}}none{{/text}}]"]
    let page = "{{<base}}{{$title}}Page{{/title}}{{$main}}{{<card}}{{$title}}Card{{/title}}{{/card}}{{/main}}{{/base}}"
    #expect(try fill(page, partials: partials) == "Page: [Cardnone]")
  }

  @Test func fillsBlocksInPartialsOfTheParent() throws {
    let partials = ["base": "{{>head}}", "head": "<title>{{$title}}{{/title}}</title>"]
    #expect(try fill("{{<base}}{{$title}}T{{/title}}{{/base}}", partials: partials) == "<title>T</title>")
  }

  @Test func aBlockCanKeepItsDefaultInside() throws {
    #expect(try fill("{{<p}}{{$b}}more {{$b}}default{{/b}}{{/b}}{{/p}}", partials: ["p": "{{$b}}x{{/b}}"]) == "more default")
  }

  @Test func aParentOnOneLineIsLaidOutLikeAPartial() throws {
    let card = "<h3>{{$title}}{{/title}}</h3>\n<p>\n"
    #expect(
      try fill("<div>\n  {{<card}}{{$title}}Hi{{/title}}{{/card}}\n</div>\n", partials: ["card": card])
        == "<div>\n  <h3>Hi</h3>\n  <p>\n</div>\n")
  }

  @Test func fillsInTheScopeOfTheParent() throws {
    let names: [String: Value] = ["x": .text("outer"), "in": .record(Record(names: ["x": .text("inner")]))]
    #expect(try fill("{{<p}}{{$b}}{{x}}{{/b}}{{/p}}", names, partials: ["p": "{{#in}}{{$b}}{{/b}}{{/in}}"]) == "inner")
  }
}
