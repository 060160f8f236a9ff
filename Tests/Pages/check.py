"""Checks a built site as its files lie there:  python -m Pages.check FOLDER   (with PYTHONPATH=Tests)"""

from __future__ import annotations

import sys
from pathlib import Path

from .fault import Fault, name, report
from .rules import RULES
from .site import Site


def check(site: Site) -> list[Fault]:
    return [fault for rule in RULES for fault in rule(site)]


def main() -> int:
    site = Site(Path(sys.argv[1]))
    if not site.pages:
        print(f"There are no pages in {sys.argv[1]}.\n\n0 passed, 1 failed")
        return 1
    print(f"{len(site.pages)} pages, {len(site.files)} files in {sys.argv[1]}")
    return report([name(rule) for rule in RULES], check(site))


if __name__ == "__main__":
    sys.exit(main())
