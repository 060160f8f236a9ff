"""A .docx file: its parts, and the letter in it as Word shows it (ECMA-376 part 1, section 17)."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from lxml import etree

from .archive import Archive
from .piece import Piece

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
NAMESPACES = {"w": W[1:-1]}
KINDS = {"Title": "title", "Heading1": "heading 1", "Heading2": "heading 2", "Heading3": "heading 3", "Quote": "quote", "Rule": "rule"}


class Word:
    def __init__(self, archive: Archive):
        self.archive = archive
        self.document = archive.xml("word/document.xml")
        self.styles = archive.xml("word/styles.xml")
        self.numbering = archive.xml("word/numbering.xml")
        self.settings = archive.xml("word/settings.xml")
        self.properties = archive.xml("docProps/core.xml")

    @cached_property
    def blanks(self) -> list[etree._Element]:
        return list(self.document.iter(W + "sdt"))

    @cached_property
    def pieces(self) -> list[Piece]:
        counts: dict[tuple[str, int], int] = {}
        return [self._piece(paragraph, counts) for paragraph in self.document.iter(W + "p")]

    def _piece(self, paragraph: etree._Element, counts: dict[tuple[str, int], int]) -> Piece:
        style = value(paragraph, "w:pPr/w:pStyle") or "Normal"
        words = text(paragraph)
        if number := value(paragraph, "w:pPr/w:numPr/w:numId"):
            level = int(value(paragraph, "w:pPr/w:numPr/w:ilvl") or 0)
            mark = self._mark(number, level, counts)
            return Piece("bullet" if mark == "•" else "number", level + 1, mark, words)
        if style.startswith("List"):
            return Piece("more", self._depth(paragraph), "", words)
        return Piece(KINDS.get(style, "text"), 0, "", words)

    def _mark(self, number: str, level: int, counts: dict[tuple[str, int], int]) -> str:
        """Lists of one abstract definition count on where another stopped, unless a list says where it starts (section 17.9.26)."""
        abstract = value(self._number(number), "w:abstractNumId")
        found = self.numbering.xpath(
            "w:abstractNum[@w:abstractNumId=$id]/w:lvl[@w:ilvl=$level]", id=abstract, level=str(level), namespaces=NAMESPACES
        )
        if not found:
            return ""
        if value(found[0], "w:numFmt") == "bullet":
            return value(found[0], "w:lvlText")
        start = self._number(number).xpath("w:lvlOverride[@w:ilvl=$level]/w:startOverride/@w:val", level=str(level), namespaces=NAMESPACES)
        own = (number if start else f"abstract {abstract}", level)
        counts[own] = counts[own] + 1 if own in counts else int(start[0] if start else value(found[0], "w:start") or 1)
        return value(found[0], "w:lvlText").replace(f"%{level + 1}", str(counts[own]))

    def _number(self, number: str) -> etree._Element:
        found = self.numbering.xpath("w:num[@w:numId=$id]", id=number, namespaces=NAMESPACES)
        return found[0] if found else etree.Element("nothing")

    def _depth(self, paragraph: etree._Element) -> int:
        """A further paragraph of an item stands under the words of its item: at the margin of that level."""
        left = next(iter(paragraph.xpath("w:pPr/w:ind/@w:left", namespaces=NAMESPACES)), "")
        levels = self.numbering.xpath("w:abstractNum[1]/w:lvl[w:pPr/w:ind/@w:left=$left]/@w:ilvl", left=left, namespaces=NAMESPACES)
        return int(levels[0]) + 1 if levels else 0


def value(element: etree._Element, path: str) -> str:
    """The value of the first element at this path; an empty text where there is none."""
    found = element.find(path, NAMESPACES)
    return "" if found is None else found.get(W + "val", "")


def text(element: etree._Element) -> str:
    return "".join(_words(element))


def _words(element: etree._Element) -> Iterator[str]:
    for part in element.iter(W + "t", W + "br", W + "tab"):
        yield part.text or "" if part.tag == W + "t" else "\n" if part.tag == W + "br" else "\t"
