"""Checks the files of letters, blank or filled:  python -m Letters.check FOLDER   (with PYTHONPATH=Tests)

FOLDER is a built site, or holds filled letters: `NAME.docx`, `NAME.odt`, `NAME.txt`, and `NAME.json`, which says what they must hold
(letters.py)."""

from __future__ import annotations

import sys
from pathlib import Path

from Pages.fault import Fault, name, report

from .letters import Letters
from .rules import RULES


def check_folder(folder: Path) -> list[Fault]:
    return check(Letters(folder))


def check(letters: Letters) -> list[Fault]:
    return [fault for rule in RULES for fault in rule(letters)]


def main() -> int:
    letters = Letters(Path(sys.argv[1]))
    if not letters.all:
        print(f"There are no letters in {sys.argv[1]}.\n\n0 passed, 1 failed")
        return 1
    print(f"{len(letters.all)} letters in {sys.argv[1]}, read by {letters.office.version}")
    return report([name(rule) for rule in RULES], check(letters))


if __name__ == "__main__":
    sys.exit(main())
