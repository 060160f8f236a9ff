"""Where a reference on a page leads to within the output, and what a `srcset` offers."""

from __future__ import annotations

import posixpath
from typing import NamedTuple
from urllib.parse import unquote


class Candidate(NamedTuple):
    path: str
    # In pixels; 0 where it says a density, or nothing.
    width: int
    said: str


def target(page: str, address: str) -> str:
    """A path of the output; what leads elsewhere as it is."""
    if "://" in address or address.startswith(("mailto:", "tel:", "data:")):
        return address
    file = unquote(address.split("#")[0])
    return posixpath.normpath(posixpath.join(posixpath.dirname(page), file)) if file else page


def candidates(page: str, srcset: str) -> list[Candidate]:
    found = []
    for part in filter(None, (part.strip() for part in srcset.split(","))):
        address, _, said = part.partition(" ")
        width = int(said[:-1]) if said.endswith("w") and said[:-1].isdigit() else 0
        found.append(Candidate(target(page, address), width, said))
    return found
