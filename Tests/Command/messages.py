"""Which words come for which mistake, and the line and column that they point at."""

from __future__ import annotations

from typing import NamedTuple

from .bench import Bench
from .corpus import PIXEL
from .program import Problem


class Mistake(NamedTuple):
    name: str
    # The whole file; the mistake's place is marked with ‹ and taken from there, so that no number is counted by hand.
    text: str
    rule: str
    # Texts that the message and the suggestion, together, must hold.
    says: tuple[str, ...]
    level: str = "fix"
    file: str = "posts/it.md"


def post(settings: str, body: str = "Words.") -> str:
    return f"---\n{settings}\n---\n{body}\n"


BASE = "title: It\ndate: 2026-01-01"

FRONT_MATTER = [
    Mistake("unknown key", post(f"{BASE}\n‹titel: Other"), "front-matter", ('"titel"', "Did you mean `title`?")),
    Mistake("unknown key, far from all", post(f"{BASE}\n‹weather: fine"), "front-matter", ('"weather"', "`title`", "`tags`")),
    Mistake("unknown key, known elsewhere", post(f"{BASE}\n‹kind: letter"), "front-matter", ('"kind"', "a post")),
    Mistake("key in other case", post(f"{BASE}\n‹Tags: [a]"), "front-matter", ('"Tags"', "`tags`")),
    Mistake("missing title", "‹---\ndate: 2026-01-01\n---\nWords.\n", "title", ("title", "title: It")),
    Mistake("missing date", "‹---\ntitle: It\n---\nWords.\n", "date", ("date", "`date: 2026-11-20`")),
    Mistake("empty title", "‹---\ntitle:\ndate: 2026-01-01\n---\nWords.\n", "title", ("title: It",)),
    Mistake("no front matter and no title", "‹Words alone.\n", "title", ("title: It",)),
    Mistake("a list where one is meant", post(f"title: ‹[One, Two]\ndate: 2026-01-01"), "front-matter", ('"title"', "2 values", "Keep one: `title: One`.")),
    Mistake("a list of lines where one is meant", post("title: It\ndate:\n  ‹- 2026-01-01\n  - 2026-01-02"), "front-matter", ('"date"', "2 values")),
    Mistake("a map where words are meant", post(f"{BASE}\ndescription:\n  ‹a: b"), "front-matter", ('"description"', "group of settings")),
    Mistake("a map where a list is meant", post(f"{BASE}\ntags:\n  ‹a: b"), "front-matter", ('"tags"', "- word")),
    Mistake("a list in a list", post(f"{BASE}\ntags:\n  - a\n  - ‹[b, c]"), "front-matter", ('"tags"',)),
    Mistake("neither true nor false", post(f"{BASE}\ndraft: ‹perhaps"), "front-matter", ('"draft"', '"perhaps"', "`draft: true`")),
    Mistake("a key twice", post("title: It\ndate: 2026-01-01\n‹title: Again"), "front-matter", ('"title"', "twice")),
    Mistake("a key twice within a group", "---\nname: It\narea: Leeds\ncontact:\n  email: a@example.org\n  ‹email: b@example.org\n---\nW.\n", "front-matter", ('"email"', "twice"), file="groups/it.md"),
    Mistake("a bad date", post("title: It\ndate: ‹3 May 2026"), "date", ('"3 May 2026"', "2026-05-03")),
    Mistake("a day that no calendar has", post("title: It\ndate: ‹2026-02-30"), "date", ('"2026-02-30"',)),
    Mistake("a date the other way round", post("title: It\ndate: ‹01/02/2026"), "date", ('"01/02/2026"',)),
    Mistake("a date with a time", post("title: It\ndate: ‹2026-01-01T10:00:00Z"), "front-matter", ("2026-01-01T10:00:00Z", "`date: 2026-01-01`"), level="look"),
    Mistake("a bad updated", post(f"{BASE}\nupdated: ‹yesterday"), "date", ('"yesterday"', "updated")),
    Mistake("a bad expires", post(f"{BASE}\nexpires: ‹never"), "date", ('"never"', "expires")),
    Mistake("a bad slug", post(f"{BASE}\nslug: ‹my slug/here"), "slug", ('"my slug/here"', "`slug: my-slughere`")),
    Mistake("a slug of Windows' own", post(f"{BASE}\nslug: ‹con"), "slug", ('"con"',)),
    Mistake("a bad language", post(f"{BASE}\nlanguage: ‹Welsh"), "language", ('"Welsh"', "language: cy")),
    Mistake("a tab", post(f"{BASE}\ntags:\n‹\t- a"), "front-matter", ("tab", "spaces")),
    Mistake("a second colon", post("title: Care‹: a guide\ndate: 2026-01-01"), "front-matter", ("second colon", '`title: "Care: a guide"`')),
    Mistake("an unclosed quotation mark", post('title: ‹"It\ndate: 2026-01-01'), "front-matter", ("never closes",)),
    Mistake("an unclosed single mark", post("title: ‹'It\ndate: 2026-01-01"), "front-matter", ("never closes",)),
    Mistake("an unclosed list", post("title: It\ndate: 2026-01-01\ntags: ‹[a, b"), "front-matter", ("tags: [a, b",)),
    Mistake("a value that begins with a sign", post("title: ‹@home\ndate: 2026-01-01"), "front-matter", ("@home", '`title: "@home"`')),
    Mistake("an asterisk", post("title: ‹*Care*\ndate: 2026-01-01"), "front-matter", ("*Care*",)),
    Mistake("a line that does not fit", post("title: It\n‹words alone\ndate: 2026-01-01"), "front-matter", ("words alone",)),
    Mistake("indented by mistake", post("title: It\n ‹date: 2026-01-01"), "front-matter", ("date: 2026-01-01", "far in")),
    Mistake("words and no settings", "---\n‹Just words\n---\nW.\n", "front-matter", ("title: Picnic in the park",)),
    Mistake("open front matter", "‹---\ntitle: It\n\nWords.\n", "front-matter", ("never end", "`---`")),
    Mistake("no author of that name", post(f"{BASE}\nauthor: ‹an"), "author", ('"an"', "Did you mean `ann`?")),
    Mistake("no author like that", post(f"{BASE}\nauthors:\n  - ann\n  - ‹zebedee"), "author", ('"zebedee"', "content/authors/zebedee.md")),
    Mistake("no group of that name", post(f"{BASE}\ngroups: [‹leds]"), "group", ('"leds"', "`leeds`")),
    Mistake("an alias that leads out", post(f"{BASE}\naliases:\n  - ok/\n  - ‹../out.html"), "alias", ('"../out.html"',)),
    Mistake("an image that is not there", post(f"{BASE}\nimage: ‹lak.png\nimage-description: A lake"), "picture-file", ('"lak.png"', '"lake.png"')),
    Mistake("a picture without a description", post(f"{BASE}\nimage: ‹lake.png"), "picture-description", ("image-description",)),
    Mistake("no area", "‹---\nname: It\n---\nW.\n", "front-matter", ("`area`", "area: Lincolnshire"), file="groups/it.md"),
    Mistake("a bad e-mail address", "---\nname: It\narea: Leeds\ncontact:\n  ‹email: nobody\n---\nW.\n", "contact", ('"nobody"', "hello@example.org"), file="groups/it.md"),
    Mistake("a logo that is not there", "---\nname: It\narea: Leeds\nlogo: ‹log.svg\n---\nW.\n", "logo", ('"log.svg"',), file="groups/it.md"),
    Mistake("no kind", "‹---\ntitle: It\n---\nW.\n", "front-matter", ("`kind`", "letter, form, guide or advert"), file="resources/it.md"),
    Mistake("an unknown kind", "---\ntitle: It\nkind: ‹lettr\n---\nW.\n", "front-matter", ('"lettr"', "`kind: letter`"), file="resources/it.md"),
    Mistake("an unknown key of a field", "---\ntitle: It\nkind: letter\nfields:\n  - label: Name\n    ‹tpye: date\n---\nW.\n", "front-matter", ('"tpye"', "`type`"), file="resources/it/index.md"),
    Mistake("an unknown type of a field", "---\ntitle: It\nkind: letter\nfields:\n  - label: Name\n    type: ‹dat\n---\nW.\n", "front-matter", ('"dat"', "`type: date`"), file="resources/it/index.md"),
    Mistake("a field without a label", "---\ntitle: It\nkind: letter\nfields:\n‹  - type: date\n---\nW.\n", "letter-field", ("`label:`",), file="resources/it/index.md"),
    Mistake("a source's address", "---\ntitle: It\nkind: guide\nsources:\n  - text: A law\n    url: ‹gov.uk/law\n---\nW.\n", "link-address", ('"gov.uk/law"', "https://"), file="resources/it.md"),
    Mistake("an author's link", "---\nname: It\nlinks:\n  ‹Home: example.org\n---\nW.\n", "link-address", ('"example.org"', "https://"), file="authors/it.md"),
    Mistake("an author's group", "---\nname: It\ngroup: ‹leds\n---\nW.\n", "group", ('"leds"', "`leeds`"), file="authors/it.md"),
    Mistake("menu-order in words", "---\ntitle: It\nmenu-order: ‹first\n---\nW.\n", "front-matter", ('"menu-order"', '"first"'), file="pages/it.md"),
]

