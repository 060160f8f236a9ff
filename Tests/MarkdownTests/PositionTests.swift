import Markdown
import Testing

/// Every `§` in a text says: here something begins. It is taken out before the text is read.
@Suite struct PositionTests {
  @Test(arguments: texts, ["\n", "\r\n", "\r"]) func findsEveryPlace(_ text: String, lineEnd: String) {
    let (markdown, places) = Self.unmark(text)
    let document = Document(parsing: markdown.replacing("\n", with: lineEnd), options: MarkdownOptions(firstLine: 11))
    let found = (document.references.map(\.position) + document.rawHTML.map(\.position) + document.headings.map(\.position)).sorted()
    #expect(found == places, "\(markdown)")
  }

  @Test func leavesOutTheByteOrderMark() {
    #expect(Document(parsing: "\u{FEFF}[a](b)").references.first?.position == Position(line: 1, column: 1))
  }

  static let texts = [
    "§[a](b)", "x §[a](b) §[c](d)", "é§[a](b) 🎉🎉 §![c](d)\nù§[e](f)\n  g §[h](i)", "  x §[a](b)\n      y §[c](d)",
    "a\\\nb §[c](d)\ne  \n§[f](g)", "a `b\nc` §[d](e)", "a `[b](c)` \\[ §[d](e) `x`§[f](g)", "[x] [y §[a](b)",
    "§[a](\nb) §[c](d)\n§[e](f\n'g\nh') §[i](j)\nk §[l](m)",
    "§[a][r\ns] §[r\ns] x\n§[b]\n\n[r s]: x\n[b]: y", "[r]: x\n[s]:\ny\n§[r] z\na §[s]", "[r]: x\n§a §[r]\n===",
    "*§[a](b)* **x §[c](d)** ~~§[e](f)~~", "&amp; &eacute; §[a](b) &#65; §[c](d)", "§[a *b* `c`](d) §[e](f)", "§[§![a](b)](c) §[d](e)",
    "§![a [b](c) ![d](e)](f) §[g](h)", "§[a\nb](c) x §[d](e)\n§[f](g)",
    "- §[a](b)\n- x §[c](d)\n  y §[e](f)\n  - §[g](h)\n    z §[i](j)\n\n  k §[l](m)", "1. a\n\n   §[b](c)\n10. §[d](e)",
    "> §[a](b)\n> x §[c](d)\nlazy §[e](f)",
    "> - §[a](b)\n>   x §[c](d)\n> > §[e](f)", "-\ta §[b](c)\n\td §[e](f)", ">\t§[a](b)\n>\tc §[d](e)", "- > a\n\tb §[c](d)",
    "§# A §[b](c) #\n\n  §## é §[d](e) ##  ", "- §# a\n> §## §[a](b)", "1. §# 1", "§A §[b](c)\nd §[e](f)\n---", "> §A\n> §[b](c)\n> ===",
    "| §[a](b) | x |\n|---|---|\n| é | §[c](d) §[e](f) |\n|§[g](h)|", "a | §[b](c)\n-|-\n§[d](e) | f \\| §[g](h)\n  i | §[j](k\\|l)",
    "x\ny | §[b](c)\n-|-\n", "x §[z](z)\ny | §[b](c)\n-|-\nd | §[e](f)",
    "> | a | §[b](c) |\n> |---|---|\n>| §[d](e) | §[f](g) |\n> > h | i",
    "- | a | §[b](c) |\n  |---|---|\n  | d | §[e](f) |", "| a |\n|---|\n| `x \\| y` §[b](c) |",
    "§https://a.b x §www.c.d §<https://e.f> §<g@h.i> §j@k.l", "x https\n§https://a.b/c\ny (§www.c.d) *§https://e.f* §a@b.c\nz §d@e.f",
    "> x §https://a.b\n> §www.c.d y §<https://e.f?g&amp;h> §<https://i.j>", "[ <§[a](b) x §<https://c.d>",
    "| §https://a.b | §www.c.d |\n|---|---|\n| x@ | §y@z.a |",
    "x §<b>y</b>\nz §<i a='\nb'>c</i> §<u>d</u>", "§<div>x</div>\n  §<p>y</p>", "> §<div>x</div>\n> é §<p>y</p>",
    "- x\n\n  §<div>\n  §<p>é §<b>\n", "| §<b>a |\n|---|\n| c §<i>d |",
    "a[^1] §[b](c)\n\n[^1]: x §[d](e)\n    y §[f](g)\n\n    §[h](i)", "a[^no\nlabel] §[b](c)\nd §[e](f)", "x [^1\n] y §[b](c)\n\n[^1]: z",
    "a\u{0}§[b](c)",
    "\n\n   \n§[a](b)", "```\n[a](b)\n```\n§[c](d)", "<!-- a -->\n§[b](c) <!-- x\ny --> §[d](e)",
    "x <span lang='cy'>§[a](b)</span>\n§[c](d)",
    "§[a]( <b c> 'd' ) §[e](f)", "§[a]\\(b) §[c](d)\n\n[a]: x", "![](a.jpg)".replacing("!", with: "§!"),
    "**a\n§[b](c)**\n*d\n\\*e §[f](g)*",
    "§[http://a.b](http://a.b) §http://a.b [http://a.b]", "a §[b]: c §[b]\n\n[b]: d",
    "![a\n§b](c)".replacing("§", with: "").replacing("!", with: "§!"),
  ]

  /// The text without its signs, and the places of these.
  static func unmark(_ text: String) -> (String, [Position]) {
    var places: [Position] = []
    var plain = String.UnicodeScalarView()
    var line = 11
    var column = 1
    for scalar in text.unicodeScalars {
      if scalar == "§" {
        places.append(Position(line: line, column: column))
        continue
      }
      plain.append(scalar)
      column += 1
      if scalar == "\n" {
        line += 1
        column = 1
      }
    }
    return (String(plain), places)
  }
}
