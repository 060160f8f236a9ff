"""Two things at one address: a problem that names both, whatever the two are, and whatever the order."""

from __future__ import annotations

import unicodedata

from .bench import Bench
from .corpus import PIXEL
from .hostile.moving_in import MOVING_IN

POST = "---\ntitle: {}\ndate: 2026-01-01\n---\nWords.\n"
GROUP = "---\nname: {}\narea: Leeds\n---\nWords.\n"
PAGE = "---\ntitle: {}\n---\nWords.\n"


def post(title: str, more: str = "", body: str = "Words.") -> str:
    return f"---\ntitle: {title}\ndate: 2026-01-01\n{more}---\n{body}\n"


# What is there, and two texts that the problem must hold: the two things, by name, title or file.
PAIRS: dict[str, tuple[dict[str, str | bytes], str, str]] = {
    "two dates, one name": ({"posts/2026-01-01-x.md": PAGE.format("One"), "posts/2026-01-02-x.md": PAGE.format("Two")}, "One", "Two"),
    "another case": ({"posts/Picnic.md": POST.format("One"), "posts/picnic.md": POST.format("Two")}, "One", "Two"),
    "another case beyond ASCII": ({"posts/ŴYL.md": POST.format("One"), "posts/ŵyl.md": POST.format("Two")}, "One", "Two"),
    "composed and not": ({f"posts/{unicodedata.normalize('NFC', 'café')}.md": POST.format("One"), f"posts/{unicodedata.normalize('NFD', 'café')}.md": POST.format("Two")}, "One", "Two"),
    "folder and file": ({"posts/x.md": POST.format("One"), "posts/x/index.md": POST.format("Two")}, "One", "Two"),
    "two folders": ({"posts/a/x.md": POST.format("One"), "posts/b/x.md": POST.format("Two")}, "One", "Two"),
    "one slug": ({"posts/a.md": post("One", "slug: same\n"), "posts/b.md": post("Two", "slug: same\n")}, "One", "Two"),
    "slug and name": ({"posts/a.md": post("One", "slug: b\n"), "posts/b.md": POST.format("Two")}, "One", "Two"),
    "two groups": ({"groups/leeds.md": GROUP.format("One"), "groups/leeds/index.md": GROUP.format("Two")}, "One", "Two"),
    "two pages": ({"pages/about.md": PAGE.format("One"), "pages/about/index.md": PAGE.format("Two")}, "One", "Two"),
    "two authors": ({"authors/ann.md": "---\nname: One\n---\nW.\n", "authors/ANN.md": "---\nname: Two\n---\nW.\n"}, "One", "Two"),
    "two resources": ({"resources/a.md": "---\ntitle: One\nkind: guide\n---\nW.\n", "resources/A.md": "---\ntitle: Two\nkind: guide\n---\nW.\n"}, "One", "Two"),
    "alias and post": ({"posts/a.md": post("One", "aliases: [posts/b.html]\n"), "posts/b.md": POST.format("Two")}, "One", "Two"),
    "two aliases": ({"posts/a.md": post("One", "aliases: [old/]\n"), "posts/b.md": post("Two", "aliases: [/old/index.html]\n")}, "One", "Two"),
    "alias in another case": ({"posts/a.md": post("One", "aliases: [Posts/B.html]\n"), "posts/b.md": POST.format("Two")}, "One", "Two"),
    "alias in percent": ({"posts/a.md": post("One", "aliases: ['posts/%62.html']\n"), "posts/b.md": POST.format("Two")}, "One", "Two"),
    "alias and the home page": ({"posts/a.md": post("One", "aliases: [index.html]\n")}, "One", "index.html"),
    "alias and the top": ({"posts/a.md": post("One", "aliases: [/index.html]\n")}, "One", "index.html"),
    "alias and the posts list": ({"posts/a.md": post("One", "aliases: [posts/]\n")}, "One", "posts/index.html"),
    "alias and the second page of posts": ({f"posts/p{i}.md": post(f"P{i}", "aliases: [posts/page-2.html]\n" if i == 0 else "") for i in range(3)}, "P0", "posts/page-2.html"),
    "alias and a topic": ({"posts/a.md": post("One", "tags: [care]\naliases: [topics/care.html]\n")}, "One", "care"),
    "alias and a year of the archive": ({"posts/a.md": post("One", "aliases: [archive.html]\n")}, "One", "archive.html"),
    "alias that needs a page as a folder": ({"posts/a.md": post("One", "aliases: [posts/b.html/]\n"), "posts/b.md": POST.format("Two")}, "One", "Two"),
    "alias that needs a file as a folder": ({"posts/a.md": post("One", "aliases: [feed.xml/]\n")}, "One", "feed.xml"),
    "alias that needs an alias as a folder": ({"posts/a.md": post("One", "aliases: [old.html]\n"), "posts/b.md": post("Two", "aliases: [old.html/more/]\n")}, "One", "Two"),
    "alias and the theme": ({"posts/a.md": post("One", "aliases: [theme/base.css/]\n")}, "One", "theme"),
    "a post named index": ({"posts/2026-01-01-index.md": PAGE.format("One")}, "One", "posts/index.html"),
    "a post with the slug index": ({"posts/a.md": post("One", "slug: index\n")}, "One", "posts/index.html"),
    "a post named page-2": ({f"posts/p{i}.md": POST.format(f"P{i}") for i in range(3)} | {"posts/page-2.md": POST.format("One")}, "One", "posts/page-2.html"),
    "a post with the slug page-2": ({f"posts/p{i}.md": POST.format(f"P{i}") for i in range(3)} | {"posts/x.md": post("One", "slug: Page-2\n")}, "One", "list of posts"),
    "a group with the slug index": ({"groups/a.md": "---\nname: One\narea: Leeds\nslug: index\n---\nW.\n"}, "One", "groups/index.html"),
    "a resource with the slug index": ({"resources/a.md": "---\ntitle: One\nkind: guide\nslug: index\n---\nW.\n"}, "One", "resources/index.html"),
    "a page and a list": ({"pages/posts/index.md": PAGE.format("One"), "pages/a.md": "---\ntitle: Two\nslug: posts\n---\nW.\n"}, "One", "Two"),
    "a file and a logo": ({"logos/leeds.svg": "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M0 0h9v9'/></svg>", "groups/leeds.md": GROUP.format("Leeds"), "posts/a.md": post("One", body="[A drawing](/logos/leeds.svg)")}, "logos/leeds.svg", "Leeds"),
    "a file and a letter's text": ({"resources/a/index.md": "---\ntitle: One\nkind: letter\n---\nW.\n", "resources/a/letter.md": "Dear council\n", "resources/a.txt": "x", "posts/a.md": post("Two", body="[A text](/resources/a.txt)")}, "resources/a.txt", "One"),
    "files in two cases": ({"assets/a.txt": "x", "assets/A.txt": "y"}, "assets/a.txt", "assets/A.txt"),
    "a file of a folder and one beside": ({"posts/2026-01-01-x/index.md": "---\ntitle: One\n---\n[A](a.txt)\n", "posts/2026-01-01-x/a.txt": "x", "posts/x/a.txt": "y", "posts/b.md": post("Two", body="[B](x/a.txt)")}, "posts/2026-01-01-x/a.txt", "posts/x/a.txt"),
    "a file and the network's logo": ({"logos/network.png": PIXEL + b"x", "posts/a.md": post("One", body="![A lake](/logos/network.png)")}, "logos/network.png", ""),
    "a file and a topic's feed": ({"topics/care/feed.json": "{}", "posts/a.md": post("One", "tags: [care]\n", "[A feed](/topics/care/feed.json)")}, "topics/care/feed.json", "care"),
    "a file and the theme": ({"theme/base.css": "x", "posts/a.md": post("One", body="[A style sheet](/theme/base.css)")}, "theme/base.css", ""),
}


