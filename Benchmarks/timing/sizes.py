"""One size of site: sitegen, Hugo and the floor, over the same posts in one race."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from . import sites
from .race import Contestant, race, times
from .stages import time_stages
from .tables import MIB, race_table
from .tools import Tools


@dataclass
class Size:
    count: int
    cold: Contestant
    unchanged: Contestant
    edited: Contestant
    hugo: Contestant | None
    pelican: Contestant | None
    markdown: Contestant
    copy: Contestant
    made: str
    stages: str

    @property
    def all(self) -> list[Contestant]:
        return [one for one in (self.cold, self.unchanged, self.edited, self.hugo, self.pelican, self.markdown, self.copy) if one]

    @property
    def table(self) -> str:
        return f"{race_table(f'{self.count:,} posts', self.all)}\n\n{self.made}\n\n{self.stages}"

    @property
    def ratios(self) -> list[str]:
        posts = f"At {self.count:,} posts"
        floor = [markdown + copy for markdown, copy in zip(self.markdown.cpu, self.copy.cpu)]
        lines = [f"{posts}, sitegen takes {times(self.cold.cpu, floor):.2f} times the CPU seconds of the floor (cmark-gfm and cp)."]
        if self.hugo:
            wall, cpu = times(self.hugo.wall, self.cold.wall), times(self.hugo.cpu, self.cold.cpu)
            memory = times(self.hugo.memory, self.cold.memory)
            lines.append(f"{posts}, Hugo takes {wall:.1f} times the seconds, {cpu:.1f} times the CPU seconds, {memory:.1f} times the memory.")
        if self.pelican:
            lines.append(f"{posts}, Pelican takes {times(self.pelican.wall, self.cold.wall):.1f} times the seconds.")
        return lines


@dataclass(frozen=True)
class Runs:
    """How often each is run; 0 leaves one out."""

    own: int
    hugo: int
    pelican: int


def time_size(work: Path, count: int, tools: Tools, runs: Runs, warm_hugo: bool, say: Callable[[str], None]) -> Size:
    folder = work / str(count)
    folder.mkdir()
    site = sites.Site(folder / "sitegen", count, "sitegen")
    hugo = None
    if tools.hugo and runs.hugo:
        hugo = sites.hugo(sites.Site(folder / "hugo", count, "hugo"), tools, runs.hugo, warm_ups=int(warm_hugo))
    pelican = None
    if tools.pelican and runs.pelican:
        pelican = sites.pelican(sites.Site(folder / "pelican", count, "pelican"), tools, runs.pelican)
    size = Size(
        count,
        sites.cold(site, tools),
        sites.unchanged(site, tools),
        sites.edited(site, tools),
        hugo,
        pelican,
        sites.markdown_floor(site, tools),
        sites.copy_floor(site, folder / "copy"),
        made="",
        stages="",
    )
    for one in size.all:
        if one is not hugo and one is not pelican:
            one.runs = runs.own
            one.warm_ups = min(one.warm_ups, runs.own - 1)
    race(size.all, lambda step: say(f"{count:,} posts: {step}"))
    files, amount = site.output_size()
    size.made = f"sitegen wrote {files:,} files, {amount / MIB:,.0f} MiB."
    size.stages = time_stages(site, tools, runs.own, lambda step: say(f"{count:,} posts: {step}"))
    shutil.rmtree(folder)
    return size


def growth(sizes: list[Size]) -> list[str]:
    """How the time grows with the posts, from each size to the next."""
    return [
        f"{large.count:,} posts take {times(large.cold.wall, small.cold.wall):.1f} times the seconds of {small.count:,}"
        f" ({large.count / small.count:g} times the posts), and {times(large.cold.memory, small.cold.memory):.1f} times the memory."
        for small, large in zip(sizes, sizes[1:])
    ]
