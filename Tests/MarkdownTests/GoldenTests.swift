import Markdown
import Testing

/// What becomes of each construct.
@Suite struct GoldenTests {
  @Test(arguments: Example.all) func writes(_ example: Example) {
    let options = MarkdownOptions(abbreviations: ["DRE": "Disability Rights <\"UK\">", "PA": "personal assistant"])
    #expect(Document(parsing: example.markdown, options: options).filled == example.html)
  }
}

struct Example: Sendable, CustomTestStringConvertible {
  var name: String
  var markdown: String
  var html: String
  var testDescription: String { name }

  static let all = blocks + inlines + tables + notes + rawHTML
}

extension Example {
  static let blocks = [
    Example(
      name: "paragraphs", markdown: "One\ntwo  \nthree\\\nfour\n\nfive\n", html: "<p>One\ntwo<br>\nthree<br>\nfour</p>\n<p>five</p>\n"),
    Example(
      name: "headings", markdown: "# One\n\n## Two *em*\n\nThree\n-----\n\n###### Six\n",
      html:
        "<h2 id=\"one\">One</h2>\n<h2 id=\"two-em\">Two <em>em</em></h2>\n<h2 id=\"three\">Three</h2>\n<h6 id=\"six\">Six</h6>\n"),
    Example(name: "an empty heading", markdown: "##\n", html: "<h2 id=\"section\"></h2>\n"),
    Example(
      name: "a quote", markdown: "> One\n> > two\n",
      html: "<blockquote>\n<p>One</p>\n<blockquote>\n<p>two</p>\n</blockquote>\n</blockquote>\n"),
    Example(
      name: "a tight list", markdown: "- one\n- two\n  - three\n",
      html: "<ul>\n<li>one</li>\n<li>two\n<ul>\n<li>three</li>\n</ul>\n</li>\n</ul>\n"),
    Example(
      name: "a loose list", markdown: "3. one\n\n4. two\n",
      html: "<ol start=\"3\">\n<li>\n<p>one</p>\n</li>\n<li>\n<p>two</p>\n</li>\n</ol>\n"),
    Example(
      name: "tasks", markdown: "- [ ] see [x] there\n- [x] done\n- [X] **Done**\n- [] no\n- \\[ ] no\n",
      html: """
        <ul>
        <li class="task"><span class="tick">To do: </span>see [x] there</li>
        <li class="task"><span class="tick">Done: </span>done</li>
        <li class="task"><span class="tick">Done: </span><strong>Done</strong></li>
        <li>[] no</li>
        <li>[ ] no</li>
        </ul>

        """),
    Example(
      name: "a task in a quote", markdown: "> - [ ] a\n",
      html: "<blockquote>\n<ul>\n<li class=\"task\"><span class=\"tick\">To do: </span>a</li>\n</ul>\n</blockquote>\n"),
    Example(
      name: "code blocks", markdown: "```c++ x\na < b\n```\n\n    c & d\n\n~~~ a\"b<\n~~~\n",
      html: """
        <pre tabindex="0"><code class="language-c++">a &lt; b
        </code></pre>
        <pre tabindex="0"><code>c &amp; d
        </code></pre>
        <pre tabindex="0"><code class="language-ab"></code></pre>

        """),
    Example(name: "a rule", markdown: "a\n\n***\n", html: "<p>a</p>\n<hr>\n"),
    Example(name: "nothing", markdown: "", html: ""),
    Example(name: "NUL", markdown: "a\0b\n", html: "<p>a\u{FFFD}b</p>\n"),
  ]

