import Markdown
import Testing

/// HTML that does not reach the page, and what is said of it.
@Suite struct RawHTMLTests {
  @Test(arguments: [
    ("<b>a</b>", [RawHTML.Kind.tag]), ("<img src=x onerror=alert(1)>", [.tag]), ("x <svg/onload=alert(1)>", []),
    ("x <svg onload=alert(1)>", [.hidden, .unclosed]), ("<svg/>", [.hidden, .unclosed]),
    ("x <script>a</script>", [.hidden]), ("<a href=javascript:alert(1)>b</a>", [.tag]), ("x <span onclick='a'>b</span>", [.handler]),
    ("x <span style=\"a\" class=b>b</span>", [.style, .attribute]), ("x <span lang=\"not a language\">b</span>", [.attribute]),
    ("x <sub>b", [.unclosed]),
    ("x b</sub>", [.strayClose]), ("</div>", [.strayClose]), ("<div>\n\na\n\n</div>", [.tag]), ("<!DOCTYPE html>", [.declaration]),
    ("<?xml ?>", [.declaration]),
    ("<![CDATA[x]]>", [.declaration]), ("<!-- x", [.unfinished]), ("<!-- x --!> y -->", []), ("<div a='", [.unfinished]),
    ("x <details>", [.tag]), ("<summary>a</summary>", [.tag]),
    ("<DIV>a</DIV>", [.tag]), ("<details>\n\na", [.unclosed]), ("x <kbd>a</kbd>", []), ("*<kbd>a*</kbd>", [.unclosed, .strayClose]),
    ("![<b>](x)", []),
  ]) func reports(_ text: String, kinds: [RawHTML.Kind]) {
    #expect(Document(parsing: text).rawHTML.map(\.kind) == kinds)
  }

  @Test func quotesWhatWasSeen() throws {
    let piece = try #require(Document(parsing: "é <span\n onclick='x'>y</span>").rawHTML.first)
    #expect(piece.tag == "span" && piece.attribute == "onclick" && piece.snippet == "<span\nonclick='x'>")
    #expect(piece.position == Position(line: 1, column: 3))
    #expect(Document(parsing: "<div class=\"" + String(repeating: "é", count: 100) + "\">").rawHTML.first?.snippet.count == 60)
  }

  @Test(arguments: [
    ("<scr<script>ipt>alert(1)</script>", "<p>&lt;scr</p>\n"), ("a <ScRiPt>b</sCrIpT> c", "<p>a  c</p>\n"),
    ("<textarea><b></textarea>c", "<p>c</p>\n"),
    ("x <title>a</title> <iframe>b</iframe>", "<p>x  </p>\n"), ("<style>\na\n</style>\nb", "<p>b</p>\n"),
    ("<div>&lt;script&gt;</div>", "<p>&lt;script&gt;</p>\n"),
    ("<svg/onload=alert(1)>", "<p>&lt;svg/onload=alert(1)&gt;</p>\n"), ("<span\nlang=cy>a", "<p><span lang=\"cy\">a</span></p>\n"),
    ("<q lang='cy\"><script>'>a</q>", "<p><q>a</q></p>\n"), ("x <!-- a -- > --> y", "<p>x &lt;!-- a -- &gt; --&gt; y</p>\n"),
    (
      "<details open=x><summary>a</summary>\n\n- b\n\n</details>",
      "<details open><summary>a</summary>\n<ul>\n<li>b</li>\n</ul>\n</details>\n"
    ),
    ("<p>a</p><center>b</center>", "<p>a</p>\n<p>b</p>\n"), ("<b></b>", ""),
    ("<details><div>a</div>b</details>", "<details>\n<p>a</p>\n<p>b</p>\n</details>\n"),
  ]) func cleans(_ text: String, html: String) {
    #expect(Document(parsing: text).filled == html)
  }
}
