"""What other people's programs get out of the files: python-docx and odfpy, which most scripts use."""

from __future__ import annotations

import io
from collections.abc import Iterator

import docx
from docx.oxml.ns import qn
from odf import opendocument, teletype
from odf import text as odf_text
from Pages.fault import Fault

from ..letters import Letters


def python_docx_lists_the_blanks(letters: Letters) -> Iterator[Fault]:
    """It has no words of its own for content controls, so that the blanks are those of the tree that it hands out."""
    for letter in letters.all:
        if not letter.word:
            continue
        name = f"{letter.name}.docx"
        try:
            document = docx.Document(io.BytesIO(letter.files["docx"]))
            controls = [
                control
                for control in document.element.body.iter(qn("w:sdt"))
                if control.find(f"{qn('w:sdtPr')}/{qn('w:showingPlcHdr')}") is not None
            ]
            labels = ["".join(text.text or "" for text in control.iter(qn("w:t"))) for control in controls]
            properties = (document.core_properties.title, document.core_properties.language)
            headings = [
                paragraph.style.name.lower() for paragraph in document.paragraphs if paragraph.style.name.startswith(("Title", "Heading"))
            ]
        except Exception as fault:  # whatever it is, the library did not read the file
            yield Fault(name, 0, "python-docx-lists-the-blanks", f"python-docx: {fault!r}")
            continue
        if labels != letter.labels:
            yield Fault(name, 0, "python-docx-lists-the-blanks", _parting(labels, letter.labels))
        if properties != (letter.title, letter.language):
            yield Fault(name, 0, "python-docx-lists-the-blanks", f"title and language {properties}")
        wanted = [piece.kind for piece in letter.word.pieces if piece.kind.startswith(("title", "heading"))]
        if headings != wanted:
            yield Fault(name, 0, "python-docx-lists-the-blanks", f"headings {headings}, and not {wanted}")


def odfpy_lists_the_blanks(letters: Letters) -> Iterator[Fault]:
    """And headings with their levels."""
    for letter in letters.all:
        if not letter.open_document:
            continue
        name = f"{letter.name}.odt"
        try:
            document = opendocument.load(io.BytesIO(letter.files["odt"]))
            labels = [teletype.extractText(blank) for blank in document.getElementsByType(odf_text.Placeholder)]
            levels = [heading.getAttribute("outlinelevel") for heading in document.getElementsByType(odf_text.H)]
        except Exception as fault:  # whatever it is, the library did not read the file
            yield Fault(name, 0, "odfpy-lists-the-blanks", f"odfpy: {fault!r}")
            continue
        if labels != letter.labels:
            yield Fault(name, 0, "odfpy-lists-the-blanks", _parting(labels, letter.labels))
        wanted = [piece.kind.removeprefix("heading ") for piece in letter.open_document.pieces if piece.kind.startswith("heading")]
        if [str(level) for level in levels] != wanted:
            yield Fault(name, 0, "odfpy-lists-the-blanks", f"headings of levels {levels}, and not {wanted}")


def _parting(found: list[str], wanted: list[str]) -> str:
    pairs = enumerate(zip(found, wanted, strict=False))
    at = next((number for number, (one, other) in pairs if one != other), min(len(found), len(wanted)))
    return f"{len(found)} blanks, and not {len(wanted)}; number {at + 1} is {found[at : at + 1]}, and not {wanted[at : at + 1]}"


RULES = [python_docx_lists_the_blanks, odfpy_lists_the_blanks]
