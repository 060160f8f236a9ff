"""Hostile names: of files, folders, slugs, old addresses, themes, topics. Nothing may be written outside the output, nor take another thing's place."""

from __future__ import annotations

import json
import os

from ..bench import Bench
from ..folders import put, tree
from .bodies import PIXEL
from .harm import harm_in
from .moving_in import MOVING_IN, Case, both, none_does_harm

UPWARD = ["../up", "../../up", "/up", "a/b", "a\\b", "..\\up", ".", "..", "...", ".hidden", "C:\\up", "%2e%2e%2fup", "a%2Fb", "a\u0000b", "a\nb", "CON", "nul.txt", "com1", "a?b", "a#b", "a:b", "a*b", "ends.", "x" * 300, "\u202eup", "\u200b", "a\u2028b", "<b>", '"', "é" * 130]


def slugs(bench: Bench) -> None:
    cases = []
    for number, slug in enumerate(UPWARD):
        for kind, head in (("posts", "date: 2026-01-01\n"), ("pages", "")):
            path = f"{kind}/s{number}.md"
            cases.append(Case(f"{kind} {slug[:20]!r}", {path: f"---\ntitle: T{number}\n{head}slug: {json.dumps(slug)}\n---\nWords.\n"}, path, 4 if head else 3))
    both(bench, cases)


OLD = ["../up.html", "../../up", "/../../up.html", "a/../../../up.html", "..%2f..%2fup.html", "%2e%2e/%2e%2e/up.html", "//evil.example/x.html", "https://evil.example/x.html", "C:\\up.html", "a\\..\\..\\up.html", ".sitegen/manifest", "/.htaccess", "a\u0000b.html", "a\nb.html", "x" * 300 + ".html", "CON.html", "..", "/", "a//../../../b.html", "\u202eup.html", "a b.html", "a<b>.html", 'a"b.html', "javascript:alert(1)"]


def old_addresses(bench: Bench) -> None:
    cases = []
    for number, alias in enumerate(OLD):
        path = f"posts/2026-01-01-o{number}.md"
        cases.append(Case(f"alias {alias[:20]!r}", {path: f"---\ntitle: T{number}\naliases:\n  - {json.dumps(alias)}\n---\nWords.\n"}, path, 4))
    both(bench, cases)


def old_addresses_within_are_made(bench: Bench) -> None:
    """Harmless ones with odd signs are made within the output, or asked about; `a/../b.html` may be either."""
    for alias in ("2014/05/picnic/", "/2014/05/picnic/", "old.html", "/a/./b.html", "ŵyl/hen.html", "a/b/c/d/e/f.html"):
        site = bench.site({"posts/2026-01-01-p.md": f"---\ntitle: P\naliases: [{json.dumps(alias)}]\n---\nWords.\n"})
        bench.builds(site)
        for harm in harm_in(site / "output"):
            bench.note(f"{alias!r}: {harm}")


def who_and_where(bench: Bench) -> None:
    """Names of authors, groups and logos that lead out: not found, with file and line."""
    cases = []
    for number, name in enumerate(["../../up", "/etc/passwd", "..\\up", "authors/../../../up", "a\u0000b", "x" * 300, "https://evil.example/x", "<script>"]):
        v = json.dumps(name)
        cases += [
            Case(f"author {name[:20]!r}", {f"posts/2026-01-01-a{number}.md": f"---\ntitle: A{number}\nauthor: {v}\n---\nWords.\n"}, f"posts/2026-01-01-a{number}.md", 3),
            Case(f"group {name[:20]!r}", {f"posts/2026-01-01-g{number}.md": f"---\ntitle: G{number}\ngroups: [{v}]\n---\nWords.\n"}, f"posts/2026-01-01-g{number}.md", 3),
            Case(f"author's group {name[:20]!r}", {f"authors/u{number}.md": f"---\nname: U{number}\ngroup: {v}\n---\nWords.\n"}, f"authors/u{number}.md", 3),
            Case(f"logo {name[:20]!r}", {f"groups/l{number}.md": f"---\nname: L{number}\narea: Leeds\nlogo: {v}\n---\nWords.\n"}, f"groups/l{number}.md", 4),
            Case(f"image {name[:20]!r}", {f"posts/2026-01-01-i{number}.md": f"---\ntitle: I{number}\nimage: {v}\nimage-description: A lake\n---\nWords.\n"}, f"posts/2026-01-01-i{number}.md", 3),
        ]
    both(bench, cases)