SETTINGS = [
    Mistake("unknown setting", "title: Care\n‹base-ulr: https://example.org/\n", "front-matter", ("base-url",)),
    Mistake("no title", "‹language: cy\n", "settings", ("title: ",)),
    Mistake("a bad address", "title: Care\nbase-url: ‹example.org\n", "settings", ('"example.org"', "https://example.org/")),
    Mistake("posts on a page", "title: Care\nposts-per-page: ‹none\n", "front-matter", ('"posts-per-page"', '"none"')),
    Mistake("too few posts on a page", "title: Care\nposts-per-page: ‹0\n", "front-matter", ('"0"',)),
    Mistake("raw-html", "title: Care\nraw-html: ‹clear\n", "front-matter", ('"clear"', "`raw-html: clean`")),
    Mistake("strict", "title: Care\nstrict: ‹maybe\n", "front-matter", ('"strict"', '"maybe"')),
    Mistake("language", "title: Care\nlanguage: ‹English\n", "language", ('"English"', "en-GB")),
    Mistake("a theme that is not there", "title: Care\ntheme: ‹care-nett\n", "theme", ('"care-nett"',)),
    Mistake("a menu without pages", "title: Care\nmenu:\n‹  - label: About\n", "settings", ("`page`",)),
    Mistake("a page of the menu that is not there", "title: Care\nmenu:\n  - label: About\n    page: ‹pages/abuot.md\n", "menu", ('"pages/abuot.md"', "`pages/about.md`")),
    Mistake("social without https", "title: Care\nsocial:\n  - name: A place\n    url: ‹example.com/us\n", "link-address", ('"example.com/us"',)),
    Mistake("contact", "title: Care\ncontact: ‹nobody@nowhere\n", "contact", ('"nobody@nowhere"',)),
    Mistake("a logo that is not there", "title: Care\nlogo: ‹assets/logo.svg\n", "logo", ('"assets/logo.svg"',)),
    Mistake("a list of settings", "‹- title: Care\n", "front-matter", ("title",)),
    Mistake("a second colon", "title: Care‹: the net\n", "front-matter", ("second colon",)),
]

