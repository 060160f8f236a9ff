import Markdown
import Testing

/// Texts that are made to stop a program: none may take long, end it, or reach the page unescaped.
@Suite(.serialized) struct HostileTests {
  @Test(arguments: Hostile.all) func isSoonDone(_ hostile: Hostile) {
    let text = hostile.text()
    let clock = ContinuousClock()
    var document: Document?
    let time = clock.measure { document = Document(parsing: text) }
    #expect(time < .seconds(10))
    #expect(document?.limits.map(\.kind) ?? [] == hostile.limit.map { [$0] } ?? [])
    #expect(document.map { WellFormed.hasOnlyPlainMarkup($0.html.bytes.prefix(50_000)) } == true)
  }

  @Test func saysWhereNestingIsTooDeep() {
    let document = Document(parsing: "a\n\n" + String(repeating: ">", count: 10_000) + "b")
    #expect(document.depthLimitPosition == Position(line: 3, column: 101))
    #expect(document.filled.components(of: "<blockquote>") == 100)
    #expect(document.filled.contains("<p>b</p>"))
  }

  @Test func showsATextBeyondTheLimitsAsItWasTyped() {
    let text = "x\n\n" + String(repeating: "![[]()", count: 100_000) + "<b>"
    let document = Document(parsing: text, options: MarkdownOptions(firstLine: 5))
    #expect(document.limits.first?.kind == .brackets)
    #expect(document.limits.first?.position.line == 7)
    #expect(document.filled.hasPrefix("<pre tabindex=\"0\">\nx\n"))
    #expect(document.filled.hasSuffix("&lt;b&gt;</pre>\n"))
  }

  @Test func longListsOfLinksAreNotBeyondTheLimits() {
    let list = String(repeating: "- **[a](b)** and *c* <!-- d --> www.e.org f@g.org\n", count: 20_000)
    #expect(Document(parsing: list).limits == [])
    let table = "| a | b | c |\n|---|---|---|\n" + String(repeating: "| **a** | [b](c) | d |\n", count: 20_000)
    #expect(Document(parsing: table).references.count == 20_000)
  }
}

