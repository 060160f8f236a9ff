import Templates
import Testing

struct RenderingTests {
  static let person = Value.record(Record(names: ["name": .text("Ada"), "town": .record(Record(names: ["name": .text("Bath")]))]))

  @Test(arguments: [
    ("{{name}}", "Site"),
    ("{{person.name}}, {{person.town.name}}", "Ada, Bath"),
    ("{{person.age}}{{nobody}}{{nobody.name}}", ""),
    ("{{#person}}{{name}} of {{site}}{{/person}}", "Ada of us"),
    ("{{#list}}({{.}}){{/list}}", "(a)(b)"),
    ("{{#list}}{{name}}{{/list}}", "SiteSite"),
    ("{{^none}}none{{/none}}{{#none}}some{{/none}}", "none"),
    ("{{! nothing }}x{{!\n{ }\n}}", "x"),
    ("{{=<% %>=}}<%name%>{{name}}<%={{ }}=%>{{name}}", "Site{{name}}Site"),
    ("{{#on}}yes{{/on}}{{^on}}no{{/on}}{{on}}", "yes"),
    ("{{ name }}|{{{ name }}}|{{& name }}", "Site|Site|Site"),
  ])
  func fills(template: String, expected: String) throws {
    let names: [String: Value] = [
      "name": .text("Site"), "site": .text("us"), "person": Self.person, "list": .list([.text("a"), .text("b")]),
      "none": .list([]), "on": .flag(true),
    ]
    #expect(try fill(template, names) == expected)
  }

  @Test(arguments: [
    Value.nothing, .flag(false), .text(""), .html([]), .list([]), .record(Record(names: [:])),
  ])
  func whatIsEmptyIsFalse(value: Value) throws {
    #expect(try fill("{{#x}}yes{{/x}}{{^x}}no{{/x}}", ["x": value]) == "no")
  }

  @Test func looksNamesUpFromTheInnermostRecordOutwards() throws {
    let library = TemplateLibrary(sources(["page": "{{a}}{{b}}{{c}}"]))
    var output: [UInt8] = []
    let site = Record(names: ["a": .text("1"), "b": .text("1"), "c": .text("1")])
    let page = Record(names: ["b": .text("2"), "c": .nothing])
    try #require(library.template("page")).render([site, page], into: &output)
    #expect(String(decoding: output, as: UTF8.self) == "12")
  }

  @Test func appendsToWhatIsThere() throws {
    var output = Array("before ".utf8)
    try #require(TemplateLibrary(sources(["page": "after"])).template("page")).render([], into: &output)
    #expect(String(decoding: output, as: UTF8.self) == "before after")
  }

  @Test func linesOfTagsAloneVanish() throws {
    let template = "<ul>\r\n  {{#list}}\r\n  <li>{{.}}\r\n  {{/list}}\r\n</ul>\r\n"
    #expect(try fill(template, ["list": .list([.text("a")])]) == "<ul>\r\n  <li>a\r\n</ul>\r\n")
  }

  @Test func spaceBetweenTagsOnALineStays() throws {
    #expect(try fill("{{#x}} {{/x}}\n", ["x": .flag(true)]) == " \n")
  }
}
