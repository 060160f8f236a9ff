import Templates
import Testing

@testable import SiteGenerator

@Suite struct LayoutsTests {
  /// The network's own layouts, with one of them written anew.
  private func problems(_ layout: String, _ text: String) -> [Problem] {
    var theme = ThemeFolder(places: [Repository.themes]).read(Located("care-net")).theme
    theme.layouts = theme.layouts.filter { $0.name != layout }
    theme.layouts.append(TemplateSource(name: layout, file: "themes/care-net/layouts/\(layout).mustache", text: text))
    return Layouts(theme).problems
  }

  @Test func theNetworksOwnLayoutsNameNothingThatIsNotThere() {
    let (theme, problems) = ThemeFolder(places: [Repository.themes]).read(Located("care-net"))
    #expect(problems == [])
    #expect(Layouts(theme).problems == [])
  }

  @Test(arguments: [
    ("post", "<h1>{{title}}</h1>\n<p>{{wombat}}</p>", "2:4", "wombat"), ("post", "{{titel}}", "1:1", "title"),
    ("post", "{{#related}}\n  {{tilte}}\n{{/related}}", "2:3", "tilte"), ("group", "{{machineDate}}", "1:1", "machineDate"),
    ("page", "{{>gone}}", "1:1", "gone"), ("home", "{{{promise}}}", "1:1", "promise"), ("topics", "a\n{{#topics}}", "2:1", "topics"),
    ("post", "{{strings.wombat}}", "1:1", "wombat"), ("author", "{{site.tilte}}", "1:1", "tilte"),
  ])
  func aNameThatIsNotThereHasItsPlace(_ layout: String, _ text: String, _ spot: String, _ words: String) throws {
    let found = problems(layout, text)
    #expect(found.count == 1)
    let problem = try #require(found.first)
    #expect(problem.rule == "template")
    #expect(problem.place.file == "themes/care-net/layouts/\(layout).mustache")
    #expect(problem.spot == spot)
    #expect("\(problem.message) \(problem.suggestion)".contains(words))
    #expect(problem.isUnsafe)
    #expect(HouseStyle.faults(in: problem) == [])
  }

  @Test(arguments: ["{{title}} {{site.title}} {{#posts}}{{title}}{{/posts}} {{strings.topics}}", "", "{{! a remark }}", "plain {braces}"])
  func goodLayoutsPass(_ text: String) {
    #expect(problems("topic", text) == [])
  }

  @Test func aThemeWithoutALayoutHearsOfIt() throws {
    let problems = Layouts(Theme(name: "empty")).problems
    #expect(problems.count == Layouts.schemas.count)
    for problem in problems { #expect(HouseStyle.faults(in: problem) == []) }
  }
}
