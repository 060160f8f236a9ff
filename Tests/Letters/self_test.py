"""Proves that every rule can fail, and that none does without a cause:  python -m Letters.self_test   (with PYTHONPATH=Tests)

Two small letters, one blank and one filled, must have no faults. Then one file at a time is broken, and the rule that is there for it
must see that."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from Pages.fault import name

from .broken.breakages import BREAKAGES, Breakage
from .broken.sound import FILLED, make, make_filled
from .check import check_folder
from .letters import Letters
from .rules import RULES

BY_NAME = {name(rule): rule for rule in RULES}


def main() -> int:
    complaints = [*_sound_letters_are_sound(), *_every_rule_is_tried()]
    for breakage in BREAKAGES:
        complaints += _is_seen(breakage)
    print("\n".join(complaints))
    print(f"{2 + len(BREAKAGES) - len(complaints)} passed, {len(complaints)} failed")
    return 1 if complaints else 0


def _sound_letters_are_sound() -> Iterator[str]:
    faults = []
    for maker in (make, make_filled):
        with tempfile.TemporaryDirectory() as folder:
            maker(Path(folder))
            faults += [str(fault) for fault in check_folder(Path(folder))]
    if faults:
        yield "The sound letters have faults:\n  " + "\n  ".join(faults)


def _every_rule_is_tried() -> Iterator[str]:
    untried = BY_NAME.keys() - {breakage[0] for breakage in BREAKAGES}
    if untried:
        yield f"No breakage tries {', '.join(sorted(untried))}."


def _is_seen(breakage: Breakage) -> Iterator[str]:
    rule, file, change = breakage
    with tempfile.TemporaryDirectory() as folder:
        (make_filled if file.startswith(FILLED) else make)(Path(folder))
        path = Path(folder) / file
        changed = change(path.read_bytes())
        if changed is None:
            path.unlink()
        else:
            assert changed != path.read_bytes(), f"breakage {BREAKAGES.index(breakage) + 1} changes nothing"
            path.write_bytes(changed)
        if not any(True for _ in BY_NAME[rule](Letters(Path(folder)))):
            yield f"{rule} did not see breakage {BREAKAGES.index(breakage) + 1}, in {file}."


if __name__ == "__main__":
    sys.exit(main())
