"""Builds sites full of awkward pictures and checks what comes of them:  python -m Pictures.check PATH_TO_SITEGEN   (with PYTHONPATH=Tests)

--counts 3,60,200,1000   sites of so many groups (3, 60 and 200; the hostile logos are with the 200)
--big                    photos of 12 megapixels and 8 MB in place of small ones
--sheet FOLDER           pictures of all logos, merely fitted and as published
--keep FOLDER            leaves the sites there, to look at
--only WORD              only sites whose name holds the word: logos-200, photos"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from pathlib import Path

from Pages.fault import Fault, name, report

from . import logos, photos
from .gather import gather, in_browser, without_loaders
from .rules import COMMON, OF_LOGOS, OF_PHOTOS, RULES, hostile
from .scratch import scratch
from .seen import Rule, Seen

# The site of logos with which the hostile ones come; and one that is built in every way, which has a logo of each form already.
MAIN, EVERY_WAY = 200, 60
# Sites that are tried side by side: half of the work is waiting for one thing or the other.
AT_ONCE = 2
# What was found, and the names of the rules that were tried.
Judged = tuple[list[Fault], set[str]]


def faults(site: str, seen: Seen, rules: Sequence[Rule]) -> Iterator[Fault]:
    for rule in rules:
        for path, what in rule(seen):
            yield Fault(f"{site}: {path}" if path else site, 0, name(rule), what)


def of_logos(program: Path, work: Path, count: int, sheets: str) -> Judged:
    site = f"logos-{count}"
    is_main = count == MAIN
    made = logos.make(work / site, count, hostile=is_main)
    seen = gather(program, made, _say(site), thorough=count == EVERY_WAY, sheets=sheets if is_main else "")
    if is_main and seen.first.status == 0:
        in_browser(made, seen, _say(site))
    return _judge(site, seen, [*OF_LOGOS, *COMMON])


def of_photos(program: Path, work: Path, big: bool) -> Judged:
    made = photos.make(work / "photos", big)
    seen = gather(program, made, _say("photos"))
    if seen.first.status == 0:
        in_browser(made, seen, _say("photos"))
        without_loaders(program, made, seen, _say("photos"))
    return _judge("photos", seen, [*OF_PHOTOS, *COMMON])


def _judge(site: str, seen: Seen, rules: Sequence[Rule]) -> Judged:
    if seen.first.status != 0:
        # What was not built has no pages to look at, and would only seem sound.
        rules = [rule for rule in rules if rule.__module__ == hostile.__name__] or [hostile.the_site_is_built_without_them]
    found = list(faults(site, seen, rules))
    print("\n".join(f"{site}: {line}" for remark in seen.remarks for line in remark.splitlines()), flush=True)
    return found, {name(rule) for rule in rules}


def _say(site: str):
    return lambda what: print(f"{site}: {what}", flush=True)


@contextmanager
def _work(keep: Path | None) -> Iterator[Path]:
    if keep:
        keep.mkdir(parents=True, exist_ok=True)
        yield keep.resolve()
        return
    with scratch() as folder:
        yield folder


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", type=Path)
    parser.add_argument("--counts", default=f"3,{EVERY_WAY},{MAIN}")
    parser.add_argument("--big", action="store_true")
    parser.add_argument("--sheet", default="")
    parser.add_argument("--keep", type=Path)
    parser.add_argument("--only", default="")
    wanted = parser.parse_args()
    program = wanted.program.resolve()
    if not os.access(program, os.X_OK):
        print(f"There is no program at {program}.\n\n0 passed, 1 failed")
        return 1
    with _work(wanted.keep) as work, ProcessPoolExecutor(AT_ONCE) as pool:
        # The one that takes longest is begun first.
        counts = sorted(map(int, wanted.counts.split(",")), reverse=True)
        jobs = [pool.submit(of_logos, program, work, count, wanted.sheet) for count in counts if wanted.only in f"logos-{count}"]
        if wanted.only in "photos":
            jobs.append(pool.submit(of_photos, program, work, wanted.big))
        judged = [job.result() for job in jobs]
    tried = set().union(*(rules for _, rules in judged))
    return report([name(rule) for rule in RULES if name(rule) in tried], [fault for found, _ in judged for fault in found], each=12)


if __name__ == "__main__":
    sys.exit(main())