H = f"---\n{BASE}\n---\n"
BODIES = [
    Mistake("a file that is not there", H + "Words ‹[the letter](letters/lettr.txt).\n", "link", ('"letters/lettr.txt"', '"letters/letter.txt"')),
    Mistake("a page that is not there", H + "Words, and\nmore: ‹[about](../pages/abuot.md)\n", "link", ('"../pages/abuot.md"', '"../pages/about.md"')),
    Mistake("a page in another folder", H + "‹[Leeds](leeds.md)\n", "link", ('"leeds.md"', '"../groups/leeds.md"')),
    Mistake("a page like no other", H + "‹[words](zebra-crossing.md)\n", "link", ('"zebra-crossing.md"',)),
    Mistake("a heading that is not there", H + "## Getting there\n\n‹[How](#geting-there)\n", "anchor", ('"geting-there"', '"Getting there"', "`#getting-there`")),
    Mistake("a heading on another page", H + "‹[How](../pages/about.md#who-we-aer)\n", "anchor", ("pages/about.md", '"who-we-aer"', "`#who-we-are`")),
    Mistake("a page without headings", H + "‹[How](#there)\n", "anchor", ('"there"',)),
    Mistake("a draft", H + "‹[Draft](draft.md)\n", "not-published", ("posts/draft.md", "draft")),
    Mistake("what has expired", H + "‹[Over](over.md)\n", "not-published", ("posts/over.md", "2026-02-01"), level="look"),
    Mistake("what waits", H + "‹[Later](later.md)\n", "not-published", ("posts/later.md", "2027-01-01")),
    Mistake("outside", H + "‹[Out](../../../etc/passwd)\n", "link-outside", ('"../../../etc/passwd"',)),
    Mistake("nothing between the brackets", H + "‹[About]()\n", "link-empty", ("about.md",)),
    Mistake("a link without words", H + "‹[](../pages/about.md)\n", "link-words", ("no words",)),
    Mistake("a scheme that runs", H + "Words ‹[x](javascript:alert(1))\n", "link-address", ("javascript:",)),
    Mistake("an unknown scheme", H + "‹[x](ftp://example.org/x)\n", "link-address", ("ftp:",)),
    Mistake("in a definition", H + "Words ‹[x][y] here.\n\n[y]: nowhere.md\n", "link", ('"nowhere.md"',)),
    Mistake("in a list", H + "1. one\n2. two ‹[x](nowhere.md)\n", "link", ('"nowhere.md"',)),
    Mistake("in a quoted list", H + "> - ‹[x](nowhere.md)\n", "link", ('"nowhere.md"',)),
    Mistake("in a table", H + "| A | B |\n| --- | --- |\n| a | ‹[x](nowhere.md) |\n", "link", ('"nowhere.md"',)),
    Mistake("in a heading", H + "## Words ‹[x](nowhere.md)\n", "link", ('"nowhere.md"',)),
    Mistake("in a note", H + "Words[^1]\n\n[^1]: See ‹[x](nowhere.md)\n", "link", ('"nowhere.md"',)),
    Mistake("after letters with marks", H + "Ŵyl a chân 👩‍🦽 ‹[x](nowhere.md)\n", "link", ('"nowhere.md"',)),
    Mistake("the second of two", H + "[Us](../pages/about.md) and ‹[x](nowhere.md)\n", "link", ('"nowhere.md"',)),
    Mistake("a picture without words", H + "‹![](lake.png)\n", "picture-description", ("![Six of us", "![decorative](lake.png)")),
    Mistake("a picture named for its file", H + "Words ‹![IMG_2034.PNG](lake.png)\n", "picture-description", ('"IMG_2034.PNG"',)),
    Mistake("a picture called image", H + "‹![image](lake.png)\n", "picture-description", ('"image"',)),
    Mistake("a picture that is not there", H + "‹![A lake](lak.png)\n", "picture-file", ('"lak.png"', '"lake.png"')),
    Mistake("a picture from elsewhere", H + "‹![A lake](https://example.org/lake.png)\n", "picture-elsewhere", ("https://example.org/lake.png",)),
    Mistake("a page as a picture", H + "‹![About](../pages/about.md)\n", "picture-file", ("`!`",)),
    Mistake("a text as a picture", H + "‹![Letter](letters/letter.txt)\n", "picture-file", ("JPEG or PNG",)),
    Mistake("a first-level heading", H + "‹# Where to meet\n", "heading-order", ("Where to meet", "`## Where to meet`")),
    Mistake("an underlined first-level heading", H + "‹Where to meet\n=====\n", "heading-order", ("`## Where to meet`",)),
    Mistake("a level left out", H + "## Travel\n\n‹#### Bus\n", "heading-order", ("level 2 to level 4", "`### Bus`")),
    Mistake("a first level left out", H + "‹### Bus\n", "heading-order", ("`## Bus`",)),
    Mistake("an empty heading", H + "Words\n\n‹##\n", "heading-empty", ("empty",)),
    Mistake("a script", H + "Words\n\n‹<script>alert(1)</script>\n", "raw-html", ("<script>",)),
    Mistake("bold in HTML", H + "Words ‹<b>here</b>\n", "raw-html", ("<b>", "`**words**`")),
    Mistake("a link in HTML", H + 'Words ‹<a href="x.md">here</a>\n', "raw-html", ("`[words](address)`",)),
    Mistake("a handler", H + 'Words ‹<span lang="cy" onclick="x()">here</span>\n', "raw-html", ("onclick",)),
    Mistake("a style", H + 'Words ‹<span style="color:#999999">here</span>\n', "raw-html", ("colour",)),
    Mistake("a kept tag left open", H + "Words ‹<mark>here\n", "raw-html", ("<mark>", "`</mark>`")),
    Mistake("a close without an opening", H + "Words here‹</mark>\n", "raw-html", ("</mark>",)),
    Mistake("HTML in a list", H + "- one\n- two ‹<b>x</b>\n", "raw-html", ("<b>",)),
    Mistake("HTML on the second line", H + "Words\nmore ‹<b>x</b>\n", "raw-html", ("<b>",)),
]

