"""What a reader meets in a letter, whatever the format: one paragraph, heading or item after the other."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class Piece(NamedTuple):
    # title, heading 1, heading 2, heading 3, text, quote, rule; in lists: bullet, number, or more for a further paragraph of an item.
    kind: str
    # How many lists it stands in; Word knows nine.
    depth: int
    # What stands before an item: • or 3.
    mark: str
    text: str

    def __str__(self) -> str:
        return f"{self.kind}{f' of level {self.depth}' if self.depth else ''} “{f'{self.mark} {self.text}'.strip()[:80]}”"


def words(text: str) -> list[str]:
    return text.split()


def with_single_spaces(pieces: Iterable[Piece]) -> list[Piece]:
    """As a browser shows them."""
    return [piece._replace(text=" ".join(words(piece.text))) for piece in pieces]


def navigable(pieces: Iterable[Piece]) -> list[Piece]:
    """What people jump between: title, headings and items. Their marks are worked out anew by each program, and not written down."""
    kept = [piece._replace(mark="") for piece in pieces if piece.kind in ("title", "bullet", "number") or piece.kind.startswith("heading")]
    return with_single_spaces(kept)


def first_difference(wanted: list[Piece], found: list[Piece]) -> str | None:
    for one, other in zip(wanted, found, strict=False):
        if one != other:
            return f"{other}, and not {one}"
    if len(wanted) > len(found):
        return f"there is no {wanted[len(found)]}"
    return f"there is {found[len(wanted)]} too much" if len(found) > len(wanted) else None
