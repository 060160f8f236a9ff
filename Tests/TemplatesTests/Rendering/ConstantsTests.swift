import Templates
import Testing

/// What is compiled in comes out as what is looked up.
@Suite struct ConstantsTests {
  private static let constants = Record(names: [
    "strings": .record(
      Record(names: [
        "more": .text("More & \"more\""), "lines": .text("One\nTwo"), "empty": .text(""), "flag": .flag(true),
        "html": .html(Array("<b>".utf8)),
        "deep": .record(Record(names: ["er": .text("Deep")])),
      ])), "alone": .text("Alone"),
  ])

  private static let partials = [
    "line": "{{strings.more}}\n{{strings.lines}}\n", "inner": "  {{>line}}\n", "base": "<{{$main}}{{strings.more}}{{/main}}>",
  ]

  @Test(
    arguments: [
      "{{strings.more}}", "{{{strings.more}}}", "{{&alone}} {{alone}}\n  {{alone}}\n", "{{strings.lines}}", "a{{strings.empty}}b",
      "{{strings.none}}",
      "{{strings.deep.er}} {{strings.deep}} {{strings.more.er}} {{strings}}", "{{strings.flag}}{{strings.html}}{{{strings.html}}}",
      "{{#strings}}{{more}}{{/strings}}", "{{#strings.more}}yes{{/strings.more}}{{^strings.more}}no{{/strings.more}}",
      "  {{>line}}\n", "x {{>line}}", "{{>inner}}", "{{<base}}{{$main}}\n  {{strings.more}}\n{{/main}}{{/base}}", "{{<base}}{{/base}}",
      "{{#list}}{{strings.more}} {{.}}\n{{/list}}", "{{#list}}\n  {{>line}}\n{{/list}}", "{{^list}}{{alone}}{{/list}}{{list.0}}",
    ])
  func comeOutAsTheyWould(_ text: String) throws {
    let sources = sources(Self.partials.merging(["page": text]) { $1 })
    let outputs = try [TemplateLibrary(sources), TemplateLibrary(sources, constants: Self.constants)].map { library in
      var output: [UInt8] = []
      let own = Record(names: ["list": .list([.text("1"), .text("2")])])
      try #require(library.template("page")).render([Self.constants, own], into: &output)
      return String(decoding: output, as: UTF8.self)
    }
    #expect(outputs[0] == outputs[1])
  }
}
