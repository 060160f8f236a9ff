"""Hostile values in front matter and settings."""

from __future__ import annotations

import html
import json
import xml.etree.ElementTree as xml

from Pages.site import Page

from ..bench import Bench
from .harm import harm_in
from .moving_in import MOVING_IN, Case, both, none_does_harm

STRINGS = [
    '"><script>alert(1)</script>',
    "' onmouseover='alert(1)",
    '" onmouseover="alert(1)" x="',
    "</script><script>alert(1)</script>",
    "</title></head><body onload=alert(1)>",
    "]]><script>alert(1)</script>",
    "]]>",
    "<![CDATA[x",
    "<!-- x",
    "--><img src=x onerror=alert(1)>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&#60;img src=x onerror=alert(1)&#62;",
    "{{mustache}} {{{title}}} {{>base}} {{#posts}}",
    "{{=<% %>=}}",
    "javascript:alert(1)",
    "a\u2028b\u2029c",
    "back\\slash \\u003cscript\\u003e \\\"",
    "x\u0000y",
    "x\u0007\u001b[31my",
    "\u202egnp.exe",
    "<x>",
    "\ufffe\uffff",
]
# A text that is a title too.
WORDS = [text for text in STRINGS if "\u0000" not in text and "\u0007" not in text and "\ufffe" not in text]


def _yaml(text: str) -> str:
    """A quoted YAML text, which is JSON's but for what YAML does not print."""
    return json.dumps(text)


def _site_of_strings(texts: list[str]) -> dict[str, str]:
    files: dict[str, str] = {}
    for number, text in enumerate(texts):
        v = _yaml(text)
        # Names are told apart by number; the hostile part comes first and last.
        files |= {
            f"posts/p{number}.md": f"---\ntitle: {v}\ndate: 2026-03-{number % 28 + 1:02}\ndescription: {v}\nauthor: a{number}\ngroup: g{number}\n"
            f"tags: [{v}, shared]\nimage: lake.png\nimage-description: {v}\nseries: {v}\n---\nWords.\n",
            f"posts/q{number}.md": f"---\ntitle: Second {number}\ndate: 2026-02-{number % 28 + 1:02}\nseries: {v}\ntags: {v}\n---\nWords.\n",
            f"groups/g{number}.md": f"---\nname: {v}\narea: {v}\nnation: {v}\ncovers: [{v}]\nmeets: {v}\nlanguages: [{v}]\naccess: {v}\n---\nWords.\n",
            f"authors/a{number}.md": f"---\nname: {v}\nrole: {v}\ngroup: g{number}\nlinks:\n  {v}: https://example.org/\n---\nWords.\n",
            f"resources/r{number}/index.md": f"---\ntitle: {v}\nkind: letter\ndescription: {v}\nnation: {v}\ntags: [{v}]\nversion: {v}\nreviewed:\n  by: {v}\n"
            f"sources:\n  - text: {v}\n    url: https://example.org/\n  - {v}\n"
            f"fields:\n  - label: Your name\n    hint: {v}\n    example: {v}\n    type: choice\n    options: [{v}, Something else]\n---\nWords.\n",
            f"resources/r{number}/letter.md": "Dear [[Your name]]\n",
            f"pages/page{number}.md": f"---\ntitle: {v}\ndescription: {v}\nmenu-order: 1\n---\nWords.\n",
        }
    return files


def strings_with_quotes_and_brackets(bench: Bench) -> None:
    """They are words like others: nothing to fix, and on every page they are shown as they were written."""
    from .bodies import PIXEL

    files: dict[str, str | bytes] = {**_site_of_strings(WORDS), "posts/lake.png": PIXEL}
    site = bench.site(files)
    run = bench.build(site)
    letters = [problem for problem in run.fixes if problem.rule.startswith("letter")]
    if letters and len(letters) == len(run.fixes):
        # Letters have their own tests; here only the strings matter.
        bench.note(f"blanks of letters are not found: {letters[0]}")
        files = {path: content for path, content in files.items() if not path.startswith("resources/")}
        site = bench.site(files)
        run = bench.build(site)
    bench.expect(run.status == 0, f"does not build: {'; '.join(map(str, run.fixes[:5]))}")
    if run.status == 0:
        for harm in harm_in(site / "output"):
            bench.note(harm)
        for number, text in enumerate(WORDS):
            _is_shown_as_written(bench, site / "output" / f"posts/p{number}.html", text)
        _feed_has_titles(bench, site / "output")


def _is_shown_as_written(bench: Bench, file, text: str) -> None:
    page = Page(file.name, file.read_text())
    heading = page.first("h1")
    words = "".join(child for child in heading.children if isinstance(child, str)) if heading else ""
    if " ".join(words.split()) != " ".join(text.split()):
        bench.note(f"the title {text!r} is shown as {words!r}")


