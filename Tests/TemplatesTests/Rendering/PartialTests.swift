import Templates
import Testing

struct PartialTests {
  @Test func indentsALonePartialAndThoseInIt() throws {
    let partials = ["list": "<ul>\n  {{>item}}\n</ul>\n", "item": "<li>\n{{{x}}}</li>\n"]
    let output = try fill("<div>\n  {{>list}}\n</div>\n", ["x": .text("a\nb")], partials: partials)
    #expect(output == "<div>\n  <ul>\n    <li>\n    a\nb</li>\n  </ul>\n</div>\n")
  }

  @Test func leavesAPartialWithinALineAsItIs() throws {
    #expect(try fill("  a {{>p}} b\n  {{>q}}\n", partials: ["p": "1\n2", "q": "{{>p}}!\n3\n"]) == "  a 1\n2 b\n  1\n2!\n  3\n")
  }

  @Test func goesAsDeepAsTheData() throws {
    let leaf = Record(names: ["name": .text("b"), "nodes": .list([])])
    let names: [String: Value] = ["name": .text("a"), "nodes": .list([.record(leaf), .record(leaf)])]
    #expect(try fill("{{>node}}", names, partials: ["node": "{{name}}({{#nodes}}{{>node}}{{/nodes}})"]) == "a(b()b())")
  }

  @Test func takesItsNameFromTheData() throws {
    let partials = ["letter": "L", "form": "F"]
    let kinds = Value.list([.text("letter"), .text("form"), .text("none")])
    #expect(try fill("{{#kinds}}{{>*.}}{{/kinds}}", ["kinds": kinds], partials: partials) == "LF")
  }

  @Test(arguments: ["{{#on}}{{>page}}{{/on}}", "{{#on}}a{{<page}}{{/page}}{{/on}}", "{{>page}}", "{{>*on}}"])
  func stopsWhatWouldNeverEnd(template: String) throws {
    let library = TemplateLibrary(sources(["page": template]))
    var output = Array("kept".utf8)
    let fault = #expect(throws: TemplateFault.self) {
      try library.template("page")?.render([Record(names: ["on": .text("page")])], into: &output)
    }
    #expect(fault?.file == "layouts/page.mustache")
    #expect(fault?.message.contains("with no end") == true)
    #expect(String(decoding: output, as: UTF8.self) == "kept")
  }

  @Test func aLaterSourceReplacesAnEarlierOne() throws {
    let library = TemplateLibrary([
      TemplateSource(name: "page", file: "a", text: "{{>card}}"), TemplateSource(name: "card", file: "a", text: "{{#old"),
      TemplateSource(name: "card", file: "b", text: "new"),
    ])
    var output: [UInt8] = []
    try #require(library.template("page")).render([], into: &output)
    #expect(String(decoding: output, as: UTF8.self) == "new")
    #expect(library.faults.isEmpty)
  }
}