def pairs_are_named_and_nothing_is_written(bench: Bench) -> None:
    for name, (files, one, two) in PAIRS.items():
        site = bench.site(_with_settings(files))
        run = bench.build(site)
        named = [p for p in run.fixes if p.rule == "address"]
        if not bench.expect(run.status == 1 and named, f"{name}: exit status {run.status}, and no problem with an address"):
            continue
        texts = [f"{p.file} {p.message}" for p in named]
        bench.expect(any(one in text and two in text for text in texts), f"{name}: not both are named: {texts[:2]}")
        bench.expect(all(p.file.startswith("content/") for p in named), f"{name}: {named}")


def pairs_while_moving_in(bench: Bench) -> None:
    """With `strict: false` the first keeps the address, or the build stops with words that name a file."""
    for name, (files, _, _) in PAIRS.items():
        run = bench.build(bench.site(_with_settings(files, MOVING_IN)))
        bench.expect(run.status == 0 or run.fixes, f"{name}: stops without a problem: {run}")


def the_same_slug_in_two_kinds_is_fine(bench: Bench) -> None:
    files = {"posts/leeds.md": POST.format("Leeds"), "groups/leeds.md": GROUP.format("Leeds"), "authors/leeds.md": "---\nname: Leeds\n---\nW.\n", "resources/leeds.md": "---\ntitle: Leeds\nkind: guide\n---\nW.\n", "pages/leeds.md": PAGE.format("Leeds")}
    site = bench.site(files)
    bench.builds(site)
    for path in ("posts/leeds.html", "groups/leeds.html", "authors/leeds.html", "resources/leeds.html", "leeds.html"):
        bench.expect((site / "output" / path).exists(), f"{path} is not there")


def odd_topics_have_pages_of_their_own(bench: Bench) -> None:
    """A topic called `index` is not the list of topics; `Care` and `care` are one."""
    site = bench.site({"posts/a.md": post("One", "tags: [index, Care, C++, C]\n"), "posts/b.md": post("Two", "tags: [Index, care]\n")})
    bench.builds(site)
    index = (site / "output/topics/index.html").read_text()
    bench.expect("Care" in index and "<h1>Topics" in index, "the list of topics is another page's")
    pages = {path.name for path in (site / "output/topics").glob("*.html")}
    bench.expect(len(pages - {"index.html"}) in (3, 4), f"the topics' pages are {sorted(pages)}")
    bench.expect({"c.html", "care.html"} <= pages, f"the topics' pages are {sorted(pages)}")


def _with_settings(files: dict[str, str | bytes], more: str = "") -> dict[str, str | bytes]:
    logo = {"assets/net.png": PIXEL}
    return {"site.yaml": f"title: Care\nbase-url: https://example.org/\nposts-per-page: 2\nlogo: assets/net.png\n{more}", **logo, **files}
