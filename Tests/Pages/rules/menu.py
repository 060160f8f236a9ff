"""The same menu on every page (WCAG 3.2.3), and in it the place where the reader is (WCAG 2.4.8)."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from urllib.parse import unquote

from ..fault import Fault
from ..site import Page, Site
from ..tree import Element


def _menu(page: Page) -> list[Element]:
    """The links of the first navigation in the page's header, or of the first of all."""
    navs = list(page.body.elements("nav"))
    nav = next((nav for nav in navs if nav.inside("header")), navs[0] if navs else None)
    return list(nav.elements("a")) if nav else []


def _target(page: Page, link: Element) -> str:
    path = unquote(link["href"].split("#")[0])
    return posixpath.normpath(posixpath.join(posixpath.dirname(page.path), path)) if path else page.path


def menus_are_the_same(site: Site) -> Iterator[Fault]:
    expected = None
    for page in site.own_pages:
        menu = [(link.text(), _target(page, link)) for link in _menu(page)]
        expected = expected or menu
        if menu != expected or not menu:
            yield Fault(page.path, 0, "menus-are-the-same", f"{menu} is not {expected}")


def the_current_page_is_marked(site: Site) -> Iterator[Fault]:
    for page in site.own_pages:
        for link in _menu(page):
            here = _target(page, link) == page.path
            if here and link["aria-current"] != "page":
                yield Fault(page.path, link.line, "the-current-page-is-marked", f"{link} leads to this page, and does not say so")
        for element in page.body.elements("a"):
            if element["aria-current"] == "page" and _target(page, element) != page.path:
                yield Fault(page.path, element.line, "the-current-page-is-marked", f"{element} is another page")


RULES = [menus_are_the_same, the_current_page_is_marked]
