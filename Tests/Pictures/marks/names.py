"""Names of groups that are nobody's: places that no map has, and what groups like to be called."""

from __future__ import annotations

from random import Random
from typing import NamedTuple

FIRST = "Alder Brack Carrow Dun Ember Farrow Gorse Hollin Ivel Jarrow Kelder Lang Marl Nether Otter Pendle Quarr Rother Sallow Thorn".split()
LAST = "by combe den ford gate ham holme ley mere mouth shaw stead thwaite ton wick worth".split()
CALLED = ["Circle", "Voices", "Allies", "Care Together", "Own Terms", "Direct Payments Group", "Network of Employers and Friends", "Lookout", "Commons", "& District Carers"]
NATIONS = ["England", "England", "England", "Scotland", "Wales", "Northern Ireland"]
# Every tenth or so is spelt otherwise than machines like it.
AWKWARD = ["Grŵp Gofal Cwm Éire", "“Us” & <Them> of Lówth", "St. Öwen’s Group for People Who Employ Their Own Personal Assistants in the Upper Valley", "O'Hare-Ńoon 7"]


class Name(NamedTuple):
    slug: str
    name: str
    area: str
    nation: str


def name(number: int) -> Name:
    """The same for the same number; no two are alike up to 3,000."""
    chance = Random(f"name {number}")
    place = FIRST[number % len(FIRST)] + LAST[number // len(FIRST) % len(LAST)]
    if number >= len(FIRST) * len(LAST):
        place = f"{['Upper', 'Lower', 'East', 'West', 'Great', 'Little', 'New', 'Old', 'Long'][number // (len(FIRST) * len(LAST)) - 1]} {place}"
    called = f"{place} {chance.choice(CALLED)}"
    if number % 10 == 7:
        called = f"{AWKWARD[number // 10 % len(AWKWARD)]} {number}"
    return Name(f"g{number:04}-{place.lower().replace(' ', '-')}", f"Example: {called}", f"{place} and around", chance.choice(NATIONS))


def file_name(number: int, form: str, ending: str) -> str:
    """As people name files: now and then with capitals, spaces, accents or brackets."""
    match number % 12:
        case 3:
            return f"Logo FINAL (2).{ending.upper()}"
        case 6:
            return f"our logo & strapline – {form}.{ending}"
        case 9:
            return f"lógo ŵyl.{ending}"
        case 11:
            return f"{form.upper()}.{ending}"
    return f"{form}.{ending}"
