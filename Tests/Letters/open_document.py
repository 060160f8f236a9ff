"""An .odt file, or the one flat file that LibreOffice makes of any letter (OASIS ODF 1.2 part 1)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property

from lxml import etree

from .archive import Archive
from .piece import Piece

NAMESPACES = {
    name: f"urn:oasis:names:tc:opendocument:xmlns:{name}:1.0" for name in ("office", "text", "style", "table", "meta", "manifest")
} | {
    "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    "svg": "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
    "dc": "http://purl.org/dc/elements/1.1/",
}
KINDS = {"Title": "title", "Quotations": "quote", "Horizontal_20_Line": "rule"}
# White space is one space, and none at the start and end of a paragraph or after another (section 6.1.2).
SPACES = re.compile("[ \t\r\n]+")
HARD = "\0"


def tag(name: str) -> str:
    prefix, local = name.split(":")
    return f"{{{NAMESPACES[prefix]}}}{local}"


class OpenDocument:
    def __init__(self, content: etree._Element, styles: etree._Element, metadata: etree._Element, archive: Archive | None = None):
        self.archive = archive
        self.content = content
        self.styles = styles
        self.metadata = metadata

    @classmethod
    def of(cls, archive: Archive) -> OpenDocument:
        return cls(*(archive.xml(name) for name in ("content.xml", "styles.xml", "meta.xml")), archive)

    def all(self, path: str, **values: str) -> list:
        """What an XPath finds in the letter, or in its styles."""
        roots = [self.content] if self.content is self.styles else [self.content, self.styles]
        return [found for root in roots for found in root.xpath(path, namespaces=NAMESPACES, **values)]

    @property
    def title(self) -> list[str]:
        return [text.strip() for text in self.metadata.xpath("//office:meta/dc:title/text()", namespaces=NAMESPACES)]

    @property
    def languages(self) -> set[str]:
        """What the metadata and the default of all paragraphs say. `none` stands for no country."""
        said = set(self.metadata.xpath("//office:meta/dc:language/text()", namespaces=NAMESPACES))
        for properties in self.styles.xpath(
            "//style:default-style[@style:family='paragraph']/style:text-properties", namespaces=NAMESPACES
        ):
            parts = [properties.get(tag("fo:language"), ""), properties.get(tag("fo:country"), "none")]
            said.add("-".join(part for part in parts if part != "none"))
        return said

    @cached_property
    def pieces(self) -> list[Piece]:
        bodies = self.content.xpath("//office:body/office:text", namespaces=NAMESPACES)
        return [piece for body in bodies for piece in self._walk(body, "", [])]

    def _walk(self, parent: etree._Element, list_style: str, path: list[int]) -> Iterator[Piece]:
        """`path` has the number of the item in each list that is open."""
        is_first = parent.tag == tag("text:list-item")
        for element in parent:
            if element.tag == tag("text:list"):
                yield from self._list(element, element.get(tag("text:style-name")) or list_style, path)
                is_first = False
            elif element.tag in (tag("text:h"), tag("text:p")):
                if path and is_first:
                    mark = self._mark(list_style, len(path), path[-1])
                    yield Piece("bullet" if mark == "•" else "number", min(9, len(path)), mark, text(element))
                elif path:
                    yield Piece("more", min(9, len(path)), "", text(element))
                else:
                    yield Piece(self._kind(element), 0, "", text(element))
                is_first = False

    def _list(self, element: etree._Element, style: str, path: list[int]) -> Iterator[Piece]:
        number = 0
        for item in element:
            number = int(item.get(tag("text:start-value"), number + 1))
            yield from self._walk(item, item.get(tag("text:style-override")) or style, [*path, number])

    def _mark(self, style: str, level: int, number: int) -> str:
        found = self.all("//text:list-style[@style:name=$name]/*[@text:level=$level]", name=style, level=str(level))
        if not found:
            return ""
        bullet = found[0].get(tag("text:bullet-char"))
        return bullet or f"{number}{found[0].get(tag('style:num-suffix'), '')}"

    def _kind(self, element: etree._Element) -> str:
        if element.tag == tag("text:h"):
            return f"heading {element.get(tag('text:outline-level'))}"
        names = self._styles_behind(element.get(tag("text:style-name"), ""))
        return next((KINDS[name] for name in names if name in KINDS), "text")

    def _styles_behind(self, name: str) -> Iterator[str]:
        while name:
            yield name
            name = next(
                iter(self.all("//style:style[@style:name=$name and @style:family='paragraph']/@style:parent-style-name", name=name)), ""
            )


def text(paragraph: etree._Element) -> str:
    """The words as a reader shows them that drops every space it may drop."""
    output = ""
    may_drop, is_loose = True, False
    for piece in _words(paragraph):
        if piece.startswith(HARD):
            output += piece[1:]
            may_drop, is_loose = piece[1:].isspace(), False
            continue
        for character in SPACES.sub(" ", piece):
            if character != " " or not may_drop:
                output += character
            may_drop = is_loose = character == " "
    return output.removesuffix(" ") if is_loose else output


def _words(element: etree._Element) -> Iterator[str]:
    """Text as it stands in the file; what keeps all its spaces is marked as hard."""
    yield element.text or ""
    for child in element:
        if child.tag == tag("text:s"):
            yield HARD + " " * int(child.get(tag("text:c"), 1))
        elif child.tag == tag("text:tab"):
            yield HARD + "\t"
        elif child.tag == tag("text:line-break"):
            yield HARD + "\n"
        elif child.tag == tag("text:placeholder"):
            yield HARD + (child.text or "")
        else:
            yield from _words(child)
        yield child.tail or ""