struct Hostile: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var limit: Limit.Kind?
  var text: @Sendable () -> String

  init(_ piece: String, _ count: Int, _ limit: Limit.Kind? = nil, before: String = "", after: String = "") {
    testDescription = "\(before.prefix(20).debugDescription) \(count) × \(piece.prefix(20).debugDescription)"
    self.limit = limit
    text = { before + String(repeating: piece, count: count) + after }
  }

  init(name: String, _ limit: Limit.Kind? = nil, _ text: @escaping @Sendable () -> String) {
    testDescription = name
    self.limit = limit
    self.text = text
  }

  static let all =
    [
      Hostile(">", 10_000), Hostile("> ", 10_000), Hostile("[", 10_000), Hostile("[", 100_000, .brackets), Hostile("![", 10_000),
      Hostile("*a ", 100_000), Hostile("a* ", 100_000), Hostile("a**b", 100_000),
      Hostile("*a **b ", 100_000, after: String(repeating: "c** d*", count: 100_000)),
      Hostile("`", 4_000_000), Hostile("a", 4_000_000), Hostile("a", 5_000_000, .size), Hostile("<", 100_000), Hostile("~", 65_000),
      Hostile("~a", 100_000),
      Hostile("[a](<b", 100_000), Hostile("![[]()", 100_000, .brackets), Hostile("*[a](b)*", 100_000, .brackets),
      Hostile("a <![CDATA[", 100_000, .markup),
      Hostile("a <?", 100_000, .markup), Hostile("a <!A ", 100_000, .markup), Hostile("<!--", 100_000), Hostile("a <!-- ", 100_000),
      Hostile("<http://a", 100_000, .addresses),
      Hostile("www._", 100_000, .addresses), Hostile(")", 100_000, .addresses, before: "www.a.b"), Hostile("a@b.c ", 600_000, .addresses),
      Hostile("@", 100_000),
      Hostile("_", 1_000_000), Hostile("_a", 100_000), Hostile(":", 100_000), Hostile("[^a] ", 20_000), Hostile("[^1]", 100_000),
      Hostile("<b>", 100_000),
      Hostile("<span>", 100_000), Hostile("</span>", 100_000), Hostile("<details>\n\n", 100_000), Hostile("<div>\n", 100_000),
      Hostile("<script>\n", 100_000),
      Hostile("<a b='", 100_000), Hostile("<kbd>*", 20_000), Hostile("- ", 100_000, after: "a"), Hostile("1. ", 100_000, after: "a"),
      Hostile("\t", 100_000),
      Hostile("- ", 5_000, .nesting, after: "a\n" + String(repeating: "\n", count: 100_000)), Hostile("- [ ] a\n", 100_000),
      Hostile("|a|b|\n|-|-|\n", 20_000, .table),
      Hostile("|c|d|\n", 100_000, before: "|a|b|\n|-|-|\n"), Hostile("# a\n", 100_000), Hostile("&amp;", 100_000), Hostile("\\", 100_000),
      Hostile("\0", 100_000),
      Hostile("\r", 100_000), Hostile("[a]: b\n", 100_000),
      Hostile("[a] ", 5_000, .brackets, before: "[a]: " + String(repeating: "b", count: 100_000) + "\n\n"),
      Hostile("[![a](b)](c)", 100_000), Hostile("[a]( b 'c", 100_000), Hostile("🎉", 100_000), Hostile("[a](b) ", 400_000),
      Hostile("![a](b)\n", 100_000),
      Hostile("<https://a.b> ", 200_000), Hostile("| [a](b) ", 10_000, before: "|a|\n|-|\n"), Hostile("[a\n", 100_000, .brackets),
    ] + made

  private static let made = [
    Hostile(name: "backticks of every length") { (0..<50_000).map { String(repeating: "`", count: $0 % 90) + "a" }.joined() },
    Hostile(name: "10,000 columns") {
      "|" + String(repeating: "a|", count: 10_000) + "\n|" + String(repeating: "-|", count: 10_000) + "\n"
    },
    Hostile(name: "70,000 columns", .table) {
      "|" + String(repeating: "a|", count: 70_000) + "\n|" + String(repeating: "-|", count: 70_000) + "\n"
    },
    Hostile(name: "cells that are not there", .table) {
      "|" + String(repeating: "a|", count: 1_000) + "\n|" + String(repeating: "-|", count: 1_000) + "\n"
        + String(repeating: "|\n", count: 1_000)
    },
    Hostile(name: "lists by indentation") { (0..<1_000).map { String(repeating: "  ", count: $0) + "- a\n" }.joined() },
    Hostile(name: "20,000 notes") {
      (0..<20_000).map { "[^\($0)] " }.joined() + "\n\n" + (0..<20_000).map { "[^\($0)]: a\n\n" }.joined()
    },
    Hostile(name: "a chain of notes") { "[^0]\n\n" + (0..<20_000).map { "[^\($0)]: a[^\($0 + 1)]\n\n" }.joined() },
    Hostile(name: "equal headings") { String(repeating: "# a\n# a-2\n", count: 20_000) },
    Hostile(name: "a note that begins with an entity") {
      "[&#94;" + String(repeating: "a", count: 10_000) + "]\n\n[&Hat;b" + String(repeating: "*", count: 5_000) + "c]"
    },
  ]
}

extension WellFormed {
  /// A quick look at the beginning of a big page: no tag that content could have brought in.
  static func hasOnlyPlainMarkup(_ html: ArraySlice<UInt8>) -> Bool {
    var rest = html
    let names = [
      "p>", "/", "a ", "em>", "strong>", "del>", "blockquote>", "ul>", "ol>", "ol ", "li", "pre ", "code", "h2", "h3", "hr>", "br>",
      "div class=\"table\" ",
      "table>", "thead>", "tbody>", "tr>", "th ", "td", "details>", "span", "kbd>", "sup class", "section class=\"notes\" ", "img src=",
    ]
    while let less = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[rest.index(after: less)...]
      guard rest.count < 40 || names.contains(where: { rest.starts(with: $0.utf8) }) else { return false }
    }
    return true
  }
}

extension String {
  func components(of part: String) -> Int { ranges(of: part).count }
}