AROUND: dict[str, str | bytes] = {
    "site.yaml": "title: Care\nbase-url: https://example.org/\n",
    "authors/ann.md": "---\nname: Ann\n---\nW.\n",
    "groups/leeds.md": "---\nname: Leeds\narea: Leeds\n---\nW.\n",
    "pages/about.md": "---\ntitle: About\n---\n## Who we are\n\nW.\n",
    "posts/draft.md": "---\ntitle: Draft\ndate: 2026-01-01\ndraft: true\n---\nW.\n",
    "posts/over.md": "---\ntitle: Over\ndate: 2026-01-01\nexpires: 2026-02-01\n---\nW.\n",
    "posts/later.md": "---\ntitle: Later\ndate: 2027-01-01\n---\nW.\n",
    "posts/lake.png": PIXEL,
    "posts/letters/letter.txt": "Dear council\n",
}


def front_matter(bench: Bench) -> None:
    _judge(bench, FRONT_MATTER, _all_at_once(bench, FRONT_MATTER))


def settings_of_the_site(bench: Bench) -> None:
    for mistake in SETTINGS:
        mistake = mistake._replace(file="site.yaml")
        _judge(bench, [mistake], [_problems(bench, mistake)])


def bodies(bench: Bench) -> None:
    _judge(bench, BODIES, _all_at_once(bench, BODIES))