def _feed_has_titles(bench: Bench, output) -> None:
    atom = {"a": "http://www.w3.org/2005/Atom"}
    titles = {title.text if title.get("type", "text") == "text" else html.unescape(title.text or "") for title in xml.parse(output / "feed.xml").iterfind("a:entry/a:title", atom)}
    items = {item["title"] for item in json.loads((output / "feed.json").read_text())["items"]}
    for text in WORDS:
        tidy = {" ".join((title or "").split()) for title in titles}, {" ".join(title.split()) for title in items}
        bench.expect(" ".join(text.split()) in tidy[0], f"the Atom feed has no title {text!r}")
        bench.expect(" ".join(text.split()) in tidy[1], f"the JSON feed has no title {text!r}")


def strings_with_control_characters(bench: Bench) -> None:
    """YAML can hold NUL and bells. Whether they are turned away or dropped: no harm, and feeds that parse."""
    texts = [text for text in STRINGS if text not in WORDS]
    cases = []
    for number, text in enumerate(texts):
        for key in ("title", "description", "tags", "series", "image-description"):
            title = "" if key == "title" else "title: Words\n"
            path = f"posts/c{number}-{key}.md"
            cases.append(Case(f"{number} {key}", {path: f"---\n{title}date: 2026-01-01\n{key}: {_yaml(text)}\n---\nWords.\n"}, path))
    path = "posts/2026-01-01-body.md"
    cases.append(Case("body", {path: "---\ntitle: Pasted from Word\n---\nOne\x0btwo\x07three\x1b[31mfour\x00five\ufffe `six\x0b`\n"}, path))
    none_does_harm(bench, cases)


def settings_of_the_site(bench: Bench) -> None:
    """They are trusted, and still only words."""
    for text in WORDS[:13]:
        v = _yaml(text)
        settings = f"title: {v}\nbase-url: https://example.org/\ndescription: {v}\nsocial:\n  - name: {v}\n    url: https://example.org/\nmenu:\n  - label: {v}\n    page: posts/index.md\nabbreviations:\n  BSL: {v}\n"
        site = bench.site({"site.yaml": settings, "posts/2026-01-01-one.md": "---\ntitle: One\n---\nWe use BSL here.\n"})
        bench.builds(site)
        for harm in harm_in(site / "output"):
            bench.note(f"{text!r}: {harm}")


LINKS = ["javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\tscript:alert(1)", " javascript:alert(1)", "\u200bjavascript:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc/passwd", "//evil.example/x", "/\\evil.example", 'https://example.org/"onclick="x', "https://exa<b>mple.org/"]


def addresses_in_front_matter(bench: Bench) -> None:
    cases = []
    for number, link in enumerate(LINKS):
        v = _yaml(link)
        author, source, picture, contact = (f"authors/l{number}.md", f"resources/l{number}.md", f"posts/2026-01-01-l{number}.md", f"groups/l{number}.md")
        cases += [
            Case(f"author's link {link!r}", {author: f"---\nname: Writer {number}\nlinks:\n  Home: {v}\n---\nWords.\n"}, author, 4),
            Case(f"author's list of links {link!r}", {f"authors/m{number}.md": f"---\nname: Writer m{number}\nlinks:\n  - name: Home\n    url: {v}\n---\nWords.\n"}, f"authors/m{number}.md", 5),
            Case(f"source {link!r}", {source: f"---\ntitle: Guide {number}\nkind: guide\nsources:\n  - text: A law\n    url: {v}\n---\nWords.\n"}, source, 6),
            Case(f"image {link!r}", {picture: f"---\ntitle: Post {number}\nimage: {v}\nimage-description: A lake\n---\nWords.\n"}, picture, 3),
            Case(f"website {link!r}", {contact: f"---\nname: Group {number}\narea: Leeds\ncontact:\n  website: {v}\n---\nWords.\n"}, contact, 5),
            Case(f"facebook {link!r}", {f"groups/f{number}.md": f"---\nname: Group f{number}\narea: Leeds\ncontact:\n  facebook: {v}\n---\nWords.\n"}, f"groups/f{number}.md", 5),
            Case(f"email {link!r}", {f"groups/e{number}.md": f"---\nname: Group e{number}\narea: Leeds\ncontact:\n  email: {v}\n---\nWords.\n"}, f"groups/e{number}.md", 5),
            Case(f"phone {link!r}", {f"groups/t{number}.md": f"---\nname: Group t{number}\narea: Leeds\ncontact:\n  phone: {v}\n---\nWords.\n"}, f"groups/t{number}.md", 5),
        ]
    both(bench, cases)


def social_links_of_the_site(bench: Bench) -> None:
    for link in LINKS:
        settings = f"title: Care\nsocial:\n  - name: A place\n    url: {_yaml(link)}\n"
        run = bench.stops(bench.site({"site.yaml": settings}))
        bench.expect(any(p.file == "content/site.yaml" and p.line == 4 for p in run.fixes), f"the social link {link!r} is not named on line 4: {run.fixes[:1]}")
        site = bench.site({"site.yaml": settings + MOVING_IN})
        if bench.build(site).status == 0:
            for harm in harm_in(site / "output"):
                bench.note(f"{link!r}: {harm}")
