"""Fills in the letters of a built site in a real browser:  python -m Browser.letters SITE FOLDER   (with PYTHONPATH=Tests)

FOLDER comes to hold filled letters for Letters.check to look into: NAME.docx, .odt and .txt, and NAME.json with what is in them."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from Pages.fault import Fault, name, report
from Pages.site import Site

from ..browser import browser
from ..check import print_doubts
from .desk import Desk
from .rules import ALWAYS, RULES, faults_of
from .rules.every_letter import weights


def main() -> int:
    site, folder = Site(Path(sys.argv[1])), Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    faults: list[Fault] = []
    with browser() as one:
        desk = Desk(one, site, folder)
        for rule in RULES:
            start = time.monotonic()
            faults += faults_of(desk, rule)
            print(f"{time.monotonic() - start:5.1f} s   {name(rule)}", flush=True)
    print()
    for path, letter in desk.letters.items():
        print(f"{', '.join(f'{part} {size}' for part, size in weights(site, letter).items())} bytes: {path}")
    print_doubts()
    return report([*(name(rule) for rule in RULES), *ALWAYS], faults)


if __name__ == "__main__":
    sys.exit(main())
