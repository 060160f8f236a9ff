"""The parts against the formats' own rules.

OpenDocument: the RELAX NG schemas of OASIS for ODF 1.2. Word: the tables of elements, attributes and values of Microsoft's Open XML SDK,
and what those leave open: the order in a blank's properties, and where text may stand. The package openxml-audit brings both."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import openxml_audit
from lxml import etree
from openxml_audit import FileFormat, OpenXmlValidator
from Pages.fault import Fault

from ..letters import Letters
from ..word import W
from .packages import archives

OASIS = Path(openxml_audit.__file__).parent / "odf/schemas/odf-1.2"
# Word writes these parts, and the validator misses them; a package may hold at most one of each, and need not (sections 11.3.5 and 14.2.7).
NOT_NEEDED = ("/fontTable' is missing.", "/theme' is missing.")
# CT_SdtPr of ISO/IEC 29500-1, annex A, as far as our blanks use it; the SDK takes these in any order.
BLANK = ["alias", "tag", "id", "lock", "placeholder", "temporary", "showingPlcHdr", "dataBinding", "text"]


@cache
def schema(part: str) -> etree.RelaxNG:
    name = "OpenDocument-v1.2-os-manifest-schema.rng" if part == "META-INF/manifest.xml" else "OpenDocument-v1.2-os-schema.rng"
    return etree.RelaxNG(file=str(OASIS / name))


def open_document_keeps_to_the_schema(letters: Letters) -> Iterator[Fault]:
    for name, archive in archives(letters, "odt"):
        for part in archive.xml_parts:
            rules = schema(part)
            if not rules.validate(archive.xml(part)):
                for entry in list(rules.error_log)[:3]:
                    yield Fault(name, 0, "open-document-keeps-to-the-schema", f"{part}: {entry.message}")


def word_keeps_to_the_schema(letters: Letters) -> Iterator[Fault]:
    validator = OpenXmlValidator(FileFormat.OFFICE_2013)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "letter.docx"
        for name, archive in archives(letters, "docx"):
            path.write_bytes(archive.data)
            for error in validator.validate(path).errors:
                if not error.description.endswith(NOT_NEEDED):
                    yield Fault(name, 0, "word-keeps-to-the-schema", f"{error.part_uri} {error.path}: {error.description}")


def word_has_text_in_runs_only(letters: Letters) -> Iterator[Fault]:
    for name, archive in archives(letters, "docx"):
        for part in archive.xml_parts:
            for element in archive.xml(part).iter(W + "*"):
                loose = [element.text if element.tag != W + "t" else "", element.tail]
                if any((text or "").strip() for text in loose):
                    yield Fault(name, 0, "word-has-text-in-runs-only", f"{part}: text in or after {etree.QName(element).localname}")


def word_blanks_are_in_order(letters: Letters) -> Iterator[Fault]:
    for name, archive in archives(letters, "docx"):
        for properties in archive.xml("word/document.xml").iter(W + "sdtPr"):
            found = [etree.QName(child).localname for child in properties]
            if found != [known for known in BLANK if known in found]:
                yield Fault(name, 0, "word-blanks-are-in-order", " ".join(found))


RULES = [open_document_keeps_to_the_schema, word_keeps_to_the_schema, word_has_text_in_runs_only, word_blanks_are_in_order]
