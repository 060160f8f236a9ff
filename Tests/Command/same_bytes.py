"""The same input gives the same bytes, wherever it lies and however it came there."""

from __future__ import annotations

import os
import random

from .bench import Bench
from .corpus import small
from .folders import copy, differences, few, tree


def _site(bench: Bench):
    return bench.site(small(40))


def two_builds_agree(bench: Bench) -> None:
    site = _site(bench)
    outputs = [bench.new_folder("output") / "site" for _ in range(2)]
    for output in outputs:
        bench.builds(site, output=output)
    faults = few(differences(*map(tree, outputs)))
    bench.expect(not faults, f"two builds differ: {faults}")


def a_second_build_writes_nothing(bench: Bench) -> None:
    site = _site(bench)
    bench.builds(site)
    times = {path: path.stat().st_mtime_ns for path in (site / "output").rglob("*") if path.is_file()}
    again = bench.run("--site", site, "--output", site / "output", "--today", "2026-11-20")
    bench.expect(" 0 written" in again.out and " 0 removed" in again.out, f"the summary says: {again.out}")
    for path, time in times.items():
        bench.expect(path.exists() and path.stat().st_mtime_ns == time, f"{path.name} was written again")


def a_copy_made_in_another_order_agrees(bench: Bench) -> None:
    site = _site(bench)
    bench.builds(site)
    for seed in (1, 2):
        chance = random.Random(seed)
        other = bench.new_folder(f"a place with other names {seed}") / "deeper" / "ŵyl"
        copy(site / "content", other / "content", order=lambda paths: chance.sample(paths, len(paths)))
        for path in (other / "content").rglob("*"):
            os.utime(path, (seed * 100_000_000, seed * 100_000_000))
        bench.builds(other)
        faults = few(differences(tree(site / "output"), tree(other / "output")))
        bench.expect(not faults, f"a copy elsewhere differs: {faults}")


def surroundings_do_not_matter(bench: Bench) -> None:
    """Time zone, language, number of cores, hash seed, working directory: none shows in the output."""
    site = _site(bench)
    bench.builds(site)
    first = tree(site / "output")
    for environment in ({"TZ": "Pacific/Kiritimati", "LANG": "cy_GB.UTF-8", "LC_ALL": "tr_TR.UTF-8"}, {"TZ": "America/Los_Angeles", "LANG": "C", "LC_ALL": "C"}, {"SWIFT_DETERMINISTIC_HASHING": "1"}, {"LIBDISPATCH_COOPERATIVE_POOL_STRICT": "1"}):
        output = bench.new_folder("output")
        bench.builds(site, output=output, environment=environment)
        faults = few(differences(first, tree(output)))
        bench.expect(not faults, f"with {environment}: {faults}")
    output = bench.new_folder("output")
    run = bench.run("--site", ".", "--output", output, "--today", "2026-11-20", cwd=site)
    faults = few(differences(first, tree(output)))
    bench.expect(run.status == 0 and not faults, f"built from its own folder: {faults or run}")


def line_ends_and_marks_do_not_matter(bench: Bench) -> None:
    """A file saved on Windows gives the page that one saved elsewhere gives."""
    files = small(6)
    windows = {path: b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode() if isinstance(text, str) and path.endswith((".md", ".yaml")) else text for path, text in files.items()}
    bare = {path: text.rstrip("\n") if isinstance(text, str) and path.endswith((".md", ".yaml")) else text for path, text in files.items()}
    plain, *others = [bench.site(version) for version in (files, windows, bare)]
    bench.builds(plain)
    for what, site in zip(("byte-order marks and CRLF", "no last line end"), others):
        bench.builds(site)
        faults = few(differences(tree(plain / "output"), tree(site / "output")))
        bench.expect(not faults, f"with {what}: {faults}")
