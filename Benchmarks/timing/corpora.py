"""Shows whether this maker of posts and another one give like figures, so that times taken with either can be compared."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path
from statistics import median

from . import sites
from .race import Contestant, race
from .tables import MIB, table
from .tools import Tools

LINK = re.compile(r"\]\(([^)]*)\)")


def shape(posts: Path) -> dict[str, float]:
    """What one post has, on average."""
    sums = dict.fromkeys(("bytes", "words", "headings", "list items", "table rows", "quotations", "links to posts", "links elsewhere"), 0)
    files = list(posts.glob("*.md"))
    for file in files:
        text = file.read_text(encoding="utf-8")
        body = text.split("\n---\n", 1)[1]
        lines = body.splitlines()
        links = LINK.findall(body)
        elsewhere = sum("://" in link for link in links)
        counts = {
            "bytes": len(text.encode()),
            "words": len(body.split()),
            "headings": sum(line.startswith("#") for line in lines),
            "list items": sum(line.startswith("- ") for line in lines),
            "table rows": sum(line.startswith("|") for line in lines),
            "quotations": sum(line.startswith(">") for line in lines),
            "links to posts": len(links) - elsewhere,
            "links elsewhere": elsewhere,
        }
        for name, value in counts.items():
            sums[name] += value
    return {name: value / len(files) for name, value in sums.items()}


def compare(work: Path, count: int, other_maker: Path, tools: Tools, runs: int, hugo_runs: int, say: Callable[[str], None]) -> str:
    makers = {"this": sites.MAKER, "other": other_maker}
    folder = work / str(count)
    folder.mkdir()
    shapes: dict[str, dict[str, float]] = {}
    outputs: dict[str, sites.Site] = {}
    contestants: dict[str, list[Contestant]] = {}
    for name, maker in makers.items():
        site = outputs[name] = sites.Site(folder / f"sitegen-{name}", count, "sitegen", maker)
        shapes[name] = shape(site.posts)
        contestants[name] = [sites.cold(site, tools, f"sitegen, {name} corpus")]
        contestants[name].append(sites.markdown_floor(site, tools, f"cmark-gfm, {name} corpus"))
        if tools.hugo and hugo_runs:
            of_hugo = sites.Site(folder / f"hugo-{name}", count, "hugo", maker)
            contestants[name].append(sites.hugo(of_hugo, tools, hugo_runs, warm_ups=0, name=f"Hugo, {name} corpus"))
    for one in (*contestants["this"], *contestants["other"]):
        if not one.name.startswith("Hugo"):
            one.runs = runs
    # In turn: this, other, this, other.
    race([one for pair in zip(*contestants.values()) for one in pair], lambda step: say(f"{count:,} posts: {step}"))

    rows = [_row(f"{name} a post", shapes["this"][name], shapes["other"][name], 1) for name in shapes["this"]]
    for this, other in zip(*contestants.values()):
        program = this.name.split(",")[0]
        rows.append(_row(f"{program}: CPU seconds", median(this.cpu), median(other.cpu), 2))
        if this.is_floor:
            continue
        rows.append(_row(f"{program}: seconds", median(this.wall), median(other.wall), 2))
        rows.append(_row(f"{program}: peak MiB", median(this.memory) / MIB, median(other.memory) / MIB, 0))
    files = {name: site.output_size() for name, site in outputs.items()}
    rows.append(_row("sitegen: files written", files["this"][0], files["other"][0], 0))
    rows.append(_row("sitegen: MiB written", files["this"][1] / MIB, files["other"][1] / MIB, 1))
    shutil.rmtree(folder)
    return table((f"{count:,} posts", "this corpus", "the other", "this / other"), rows)


def _row(name: str, this: float, other: float, digits: int) -> tuple[str, str, str, str]:
    return name, f"{this:,.{digits}f}", f"{other:,.{digits}f}", f"{this / other:.2f}" if other else "–"
