import Testing

@testable import Audit

@Suite struct RoleTests {
  @Test(arguments: [
    ("<a id=x href=b>B</a>", "link"), ("<a id=x>B</a>", "generic"), ("<div id=x></div>", "generic"),
    ("<article id=x></article>", "article"),
    ("<main><header id=x></header></main>", ""), ("<header id=x></header>", "banner"), ("<footer id=x></footer>", "contentinfo"),
    ("<section id=x></section>", "generic"), ("<section id=x aria-label=A></section>", "region"),
    ("<section><aside id=x></aside></section>", "generic"), ("<aside id=x></aside>", "complementary"),
    ("<img id=x alt='' src=a>", "none"), ("<img id=x src=a>", "img"), ("<img id=x alt='' tabindex=0 src=a>", "img"),
    ("<input id=x>", "textbox"), ("<input id=x type=search>", "searchbox"), ("<input id=x list=a>", "combobox"),
    ("<input id=x type=TEL>", "textbox"), ("<input id=x type=number>", "spinbutton"), ("<input id=x type=date>", ""),
    ("<input id=x type=checkbox role=switch>", "switch"), ("<select id=x></select>", "combobox"),
    ("<select id=x multiple></select>", "listbox"), ("<select id=x size=4></select>", "listbox"),
    ("<ul><li id=x>1</ul>", "listitem"), ("<ul role=none><li id=x>1</ul>", "none"), ("<div><li id=x>1</div>", "generic"),
    ("<table><tr><td id=x>1</table>", "cell"), ("<table role=grid><tr><td id=x>1</table>", "gridcell"),
    ("<table role=presentation><tr><td id=x>1</table>", "none"), ("<table><tr><th id=x>1<td>2</table>", "rowheader"),
    ("<table><tr><th id=x>1<th>2</table>", "columnheader"), ("<table><tr><th id=x scope=col>1<td>2</table>", "columnheader"),
    ("<div id=x role='nonsense button'></div>", "button"), ("<div id=x role=widget></div>", "generic"),
    ("<button id=x role=none>B</button>", "button"), ("<button id=x role=none disabled>B</button>", "none"),
    ("<h2 id=x role=presentation>B</h2>", "none"), ("<h2 id=x role=presentation aria-label=A>B</h2>", "heading"),
    ("<svg id=x></svg>", "graphics-document"), ("<summary id=x></summary>", ""),
  ])
  func theRoleIsThatOfTheMarkOrOfTheElement(_ html: String, _ role: String) throws {
    let (page, element) = Samples.x(html)
    #expect(page.role(of: try #require(element)) == role)
  }
}