  static let inlines = [
    Example(
      name: "emphasis", markdown: "*a* _b_ **c** ~~d~~ ~e~ ***f***\n",
      html: "<p><em>a</em> <em>b</em> <strong>c</strong> <del>d</del> <del>e</del> <em><strong>f</strong></em></p>\n"),
    Example(name: "code", markdown: "`a < b` ``c ` d``\n", html: "<p><code>a &lt; b</code> <code>c ` d</code></p>\n"),
    Example(
      name: "escapes", markdown: "a & b < c > d \" e ' &lt; &eacute; \\*\n", html: "<p>a &amp; b &lt; c &gt; d \" e ' &lt; é *</p>\n"),
    Example(
      name: "links", markdown: "See [a *b*](c.md \"t\"), [d][e] and [e].\n\n[e]: f.md\n",
      html: "<p>See <a href=\"c.md\">a <em>b</em></a>, <a href=\"f.md\">d</a> and <a href=\"f.md\">e</a>.</p>\n"),
    Example(
      name: "bare addresses", markdown: "a https://b.org, www.c.org and d@e.org <https://f.org>\n",
      html: """
        <p>a <a href="https://b.org">https://b.org</a>, <a href="http://www.c.org">www.c.org</a> and <a href="mailto:d@e.org">d@e.org</a> \
        <a href="https://f.org">https://f.org</a></p>

        """),
    Example(name: "a picture in words", markdown: "a ![b *c* `d`](e.jpg) f\n", html: "<p>a <img src=\"e.jpg\" alt=\"b c d\"> f</p>\n"),
    Example(name: "a picture alone", markdown: "![b](e.jpg)\n", html: "<img src=\"e.jpg\" alt=\"b\">\n"),
    Example(
      name: "a picture alone with a comment", markdown: "![b](e.jpg) <!-- sitegen: ok alt – yes -->\n",
      html: "<img src=\"e.jpg\" alt=\"b\">\n"),
    Example(name: "a picture in a link", markdown: "[![b](e.jpg)](f.md)\n", html: "<a href=\"f.md\"><img src=\"e.jpg\" alt=\"b\"></a>\n"),
    Example(name: "a link in a picture", markdown: "a ![b [c](d)](e.jpg)\n", html: "<p>a <img src=\"e.jpg\" alt=\"b c\"></p>\n"),
    Example(name: "a link alone in an item", markdown: "- [a](b)\n", html: "<ul>\n<li><a href=\"b\">a</a></li>\n</ul>\n"),
    Example(
      name: "abbreviations", markdown: "# DRE\n\n`DRE` DREs and DRE, SPAs.\n\nA **PA** (PA).\n",
      html: """
        <h2 id="dre">DRE</h2>
        <p><code>DRE</code> <abbr title="Disability Rights &lt;&quot;UK&quot;&gt;">DRE</abbr>s and DRE, SPAs.</p>
        <p>A <strong><abbr title="personal assistant">PA</abbr></strong> (PA).</p>

        """),
  ]

  static let tables = [
    Example(
      name: "a table", markdown: "| A *x* | B | C |\n|:--|--:|:-:|\n| 1 | 2 |\n",
      html: """
        <div class="table" role="region" tabindex="0" aria-label="Table: A x, B, C"><table>
        <thead>
        <tr><th scope="col">A <em>x</em></th><th scope="col" class="right">B</th><th scope="col" class="centre">C</th></tr>
        </thead>
        <tbody>
        <tr><td>1</td><td class="right">2</td><td class="centre"></td></tr>
        </tbody>
        </table></div>

        """),
    Example(
      name: "two tables with one name", markdown: "| \"A\" |\n|---|\n\n| \"A\" |\n|---|\n",
      html: """
        <div class="table" role="region" tabindex="0" aria-label="Table: &quot;A&quot;"><table>
        <thead>
        <tr><th scope="col">"A"</th></tr>
        </thead>
        </table></div>
        <div class="table" role="region" tabindex="0" aria-label="Table: &quot;A&quot; (2)"><table>
        <thead>
        <tr><th scope="col">"A"</th></tr>
        </thead>
        </table></div>

        """),
    Example(
      name: "a table without names", markdown: "| | |\n|---|---|\n| a | b |\n",
      html: """
        <div class="table" role="region" tabindex="0" aria-label="Table"><table>
        <thead>
        <tr><td></td><td></td></tr>
        </thead>
        <tbody>
        <tr><td>a</td><td>b</td></tr>
        </tbody>
        </table></div>

        """),
  ]