def line_ends_do_not_move_places(bench: Bench) -> None:
    """With a byte-order mark and CRLF the places are the same: an editor counts neither."""
    wanted = ("unknown key", "a list where one is meant", "a bad date", "a tab", "a second colon", "an unclosed quotation mark", "in a table", "a picture without words", "an empty heading", "HTML in a list")
    for mistake in (*FRONT_MATTER, *BODIES):
        if mistake.name in wanted:
            _judge(bench, [mistake], [_problems(bench, mistake, change=lambda text: b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode())])


def each_is_told_once(bench: Bench) -> None:
    """One mistake, one problem: what follows from it is not told as well."""
    mistakes = [*FRONT_MATTER, *BODIES]
    for mistake, found in zip(mistakes, _all_at_once(bench, mistakes)):
        due = 2 if mistake.name == "no front matter and no title" else 1
        bench.expect(len(found) == due, f"{mistake.name}: told {len(found)} times: {'; '.join(map(str, found))}")


def a_writer_can_say_that_it_is_meant(bench: Bench) -> None:
    site = bench.site({**AROUND, "posts/it.md": H + "## A\n\n<!-- sitegen: ok heading-order – the levels are the song's -->\n#### B\n\nWords <b>x</b> <!-- sitegen: ok raw-html -->\n\n## C\n\n#### D\n"})
    run = bench.stops(site)
    bench.expect([(p.line, p.rule) for p in run.problems] == [(14, "heading-order")], f"{[str(p) for p in run.problems]}")
    text = bench.run("check", "--site", site, "--today", "2026-11-20")
    bench.expect("2 things that a writer said are meant." in text.out, f"the summary does not count what is meant: {text.out}")
    unsafe = bench.site({**AROUND, "posts/it.md": H + "<!-- sitegen: ok link-address – x -->\n[x](javascript:alert(1))\n"})
    bench.stops(unsafe)


