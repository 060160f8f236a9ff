"""Files that lie in the content folder: programs, pages, style sheets, things in the theme's place, links on the disk."""

from __future__ import annotations

import os

from ..bench import Bench
from ..folders import put, tree
from .bodies import PIXEL
from .harm import CANARY, harm_in
from .moving_in import MOVING_IN, Case, both, each_is_named, none_does_harm

PROGRAMS = {
    "html": f"<script>{CANARY}()</script>",
    "HTML": f"<script>{CANARY}()</script>",
    "htm": f"<script>{CANARY}()</script>",
    "xhtml": f'<html xmlns="http://www.w3.org/1999/xhtml"><script>{CANARY}()</script></html>',
    "xht": f'<html xmlns="http://www.w3.org/1999/xhtml"><script>{CANARY}()</script></html>',
    "shtml": '<!--#exec cmd="id" -->',
    "js": f"{CANARY}()",
    "mjs": f"{CANARY}()",
    "xml": '<?xml-stylesheet href="x.xsl"?><x/>',
    "xsl": "<x/>",
    "svgz": b"\x1f\x8b\x08\x00",
    "mht": "MIME-Version: 1.0\n",
    "wasm": b"\0asm",
    "swf": b"FWS",
    "htaccess": None,
    "php": "<?php phpinfo(); ?>",
    "css": f"/* {CANARY} */ @import url(https://evil.example/x.css);",
    "rss": f'<rss><script xmlns="http://www.w3.org/1999/xhtml">{CANARY}()</script></rss>',
    "atom": "<feed/>",
    "rdf": "<x/>",
    "vtt.html": f"<script>{CANARY}()</script>",
    "html.": None,
}


def programs_beside_a_post(bench: Bench) -> None:
    cases = []
    for ending, content in PROGRAMS.items():
        if content is None:
            continue
        name = ending.replace(".", "-") + ("-capitals" if ending.isupper() else "")
        head = f"---\ntitle: With {name}\ndate: 2026-01-01\n---\n"
        path = f"posts/{name}/index.md"
        cases.append(Case(f"file.{ending}", {path: f"{head}[The file](file.{ending})\n", f"posts/{name}/file.{ending}": content}, path, 5))
    # A style sheet or a feed of somebody else's runs nothing by itself, and opens only when a reader chooses it.
    each_is_named(bench, [case for case in cases if case.name not in ("file.css", "file.atom", "file.rdf", "file.rss")])
    none_does_harm(bench, cases)


def programs_in_assets(bench: Bench) -> None:
    cases = [Case(f"assets {ending}", {f"assets/{number}.{ending}": content}, f"assets/{number}.{ending}") for number, (ending, content) in enumerate(PROGRAMS.items()) if content is not None]
    each_is_named(bench, [case for case in cases if case.name.split()[1] not in ("css", "atom", "rdf", "rss")])
    none_does_harm(bench, cases)


def the_theme_s_place_is_the_theme_s(bench: Bench) -> None:
    """A file that would land on one of the theme's is not published: a style sheet of the content's would reach every page."""
    for name in ("base.css", "colours.css", "icon.svg", "BASE.CSS", "print.css"):
        words = f"---\ntitle: T\ndate: 2026-01-01\n---\n[The file](/theme/{name})\n"
        content = f"/* {CANARY} */" if "." in name and not name.endswith("svg") else f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><title>{CANARY}</title><path d="M0 0h9v9"/></svg>'
        site = bench.site({"posts/a.md": words, f"theme/{name}": content})
        run = bench.stops(site)
        bench.expect(any(p.file in ("content/posts/a.md", f"content/theme/{name}") for p in run.fixes), f"theme/{name} is not named as taken")
        site = bench.site({"posts/a.md": words, f"theme/{name}": content}, MOVING_IN)
        if bench.build(site).status == 0:
            found = (site / "output/theme" / name).read_bytes() if (site / "output/theme" / name).exists() else b""
            bench.expect(CANARY.encode() not in found or name == "BASE.CSS", f"the content's theme/{name} took the theme's place")


