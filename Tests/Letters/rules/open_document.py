"""What an .odt says besides its words: styles, language, lists, blanks, and how it looks (sections of ODF 1.2 part 1)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from Pages.fault import Fault

from ..letters import Letter, Letters
from ..open_document import NAMESPACES, OpenDocument, tag

LEVELS = {"Heading_20_1": "1", "Heading_20_2": "2", "Heading_20_3": "3", "Title": ""}
POINTS = re.compile(r"1[234]pt")


def files(letters: Letters) -> Iterator[tuple[str, Letter, OpenDocument]]:
    for letter in letters.all:
        if letter.open_document:
            yield f"{letter.name}.odt", letter, letter.open_document


def open_document_has_its_styles(letters: Letters) -> Iterator[Fault]:
    """Section 16.2: headings of levels 1 to 3 in text:h with the same level (5.1.2), and every style that is used."""
    for name, _, document in files(letters):
        for style, level in LEVELS.items():
            found = document.all("//office:styles/style:style[@style:name=$name and @style:family='paragraph']", name=style)
            if [element.get(tag("style:default-outline-level"), "") for element in found] != [level]:
                yield Fault(name, 0, "open-document-has-its-styles", f"{style} is absent, or not of outline level {level}")
        for heading in document.all("//text:h"):
            style, level = heading.get(tag("text:style-name")), heading.get(tag("text:outline-level"))
            if LEVELS.get(style or "") != level:
                yield Fault(name, 0, "open-document-has-its-styles", f"a heading of level {level} with the style {style}")
        known = set(document.all("//style:style/@style:name | //text:list-style/@style:name"))
        for used in sorted(set(document.all("//office:body//@text:style-name")) - known):
            yield Fault(name, 0, "open-document-has-its-styles", f"there is no style {used}")


def open_document_is_large_and_plain(letters: Letters) -> Iterator[Fault]:
    """Arial throughout, of 12 to 14 points, aligned with the start."""
    for name, _, document in files(letters):
        defaults = "//style:default-style[@style:family='paragraph']"
        for attribute in ("style:font-name", "style:font-name-asian", "style:font-name-complex"):
            if document.all(f"{defaults}/style:text-properties/@{attribute}") != ["Arial"] or set(document.all(f"//@{attribute}")) != {
                "Arial"
            }:
                yield Fault(name, 0, "open-document-is-large-and-plain", f"{attribute} is not Arial throughout")
        if document.all("//style:font-face[@style:name='Arial']/@svg:font-family") != ["Arial"]:
            yield Fault(name, 0, "open-document-is-large-and-plain", "Arial is no font face")
        for attribute in ("fo:font-size", "style:font-size-asian", "style:font-size-complex"):
            sizes = document.all(f"//@{attribute}")
            if not document.all(f"{defaults}/style:text-properties/@{attribute}") or not all(POINTS.fullmatch(size) for size in sizes):
                yield Fault(name, 0, "open-document-is-large-and-plain", f"{attribute} {sizes}")
        # LibreOffice takes the start of what is written from right to left for its left side.
        side = "right" if document.all("//@style:writing-mode") == ["rl-tb"] else "start"
        if set(document.all("//@fo:text-align")) != {side}:
            yield Fault(name, 0, "open-document-is-large-and-plain", f"alignments {document.all('//@fo:text-align')}")


def open_document_says_language_and_title(letters: Letters) -> Iterator[Fault]:
    """Sections 4.3.2.3, 4.3.2.16 and 20.191."""
    for name, letter, document in files(letters):
        if document.languages != {letter.language}:
            yield Fault(name, 0, "open-document-says-language-and-title", f"languages {document.languages}, and not {letter.language}")
        if not document.metadata.xpath("//dc:language", namespaces=NAMESPACES) or not document.all("//@fo:language"):
            yield Fault(name, 0, "open-document-says-language-and-title", "dc:language or fo:language is missing")
        if document.title != [letter.title]:
            yield Fault(name, 0, "open-document-says-language-and-title", f"dc:title {document.title}, and not “{letter.title}”")


def open_document_lists_are_lists(letters: Letters) -> Iterator[Fault]:
    """Section 5.3: text:list with a style that is defined at each level; and nothing is a table."""
    for name, _, document in files(letters):
        for piece in document.pieces:
            if piece.kind in ("bullet", "number") and not piece.mark:
                yield Fault(name, 0, "open-document-lists-are-lists", f"an item of no list that is defined: {piece.text[:60]}")
        if document.all("//table:table"):
            yield Fault(name, 0, "open-document-lists-are-lists", "there is a table")


def open_document_blanks_are_free(letters: Letters) -> Iterator[Fault]:
    """Section 7.7.2: placeholders for text, in nothing that is protected."""
    for name, _, document in files(letters):
        for blank in document.all("//text:placeholder"):
            if blank.get(tag("text:placeholder-type")) != "text" or len(blank) or not (blank.text or "").strip():
                yield Fault(name, 0, "open-document-blanks-are-free", f"“{blank.text}” is for {blank.get(tag('text:placeholder-type'))}")
        if document.all("//@text:protected | //@style:protect | //text:section"):
            yield Fault(name, 0, "open-document-blanks-are-free", "something is protected")


RULES = [
    open_document_has_its_styles,
    open_document_is_large_and_plain,
    open_document_says_language_and_title,
    open_document_lists_are_lists,
    open_document_blanks_are_free,
]
