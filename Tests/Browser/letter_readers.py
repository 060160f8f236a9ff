"""What a letter's files say, paragraph by paragraph: words, and blanks, which are told from words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
OFFICE, TEXT = ("{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}" % name for name in ("office", "text"))


class Blank(NamedTuple):
    label: str


Paragraph = list[str | Blank]


def word(parts: dict[str, bytes]) -> list[Paragraph]:
    body = ElementTree.fromstring(parts["word/document.xml"]).find(f"{WORD}body")
    return [_joined(_word(paragraph)) for paragraph in body.findall(f"{WORD}p")]


def _word(element: Element) -> Iterator[str | Blank]:
    for child in element:
        if child.tag == f"{WORD}sdt":
            yield Blank("".join(text.text or "" for text in child.iter(f"{WORD}t")))
        elif child.tag == f"{WORD}r":
            for piece in child:
                kind = piece.tag.removeprefix(WORD)
                if kind != "rPr":
                    yield {"t": piece.text or "", "br": "\n", "tab": "\t"}[kind]
        else:
            assert child.tag == f"{WORD}pPr", child.tag


def open_document(parts: dict[str, bytes]) -> list[Paragraph]:
    text = ElementTree.fromstring(parts["content.xml"]).find(f"{OFFICE}body/{OFFICE}text")
    return [_joined(_open(paragraph)) for paragraph in text.iter() if paragraph.tag in (f"{TEXT}p", f"{TEXT}h")]


def _open(paragraph: Element) -> Iterator[str | Blank]:
    is_after_space = True
    # Without recursion: what is still to be said, the next last. Spaces that follow spaces count for nothing (ODF 1.2 part 1, section 6.1.2).
    rest: list[str | Element] = [*reversed(paragraph), paragraph.text or ""]
    while rest:
        piece = rest.pop()
        if isinstance(piece, str):
            words = re.sub(" +", " ", piece)
            yield words[1:] if is_after_space and words.startswith(" ") else words
            is_after_space = words.endswith(" ") if words else is_after_space
            continue
        kind = piece.tag.removeprefix(TEXT)
        rest.append(piece.tail or "")
        if kind == "placeholder":
            is_after_space = False
            yield Blank(piece.text or "")
        elif kind == "span":
            rest += [*reversed(piece), piece.text or ""]
        else:
            yield {"s": " " * int(piece.get(f"{TEXT}c", "1")), "tab": "\t", "line-break": "\n"}[kind]


def _joined(pieces: Iterator[str | Blank]) -> Paragraph:
    paragraph: Paragraph = []
    for piece in pieces:
        if isinstance(piece, str) and paragraph and isinstance(paragraph[-1], str):
            paragraph[-1] += piece
        elif piece != "":
            paragraph.append(piece)
    return paragraph


def plain_text(text: bytes, paragraphs: list[str]) -> str | None:
    """Nothing where the text says these paragraphs, each line after an indent, a bullet or a number at most; else what is wrong."""
    lines = text.decode("utf-8").split("\r\n")
    at = 0
    for number, paragraph in enumerate(paragraphs):
        if number and at < len(lines) and lines[at] == "" and paragraph:
            at += 1
        for line in paragraph.split("\n"):
            found = lines[at] if at < len(lines) else "(the end)"
            # Without words there is a line across the page, or an item that begins with a list.
            if line == "-" * 10 and re.fullmatch(r" *(-|\d+\.)", found):
                line = found
            before = found.removesuffix(line)
            if not found.endswith(line) or not re.fullmatch(r" *(- |\d+\. )?", before):
                return f"line {at + 1} is {found[:80]!r}, not {line[:80]!r}"
            at += 1
    return None if lines[at:] == [""] else f"there is more: {lines[at:][:3]!r}"
