"""Too much of everything: a clear answer within ten seconds, or a page, and never a crash."""

from __future__ import annotations

from ..bench import Bench
from .harm import harm_in_file
from .moving_in import MOVING_IN

HEAD = "---\ntitle: Big\ndate: 2026-01-01\n---\n"
GOOD = {"posts/2026-01-01-good.md": "---\ntitle: Good\n---\nWords.\n"}
MANY = 10_000

BODIES = {
    "quotes": ">" * MANY + " words",
    "quotes with spaces": "> " * MANY + "words",
    "quotes one deeper a line": "\n".join(">" * i + " x" for i in range(1, 700)),
    "open brackets": "[" * MANY + "words",
    "closed brackets": "[" * MANY + "words" + "]" * MANY,
    "brackets and addresses": "[" * MANY + "words" + "](x)" * MANY,
    "pictures in pictures": "![" * MANY + "words" + "](x.png)" * MANY,
    "lists": "- " * MANY + "words",
    "lists one deeper a line": "\n".join("  " * i + "- x" for i in range(700)),
    "numbered lists": "1. " * MANY + "words",
    "stars": "*" * MANY * 5 + "words" + "*" * MANY * 5,
    "stars and words": "*a **b " * MANY,
    "underscores": "_a __b " * MANY,
    "tildes": "~a ~~b " * MANY,
    "back quotes": "".join("`" * (i % 300 + 1) + "x " for i in range(MANY)),
    "entities": "&" * MANY * 10,
    "angle brackets": "<" * MANY * 10,
    "tags": "<a " * MANY * 5,
    "comments": "<!-- " * MANY * 2,
    "cdata": "<![CDATA[" * MANY,
    "questions": "<?" * MANY * 5,
    "open parentheses": "[x](" * MANY + "(" * MANY,
    "definitions": "\n".join(f"[d{i}]: https://example.org/{i}" for i in range(MANY)) + "\n\n" + " ".join(f"[d{i}]" for i in range(MANY)),
    "one definition used": "[a]: https://example.org/" + "x" * 2000 + "\n\n" + "[a] " * MANY,
    "notes": "".join(f"Words[^{i}]\n\n[^{i}]: Note\n\n" for i in range(MANY)),
    "one note used": "x[^1] " * MANY + "\n\n[^1]: Note\n",
    "notes in notes": "x[^1]\n\n" + "".join(f"[^{i}]: y[^{i + 1}]\n\n" for i in range(1, 2000)),
    "table columns": "|" + "a|" * MANY + "\n|" + "-|" * MANY + "\n|" + "b|" * MANY,
    "table rows": "|a|b|\n|-|-|\n" + "|c|d|\n" * MANY,
    "table header without cells": "|" + "a|" * 5000 + "\n|" + "-|" * 5000 + "\n" + "|\n" * 5000,
    "headings": "\n\n".join(f"## Heading {i}" for i in range(MANY)),
    "same headings": "\n\n".join("## Same" for i in range(MANY)),
    "autolinks": "https://example.org/ " * MANY,
    "mail autolinks": "a@example.org " * MANY,
    "at signs": "a@" * MANY * 5,
    "dots before at": "a." * MANY * 5 + "@",
    "www": "www." * MANY * 3,
    "one line": "words " * 500_000,
    "one word": "w" * 3_500_000,
    "lines": "x\n" * 500_000,
    "hard breaks": "x\\\n" * 200_000,
    "raw html": "<b>" * MANY,
    "kept html": "<mark>" * MANY + "x" + "</mark>" * MANY,
    "kept html and stars": "<mark>*" * 3000 + "x" + "*</mark>" * 3000,
    "details": "<details>\n\n" * 2000,
    "abbreviations": "BSL " * 500_000,
    "nul": "\0" * 1_000_000,
    "carriage returns": "x\r" * 500_000,
    "blanks": "[[x]] " * MANY,
    "task lists": "- [ ] x\n" * MANY,
    "code fences": "```\n" * MANY,
    "emoji": "👩‍👩‍👧‍👦" * 50_000,
    "combining marks": "a" + "\u0301" * 1_000_000,
    "silences": "<!-- sitegen: ok raw-html – x --> <b>\n\n" * 3000,
}


