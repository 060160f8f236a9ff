"""Proves that every browser rule can fail, and that none does without a cause:  python -m Browser.self_test   (with PYTHONPATH=Tests)

As Pages.self_test, with the same sound site: it must have no faults; broken one thing at a time, each must be seen."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from Pages.broken.sound import make
from Pages.fault import Fault, name
from Pages.site import Site

from .breakages import BREAKAGES
from .browser import Browser, browser
from .check import STYLE_RULE, faults_of_page, faults_of_style
from .kinds import pages_by_kind
from .rules import RULES

BY_NAME = {name(rule): rule for rule in RULES}


def main() -> int:
    untried = {*BY_NAME, STYLE_RULE} - {breakage[0] for breakage in BREAKAGES}
    complaints = [f"No breakage tries {rule}." for rule in sorted(untried)]
    with browser() as one:
        complaints += _the_sound_site_is_sound(one)
        for breakage in BREAKAGES:
            complaints += _is_seen(one, *breakage)
    print("\n".join(complaints))
    print(f"{2 + len(BREAKAGES) - len(complaints)} passed, {len(complaints)} failed")
    return 1 if complaints else 0


def _the_sound_site_is_sound(one: Browser) -> Iterator[str]:
    with tempfile.TemporaryDirectory() as folder:
        make(Path(folder))
        site = Site(Path(folder))
        for path in pages_by_kind(site).values():
            yield from (f"The sound site: {fault}" for fault in faults_of_page(one, site, site.pages[path]))
        yield from (f"The sound site: {fault}" for fault in faults_of_style(one, site, site.pages[path]))


def _is_seen(one: Browser, rule: str, page: str, file: str, old: str | None, new: str) -> Iterator[str]:
    with tempfile.TemporaryDirectory() as folder:
        make(Path(folder))
        path = Path(folder) / file
        text = path.read_text() if old else ""
        assert not old or old in text, f"{file} holds no {old}"
        path.write_text(text.replace(old, new) if old else new)
        site = Site(Path(folder))
        rules = [BY_NAME[rule]] if rule in BY_NAME else []
        faults: list[Fault] = list(faults_of_page(one, site, site.pages[page], rules))
        faults += faults_of_style(one, site, site.pages[page]) if rule == STYLE_RULE else []
        if not faults:
            yield f"{rule} did not see {new!r} in {file}."


if __name__ == "__main__":
    sys.exit(main())
