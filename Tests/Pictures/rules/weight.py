"""Logos weigh alike to the eye, each on a plate of its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from .. import ink
from ..seen import Found, Seen

# The most ink is at most so many times the least, but for the twentieth part at either end; and over all.
USUAL, MOST = 9.0, 15.0


def logos_weigh_alike(seen: Seen) -> Iterator[Found]:
    found, befores, afters = ink.measure(seen)
    if not found:
        return
    seen.remark(ink.table(found))
    if seen.sheets:
        ink.write_sheets(Path(seen.sheets), befores, afters)
    spread = ink.spread([one.after for one in found])
    if spread.invisible:
        faint = [one for one in found if one.after < ink.NOTHING]
        yield f"logos/{faint[0].slug}", f"{spread.invisible} logos cannot be seen on their plates: {', '.join(one.form for one in faint)}"
    if spread.usual > USUAL or spread.most > MOST:
        yield "logos/", f"ink varies {spread.usual:.1f} times, {spread.most:.1f} over all; {USUAL} and {MOST} are the most"


def plates_have_whole_borders(seen: Seen) -> Iterator[Found]:
    """In dark mode, in forced colours and on paper the border is what shows where a plate ends."""
    for slug, plate in ink.plates(seen).items():
        if missing := ink.gaps(plate):
            yield f"logos/{slug}", f"its border is hidden in {missing} of 180 directions"


RULES = [logos_weigh_alike, plates_have_whole_borders]
