"""The paragraphs of a letter's files, as far as the words go. Structure, schemas and other people's programs: Tests/Letters."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
T = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
SPACE = "{http://www.w3.org/XML/1998/namespace}space"
KINDS = ("docx", "odt", "txt")


def paragraphs(kind: str, data: bytes) -> list[str]:
    return word(data) if kind == "docx" else open_document(data) if kind == "odt" else data.decode("utf-8").split("\r\n")


def word(data: bytes) -> list[str]:
    return ["".join(_of_word(paragraph)) for paragraph in _part(data, "word/document.xml").iter(f"{W}p")]


def _of_word(element: Element) -> Iterator[str]:
    for child in element:
        if child.tag == f"{W}t":
            text = child.text or ""
            # Word drops the spaces at the ends unless it is told to keep them.
            yield text if child.get(SPACE) == "preserve" else text.strip(" \t\n\r")
        elif child.tag in (f"{W}br", f"{W}tab"):
            yield "\n" if child.tag == f"{W}br" else "\t"
        elif child.tag not in (f"{W}pPr", f"{W}rPr", f"{W}sdtPr"):
            yield from _of_word(child)


def open_document(data: bytes) -> list[str]:
    body = next(_part(data, "content.xml").iter(f"{OFFICE}text"))
    return [_read("".join(_of_open_document(element))) for element in body.iter() if element.tag in (f"{T}p", f"{T}h")]


# A space, tab or line end that an element stands for is kept; it is marked until all white space has been judged.
HARD = {" ": "\ue000", "\t": "\ue001", "\n": "\ue002"}


def _of_open_document(element: Element) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        if child.tag == f"{T}s":
            yield HARD[" "] * int(child.get(f"{T}c", "1"))
        elif child.tag in (f"{T}tab", f"{T}line-break"):
            yield HARD["\t" if child.tag == f"{T}tab" else "\n"]
        else:
            yield from _of_open_document(child)
        yield child.tail or ""


def _read(text: str) -> str:
    """White space is one space, and none at the ends or after other white space (ODF 1.2 part 1, section 6.1.2)."""
    text = re.sub("[ \t\r\n]+", " ", text).strip(" ")
    text = re.sub(f"([{''.join(HARD.values())}]) ", r"\1", text)
    for kept, mark in HARD.items():
        text = text.replace(mark, kept)
    return text


def _part(data: bytes, name: str) -> Element:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return ElementTree.fromstring(archive.read(name))
