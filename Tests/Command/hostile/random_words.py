"""Words that nobody would write: pieces of YAML and Markdown in any order, from fixed seeds. No crash, no harm, no long wait."""

from __future__ import annotations

import random
import shutil

from ..bench import Bench
from .harm import harm_in

SITES = 40
SETTINGS = ["title", "date", "tags", ": ", ":", "- ", "\n", "\n", "\r\n", "\n  ", "\t", '"', "'", "[", "]", "{", "}", "#", "&a ", "*a", "!!str ", "|", "|\n  ", ">", "---", "...", "%", "@", "`", "?", "? ", ",", ",", "~", "null", "true", "2026-01-01", "x", "words ", "é", "👩‍🦽", "\u0301", "\u2028", "\u0085", "\\", "\\n", "<<: ", "\ufeff", "fields", "sources", "reviewed", "aliases", "slug", "label", "\r", "-", "0", "99999999999999999999"]
WORDS = ["# ", "## ", "\n", "\n\n", "\r\n", "- ", "1. ", "> ", "|", "|-|", "\n|a|b|\n|-|-|\n", "*", "**", "_", "~~", "`", "```", "[", "]", "(", ")", "![", "](", "<", "</", '<span lang="cy">', "</span>", "<b>", "<script>", "<!--", "-->", "<!-- sitegen: ok x -->", "[^1]", "[^1]: ", "&", "&amp;", "&#0;", "\\", "x", "words ", "BSL", "é", "\u0301", "👩‍🦽", "\t", "    ", "https://example.org", "www.", "a@b.c", "\0", "\r", "[[", "]]", "- [ ] ", "---", "===", "<details>", "<summary>", "{{", "\u200b", "\ufeff", "\x0c", "[x]: ", "#x", "x.md", "../", "javascript:", '"', "'", " onclick=", "<img src=x "]
KINDS = ["posts/2026-01-01-{}.md", "groups/{}.md", "resources/{}.md", "authors/{}.md", "pages/{}.md", "resources/r{}/index.md"]
# What each kind needs, so that most of the words reach a page.
ENOUGH = "title: T{0}\ndate: 2026-01-01\nname: N{0}\narea: Leeds\nkind: letter\n"


def in_settings_and_bodies(bench: Bench) -> None:
    for seed in range(SITES):
        chance = random.Random(seed)
        files: dict[str, str | bytes] = {"site.yaml": "title: T\nbase-url: https://example.org/\nabbreviations: {BSL: British Sign Language}\nstrict: false\nraw-html: clean\n"}
        for number in range(40):
            path = chance.choice(KINDS).format(number)
            settings = "".join(chance.choices(SETTINGS, k=chance.randint(1, 40))) if chance.random() < 0.5 else ENOUGH.format(number)
            body = "".join(chance.choices(WORDS, k=chance.randint(1, 120)))
            files[path] = f"---\n{settings}\n---\n{body}"
            if path.endswith("/index.md"):
                files[path.replace("index.md", "letter.md")] = body
        site = bench.site(files)
        run = bench.build(site)
        for problem in run.fixes:
            files.pop(problem.file.removeprefix("content/"), None)
        if run.fixes:
            site = bench.site(files)
            run = bench.build(site)
        if run.status == 0:
            for harm in harm_in(site / "output"):
                bench.note(f"seed {seed}: {harm}")
        for folder in bench.folder.iterdir():
            shutil.rmtree(folder)
