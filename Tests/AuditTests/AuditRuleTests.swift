import Testing

@testable import Audit

/// Each rule of ours, and those of the W3C that its own cases leave thin: what has the fault, and what is close to it and has none.
@Suite struct AuditRuleTests {
  @Test(arguments: [
    ("<p id=a>1</p><p id=a>2</p>", "unique-id"),
    ("<h1>Again</h1>", "main-heading"),
    ("<h3>Down two</h3>", "heading-level"),
    ("</main><main>More", "main-landmark"),
    ("<nav><a href=a>A</a></nav><nav><a href=b>B</a></nav>", "landmark-name"),
    ("<nav aria-label=Pages><a href=a>A</a></nav><nav aria-label=pages><a href=b>B</a></nav>", "landmark-name"),
    ("</main><p>Lost words</p>", "text-outside"),
    ("<table><tr><td>Day<td>Time<tr><td>Monday<td>2pm</table>", "table-headers"),
    ("<table><tr><th><th><tr><td>Monday<td>2pm</table>", "table-headers"),
    ("<a href=a>Form</a> <a href=b>form</a>", "same-link-words"),
    ("<input type=text>", "field-name"),
    ("<input type=date>", "field-name"),
    ("<input type=password>", "field-name"),
    ("<div role=button tabindex=0></div>", "button-name"),
    ("<a href=a></a>", "link-name"),
    ("<img src=a.jpg>", "image-name"),
    ("<img src=a.jpg alt=' '>", "image-name"),
    ("<iframe src=a></iframe>", "frame-name"),
    ("<h2></h2>", "heading-name"),
    ("<div aria-label=Words>Text</div>", "name-not-allowed"),
    ("<span aria-labelledby=a>Text</span><b id=a>B</b>", "name-not-allowed"),
    ("<div role=buton>Go</div>", "role"),
    ("<p aria-lable=a>Go</p>", "aria-attribute"),
    ("<p aria-hidden=yes>Go</p>", "aria-value"),
    ("<p aria-checked=true>Go</p>", "aria-permitted"),
    ("<div role=checkbox>Go</div>", "aria-required"),
    ("<div role=slider aria-label=A></div>", "aria-required"),
    ("<div role=tab>Go</div>", "role-context"),
    ("<div role=list><div role=link tabindex=0>Go</div></div>", "role-content"),
    ("<div aria-hidden=true><a href=a>Go</a></div>", "hidden-focus"),
    ("<button>Go <a href=a>there</a></button>", "focus-inside"),
    ("<a href=a aria-label=Come>Go</a>", "label-in-name"),
    ("<label>Name <input autocomplete=nmae></label>", "autocomplete"),
    ("<p lang=welsh>Croeso</p>", "part-language-tag"),
    ("<table><tr><th>A<th>B<tr><td>1</table>", "header-cells"),
    ("<table><tr><th>A<th>B<tr><td>0<td>2<tr><td headers=q>1<td>2</table>", "headers-attribute"),
    ("<img src=a alt='' aria-label=Lake>", "decoration"),
    ("<p style='letter-spacing: 0 !important'>Words</p>", "letter-spacing"),
    ("<p style='letter-spacing: initial !important'>Words</p>", "letter-spacing"),
    ("<p style='word-spacing: .05em !important'>Words here</p>", "word-spacing"),
    ("<p style='line-height: 1 !important'>Words that are as many as it takes to come to more than one line.</p>", "line-height"),
    ("<object data=talk.mp3></object>", "object-name"),
    ("<details><summary></summary>Words</details>", "summary-name"),
    ("<svg role=img><path/></svg>", "svg-name"),
    ("<input type=image src=a>", "image-button-name"),
    ("<div role=menu><div role=menuitem tabindex=0></div></div>", "menu-item-name"),
    ("<iframe title=A tabindex=-1 srcdoc='<button>Go</button>'></iframe>", "frame-focus"),
  ])
  func aFaultIsFound(_ content: String, _ rule: String) { #expect(Samples.rules(in: Samples.whole(content)) == [rule]) }

  @Test(arguments: [
    "<p id=a>1</p><p id=A>2</p>", "<h2>One</h2><h3>Two</h3><h2>Three</h2>", "<div hidden><h1>Not there</h1></div>",
    "<nav aria-label=Pages><a href=a>A</a></nav><nav aria-label=Groups><a href=b>B</a></nav>",
    "<table role=presentation><tr><td>Day<td>Time<tr><td>Monday<td>2pm</table>", "<table><tr><td>One<tr><td>Two</table>",
    "<table><tr><td>One<td>Two</table>", "<a href=a>Form</a> <a href=a>Form</a>", "<a href=a#b>Form</a> <a href=a>form</a>",
    "<a href=a/index.html>Form</a> <a href=a>form 2</a>", "<label>Town <input></label>", "<input type=hidden>",
    "<input aria-label=Town>", "<button>×<span hidden>n</span> close</button>", "<a id=anchor></a>", "<a href=a><img src=b alt=Home></a>",
    "<img src=a.jpg alt=''>", "<img src=a.jpg role=presentation>", "<iframe title=Map src=a></iframe>", "<iframe hidden src=a></iframe>",
    "<div role=group aria-label=Words>Text</div>", "<ul aria-label=Words><li>1</ul>", "<p aria-label=''>Text</p>",
    "<div role='nonsense button' tabindex=0>Go</div>", "<p aria-hidden=true>Go</p>", "<p aria-hidden=TRUE>Go</p>",
    "<button aria-expanded=false>Go</button>", "<button aria-pressed=mixed>Go</button>",
    "<input type=checkbox role=switch aria-label=Go>", "<h2 role=heading>Go</h2>", "<div role=heading aria-level=2>Go</div>",
    "<div role=tablist><div role=none><div role=tab tabindex=0>Go</div></div></div>", "<ul></ul>", "<ul><li>1</ul>",
    "<ul><li>1<template><p>2</template></ul>", "<div role=list aria-busy=true><p>Wait</p></div>",
    "<div aria-hidden=true><a href=a tabindex=-1>Go</a></div>", "<div aria-hidden=true hidden><a href=a>Go</a></div>",
    "<div aria-hidden=true><input disabled></div>", "<button>Go <span>there</span></button>", "<a href=a aria-label='Go there'>Go</a>",
    "<a href=a aria-label='go THERE now'>Go there…</a>", "<button aria-label=Close>X</button>", "<button aria-label=Close>×</button>",
    "<label>Name <input autocomplete=name></label>", "<label>Name <input autocomplete='section-a billing home tel'></label>",
    "<label>Name <input autocomplete=off></label>", "<label>Name <input autocomplete=''></label>", "<p lang=cy>Croeso</p>",
    "<p lang=zh-Hant-TW>歡迎</p>", "<p lang=sco>Fit like</p>", "<p lang=xx></p>",
    "<table><tr><th>A<th>B<tr><td>1<td>2</table>", "<table><tr><th scope=row>A<td>1<tr><th scope=row>B<td>2</table>",
    "<table><tr><th>A<th>B<tr><td colspan=2>1</table>", "<table><tr><td><th>A<tr><th>B<td>1</table>",
    "<table><tr><th id=q>A<th>B<tr><td headers=q>1<td>2</table>", "<p style='letter-spacing: 0'>Words</p>",
    "<p style='letter-spacing: .12em !important'>Words</p>", "<p style='line-height: 1 !important'>Words</p>",
    "<p style='line-height: 1.5 !important'>Words that are as many as it takes to come to more than one line.</p>",
    "<object data=page.html></object>", "<details><summary>More</summary>Words</details>", "<svg><path/></svg>",
    "<svg role=img aria-label=Circle><path/></svg>", "<svg aria-hidden=true><path/></svg>", "<form><button>Go</button></form>",
    "<dl><dt>One<dd>Two</dl>", "<div role=region tabindex=0 aria-label=A>1</div><div role=region tabindex=0 aria-label=A>2</div>",
    "<figure><img src=a alt=Lake><figcaption>The lake</figcaption></figure>",
    "<video controls><a href=a></a></video>", "<select aria-label=Town><option>Hull</select>", "<hr>",
    "<progress aria-label=Done></progress>",
    "<fieldset><legend>Town</legend><label><input type=radio> Hull</label></fieldset>",
    "<div role=alert>Saved</div>", "<p><abbr title='Personal assistant'>PA</abbr></p>", "<mark>Words</mark>", "<dialog><h1>A</h1></dialog>",
  ])
  func whatIsCloseToAFaultIsSilent(_ content: String) { #expect(Samples.rules(in: Samples.whole(content)) == []) }

  @Test(arguments: [
    ("<title>A</title><main><h1>A</h1></main>", ["page-language"]),
    ("<html lang=''><title>A</title><main><h1>A</h1></main>", ["page-language"]),
    ("<html lang=english><title>A</title><main><h1>A</h1></main>", ["page-language-tag"]),
    ("<html lang=en><main><h1>A</h1></main>", ["page-title"]),
    ("<html lang=en><title>A</title><main>A</main>", ["main-heading"]),
    ("<html lang=en><title>A</title><h1>A</h1>", ["main-landmark"]),
    ("<html lang=en><title>A</title><meta http-equiv=refresh content=5><main><h1>A</h1></main>", ["late-refresh", "refresh"]),
    ("<html lang=en><title>A</title><meta http-equiv=refresh content=80000><main><h1>A</h1></main>", ["late-refresh"]),
    ("<html lang=en><title>A</title><meta http-equiv=refresh content='0; url=a'><main><h1>A</h1></main>", []),
    ("<html lang=en><title>A</title><meta http-equiv=refresh content='0; url=a'><p>Moved</p>", []),
    (
      "<html lang=en><title>A</title><meta http-equiv=refresh content='1; url=a'>",
      ["main-heading", "main-landmark", "late-refresh", "refresh"]
    ),
    ("<html lang=en><title>A</title><meta name=viewport content='user-scalable=no'><main><h1>A</h1></main>", ["zoom"]),
    ("<html lang=en><title>A</title><meta name=viewport content='width=device-width'><main><h1>A</h1></main>", []),
    (
      "<html lang=en><title>A</title><nav><a href=a>A</a><a href=b>B</a><a href=c>C</a></nav><main><h1>A</h1></main>", ["skip-link"]
    ),
    (
      "<html lang=en><title>A</title><a href=#m>Skip</a><nav><a href=a>A</a><a href=b>B</a></nav><main><h1>A</h1></main>", ["skip-link"]
    ),
    (
      "<html lang=en><title>A</title><a href=#m>Skip</a><nav><a href=a>A</a><a href=b>B</a></nav><main id=m><h1>A</h1></main>", []
    ),
  ])
  func aWholePageIsLookedAt(_ html: String, _ rules: [String]) { #expect(Samples.rules(in: html) == rules) }

  @Test func aPlaceIsThatOfTheStartTag() throws {
    let finding = try #require(Audit.findings(in: Array(Samples.whole("\n\n  <img\n src=a>").utf8)).first)
    #expect([finding.line, finding.column] == [3, 3])
    #expect(finding.source == "<img\n src=a>")
  }

  @Test func everyRuleHasANameOfItsOwnAndACriterion() {
    #expect(Set(Audit.rules.map(\.name)).count == Audit.rules.count)
    #expect(Audit.rules.allSatisfy { !$0.criteria.isEmpty })
    #expect(Set(Audit.rules.flatMap(\.actRules)).count == 37)
    #expect(Audit.rules.count == 46)
  }
}