def bodies(bench: Bench) -> None:
    """Each alone, so that a crash or a wait is known by its name."""
    for name, body in BODIES.items():
        site = bench.site({"site.yaml": f"title: Care\nbase-url: https://example.org/\nabbreviations:\n  BSL: British Sign Language\n{MOVING_IN}", "posts/2026-01-01-big.md": HEAD + body + "\n"})
        run = bench.build(site)
        if run.trouble:
            bench.note(f"{name}: {run.trouble}")
        elif run.status == 0 and (site / "output/posts/big.html").stat().st_size < 200_000:
            for file in ("posts/big.html", "feed.xml", "feed.json"):
                for harm in harm_in_file(file, (site / "output" / file).read_bytes()):
                    bench.note(f"{name}: {file}: {harm}")


def five_thousand_links(bench: Bench) -> None:
    """To pages, headings, files that are there and files that are not."""
    good = "\n\n".join(f"[Post {i}](2026-01-01-p{i % 50}.md#words)" for i in range(5000))
    posts = {f"posts/2026-01-01-p{i}.md": f"---\ntitle: P{i}\n---\n## Words\n\nWords.\n" for i in range(50)}
    bench.builds(bench.site({**posts, "posts/2026-01-02-links.md": "---\ntitle: Links\n---\n" + good}))
    bad = "\n\n".join(f"[Post {i}](2026-01-01-pq{i}.md)" for i in range(5000))
    run = bench.stops(bench.site({**posts, "posts/2026-01-02-links.md": "---\ntitle: Links\n---\n" + bad}))
    found = {p.line for p in run.fixes}
    bench.expect(len(found) == 5000 and min(found) == 4, f"of 5,000 links that lead nowhere, {len(found)} are named")


def a_post_of_50_mb(bench: Bench) -> None:
    body = ("Words that go on and on. " * 40 + "\n\n") * 50_000
    for settings in ("", MOVING_IN):
        site = bench.site({**GOOD, "posts/2026-01-01-big.md": HEAD + body}, settings)
        run = bench.build(site)
        bench.expect(any(p.file == "content/posts/2026-01-01-big.md" and p.line == 1 for p in run.problems), f"a post of {len(body) // 1_000_000} MB is not named: {run}")
        bench.expect(settings or run.status == 1, f"exit status {run.status}")


def a_front_matter_of_20_mb(bench: Bench) -> None:
    texts = {
        "one value": "---\ntitle: " + "x" * 20_000_000 + "\n---\nWords.\n",
        "many keys": "---\n" + "".join(f"key{i}: value\n" for i in range(1_200_000)) + "---\nWords.\n",
        "just below the most": "---\n" + "".join(f"key{i}: v\n" for i in range(15_000)) + "---\nWords.\n",
        "open": "---\n" + "x: y\n" * 700_000,
    }
    for name, text in texts.items():
        site = bench.site({**GOOD, "posts/2026-01-01-big.md": text})
        run = bench.build(site)
        bench.expect(run.status == 1, f"{name}: exit status {run.status}")
        bench.expect(run.status == 0 or any(p.file == "content/posts/2026-01-01-big.md" for p in run.fixes), f"{name}: the post is not named: {run}")


