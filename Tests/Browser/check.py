"""Checks one page of every kind of built sites in a real browser, from the disk, or only some kinds of a site:
python -m Browser.check FOLDER FOLDER=home,post …   (with PYTHONPATH=Tests)"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path
from threading import Event, Lock
from typing import NamedTuple

from Pages.fault import Fault, name, report
from Pages.site import Page, Site

from .browser import Browser, browser, end_when_told
from .kinds import pages_by_kind
from .rules import DOUBTS, RULES, WAYS
from .stylesheets import parts

STYLE_RULE = "browser-knows-all-of-the-style"


class Look(NamedTuple):
    """One page of one site, to be looked at in a browser."""

    site: Site
    kind: str
    page: Page
    # Of several sites, a fault says which.
    names_site: bool
    rules: Callable[[Browser, Site, Page], Iterator[Fault]]

    def faults(self, browser: Browser) -> list[Fault]:
        folder = f"{self.site.folder.name}/" if self.names_site else ""
        return [fault._replace(file=folder + fault.file) for fault in self.rules(browser, self.site, self.page)]


def faults_of_page(browser: Browser, site: Site, page: Page, rules: list = RULES) -> Iterator[Fault]:
    # What an earlier page asked for or said is not this page's fault.
    list(browser.requests()), browser.console()
    browser.open(site.folder / page.path)
    for rule in rules:
        for seen in rule(browser, page):
            yield Fault(page.path, 0, name(rule), seen)


def faults_of_style(browser: Browser, site: Site, page: Page) -> Iterator[Fault]:
    """The Nu checker's CSS is of 2020; the browser itself knows what it knows. It needs any page open."""
    browser.open(site.folder / page.path)
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
    wanted = [argument.partition("=")[::2] for argument in sys.argv[1:]]
    sites = [Site(Path(folder)) for folder, _ in wanted]
    pages = [chosen(site, kinds) for site, (_, kinds) in zip(sites, wanted)]
    empty = [str(site.folder) for site, its_pages in zip(sites, pages) if not its_pages]
    if empty or not sites:
        print(f"There are no pages in {', '.join(empty)}.\n\n0 passed, 1 failed")
        return 1
    looks = [Look(site, kind, site.pages[path], len(sites) > 1, faults_of_page) for site, its_pages in zip(sites, pages) for kind, path in its_pages.items()]
    # All sites have one theme, so the first one's style is that of all.
    found = in_browsers([*looks, Look(sites[0], "style", looks[0].page, False, faults_of_style)])
    print_doubts()
    print(f"\n{len(looks)} pages in {len(WAYS)} ways each ({', '.join(WAYS)}).")
    return report([*(name(rule) for rule in RULES), STYLE_RULE], found)


def in_browsers(looks: list[Look]) -> list[Fault]:
    """The faults in the order of the looks, which are shared out among as many browsers as there are processors, the longest pages first."""
    end_when_told()
    left = iter(sorted(looks, key=lambda look: -len(look.page.html)))
    turn, stop = Lock(), Event()
    found: dict[int, list[Fault]] = {}

    def work() -> None:
        with browser() as one:
            while not stop.is_set():
                with turn:
                    look = next(left, None)
                if not look:
                    return
                print(f"{look.site.folder.name}: {look.kind}: {look.page.path}", flush=True)
                found[id(look)] = look.faults(one)

    with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        jobs = [pool.submit(work) for _ in range(os.cpu_count() or 1)]
        try:
            for job in as_completed(jobs):
                job.result()
        finally:
            stop.set()
    return [fault for look in looks for fault in found[id(look)]]


def chosen(site: Site, kinds: str) -> dict[str, str]:
    """All kinds of pages, or those that are named; a name that the site has no page for is a slip of whoever wrote it."""
    found = pages_by_kind(site)
    names = kinds.split(",") if kinds else list(found)
    assert set(names) <= set(found), f"{site.folder} has no {set(names) - set(found)}"
    return {name: found[name] for name in names}


if __name__ == "__main__":
    sys.exit(main())
