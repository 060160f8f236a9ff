"""A letter as its page shows it, without scripts: what its files must hold."""

from __future__ import annotations

from collections.abc import Iterator

from Pages.site import Page
from Pages.tree import Element

from .piece import Piece

BLOCKS = ("p", "ul", "ol", "blockquote", "hr", "div", "h3", "h4", "h5", "h6")
# What only those who hear the page are told, and rows for paper alone.
NOT_OF_THE_LETTER = {"unseen", "cost-more"}


def classes(element: Element) -> set[str]:
    return set(element["class"].split())


class LetterPage:
    def __init__(self, page: Page, letter: Element):
        self._letter = letter
        main = page.first("h1")
        self.title = main.text() if main else ""
        places = [letter, *letter.ancestors()]
        self.language = letter["data-language"] or next((place["lang"] for place in places if place["lang"]), "")
        self.labels = [" ".join(text(span).split()) for span in kept(letter) if span.tag == "span" and "blank" in classes(span)]
        self.pieces = list(self._walk(letter, None, is_quote=False))

    @classmethod
    def of(cls, page: Page) -> LetterPage | None:
        letter = next((div for div in page.root.elements("div") if "letter" in classes(div)), None)
        return cls(page, letter) if letter else None

    def _walk(self, parent: Element, item: _Item | None, is_quote: bool) -> Iterator[Piece]:
        for element in children(parent):
            if element.tag in ("ul", "ol"):
                yield from self._list(element, item)
            elif element.tag == "blockquote":
                yield from self._walk(element, item, is_quote=True)
            elif element.tag == "hr":
                if not item:
                    yield Piece("rule", 0, "", "")
            elif element.tag == "div":
                for row in element.elements("tr"):
                    yield from _piece("text", "; ".join(text(cell) for cell in row.elements("th", "td")), item)
            else:
                yield from _piece("quote" if is_quote and element.tag == "p" else self._kind(element), text(element), item)

    def _list(self, element: Element, outer: _Item | None) -> Iterator[Piece]:
        depth = outer.depth + 1 if outer else 1
        number = int(element["start"] or 1)
        if outer and not outer.is_begun:
            # Its mark stands alone, before the list that it begins with.
            yield outer.begin("")
        for child in children(element):
            item = _Item(depth, f"{number}." if element.tag == "ol" else "•")
            if any(inner.tag in BLOCKS for inner in children(child)):
                yield from self._walk(child, item, is_quote=False)
            else:
                yield from _piece("text", text(child), item)
            number += 1

    def _kind(self, element: Element) -> str:
        if element.tag not in ("h3", "h4", "h5", "h6"):
            return "text"
        if element is self._subject:
            return "title"
        return f"heading {min(3, int(element.tag[1]) - (3 if self._subject else 2))}"

    @property
    def _subject(self) -> Element | None:
        """The heading that says so; on a page where none does, the first, if it is the only one so high."""
        headings = list(self._letter.elements("h3", "h4", "h5", "h6"))
        marked = [heading for heading in headings if "letter-title" in classes(heading)]
        top = [heading for heading in headings if heading.tag == "h3"]
        return marked[0] if marked else headings[0] if len(top) == 1 and headings[0] is top[0] else None


class _Item:
    def __init__(self, depth: int, mark: str):
        self.depth = depth
        self.mark = mark
        self.is_begun = False

    def begin(self, words: str) -> Piece:
        self.is_begun = True
        return Piece("bullet" if self.mark == "•" else "number", min(9, self.depth), self.mark, words)


def _piece(kind: str, words: str, item: _Item | None) -> Iterator[Piece]:
    if not words.strip():
        return
    if not item:
        yield Piece(kind, 0, "", words)
    elif item.is_begun:
        yield Piece("more", min(9, item.depth), "", words)
    else:
        yield item.begin(words)


def children(element: Element) -> list[Element]:
    return [child for child in element.children if isinstance(child, Element) and not classes(child) & NOT_OF_THE_LETTER]


def kept(element: Element) -> Iterator[Element]:
    for child in children(element):
        yield child
        yield from kept(child)


def text(element: Element) -> str:
    if element.tag == "br":
        return "\n"
    inside = (child if isinstance(child, str) else "" if classes(child) & NOT_OF_THE_LETTER else text(child) for child in element.children)
    return "".join(inside)
