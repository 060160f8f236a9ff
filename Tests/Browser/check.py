"""Checks one page of every kind of a built site in a real browser, from the disk:  python -m Browser.check FOLDER   (with PYTHONPATH=Tests)"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from Pages.fault import Fault, name, report
from Pages.site import Page, Site

from .browser import Browser, browser
from .kinds import pages_by_kind
from .rules import DOUBTS, RULES
from .stylesheets import parts

STYLE_RULE = "browser-knows-all-of-the-style"


def faults_of_page(browser: Browser, site: Site, page: Page, rules: list = RULES) -> Iterator[Fault]:
    # What an earlier page asked for or said is not this page's fault.
    list(browser.requests()), browser.console()
    browser.open(site.folder / page.path)
    for rule in rules:
        for seen in rule(browser, page):
            yield Fault(page.path, 0, name(rule), seen)


def faults_of_style(browser: Browser, site: Site) -> Iterator[Fault]:
    """The Nu checker's CSS is of 2020; the browser itself knows what it knows. Needs any page of ours open."""
    for path in site.named("*.css"):
        found = parts(site.text(path))
        # What other browsers spell their own way is theirs to know.
        declarations = [(n, value) for n, value in found.declarations if not n.startswith(("-moz-", "-ms-"))]
        for seen in (*found.mistakes, *browser.ask("unsupported", declarations, found.selectors, found.media)):
            yield Fault(path, 0, STYLE_RULE, seen)


def print_doubts(each: int = 5) -> None:
    """What axe could not decide: no fault, and no pass either."""
    for rule in sorted({rule for rule, _ in DOUBTS}):
        elements = sorted(html for other, html in DOUBTS if other == rule)
        print(f"\nNot decided by axe, a person must look: {rule}, {len(elements)}")
        for html in elements[:each]:
            print(f"  {' '.join(html.split())}")


def main() -> int:
    site = Site(Path(sys.argv[1]))
    kinds = pages_by_kind(site)
    if not kinds:
        print(f"There are no pages in {sys.argv[1]}.\n\n0 passed, 1 failed")
        return 1
    faults: list[Fault] = []
    with browser() as one:
        for kind, path in kinds.items():
            print(f"{kind}: {path}", flush=True)
            faults += faults_of_page(one, site, site.pages[path])
        faults += faults_of_style(one, site)
    print_doubts()
    return report([*(name(rule) for rule in RULES), STYLE_RULE], faults)


if __name__ == "__main__":
    sys.exit(main())