def made_files_keep_their_places(bench: Bench) -> None:
    """Robots, the site map, feeds and logos are the build's own."""
    for path in ("robots.txt", "feed.json", "logos/leeds.svg", "logo-wall.svg", "groups/leeds/feed.json", "topics/care/feed.json", "logos/network.png"):
        files = {
            f"{path}": PIXEL if path.endswith("png") else f"{CANARY}",
            "posts/a.md": f"---\ntitle: A\ndate: 2026-01-01\ntags: [care]\n---\n[The file](/{path})\n",
            "groups/leeds/index.md": "---\nname: Leeds\narea: Leeds\n---\nWords.\n",
            "assets/net.png": PIXEL,
        }
        site = bench.site(files, "logo: assets/net.png\n")
        run = bench.build(site)
        bench.expect(run.status == 1, f"{path} from the content takes the place of the build's own (status {run.status})")
        site = bench.site(files, "logo: assets/net.png\n" + MOVING_IN)
        if bench.build(site).status == 0:
            found = (site / "output" / path).read_bytes() if (site / "output" / path).exists() else b""
            bench.expect(CANARY.encode() not in found, f"{path} from the content took the place of the build's own")


def links_on_the_disk_that_lead_out(bench: Bench) -> None:
    outside = put(bench.new_folder("outside"), {"secret.txt": f"{CANARY} secret", "secret.md": f"---\ntitle: {CANARY}\ndate: 2026-01-01\n---\n{CANARY}\n", "secret.png": PIXEL + CANARY.encode(), "folder/inner.md": f"---\ntitle: {CANARY}\ndate: 2026-01-01\n---\n{CANARY}\n"})
    places = {
        "assets/passwd.txt": "/etc/passwd",
        "assets/secret.txt": str(outside / "secret.txt"),
        "posts/2026-01-01-secret.md": str(outside / "secret.md"),
        "posts/2026-01-01-relative.md": os.path.join("..", "..", "..", outside.name, "secret.md"),
        "posts/folder": str(outside / "folder"),
        "pages": str(outside / "folder"),
        "assets/root": "/",
        "assets/dangling.txt": str(outside / "nothing"),
        "assets/loop": "loop",
        "groups/leeds/logo.png": str(outside / "secret.png"),
        "assets/up": "..",
        "assets/proc": "/proc/self/environ",
    }
    for path, target in places.items():
        for settings in ("", MOVING_IN):
            site = bench.site({"posts/2026-01-01-good.md": "---\ntitle: Good\n---\nWords.\n", "groups/leeds/index.md": "---\nname: Leeds\narea: Leeds\nlogo: logo.png\n---\nWords.\n" if "logo" in path else "---\nname: Leeds\narea: Leeds\n---\nWords.\n"}, settings)
            link = site / "content" / path
            link.parent.mkdir(parents=True, exist_ok=True)
            link.symlink_to(target)
            run = bench.build(site)
            if not settings or run.status != 0:
                bench.expect(run.status == 1, f"{path} → {target}: exit status {run.status}")
                bench.expect(any(p.file == f"content/{path}" for p in run.fixes), f"{path} → {target} is not named: {run.fixes[:2]}")
            for file, content in tree(site / "output").items():
                bench.expect(CANARY.encode() not in content and b"root:x:0" not in content, f"{path} → {target}: {file} shows what lies outside")


def links_on_the_disk_to_the_content_itself(bench: Bench) -> None:
    """A link to a file inside is a file like another; a folder that leads to its own parent ends."""
    site = bench.site({"posts/2026-01-01-good/index.md": "---\ntitle: Good\n---\n![A lake](lake.png)\n", "assets/lake.png": PIXEL})
    (site / "content/posts/2026-01-01-good/lake.png").symlink_to("../../assets/lake.png")
    bench.builds(site)
    out = site / "output/posts/good/lake-1w.png"
    bench.expect(out.is_file() and not out.is_symlink(), "the picture behind a link within the content is not published as a file")
    for target in ("..", "../..", "."):
        site = bench.site({"posts/2026-01-01-good.md": "---\ntitle: Good\n---\nWords.\n"})
        (site / "content/posts/again").symlink_to(target)
        run = bench.build(site)
        bench.expect(run.seconds < 10 and len(run.problems) < 50, f"posts/again → {target} gives {len(run.problems)} problems in {run.seconds:.1f} s")