  static let notes = [
    Example(
      name: "notes", markdown: "A[^x] b[^x] c[^y].\n\n[^y]: Two.\n[^x]: One.\n\n    More.\n[^z]: Unused.\n",
      html: """
        <p>A<sup class="note"><a id="_fnref-1" href="#_fn-1" aria-label="Note 1">1</a></sup> \
        b<sup class="note"><a id="_fnref-1-2" href="#_fn-1" aria-label="Note 1">1</a></sup> \
        c<sup class="note"><a id="_fnref-2" href="#_fn-2" aria-label="Note 2">2</a></sup>.</p>
        <section class="notes" aria-labelledby="_notes">
        <h2 id="_notes">Notes</h2>
        <ol>
        <li id="_fn-1">
        <p>One.</p>
        <p>More. <a href="#_fnref-1" aria-label="Back to note 1">↩</a> \
        <a href="#_fnref-1-2" aria-label="Back to note 1, place 2">↩</a></p>
        </li>
        <li id="_fn-2">
        <p>Two. <a href="#_fnref-2" aria-label="Back to note 2">↩</a></p>
        </li>
        </ol>
        </section>

        """),
    Example(
      name: "a note in a link", markdown: "[a[^1]](b)\n\n[^1]: - c\n",
      html: """
        <a href="b">a<sup class="note">1</sup></a>
        <section class="notes" aria-labelledby="_notes">
        <h2 id="_notes">Notes</h2>
        <ol>
        <li id="_fn-1">
        <ul>
        <li>c</li>
        </ul>
        <p></p>
        </li>
        </ol>
        </section>

        """),
  ]

  static let rawHTML = [
    Example(
      name: "kept elements", markdown: "a <span LANG=cy dir='RTL'>b</span> <abbr title=\"x&quot;>y\">c</abbr> H<sub>2</sub>O<br/><wbr>\n",
      html: "<p>a <span lang=\"cy\" dir=\"rtl\">b</span> <abbr title=\"x&quot;&gt;y\">c</abbr> H<sub>2</sub>O<br><wbr></p>\n"),
    Example(
      name: "details", markdown: "<details open>\n<summary>A <kbd>B</kbd> &amp; c</summary>\n\nwords **d**\n\n</details>\n",
      html: "<details open><summary>A <kbd>B</kbd> &amp; c</summary>\n<p>words <strong>d</strong></p>\n</details>\n"),
    Example(
      name: "details in one block", markdown: "<details><summary>A</summary>b <mark>c</mark></details>\n",
      html: "<details><summary>A</summary>\n<p>b <mark>c</mark></p>\n</details>\n"),
    Example(
      name: "details left open in an item", markdown: "- <details>\n  <summary>A\n\n  b\n- c\n",
      html: "<ul>\n<li>\n<details><summary>A\n</summary>\n<p>b</p>\n</details>\n</li>\n<li>\n<p>c</p>\n</li>\n</ul>\n"),
    Example(name: "dropped tags keep their words", markdown: "a <font color=red>b</font> <b>c</b>\n", html: "<p>a b c</p>\n"),
    Example(name: "dropped blocks keep their words", markdown: "<div>a</div><div>b &lt;</div>\n", html: "<p>a</p>\n<p>b &lt;</p>\n"),
    Example(name: "scripts go with what they hold", markdown: "a <script>b *c*</script> d\n", html: "<p>a  d</p>\n"),
    Example(name: "a script block", markdown: "<script>\na\n\nb\n</script>\n\nc\n", html: "<p>c</p>\n"),
    Example(name: "a comment", markdown: "a<!-- b -->c\n\n<!-- d\n\ne -->\n", html: "<p>ac</p>\n"),
    Example(
      name: "crossing elements", markdown: "*a <sub>b* c</sub> <ins>d <del>e</ins> f</del>\n",
      html: "<p><em>a <sub>b</sub></em> c <ins>d <del>e</del></ins> f</p>\n"),
  ]
}
