"""A tiny site with nothing wrong in it, to be broken one thing at a time."""

from __future__ import annotations

import base64
import json
from pathlib import Path

BASE = "https://example.org/care/"
PIXEL = base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=")

MENU = [("index.html", "Home"), ("posts/index.html", "Posts"), ("groups/leeds.html", "Leeds")]

PAGE = """<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title} – Care</title>
<meta name="description" content="About {title}">
<link rel="canonical" href="{base}{path}">
<meta property="og:title" content="{title}">
<meta property="og:type" content="website">
<meta property="og:url" content="{base}{path}">
<meta property="og:site_name" content="Care">
<meta property="og:image" content="{base}picnic.png">
<meta property="og:image:alt" content="Six of us by the lake">
<link rel="alternate" type="application/atom+xml" title="All posts" href="{up}feed.xml">
<link rel="alternate" type="application/feed+json" title="All posts" href="{up}feed.json">
<link rel="stylesheet" href="{up}style.css">
<script type="application/ld+json">{data}</script>
</head>
<body>
<a class="skip" href="#main">Skip to the words</a>
<header>
<nav aria-label="Menu">
<ul>
{menu}
</ul>
</nav>
</header>
<main id="main" tabindex="-1">
<h1>{title}</h1>
{body}
</main>
<footer><p>Write to <a href="mailto:us@example.org">us@example.org</a></p></footer>
</body>
</html>
"""

CSS = """:root { color-scheme: light dark; --text: #1c1a27; --page: #fffdf7; --link: #17409a }
@media screen and (prefers-color-scheme: dark) { :root { --text: #f5f1e8; --page: #15131d; --link: #a8c5ff } }
body { color: var(--text); background: var(--page); font: 1.25rem/1.6 sans-serif; margin: 0 auto; max-width: 40rem; overflow-wrap: anywhere }
a { color: var(--link) }
img { max-width: 100%; height: auto }
button { font: inherit; color: var(--text); background: var(--page); border: 2px solid; padding: .5rem }
:focus-visible { outline: 3px solid var(--text) }
nav ul { display: flex; flex-wrap: wrap; padding: 0; list-style: none }
nav a { display: block; min-width: 44px; padding: .5rem; line-height: 2rem; box-sizing: border-box }
.skip { display: block; padding: .5rem; background: url("picnic.png") }
pre { overflow: auto }
@media print {
  :root { color-scheme: light }
  nav, .skip { display: none }
  main a[href^=http]::after { content: " (" attr(href) ")" }
}
"""