def the_content_folder_as_a_link(bench: Bench) -> None:
    """Somebody's own set-up: content/ may lie elsewhere, and is trusted as a whole."""
    real = bench.site({"posts/2026-01-01-good.md": "---\ntitle: Good\n---\nWords.\n"})
    site = bench.new_folder("site")
    (site / "content").symlink_to(real / "content")
    bench.builds(site)


def special_files(bench: Bench) -> None:
    """A pipe must not be waited for, nor a device be read without end."""
    for settings in ("", MOVING_IN):
        site = bench.site({"posts/2026-01-01-good.md": "---\ntitle: Good\n---\nWords.\n"}, settings)
        os.mkfifo(site / "content/posts/2026-01-01-pipe.md")
        os.mkfifo(site / "content/assets-pipe.txt")
        run = bench.build(site)
        bench.expect(any(p.file == "content/posts/2026-01-01-pipe.md" for p in run.problems), f"a pipe in place of a post is not named: {run}")


def the_site_s_settings_as_a_link(bench: Bench) -> None:
    outside = put(bench.new_folder("outside"), {"site.yaml": f"title: {CANARY}\n"})
    site = bench.site({"posts/2026-01-01-good.md": "---\ntitle: Good\n---\nWords.\n", "site.yaml": "title: x\n"})
    (site / "content/site.yaml").unlink()
    (site / "content/site.yaml").symlink_to(outside / "site.yaml")
    run = bench.stops(site)
    bench.expect(any(p.file == "content/site.yaml" for p in run.fixes), "a site.yaml that leads out is not named")


def not_utf_8(bench: Bench) -> None:
    texts = {
        "latin-1": "---\ntitle: Caf\xe9\ndate: 2026-01-01\n---\nWords.\n".encode("latin-1"),
        "utf-16": "---\ntitle: T\ndate: 2026-01-01\n---\nWords.\n".encode("utf-16"),
        "overlong": b"---\ntitle: T\ndate: 2026-01-01\n---\nWords \xc0\xbcscript\xc0\xbe\n",
        "surrogate": b"---\ntitle: T\ndate: 2026-01-01\n---\nWords \xed\xa0\x80\n",
        "cut": b"---\ntitle: T\ndate: 2026-01-01\n---\nWords \xe2\x82",
        "random": bytes(range(256)) * 40,
    }
    lines = {"latin-1": (2, 11), "utf-16": (1, 1), "overlong": (5, 7), "surrogate": (5, 7), "cut": (5, 7)}
    cases = [Case(name, {f"posts/2026-01-01-{name}.md": text}, f"posts/2026-01-01-{name}.md", lines.get(name, (None,))[0]) for name, text in texts.items()]
    run = each_is_named(bench, cases)
    for name, (line, column) in lines.items():
        bench.expect(any((p.line, p.column) == (line, column) for p in run.fixes if name in p.file), f"{name}: not at {line}:{column} but {[p.place for p in run.fixes if name in p.file]}")
    none_does_harm(bench, cases)


def letters_that_are_hostile(bench: Bench) -> None:
    """A letter's words are read by another part than a body's."""
    hostile = {
        "html": "Dear [[Name]]\n\n<script>alert(1)</script>\n",
        "link": "Dear [[Name]]\n\n[words](javascript:alert(1))\n",
        "picture": "Dear [[Name]]\n\n![x](https://evil.example/x.png)\n",
        "out": "Dear [[Name]]\n\n[words](../../../../etc/passwd)\n",
    }
    cases = [
        Case(f"letter {name}", {f"resources/{name}/index.md": f"---\ntitle: Letter {name}\nkind: letter\n---\nGuidance.\n", f"resources/{name}/letter.md": text}, f"resources/{name}/letter.md", 3)
        for name, text in hostile.items()
    ]
    both(bench, cases)
    names = ['"><script>alert(1)</script>', "{{mustache}}", "' onfocus='alert(1)", "</textarea>", "javascript:alert(1)", "<b>x</b>"]
    odd = [
        Case(f"blank {name}", {f"resources/b{number}/index.md": f"---\ntitle: Blank {number}\nkind: letter\n---\nGuidance.\n", f"resources/b{number}/letter.md": f"Dear [[{name}]]\n"}, f"resources/b{number}/letter.md")
        for number, name in enumerate(names)
    ]
    none_does_harm(bench, odd)
