"""HTML as a tree of elements that know their line. Only for pages that the Nu checker finds in order: it mends nothing."""

from __future__ import annotations

from collections.abc import Iterator
from html.parser import HTMLParser

VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())
# An element in the first column is closed by the start of one in the second, as HTML allows.
CLOSED_BY = {
    "li": {"li"},
    "dt": {"dt", "dd"},
    "dd": {"dt", "dd"},
    "option": {"option", "optgroup"},
    "td": {"td", "th", "tr", "tbody"},
    "th": {"td", "th", "tr", "tbody"},
    "tr": {"tr", "tbody", "tfoot"},
    "p": set("p ul ol dl div section article aside nav h1 h2 h3 h4 h5 h6 table pre blockquote form figure".split()),
}


class Element:
    def __init__(self, tag: str, attributes: dict[str, str], line: int, parent: Element | None):
        self.tag = tag
        self.attributes = attributes
        self.line = line
        self.parent = parent
        self.children: list[Element | str] = []

    def __getitem__(self, attribute: str) -> str:
        """The attribute's value; an empty text where it is absent."""
        return self.attributes.get(attribute, "")

    def elements(self, *tags: str) -> Iterator[Element]:
        """This element's descendants in reading order, of the tags named, or all."""
        for child in self.children:
            if isinstance(child, Element):
                if not tags or child.tag in tags:
                    yield child
                yield from child.elements(*tags)

    def ancestors(self) -> Iterator[Element]:
        element = self.parent
        while element:
            yield element
            element = element.parent

    def inside(self, *tags: str) -> bool:
        return any(ancestor.tag in tags for ancestor in self.ancestors())

    def text(self) -> str:
        """Its words, white space made single, with the words for pictures."""
        return " ".join(self._words().split())

    def _words(self) -> str:
        if self.tag == "img":
            return self["alt"]
        return "".join(child if isinstance(child, str) else child._words() for child in self.children)

    def __str__(self) -> str:
        """Its start tag, shortened, for reports."""
        attributes = "".join(f' {key}="{value}"' for key, value in self.attributes.items())
        tag = f"<{self.tag}{attributes}>"
        return tag if len(tag) <= 120 else tag[:117] + "…"


class _Builder(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Element("", {}, 0, None)
        self.open = self.root
        self.doctype = False

    def handle_decl(self, decl: str) -> None:
        self.doctype = decl.lower() == "doctype html"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in CLOSED_BY.get(self.open.tag, ()):
            assert self.open.parent
            self.open = self.open.parent
        # Of an attribute written twice the first counts, as in a browser.
        attributes = {key: value or "" for key, value in reversed(attrs)}
        element = Element(tag, attributes, self.getpos()[0], self.open)
        self.open.children.append(element)
        if tag not in VOID:
            self.open = element

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        # In HTML the slash means nothing; inside an SVG it closes.
        if tag not in VOID and self.open.inside("svg", "math"):
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        for element in (self.open, *self.open.ancestors()):
            if element.tag == tag and element.parent:
                self.open = element.parent
                return

    def handle_data(self, data: str) -> None:
        self.open.children.append(data)


def parse(html: str) -> tuple[Element, bool]:
    """The root that holds <html>, and whether the page starts with the HTML doctype."""
    builder = _Builder()
    builder.feed(html)
    builder.close()
    return builder.root, builder.doctype
