"""Proves that every rule can fail, and that none does without a cause:  python -m Pages.self_test   (with PYTHONPATH=Tests)

A tiny sound site must have no faults. Then it is broken one thing at a time, and the rule that is there for it must see each."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from .broken.breakages import BREAKAGES, Breakage
from .broken.sound import make
from .fault import name
from .rules import RULES
from .site import Site

BY_NAME = {name(rule): rule for rule in RULES}


def main() -> int:
    complaints = [*_the_sound_site_is_sound(), *_every_rule_is_tried()]
    for breakage in BREAKAGES:
        complaints += _is_seen(breakage)
    print("\n".join(complaints))
    print(f"{2 + len(BREAKAGES) - len(complaints)} passed, {len(complaints)} failed")
    return 1 if complaints else 0


def _the_sound_site_is_sound() -> Iterator[str]:
    with tempfile.TemporaryDirectory() as folder:
        make(Path(folder))
        faults = [str(fault) for rule in RULES for fault in rule(Site(Path(folder)))]
    if faults:
        yield "The sound site has faults:\n  " + "\n  ".join(faults)


def _every_rule_is_tried() -> Iterator[str]:
    untried = BY_NAME.keys() - {breakage[0] for breakage in BREAKAGES}
    if untried:
        yield f"No breakage tries {', '.join(sorted(untried))}."


def _is_seen(breakage: Breakage) -> Iterator[str]:
    rule, file, old, new = breakage
    with tempfile.TemporaryDirectory() as folder:
        make(Path(folder))
        path = Path(folder) / file
        if old is None:
            path.unlink()
        elif new is None:
            # The file in a place where nothing names it.
            path.rename(path.with_stem("elsewhere"))
        else:
            text = path.read_text()
            assert old in text, f"{file} holds no {old}"
            path.write_text(text.replace(old, new))
        if not any(True for _ in BY_NAME[rule](Site(Path(folder)))):
            yield f"{rule} did not see {old!r} → {new!r} in {file}."


if __name__ == "__main__":
    sys.exit(main())
