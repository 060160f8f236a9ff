import Templates
import Testing

struct EscapingTests {
  static let hostile = #"<b title="x" class='y'>&"#

  @Test(arguments: [
    ("{{x}}", Value.text(hostile), "&lt;b title=&quot;x&quot; class=&#39;y&#39;&gt;&amp;"),
    ("{{{x}}}", .text(hostile), hostile),
    ("{{&x}}", .text(hostile), hostile),
    ("{{x}}", .html(Array(hostile.utf8)), hostile),
    ("{{{x}}}", .html(Array(hostile.utf8)), hostile),
    ("{{x}}", .text("Grüße, κόσμε 👋🏽"), "Grüße, κόσμε 👋🏽"),
    ("{{x}}", .text(""), ""),
    ("{{x}}", .text("&"), "&amp;"),
    ("{{x}}", .text("a&b<c"), "a&amp;b&lt;c"),
  ])
  func escapesTextAndTrustsHTML(template: String, value: Value, expected: String) throws {
    #expect(try fill(template, ["x": value]) == expected)
  }

  @Test func doesNotReadTagsInValues() throws {
    #expect(try fill("{{x}}", ["x": .text("{{y}}"), "y": .text("no")]) == "{{y}}")
  }

  @Test func escapesLongTextToo() throws {
    let long = String(repeating: "<", count: 10_000)
    #expect(try fill("{{x}}", ["x": .text(long)]) == String(repeating: "&lt;", count: 10_000))
  }
}
