"""One letter, whatever the format: what the page shows (or what a filled letter is to say) stands in each file, word for word."""

from __future__ import annotations

from collections.abc import Iterator

from Pages.fault import Fault

from ..letters import Letters
from ..piece import first_difference, with_single_spaces
from ..words import difference, in_plain_text, with_bare_blanks


def files_hold_every_word(letters: Letters) -> Iterator[Fault]:
    """As the files' own parts have it; what LibreOffice reads is a rule of its own."""
    for letter in letters.all:
        texts = {}
        if letter.word:
            texts["docx"] = "\n".join(piece.text for piece in letter.word.pieces)
        if letter.open_document:
            texts["odt"] = "\n".join(piece.text for piece in letter.open_document.pieces)
        if "txt" in letter.files:
            texts["txt"], _ = with_bare_blanks(letter.files["txt"].decode("utf-8", "replace"), letter.labels, in_plain_text)
        for ending, text in texts.items():
            if seen := difference(letter.words, text):
                yield Fault(f"{letter.name}.{ending}", 0, "files-hold-every-word", seen)


def files_are_the_page(letters: Letters) -> Iterator[Fault]:
    """Headings, items with their marks and levels, quotes and rules, in their order."""
    for letter in letters.all:
        if letter.pieces is None:
            continue
        wanted = with_single_spaces(letter.pieces)
        for ending, file in (("docx", letter.word), ("odt", letter.open_document)):
            if file and (seen := first_difference(wanted, with_single_spaces(file.pieces))):
                yield Fault(f"{letter.name}.{ending}", 0, "files-are-the-page", seen)


def files_are_alike(letters: Letters) -> Iterator[Fault]:
    """The two formats hold the same pieces, to the space; but one at a paragraph's end is not kept by every reader, and seen by none."""
    for letter in letters.all:
        if letter.word and letter.open_document:
            pieces = [
                [piece._replace(text=piece.text.rstrip(" ")) for piece in file.pieces] for file in (letter.word, letter.open_document)
            ]
            if seen := first_difference(*pieces):
                yield Fault(f"{letter.name}.odt", 0, "files-are-alike", f"{seen}, as the .docx has it")


def text_has_the_marks(letters: Letters) -> Iterator[Fault]:
    """A hyphen or the number stands before each item of the .txt."""
    for letter in letters.all:
        if not letter.word or "txt" not in letter.files:
            continue
        text, _ = with_bare_blanks(letter.files["txt"].decode("utf-8", "replace"), letter.labels, in_plain_text)
        lines = iter(" ".join(line.split()) for line in text.split("\n"))
        for piece in letter.word.pieces:
            if piece.mark:
                first = " ".join(f"{piece.mark.replace('•', '-')} {piece.text}".split("\n")[0].split())
                if first not in lines:
                    yield Fault(f"{letter.name}.txt", 0, "text-has-the-marks", f"no line “{first[:80]}”, or out of order")
                    break


RULES = [files_hold_every_word, files_are_the_page, files_are_alike, text_has_the_marks]
