import Markdown
import Testing

/// Letters as a plain tree.
@Suite struct BlocksTests {
  @Test func readsALetter() {
    let text = """
      ## About [[Name of council]]

      Dear **[[Name]]**, I'm *[[Your full name: it's you & me]]*.\\
      See [the law](https://a.org) and `[[code]]`.

      3. One [[a]]
      4. Two

      > Quote

      | A | B |
      |---|---|
      | [[c | d]] | e |

      ---
      """
    let blank = { (label: String, line: Int, column: Int) in Inline.blank(label: label, position: Position(line: line, column: column)) }
    #expect(
      Blocks(parsing: text, firstLine: 3).blocks == [
        .heading(level: 2, [.text("About "), blank("Name of council", 3, 10)]),
        .paragraph([
          .text("Dear "), .strong([blank("Name", 5, 8)]), .text(", I'm "), .emphasis([blank("Your full name: it's you & me", 5, 25)]),
          .text("."), .lineBreak,
          .text("See "), .link(destination: "https://a.org", [.text("the law")]), .text(" and "), .code("[[code]]"), .text("."),
        ]),
        .list(ordered: true, start: 3, items: [[.paragraph([.text("One "), blank("a", 8, 8)])], [.paragraph([.text("Two")])]]),
        .quote([.paragraph([.text("Quote")])]),
        .table(rows: [[[.text("A")], [.text("B")]], [[blank("c | d", 15, 3)], [.text("e")]]]),
        .rule,
      ])
  }

  @Test(arguments: [
    ("[[a]]\n\n[a]: b", "a"), ("[[a@b.org]]", "a@b.org"), ("[[ a *b* ]]", "a *b*"), ("[[a &amp; \\[b\\]]]", "a & [b]"),
    ("[x [[a]]](y)", "a"), ("**x[[a]]**", "a"), ("[[https://a.org]]", "https://a.org"),
    ("é\u{100000}[[a]]", "a"),
  ]) func findsTheBlank(_ text: String, label: String) {
    let found = Blocks(parsing: text).blocks.first.map { String(describing: $0) } ?? ""
    #expect(found.contains("blank(label: \(label.debugDescription)"), "\(found)")
  }

  @Test func saysWhereABlankIsNotClosed() {
    let blocks = Blocks(parsing: "é [[a\nb]] `[[` [[c [[d]]\n\\[[e]]", firstLine: 2)
    #expect(blocks.unclosedBlanks == [Position(line: 2, column: 3), Position(line: 3, column: 10)])
    #expect(
      blocks.blocks == [
        .paragraph([
          .text("é [[a b]] "), .code("[["), .text(" [[c "), .blank(label: "d", position: Position(line: 3, column: 14)), .text(" [[e]]"),
        ])
      ])
  }

  @Test func survivesDeepNesting() {
    for piece in [">", "- ", "*a **b "] { _ = Blocks(parsing: String(repeating: piece, count: 20_000) + "x") }
    #expect(Blocks(parsing: String(repeating: "> ", count: 300) + "x").blocks.count == 1)
  }

  @Test func keepsTheWordsOfHTML() {
    #expect(
      Blocks(parsing: "<div>a &amp; b</div>\n\nc<br>d <b>e</b><script>f</script>").blocks == [
        .paragraph([.text("a & b")]), .paragraph([.text("c"), .lineBreak, .text("d ef")]),
      ])
  }
}