LOGO = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24"><title>Leeds</title>
<circle cx="12" cy="12" r="11" fill="#fff" stroke="#17409a"/><path fill="#17409a" d="M6 8h12v8H6z"/></svg>
"""

PICNIC = """<h2 id="café">Where</h2>
<p>By the lake, as <a href="../groups/leeds.html#where">Leeds</a> says, or see <a href="#caf%C3%A9">the café</a>
and <a href="https://example.com/">the council’s page</a>.</p>
<h3>How</h3>
<p><img src="../picnic.png" srcset="../picnic.png 1x, ../picnic.png 2x" alt="Six of us by the lake" width="40" height="40"></p>
<table><caption>Buses</caption><tr><th scope="col">Number</th></tr><tr><td>12</td></tr></table>"""


TALK = "<p>" + "Meetings that all of us can attend are worth more than meetings that are held in a grand place. " * 4 + "</p>"


def make(folder: Path) -> None:
    org = {"@context": "https://schema.org", "@type": "Organization", "name": "Care", "url": BASE}
    crumbs = {
        "@context": "https://schema.org",
        "@type": "BreadcrumbList",
        "itemListElement": [{"@type": "ListItem", "position": 1, "name": "Home", "item": BASE + "index.html"}],
    }
    post = {
        "@context": "https://schema.org",
        "@type": "BlogPosting",
        "headline": "Picnic",
        "datePublished": "2026-11-02",
        "author": {"@type": "Person", "name": "Ada"},
        "mainEntityOfPage": BASE + "posts/picnic.html",
    }
    _page(folder, "index.html", "Care", [org], '<form action="posts/talk.html"><p>We care. <button>Say more about it</button></p></form>')
    _page(folder, "posts/index.html", "Posts", [crumbs], '<ul><li><a href="picnic.html">Picnic</a></li><li><a href="talk.html">Talk</a></li></ul>')
    _page(folder, "posts/picnic.html", "Picnic", [crumbs, post], PICNIC)
    _page(folder, "posts/talk.html", "Talk", [crumbs, {**post, "headline": "Talk", "mainEntityOfPage": BASE + "posts/talk.html"}], TALK)
    _page(folder, "groups/leeds.html", "Leeds", [crumbs, org], '<p><img src="../logos/leeds.svg" alt="Logo of Leeds" width="120" height="120"></p><h2 id="where">Where</h2><p>In Leeds.</p>')
    _page(folder, "404.html", "Not here", [], "<p>Nothing is here.</p>")
    (folder / "old.html").write_text(
        '<!doctype html>\n<html lang="en-GB"><head><meta charset="utf-8"><title>Moved</title>\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; base-uri 'none'; form-action 'none'\">\n"
        '<meta name="viewport" content="width=device-width">\n<meta http-equiv="refresh" content="0; url=posts/picnic.html">\n'
        f'<link rel="canonical" href="{BASE}posts/picnic.html"></head>\n<body><main><a href="posts/picnic.html">Picnic</a></main></body></html>\n'
    )
    (folder / "style.css").write_text(CSS)
    (folder / "picnic.png").write_bytes(PIXEL)
    (folder / "logos").mkdir()
    (folder / "logos/leeds.svg").write_text(LOGO)
    (folder / "wall.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><title>All</title><a href="groups/leeds.html"><path d="M0 0h9v9"/></a></svg>')
    _feeds(folder)
    public = ["index.html", "posts/index.html", "posts/picnic.html", "posts/talk.html", "groups/leeds.html"]
    urls = "\n".join(f"<url><loc>{BASE}{path}</loc><lastmod>2026-11-02</lastmod></url>" for path in public)
    (folder / "sitemap.xml").write_text(f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n{urls}\n</urlset>\n')
    (folder / "robots.txt").write_text(f"User-agent: *\nAllow: /\n\nSitemap: {BASE}sitemap.xml\n")


def _page(folder: Path, path: str, title: str, data: list, body: str) -> None:
    up = "../" * path.count("/")
    menu = "\n".join(
        f'<li><a href="{up}{target}"{" aria-current=" + chr(34) + "page" + chr(34) if target == path else ""}>{words}</a></li>' for target, words in MENU
    )
    file = folder / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(PAGE.format(title=title, path=path, base=BASE, up=up, menu=menu, body=body, data=json.dumps(data)))


def _feeds(folder: Path) -> None:
    posts = [("picnic", "Picnic", "2026-11-02T00:00:00Z"), ("talk", "Talk", "2026-11-01T00:00:00Z")]
    entries = "\n".join(
        f'<entry><id>{BASE}posts/{slug}.html</id><title>{title}</title><link href="{BASE}posts/{slug}.html"/>'
        f"<published>{date}</published><updated>{date}</updated>"
        f'<content type="html">&lt;p&gt;See &lt;a href="{BASE}posts/talk.html"&gt;{title}&lt;/a&gt;&lt;/p&gt;</content></entry>'
        for slug, title, date in posts
    )
    (folder / "feed.xml").write_text(
        f'<feed xmlns="http://www.w3.org/2005/Atom"><id>{BASE}feed.xml</id><title>Care</title><updated>2026-11-02T00:00:00Z</updated>'
        f'<author><name>Care</name></author><link rel="self" href="{BASE}feed.xml"/>\n{entries}\n</feed>\n'
    )
    items = [
        {
            "id": f"{BASE}posts/{slug}.html",
            "url": f"{BASE}posts/{slug}.html",
            "title": title,
            "content_html": f'<p>See <a href="{BASE}posts/talk.html">{title}</a></p>',
            "date_published": date,
        }
        for slug, title, date in posts
    ]
    feed = {"version": "https://jsonfeed.org/version/1.1", "title": "Care", "home_page_url": BASE, "feed_url": BASE + "feed.json", "items": items}
    (folder / "feed.json").write_text(json.dumps(feed, indent=1))
