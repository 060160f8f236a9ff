"""Ways to break the sound site that only a browser can see: (the rule that must see it, the file, what is replaced, what by)."""

from __future__ import annotations

STYLE = "style.css"
HOME = "index.html"
TALK = "posts/talk.html"
PICNIC = "posts/picnic.html"
LEEDS = "groups/leeds.html"


def style(rule: str, css: str, page: str = HOME) -> tuple[str, str, str, str, str]:
    return (rule, page, STYLE, "pre {", css + "\npre {")


def html(rule: str, words: str, page: str = HOME) -> tuple[str, str, str, str, str]:
    return (rule, page, page, "</h1>", "</h1>" + words)


BREAKAGES = [
    style("asks-nobody-else", 'body { background-image: url("https://example.com/a.png") }'),
    ("asks-nobody-else", HOME, HOME, "img-src 'self'", "img-src 'none'"),
    html("console-is-silent", "<script>console.log(1)</script>"),
    ("style-comes-through", HOME, HOME, "style-src 'self'", "style-src 'none'"),
    ("style-comes-through", HOME, STYLE, "background: var(--page); font", "font"),
    ("pictures-come-through", PICNIC, "picnic.png", None, "this is no picture"),
    style("axe-is-content", "main p { color: #767676 }"),
    style("axe-is-content", "@media (prefers-color-scheme: dark) { main p { color: #555 } }"),
    html("axe-is-content", '<div role="buton">Talk</div>'),
    html("axe-is-content", "<h5>Bus</h5>"),
    style("edges-stay-in-forced-colours", "button { border: 0; appearance: none }"),
    style("lines-are-easy-to-read", "main p { line-height: 1.2 }", TALK),
    style("lines-are-easy-to-read", "main p { text-align: justify }", TALK),
    style("lines-are-easy-to-read", "body { max-width: 60rem }", TALK),
    style("nothing-moves-for-those-who-ask", "main { transition: color 1s }"),
    style("page-reflows", "main { min-width: 400px }"),
    style("page-reflows", "h1 { height: 20px; overflow: hidden }"),
    style("pictures-fit-their-column", "main img { width: 200px; max-width: none } main p { padding-right: 150px }", PICNIC),
    style("pictures-fit-their-column", "main p { width: 30px; overflow: hidden } main img { margin-left: -9px }", PICNIC),
    style("pictures-fit-their-column", "main img { width: 300px; max-width: none } main p { width: fit-content; max-width: 280px }", PICNIC),
    style("logos-keep-their-colours", "@media (prefers-color-scheme: dark) { img { filter: invert(1) } }", LEEDS),
    style("logos-keep-their-colours", "@media (forced-colors: active) { img { opacity: 0 } }", LEEDS),
    ("logos-keep-their-colours", LEEDS, "logos/leeds.svg", 'fill="#fff"', 'fill="none"'),
    ("pictures-have-room-kept", LEEDS, LEEDS, ' width="120" height="120"', ""),
    ("pictures-have-room-kept", LEEDS, LEEDS, 'height="120"', 'height="90"'),
    style("text-may-be-spaced", "@media (min-width: 1000px) { main p { max-height: 200px; overflow: hidden } }", TALK),
    style("text-may-be-spaced", "h1 { white-space: nowrap; width: 125px; overflow: hidden; font-size: 50px }", "groups/leeds.html"),
    style("page-reflows", "main p { width: 700px }"),
    style("targets-are-large-enough", "nav a { padding: 0; min-width: 0; line-height: 10px; width: 10px; overflow: hidden }"),
    html("axe-is-content", "<input type='text'>"),
    style("eyes-and-ears-get-one-order", "main { display: flex; flex-direction: column-reverse }", TALK),
    # Its style shows every list of a menu, and a browser without it hides what is hidden.
    html("words-are-there-without-style", "<nav aria-label='More'><ul hidden><li>Only with style</li></ul></nav>"),
    html("page-works-without-scripts", "<button>Save</button>"),
    style("page-works-without-scripts", "@media (scripting: none) { main p { display: none } }"),
    style("text-may-be-doubled", "main p { font-size: 16px }"),
    style("text-may-be-doubled", "h1 { height: 70px; overflow: hidden }"),
    style("targets-are-large-enough", "nav a { padding: 0 }"),
    html("targets-are-large-enough", "<ul><li><a href='posts/talk.html'>T</a></li></ul>"),
    ("prints-as-words-on-paper", HOME, STYLE, "nav, .skip {", ".skip {"),
    ("prints-as-words-on-paper", PICNIC, STYLE, "main a[href^=http]::after", "main b::after"),
    ("prints-as-words-on-paper", HOME, STYLE, "@media screen and", "@media"),
    style("tab-reaches-everything", ":focus-visible { outline: 0 !important }"),
    style("tab-reaches-everything", ":focus-visible { outline-width: 1px !important }"),
    style("tab-reaches-everything", ":focus-visible { outline-color: #eee !important }"),
    style("tab-reaches-everything", "header::after { content: ''; position: fixed; inset: 0; background: red }", "posts/index.html"),
    html("tab-reaches-everything", "<a href='posts/talk.html' tabindex='2'>Talk about it</a>"),
    # A page that keeps the Tab key on its button.
    (
        "tab-reaches-everything",
        HOME,
        HOME,
        "form-action 'none'\">",
        "form-action 'none'; script-src 'unsafe-inline'\"><script>addEventListener('keydown', (e) => document.activeElement.matches('button') && e.preventDefault())</script>",
    ),
    html("words-can-be-copied", "<div class='copying'><button>Copy</button><span role='status'></span></div>"),
    ("skip-link-works", HOME, HOME, ' tabindex="-1"', ""),
    style("skip-link-works", ".skip { position: absolute; left: -999px }"),
    style("browser-knows-all-of-the-style", "main { colour: red }"),
    style("browser-knows-all-of-the-style", "main { color: rde }"),
    style("browser-knows-all-of-the-style", "main::befour { color: red }"),
    style("browser-knows-all-of-the-style", "main { color red }"),
]