def topics(bench: Bench) -> None:
    """Any words can be a topic. Whatever they are, their page lies in topics/."""
    names = ["../../up", "/etc/passwd", "..", ".", "a/b", "a\\b", "CON", "index", "feed", "x" * 300, "é" * 200, "<script>alert(1)</script>", "%2e%2e%2f", "page 2", "\u200b", "\u202eup", "日本語", "C++", "C#", "a\nb", "nul", "😀", "-", "_x"]
    files = {f"posts/2026-01-{number + 1:02}-t.md": f"---\ntitle: T{number}\nslug: t{number}\ntags: [{json.dumps(name)}, all]\n---\nWords.\n" for number, name in enumerate(names)}
    site = bench.site(files)
    run = bench.build(site)
    if run.status == 0:
        for harm in harm_in(site / "output"):
            bench.note(harm)
        for path in tree(site / "output"):
            bench.expect(len(path.split("/")) <= 3 and all(len(part.encode()) <= 200 for part in path.split("/")), f"an odd path in the output: {path[:120]!r}")
    else:
        bench.expect(all(problem.file.startswith("content/posts/") for problem in run.fixes), f"problems that name no post: {run.fixes[:3]}")


def names_of_files_on_disk(bench: Bench) -> None:
    """Linux allows any bytes but a slash in a name: line ends, marks, text that is not UTF-8. A build lives with them."""
    site = bench.site({"posts/2026-01-01-good.md": "---\ntitle: Good\n---\nWords.\n"}, MOVING_IN)
    posts, assets = os.fsencode(site / "content/posts"), os.fsencode(site / "content/assets")
    os.makedirs(assets)
    names = [b"new\nline", b"tab\tbell\x07", b"escape\x1b[31m", b"not utf-8 \xff\xfe", b"<script>alert(1)</script>"[:8], b'quote"\'', b"back\\slash", b"{{mustache}}", b"a&b", b"x" * 250, b" ", b"%2e%2e%2f", b"c:d", b"$(touch up)", b"-rf", b"\xe2\x80\xaeexe"]
    for name in names:
        with open(posts + b"/" + name + b".md", "wb") as file:
            file.write(b"---\ntitle: Odd\ndate: 2026-01-01\n---\nWords.\n")
        with open(assets + b"/" + name + b".txt", "wb") as file:
            file.write(b"words")
    run = bench.build(site)
    bench.expect(run.status in (0, 1), f"{run}")
    if run.status == 0:
        for harm in harm_in(site / "output"):
            bench.note(harm)
    bench.expect(b"\x1b" not in run.out.encode(), "a control code from a file's name reaches the terminal")
    plain = bench.run("build", "--site", site, "--output", site / "output", "--today", "2026-11-20")
    bench.expect("\x1b" not in plain.err + plain.out and "\x07" not in plain.err + plain.out, "a control code from a file's name reaches the terminal")


