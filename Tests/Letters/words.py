"""Whether a text holds all words of a letter in their order, and no other but the marks of lists."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

# Bullets (LibreOffice's text has one of its own for each level), numbers, and the line of hyphens that stands for a rule in plain text.
MARK = re.compile(r"[•◦▪‣⁃-]|\d+\.|-{10}")


def difference(wanted: list[str], text: str) -> str | None:
    """What is seen where the two part; None where they are the same.

    The first word of a line may be a mark, or a word of the letter that looks like one: both readings are followed."""
    readings = {0}
    for line in text.replace("\r\n", "\n").split("\n"):
        for number, word in enumerate(line.split()):
            goes_on = {at + 1 for at in readings if at < len(wanted) and wanted[at] == word}
            if number == 0 and MARK.fullmatch(word):
                goes_on |= readings
            if not goes_on:
                return f"“{_short(word)}” in the place of {_place(wanted, max(readings))}"
            readings = goes_on
    return None if len(wanted) in readings else f"there is no {_place(wanted, max(readings))}"


def with_bare_blanks(text: str, labels: Iterable[str], shown: Callable[[str], str]) -> tuple[str, str | None]:
    """The text with labels in the place of blanks as a format shows them, and the first label that is not shown so."""
    output, rest = "", text
    for label in labels:
        before, found, after = rest.partition(shown(label))
        if not found:
            return output + rest, label
        output += before + label
        rest = after
    return output + rest, None


def in_plain_text(label: str) -> str:
    return f"[{label}]"


def _place(wanted: list[str], at: int) -> str:
    return f"“{_short(' '.join(wanted[at : at + 3]))}”, after “{_short(' '.join(wanted[max(0, at - 3) : at]))}”"


def _short(text: str) -> str:
    return text if len(text) <= 60 else text[:57] + "…"
