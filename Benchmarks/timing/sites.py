"""A made-up site for each generator, and what each of them makes of it."""

from __future__ import annotations

import shutil
import sys
from dataclasses import replace
from pathlib import Path

from .process import Failed, Usage, measure
from .race import Contestant
from .tools import BENCHMARKS, ROOT, Tools

MAKER = BENCHMARKS / "make-corpus"
# After the last made-up post, and always the same: a post of tomorrow would not be published today.
TODAY = "2026-01-01"


class Site:
    """The posts of one maker, for one generator."""

    def __init__(self, folder: Path, count: int, generator: str, maker: Path = MAKER):
        self.folder = folder
        self.posts = folder / "content" / "posts"
        measure([sys.executable, maker, folder, str(count), "--for", generator])
        self.made = folder / {"sitegen": "output", "hugo": "public", "pelican": "output"}[generator]
        self.page = {"sitegen": "posts/{}.html", "hugo": "posts/{}/index.html", "pelican": "posts/{}.html"}[generator]

    def forget(self) -> None:
        """What an earlier run left behind: the output, and anything kept to be quicker next time."""
        for name in (self.made.name, ".sitegen", "resources", ".hugo_build.lock"):
            left = self.folder / name
            shutil.rmtree(left) if left.is_dir() else left.unlink(missing_ok=True)

    def check(self) -> None:
        """Every post must have a page, and none can be shorter than its Markdown: a generator that does less is no peer."""
        for post in self.posts.glob("*.md"):
            page = self.made / self.page.format(post.stem)
            if not page.is_file() or page.stat().st_size < post.stat().st_size:
                raise Failed(f"{post.name} has no whole page in {self.made.name}/, so the times would mean nothing.")

    def output_size(self) -> tuple[int, int]:
        """Files and bytes."""
        sizes = [file.stat().st_size for file in self.made.rglob("*") if file.is_file()]
        return len(sizes), sum(sizes)


def cold(site: Site, tools: Tools, name: str = "sitegen, from nothing") -> Contestant:
    return Contestant(name, lambda: measure(sitegen_command(site, tools)), prepare=site.forget, check=site.check)


def unchanged(site: Site, tools: Tools, name: str = "sitegen, nothing changed") -> Contestant:
    """To be run after `cold`."""
    return Contestant(name, lambda: measure(sitegen_command(site, tools)), check=site.check)


def edited(site: Site, tools: Tools, name: str = "sitegen, one post edited") -> Contestant:
    """To be run after `unchanged`. The post in the middle gets one more line each time."""
    posts = sorted(site.posts.glob("*.md"))
    post = posts[len(posts) // 2]

    def edit() -> None:
        with post.open("a") as file:
            file.write("\nOne more line.\n")

    return Contestant(name, lambda: measure(sitegen_command(site, tools)), prepare=edit, check=site.check)


def hugo(site: Site, tools: Tools, runs: int, warm_ups: int, name: str = "Hugo, from nothing") -> Contestant:
    command = [tools.hugo, "--quiet", "--cacheDir", site.folder.parent / "hugo-cache"]
    return Contestant(name, lambda: measure(command, site.folder), prepare=site.forget, check=site.check, runs=runs, warm_ups=warm_ups)


def pelican(site: Site, tools: Tools, runs: int, name: str = "Pelican, from nothing") -> Contestant:
    command = [tools.pelican, "--quiet", "--settings", "pelicanconf.py", "--output", site.made, "content"]
    # It takes minutes, so that a run to warm up would say little.
    return Contestant(name, lambda: measure(command, site.folder), prepare=site.forget, check=site.check, runs=runs, warm_ups=0)


def markdown_floor(site: Site, tools: Tools, name: str = "floor: cmark-gfm, the same Markdown") -> Contestant:
    """The CPU seconds are those that the program itself counted: without its reading of files."""

    def run() -> Usage:
        whole = measure([tools.floor, site.folder / "content"])
        return replace(whole, cpu=float(whole.output.split()[2]))

    return Contestant(name, run, is_floor=True)


def copy_floor(site: Site, copy: Path, name: str = "floor: cp -r, the same output") -> Contestant:
    def forget() -> None:
        shutil.rmtree(copy, ignore_errors=True)

    return Contestant(name, lambda: measure(["cp", "-r", site.made, copy]), prepare=forget, is_floor=True)


def sitegen_command(site: Site, tools: Tools) -> list[str | Path]:
    return [tools.sitegen, "--site", site.folder, "--output", site.made, "--themes", ROOT / "themes", "--today", TODAY]
