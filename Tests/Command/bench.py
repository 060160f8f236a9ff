"""What each test works with: a folder of its own, the program, and a list of what was found."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from .folders import Files, differences, few, put, tree
from .program import Problem, Program, Run

TODAY = "2026-11-20"


class Said(NamedTuple):
    """A problem, and how sitegen came to print it."""

    test: str
    problem: Problem


class Bench:
    def __init__(self, program: Program, folder: Path, test: str):
        self.program = program
        self.folder = folder
        self.test = test
        self.faults: list[str] = []
        self.remarks: list[str] = []
        self.said: list[Said] = []
        self._count = 0
        self.seconds = 0.0

    def note(self, fault: str) -> None:
        self.faults.append(fault)

    def remark(self, text: str) -> None:
        """Something to know of a run that is no fault: a figure, or what was left out and why."""
        self.remarks.append(text)

    def expect(self, holds: object, fault: str) -> bool:
        if not holds:
            self.note(fault)
        return bool(holds)

    def new_folder(self, name: str = "folder") -> Path:
        self._count += 1
        folder = self.folder / f"{self._count}-{name}"
        folder.mkdir(parents=True)
        return folder

    def site(self, files: Files, settings: str = "", title: str = "Care") -> Path:
        """A new folder with a site in it. Paths are those below content/, and a site.yaml is added where there is none."""
        folder = self.new_folder("site")
        if "site.yaml" not in files:
            files = {"site.yaml": f"title: {title}\nbase-url: https://example.org/\n{settings}", **files}
        put(folder / "content", files)
        return folder

    def run(self, *arguments: str | Path, **options) -> Run:
        """A run of any kind. What no run may do is noted at once."""
        run = self.program.run(*(str(argument) for argument in arguments), **options)
        self.expect(not run.trouble, f"{run.trouble} for {run.arguments}")
        self.said += [Said(self.test, problem) for problem in run.problems]
        return run

    def build(self, site: Path, *arguments: str | Path, today: str = TODAY, output: Path | None = None, **options) -> Run:
        """`sitegen --json` on a site; nothing but the output may change."""
        output = output or site / "output"
        with self._nothing_changes_around(output):
            return self.run("build", "--site", site, "--output", output, "--today", today, "--json", *arguments, **options)

    def builds(self, site: Path, *arguments: str | Path, **options) -> Run:
        """A build that ought to pass."""
        run = self.build(site, *arguments, **options)
        self.expect(run.status == 0, f"does not build: {few([str(p) for p in run.fixes]) or run}")
        return run

    def stops(self, site: Path, *arguments: str | Path, **options) -> Run:
        """A build that ought to stop with something to fix."""
        run = self.build(site, *arguments, **options)
        self.expect(run.status == 1, f"exit status {run.status} where 1 was due")
        return run

    @contextlib.contextmanager
    def _nothing_changes_around(self, output: Path) -> Iterator[None]:
        parts = output.relative_to(self.folder).parts if output.is_relative_to(self.folder) else ()
        # Large trees are left to the tests that make them.
        before = _around(self.folder, parts)
        yield
        for line in differences(before, _around(self.folder, parts), ("the folder before", "the folder after")):
            self.note(f"outside the output, {line}")


# What a site keeps from build to build: pictures that were made of its own, and what the last build was made of.
KEPT = re.compile(r".+/\.sitegen/(pictures/.*|last-build|last-posts)")


def _around(folder: Path, output: tuple[str, ...]) -> dict[str, bytes]:
    """All but the output and what is kept. Folders that lead there may be made, so an empty one on the way says nothing."""
    inside = "/".join(output) + "/"
    found = tree(folder, besides=())
    return {path: content for path, content in found.items() if not (path + "/").startswith(inside) and not inside.startswith(path) and not KEPT.fullmatch(path)}


Test = Callable[[Bench], None]


def name(test: Test) -> str:
    """`two_builds_agree` of same_bytes.py is `same-bytes: two builds agree`."""
    module = test.__module__.removeprefix(f"{__package__}.").replace("hostile.", "hostile ").replace("_", "-")
    return f"{module}: {test.__name__.replace('_', ' ')}"
