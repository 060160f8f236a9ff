"""The pictures of a page in the order in which they stand, each with the made-up picture that it shows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from Pages.site import Page
from Pages.tree import Element

from .made import MadePicture
from .output import Output
from .references import Candidate, candidates, target
from .seen import Seen


class Shown(NamedTuple):
    made: MadePicture
    page: Page
    # None where the page does not show it.
    element: Element | None

    @property
    def sources(self) -> list[Element]:
        around = self.element.parent if self.element else None
        return [child for child in around.children if isinstance(child, Element) and child.tag == "source"] if around and around.tag == "picture" else []

    @property
    def offers(self) -> list[tuple[Element, list[Candidate]]]:
        """Each element with a srcset, and what it offers."""
        elements = [*self.sources, self.element] if self.element else []
        return [(element, candidates(self.page.path, element["srcset"])) for element in elements if element["srcset"]]

    @property
    def file(self) -> str:
        """The one in `src`."""
        return target(self.page.path, self.element["src"]) if self.element else ""

    @property
    def files(self) -> list[str]:
        """All that it may load."""
        return list(dict.fromkeys([self.file, *(candidate.path for _, offered in self.offers for candidate in offered)])) if self.element else []

    def around(self, tag: str) -> Element | None:
        return next((ancestor for ancestor in self.element.ancestors() if ancestor.tag == tag), None) if self.element else None


def shown(seen: Seen) -> Iterator[Shown]:
    for path in dict.fromkeys(picture.page for picture in seen.made.pictures):
        if path not in seen.output.files:
            continue
        page = seen.output.pages[path]
        free = list(content_of(page).elements("img"))
        for made in (picture for picture in seen.made.pictures if picture.page == path):
            element = next((picture for picture in free if _shows(picture, made, path)), None)
            if element:
                free.remove(element)
            yield Shown(made, page, element)


def content_of(page: Page) -> Element:
    return page.first("main") or page.body


def _shows(picture: Element, made: MadePicture, page: str) -> bool:
    """By its words; a decoration has none, so by its name."""
    if made.alt:
        return picture["alt"] == made.alt
    return not picture["alt"] and Path(target(page, picture["src"])).name.startswith(Path(made.file).stem)


def bytes_of(output: Output, paths: list[str]) -> int:
    return sum(output.weight(path) for path in dict.fromkeys(paths) if path in output.files)