def strict_false_stops_only_for_what_is_not_safe(bench: Bench) -> None:
    mistakes = [*FRONT_MATTER, *BODIES]
    for mistake, found in zip(mistakes, _all_at_once(bench, mistakes, settings="strict: false\n")):
        unsafe = mistake.name == "a scheme that runs"
        bench.expect(found, f"{mistake.name}: is not told at all")
        bench.expect(unsafe == any(problem.level == "fix" for problem in found), f"{mistake.name}: {'does not stop' if unsafe else 'stops'} a site that moves in: {'; '.join(map(str, found))}")


def advice_comes_with_the_day(bench: Bench) -> None:
    """A missing date is answered with the day of the build, not with a fixed one."""
    site = bench.site({"posts/it.md": "---\ntitle: It\n---\nW.\n"})
    run = bench.build(site, today="2027-03-04")
    bench.expect(any("`date: 2027-03-04`" in p.suggestion for p in run.fixes), f"{run.fixes}")


def drafts_are_only_advised(bench: Bench) -> None:
    """What waits may be unfinished: it stops nothing."""
    site = bench.site({**AROUND, "posts/it.md": f"---\n{BASE}\ndraft: true\ntitel: x\n---\n[x](nowhere.md)\n"})
    run = bench.builds(site)
    bench.expect(all(p.level == "look" for p in run.problems), f"{run.problems}")


def _all_at_once(bench: Bench, mistakes: list[Mistake], settings: str = "") -> list[list[Problem]]:
    """One site with all mistakes, each in a file of its own; the problems of each."""
    files: dict[str, str | bytes] = {**AROUND, "site.yaml": f"{AROUND['site.yaml']}{settings}"}
    paths = [mistake.file.replace("/it", f"/it-{number}") for number, mistake in enumerate(mistakes)]
    for path, mistake in zip(paths, mistakes):
        files[path] = mistake.text.replace("‹", "")
        if path.endswith("/index.md"):
            files[path.replace("index.md", "letter.md")] = "Dear [[Name]]\n"
    run = bench.stops(bench.site(files))
    return [[problem for problem in run.problems if problem.file == f"content/{path}"] for path in paths]


def _problems(bench: Bench, mistake: Mistake, change=str.encode) -> list[Problem]:
    run = bench.stops(bench.site({**AROUND, mistake.file: change(mistake.text.replace("‹", ""))}))
    return [problem for problem in run.problems if problem.file == f"content/{mistake.file}"]


def _judge(bench: Bench, mistakes: list[Mistake], all_found: list[list[Problem]]) -> None:
    for mistake, found in zip(mistakes, all_found):
        before = mistake.text[: mistake.text.index("‹")]
        line, column = before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1
        its = [problem for problem in found if problem.rule == mistake.rule and problem.level == mistake.level]
        if not its:
            bench.note(f"{mistake.name}: no [{mistake.rule}] of level {mistake.level} but {'; '.join(map(str, found)) or 'nothing'}")
            continue
        bench.expect(any((p.line, p.column) == (line, column) for p in its), f"{mistake.name}: {line}:{column} is due, and it points at {', '.join(f'{p.line}:{p.column}' for p in its)}")
        for words in mistake.says:
            bench.expect(any(words in f"{p.message} {p.suggestion}" for p in its), f"{mistake.name}: does not say {words!r} but: {its[0].message} {its[0].suggestion}")
