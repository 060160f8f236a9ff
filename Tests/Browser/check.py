"""Checks one page of every kind of built sites in a real browser, from the disk, or only some kinds of a site:
python -m Browser.check FOLDER FOLDER=home,post …   (with PYTHONPATH=Tests)"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from Pages.fault import Fault, name, report
from Pages.site import Page, Site

from .browser import Browser, browser
from .kinds import pages_by_kind
from .rules import DOUBTS, RULES, WAYS
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
    wanted = [argument.partition("=")[::2] for argument in sys.argv[1:]]
    sites = [Site(Path(folder)) for folder, _ in wanted]
    pages = [chosen(site, kinds) for site, (_, kinds) in zip(sites, wanted)]
    empty = [str(site.folder) for site, its_pages in zip(sites, pages) if not its_pages]
    if empty or not sites:
        print(f"There are no pages in {', '.join(empty)}.\n\n0 passed, 1 failed")
        return 1
    faults: list[Fault] = []
    count = 0
    with browser() as one:
        for site, its_pages in zip(sites, pages):
            for kind, path in its_pages.items():
                print(f"{site.folder.name}: {kind}: {path}", flush=True)
                faults += (at_home(fault, site, sites) for fault in faults_of_page(one, site, site.pages[path]))
                count += 1
        # All sites have one theme, so the first one's style is that of all.
        faults += faults_of_style(one, sites[0])
    print_doubts()
    print(f"\n{count} pages in {len(WAYS)} ways each ({', '.join(WAYS)}).")
    return report([*(name(rule) for rule in RULES), STYLE_RULE], faults)


def chosen(site: Site, kinds: str) -> dict[str, str]:
    """All kinds of pages, or those that are named; a name that the site has no page for is a slip of whoever wrote it."""
    found = pages_by_kind(site)
    names = kinds.split(",") if kinds else list(found)
    assert set(names) <= set(found), f"{site.folder} has no {set(names) - set(found)}"
    return {name: found[name] for name in names}


def at_home(fault: Fault, site: Site, sites: list[Site]) -> Fault:
    """Of several sites, the fault says which."""
    return fault if len(sites) == 1 else fault._replace(file=f"{site.folder.name}/{fault.file}")


if __name__ == "__main__":
    sys.exit(main())