def a_line_end_in_a_name_takes_nobodys_file(bench: Bench) -> None:
    """What was written is remembered in a list, a path a line: a name with a line end must not make it name somebody else's file."""
    site = bench.site({"assets/mine.txt": "words", "posts/2026-01-01-a.md": "---\ntitle: A\n---\nWords.\n"}, MOVING_IN)
    odd = site / "content/assets/mine\nnotes\nassets/plan.txt"
    odd.parent.mkdir(parents=True, exist_ok=True)
    odd.write_text("words")
    foreign = {"notes": "Mine, not sitegen's.", "assets/plan.txt": "Mine too."}
    put(site / "output", foreign)
    bench.build(site)
    bench.build(site)
    odd.unlink()
    bench.build(site)
    left = tree(site / "output")
    for path, words in foreign.items():
        bench.expect(left.get(path) == words.encode(), f"the foreign file {path} is gone or changed")


def names_over_255_bytes(bench: Bench) -> None:
    """A title makes no file's name, but a file's own name with a long ending does: `NAME.md` of 254 bytes, its group's feed folder, its alias."""
    long = "n" * 200
    cases = [
        Case("post", {f"posts/2026-01-01-{long}.md": "---\ntitle: L\n---\nWords.\n"}, f"posts/2026-01-01-{long}.md"),
        Case("group", {f"groups/{long}.md": "---\nname: L\narea: Leeds\n---\nWords.\n"}, f"groups/{long}.md"),
        Case("é", {f"pages/{'é' * 120}.md": "---\ntitle: L\n---\nWords.\n"}, f"pages/{'é' * 120}.md"),
        Case("asset", {f"assets/{'a' * 250}.txt": "words"}, f"assets/{'a' * 250}.txt"),
    ]
    site = bench.site({path: content for case in cases for path, content in case.files.items()})
    run = bench.build(site)
    bench.expect(run.status in (0, 1), f"{run}")
    none_does_harm(bench, cases)


def deep_folders(bench: Bench) -> None:
    """200 folders within one another: read or asked about, never a crash."""
    site = bench.site({"/".join(["posts", *["d"] * 200, "2026-01-01-deep.md"]): "---\ntitle: Deep\n---\nWords.\n", "/".join(["assets", *["long-name-of-a-folder"] * 150, "a.txt"]): "words"})
    run = bench.build(site)
    bench.expect(run.status == 0 or run.problems, f"{run}")


def the_theme_s_name(bench: Bench) -> None:
    for name in ("../themes/care-net", "../../x", "/etc", "a\\b", "..", "x" * 300, "a\u0000b", "no-such-theme"):
        site = bench.site({"site.yaml": f"title: Care\ntheme: {json.dumps(name)}\n"})
        run = bench.stops(site)
        bench.expect(any(problem.file == "content/site.yaml" for problem in run.fixes), f"theme {name[:20]!r}: site.yaml is not named: {run}")


def pages_of_the_menu(bench: Bench) -> None:
    for page in ("../up.md", "/etc/passwd", "javascript:alert(1)", "//evil.example/", "..\\up.md", "https://evil.example/", "pages/no-such.md", "x" * 3000):
        settings = f"title: Care\nmenu:\n  - label: Up\n    page: {json.dumps(page)}\n"
        run = bench.stops(bench.site({"site.yaml": settings}))
        bench.expect(any(p.file == "content/site.yaml" and p.line == 4 for p in run.fixes), f"menu {page[:30]!r} is not named on line 4: {run.fixes[:1]}")
        site = bench.site({"site.yaml": settings + MOVING_IN})
        if bench.build(site).status == 0:
            for harm in harm_in(site / "output"):
                bench.note(f"{page[:30]!r}: {harm}")


def the_site_s_logo(bench: Bench) -> None:
    for name in ("../secret.png", "/etc/passwd", "..\\secret.png", "https://evil.example/x.png", "data:image/png;base64,x", "assets/../../secret.png"):
        site = bench.site({"site.yaml": f"title: Care\nlogo: {json.dumps(name)}\n"})
        put(site, {"secret.png": PIXEL})
        run = bench.stops(site)
        bench.expect(any(p.file == "content/site.yaml" and p.line == 2 for p in run.fixes), f"logo {name!r} is not named on line 2: {run.fixes[:1]}")