YAML = {
    "aliases": "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(f"{chr(98 + i)}: &{chr(98 + i)} [{', '.join('*' + chr(97 + i) for _ in range(9))}]\n" for i in range(9)),
    "aliases as tags": "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(f"{chr(98 + i)}: &{chr(98 + i)} [{', '.join('*' + chr(97 + i) for _ in range(9))}]\n" for i in range(8)) + "tags: *i\n",
    "an alias of itself": "title: &a [*a]\n",
    "a map of itself": "title: &a {x: *a}\n",
    "brackets": "tags: " + "[" * MANY + "]" * MANY + "\n",
    "open brackets": "tags: " + "[" * MANY + "\n",
    "braces": "tags: " + "{a: " * MANY + "}" * MANY + "\n",
    "dashes": "tags:\n  " + "- " * MANY + "x\n",
    "questions": "? " * MANY + "x\n",
    "deep maps": "".join(" " * i + f"a{i}:\n" for i in range(700)),
    "tags of yaml": "title: !!python/object/apply:os.system ['touch up']\n",
    "binary": "title: !!binary aGVsbG8=\n",
    "merge": "<<: {title: x}\n",
    "two documents": "title: x\n--- \ntitle: y\n",
    "directive": "%YAML 9.9\n",
    "anchors": "".join(f"k{i}: &a{i} x\n" for i in range(2000)),
    "escapes": 'title: "' + "\\U0001F600" * 5000 + '"\n',
    "surrogate escape": 'title: "\\uD800"\n',
    "number": "posts-per-page: " + "9" * 10_000 + "\n",
    "date": "date: " + "9" * 10_000 + "-01-01\n",
    "null key": "~: x\n",
    "list key": "[a, b]: x\n",
    "empty key": '"": x\n',
    "a tab, with line ends of Windows": "draft: no\r\ntags:\r\n\t- a\r\n",
    "a tab, with line ends of old": "draft: no\rtags:\r\t- a\r\n",
    "a tab after a line separator": "description: x\u2028tags:\u2028\t- a\n",
    "a sign, with line ends of Windows": "draft: no\r\ndescription: @home\r\n",
    "a colon, with line ends of Windows": "draft: no\r\ndescription: a: b\r\n",
    "an open quotation mark, with line ends of Windows": "draft: no\r\ndescription: 'a\r\n",
}


def yaml_bombs(bench: Bench) -> None:
    for name, yaml in YAML.items():
        title = "" if "title:" in yaml else "title: T\n"
        date = "" if "date:" in yaml else "date: 2026-01-01\n"
        for path, head, tail in (("posts/2026-01-01-big.md", f"---\n{title}{date}", "---\nWords.\n"), ("site.yaml", title, "")):
            run = bench.build(bench.site({**GOOD, path: head + yaml + tail}))
            if run.trouble:
                bench.note(f"{name} in {path}: {run.trouble}")
            elif run.status == 1:
                bench.expect(any(p.file == f"content/{path}" for p in run.fixes), f"{name}: {path} is not named: {run}")
            bench.expect(len(run.out) < 5_000_000, f"{name} in {path}: {len(run.out)} bytes of answer")


def a_post_with_2_000_topics(bench: Bench) -> None:
    """Each topic's page shows the post, and the post shows its topics: without a bound, what is written grows with their square."""
    site = bench.site({"posts/2026-01-01-t.md": "---\ntitle: T\ntags: [" + ", ".join(f"t{i}" for i in range(2000)) + "]\n---\nWords.\n"})
    bench.build(site)
    size = sum(file.stat().st_size for file in (site / "output").rglob("*") if file.is_file())
    bench.expect(size < 60_000_000, f"one post of 20 KB makes {size // 1_000_000} MB of output")


def many_files(bench: Bench) -> None:
    """3,000 things of one name: each pair named once, in little time."""
    site = bench.site({f"posts/d{i}/2026-01-01-same.md": "---\ntitle: Same\n---\nWords.\n" for i in range(3000)})
    run = bench.stops(site)
    bench.expect(2999 <= len(run.fixes) <= 3000, f"{len(run.fixes)} things to fix")


def a_series_and_a_topic_of_all(bench: Bench) -> None:
    """1,000 posts in one series and one topic: what grows with posts × posts is slow here."""
    site = bench.site({f"posts/p{i}.md": f"---\ntitle: P{i}\ndate: 20{i % 26:02}-01-01\nseries: All\ntags: [all, t{i}]\n---\nWords.\n" for i in range(1000)})
    run = bench.builds(site)
    size = sum(file.stat().st_size for file in (site / "output").rglob("*") if file.is_file())
    bench.expect(size < 150_000_000, f"{size // 1_000_000} MB of output for 1,000 posts")
    bench.expect(run.status == 0, "")
