"""What a person gets who opens the files in LibreOffice."""

from __future__ import annotations

import re
from collections.abc import Iterator

from Pages.fault import Fault

from ..letters import Letter, Letters
from ..open_document import OpenDocument
from ..piece import Piece, first_difference, navigable
from ..words import difference, with_bare_blanks


def files(letters: Letters) -> Iterator[tuple[str, Letter, list[Piece]]]:
    for letter in letters.all:
        for ending, file in (("docx", letter.word), ("odt", letter.open_document)):
            if file:
                yield f"{letter.name}.{ending}", letter, file.pieces


def libre_office_opens_every_file(letters: Letters) -> Iterator[Fault]:
    for name, _, _ in files(letters):
        for kind, outputs in (("text", letters.office.texts), ("flat XML", letters.office.documents)):
            if name not in outputs:
                yield Fault(name, 0, "libre-office-opens-every-file", f"was not converted to {kind}")


def libre_office_reads_every_word(letters: Letters) -> Iterator[Fault]:
    """All words in their order, and none but those and the marks of lists."""
    for name, letter, _ in files(letters):
        if name not in letters.office.texts:
            continue
        text = letters.office.texts[name]
        if name.endswith(".odt"):
            text, missing = with_bare_blanks(text, letter.labels, _as_placeholder)
            if missing is not None:
                yield Fault(name, 0, "libre-office-reads-every-word", f"the blank “{missing}” is not shown as one")
        if seen := difference(letter.words, text):
            yield Fault(name, 0, "libre-office-reads-every-word", seen)


def libre_office_shows_the_marks(letters: Letters) -> Iterator[Fault]:
    """The bullet or number that it puts before each item."""
    for name, letter, pieces in files(letters):
        text = letters.office.texts.get(name, "")
        if name.endswith(".odt"):
            text, _ = with_bare_blanks(text, letter.labels, _as_placeholder)
        # Its text has a bullet of its own for each level.
        lines = iter(re.sub("^[◦▪‣⁃](?= |$)", "•", " ".join(line.split())) for line in text.split("\n"))
        for piece in pieces:
            first = " ".join(f"{piece.mark} {piece.text}".split("\n")[0].split())
            if piece.mark and first not in lines:
                yield Fault(name, 0, "libre-office-shows-the-marks", f"no line “{first[:80]}”, or out of order")
                break


def libre_office_finds_the_structure(letters: Letters) -> Iterator[Fault]:
    """The title, headings with their levels, and items of lists, as the file itself has them."""
    for name, _, pieces in files(letters):
        if document := letters.office.documents.get(name):
            if seen := first_difference(*(list(map(_without_brackets, navigable(all))) for all in (pieces, document.pieces))):
                yield Fault(name, 0, "libre-office-finds-the-structure", seen)


def libre_office_finds_language_and_title(letters: Letters) -> Iterator[Fault]:
    for name, letter, _ in files(letters):
        if document := letters.office.documents.get(name):
            others = sorted(language for language in document.languages | _of_parts(document) if not _is(language, letter.language))
            if document.title != [letter.title] or others or not document.languages:
                yield Fault(
                    name, 0, "libre-office-finds-language-and-title", f"{document.title}, {others}; not “{letter.title}”, {letter.language}"
                )


def _as_placeholder(label: str) -> str:
    """OpenDocument's blanks are shown in angle brackets; a label's own at its ends are taken for those."""
    return f"<{label.removeprefix('<').removesuffix('>')}>"


def _without_brackets(piece: Piece) -> Piece:
    return piece._replace(text=re.sub("[<>]", "", piece.text))


def _of_parts(document: OpenDocument) -> set[str]:
    """Languages that are said of some text only. `zxx` and `none` say that there is none."""
    return set(document.all("//office:automatic-styles//@fo:language | //office:styles/style:style//@fo:language")) - {"zxx", "none"}


def _is(found: str, wanted: str) -> bool:
    """LibreOffice gives a language without a country the one that speaks it: cy becomes cy-GB."""
    return found == wanted or found == wanted.split("-")[0] or found.split("-")[0] == wanted


RULES = [
    libre_office_opens_every_file,
    libre_office_reads_every_word,
    libre_office_shows_the_marks,
    libre_office_finds_the_structure,
    libre_office_finds_language_and_title,
]
