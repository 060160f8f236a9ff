"""Builds a hostile site in both ways: strictly, where each thing must be named; and as a site that moves in, where it must do no harm."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from ..bench import Bench
from ..folders import Files, few
from ..program import Run
from .harm import harm_in

MOVING_IN = "strict: false\nraw-html: clean\n"


class Case(NamedTuple):
    """One hostile thing in a file of its own."""

    name: str
    files: dict[str, str | bytes]
    # Where the problem must be: a file below content/, and a line where that is known.
    file: str
    line: int | None = None


def post(name: str, body: str | bytes, line: int = 1, settings: str = "", files: Files = {}) -> Case:
    """A hostile post. `line` is that of the body, from 1."""
    slug = slug_of(name)
    head = f"---\ntitle: About {slug}\ndate: 2026-01-01\n{settings}---\n"
    path = f"posts/{slug}/index.md"
    text = head.encode() + (body if isinstance(body, bytes) else body.encode()) + b"\n"
    beside = {f"posts/{slug}/{file}": content for file, content in files.items()}
    return Case(name, {path: text, **beside}, path, line + head.count("\n") if line else None)


def slug_of(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", unicodedata.normalize("NFKD", name).lower()).strip("-")


def each_is_named(bench: Bench, cases: Sequence[Case], base: Files = {}, settings: str = "", stops: bool = True) -> Run:
    """All cases in one strict site: it must name each with its file and line, and stop, unless it can do without them (`stops`)."""
    site = bench.site({**base, **_all_files(cases)}, settings)
    run = bench.stops(site) if stops else bench.builds(site)
    problems = run.fixes if stops else run.problems
    for case in cases:
        at_file = [problem for problem in problems if problem.file == f"content/{case.file}"]
        if not at_file:
            bench.note(f"{case.name}: nothing is named in {case.file}, but {few([str(p) for p in problems if any(p.file == f'content/{path}' for path in case.files)], 2)}")
        elif case.line and not any(problem.line == case.line for problem in at_file):
            bench.note(f"{case.name}: line {case.line} is due, and there is {few([str(p) for p in at_file], 2)}")
    bench.expect(not stops or not (site / "output").exists(), "a build that stopped made the output folder")
    return run


def none_does_harm(bench: Bench, cases: Sequence[Case], base: Files = {}, settings: str = "") -> Path:
    """All cases in a site that moves in: what still stops it is taken out until it builds, then every file of the output is looked at."""
    files = {**base, **_all_files(cases)}
    by_file = {path: case for case in cases for path in case.files}
    for _ in range(8):
        site = bench.site(files, MOVING_IN + settings)
        run = bench.build(site)
        if run.status == 0:
            break
        guilty = {by_file[path].name for path in (problem.file.removeprefix("content/") for problem in run.fixes) if path in by_file}
        if not guilty:
            bench.note(f"the site that moves in does not build: {few([str(p) for p in run.fixes]) or run}")
            return site / "output"
        for case in cases:
            if case.name in guilty:
                for path in case.files:
                    files.pop(path, None)
    for harm in harm_in(site / "output"):
        bench.note(harm)
    return site / "output"


def both(bench: Bench, cases: Sequence[Case], base: Files = {}, settings: str = "") -> None:
    each_is_named(bench, cases, base, settings)
    none_does_harm(bench, cases, base, settings)


def _all_files(cases: Sequence[Case]) -> dict[str, str | bytes]:
    files: dict[str, str | bytes] = {}
    for case in cases:
        assert not files.keys() & case.files.keys(), f"two cases have the files of {case.name}"
        files |= case.files
    return files
