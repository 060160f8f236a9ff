import Markdown
import Testing

@testable import SiteGenerator

@Suite struct LetterHTMLTests {
  private func html(_ markdown: String, _ fields: [LetterField] = []) -> String {
    let sheet = LetterSheet(Sample.letter(markdown), fields: fields, title: "A letter", language: "en-GB")
    return String(decoding: LetterHTML(sheet: sheet, blankWord: "Blank:").bytes, as: UTF8.self)
  }

  private static let blank = blank("text\" data-field=\"0\"", "Name")

  private static func blank(_ type: String, _ label: String) -> String {
    "<span class=\"blank blank-\(type)><span class=\"unseen\">Blank: </span>\(label)</span>"
  }

  @Test(arguments: [
    ("Dear [[Name]],", "<p>Dear \(blank),</p>\n"), ("**a** *b* `c`", "<p><strong>a</strong> <em>b</em> <code>c</code></p>\n"),
    ("a  \nb", "<p>a<br>\nb</p>\n"), ("a\nb", "<p>a b</p>\n"),
    ("# A\n\n## B\n\n###### C", "<h3 class=\"letter-title\">A</h3>\n<h4>B</h4>\n<h6>C</h6>\n"),
    ("## A\n\n## B\n\n### C", "<h3>A</h3>\n<h3>B</h3>\n<h4>C</h4>\n"),
    ("# A\n\n> # B", "<h3 class=\"letter-title\">A</h3>\n<blockquote><h4>B</h4>\n</blockquote>\n"),
    ("- a\n- b", "<ul><li>a</li>\n<li>b</li>\n</ul>\n"), ("1. a\n2. b", "<ol><li>a</li>\n<li>b</li>\n</ol>\n"),
    ("3. a", "<ol start=\"3\"><li>a</li>\n</ol>\n"), ("- a\n\n  b", "<ul><li><p>a</p>\n<p>b</p>\n</li>\n</ul>\n"),
    ("- a\n  - [[Name]]", "<ul><li><p>a</p>\n<ul><li>\(blank)</li>\n</ul>\n</li>\n</ul>\n"),
    ("> a", "<blockquote><p>a</p>\n</blockquote>\n"),
    ("---", "<hr>\n"),
    ("[words](https://example.org/)", "<p>words (https://example.org/)</p>\n"),
    ("<https://example.org/> and www.example.org", "<p>https://example.org/ and www.example.org</p>\n"),
    ("<a@example.org>", "<p>a@example.org</p>\n"), ("[words](javascript:x)", "<p>words</p>\n"),
    ("1 < 2 & \"x\"", "<p>1 &lt; 2 &amp; &quot;x&quot;</p>\n"),
    ("[[<b>&]]", "<p>\(blank("text\" data-field=\"0\"", "&lt;b&gt;&amp;"))</p>\n"),
    (
      "| a | b |\n| --- | --- |\n| c | [[Name]] |",
      """
      <div class="table" role="region" tabindex="0" aria-label="Table: a, b">
      <table><thead><tr><th scope="col">a</th>
      <th scope="col">b</th>
      </tr>
      </thead>
      <tbody><tr><td>c</td>
      <td>\(blank)</td>
      </tr>
      </tbody>
      </table>
      </div>

      """
    ), ("", ""),
  ])
  func showsEachPiece(_ markdown: String, _ expected: String) {
    #expect(html(markdown) == expected)
  }

  @Test func costsHaveRowsForPaperAndTheirTotalANameOfItsOwn() {
    let more = String(repeating: "<li class=\"cost-more\"></li>\n", count: LetterHTML.costRows)
    #expect(
      html("[[Costs]]\n\n[[costs: weekly total]]", [Sample.field("Costs", .costs)])
        == "<ul class=\"costs\"><li>\(Self.blank("costs\" data-field=\"0\"", "Costs"))</li>\n\(more)</ul>\n"
        + "<p>\(Self.blank("total\" data-total", "costs: weekly total"))</p>\n")
  }

  @Test(arguments: ["<script>alert(1)</script>", "a <img src=x onerror=alert(1)> b", "[x](javascript:alert(1))", "`</code><script>`"])
  func lettersRunNothing(_ markdown: String) {
    let page = html(markdown).lowercased()
    #expect(!page.contains("<script") && !page.contains("<img") && !page.contains("javascript:"))
  }
}
