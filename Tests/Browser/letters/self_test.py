"""Proves that every rule of letters can fail:  python -m Browser.letters.self_test SITE   (with PYTHONPATH=Tests)

SITE is one that Browser.letters finds no fault with. Two of its letters are copied, and broken one thing at a time: each must be seen."""

from __future__ import annotations

import re
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from Pages.fault import name
from Pages.site import Site

from ..browser import Browser, browser
from .breakages import BREAKAGES, OTHER, PAGE
from .desk import Desk
from .rules import ALWAYS, RULES, faults_of
from .rules.sheet import letter_is_whole_when_blank

BY_NAME = {name(rule): rule for rule in RULES}


def main() -> int:
    complaints = [f"No breakage tries {rule}." for rule in sorted({*BY_NAME, *ALWAYS} - {breakage[0] for breakage in BREAKAGES})]
    with tempfile.TemporaryDirectory() as folder, browser() as one:
        _copy(Path(sys.argv[1]), Path(folder))
        # A file that has just been broken must be read again.
        one.cdp("Network.setCacheDisabled", cacheDisabled=True)
        for breakage in BREAKAGES:
            complaints += _is_seen(one, Path(folder), *breakage)
    print("\n".join(complaints))
    print(f"{1 + len(BREAKAGES) - len(complaints)} passed, {len(complaints)} failed")
    return 1 if complaints else 0


def _copy(site: Path, folder: Path) -> None:
    for part in ("theme", "logos"):
        shutil.copytree(site / part, folder / part)
    (folder / "resources").mkdir()
    for path in (*site.glob(PAGE.replace(".html", ".*")), *site.glob(OTHER.replace(".html", ".*")), site / "index.html"):
        shutil.copy(path, folder / path.relative_to(site))


def _is_seen(one: Browser, folder: Path, rule: str, file: str, old: str | None, new: str) -> Iterator[str]:
    # All scripts may have become one.
    path = next(folder / path for path in (file, "theme/letter.js") if (folder / path).exists())
    sound = path.read_text(encoding="utf-8")
    broken = sound + new if old is None else re.sub(_loosely(old), lambda _: new, sound)
    if broken == sound:
        yield f"{file} holds no {old}"
        return
    path.write_text(broken, encoding="utf-8")
    try:
        desk = Desk(one, Site(folder))
        faults = faults_of(desk, BY_NAME.get(rule, letter_is_whole_when_blank))
        if not any(fault.rule == rule for fault in faults):
            yield f"{rule} did not see {new[:80].strip() or 'nothing'!r} in place of {old!r} in {file}."
    finally:
        path.write_text(sound, encoding="utf-8")


def _loosely(text: str) -> str:
    """Any spaces, or none, between all characters."""
    return r"\s*".join(re.escape(character) for character in text if not character.isspace())


if __name__ == "__main__":
    sys.exit(main())
