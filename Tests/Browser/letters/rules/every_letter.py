"""The other letters of the site, and how much each loads."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urljoin

from Pages.site import Site

from ..answers import plausible
from ..desk import DRE, Desk, parting
from ..files import KINDS, paragraphs
from ..letter import Letter, plain_text

MOST_BYTES = 60_000


def every_letter_fills_in(desk: Desk) -> Iterator[str]:
    """Each with an answer of its kind in each field; all three files saved."""
    for path, letter in desk.letters.items():
        if path == DRE:
            continue
        desk.open(path)
        answers = plausible(letter)
        desk.write(answers)
        pieces = letter.finished(answers)
        yield from (f"{path}: {seen}" for seen in desk.shows(answers))
        files = {kind: desk.save(kind) for kind in KINDS}
        for kind, data in files.items():
            if data is None:
                yield f"{path}: no {kind} is saved"
                continue
            wanted = plain_text(pieces).split("\n") + [""] if kind == "txt" else [piece.text for piece in pieces]
            yield from (f"{path}, {kind}: {seen}" for seen in parting(wanted, paragraphs(kind, data)))
        if None not in files.values():
            desk.keep(letter.file, answers, files)
    desk.open()


def page_is_light(desk: Desk) -> Iterator[str]:
    """The page and its scripts, as they lie on the disk."""
    for path, letter in desk.letters.items():
        loaded = weights(desk.site, letter)
        size = loaded["page"] + loaded["scripts"]
        if size > MOST_BYTES:
            yield f"{path}: {loaded['page']} bytes and scripts of {loaded['scripts']} are {size}, and at most {MOST_BYTES}"


def weights(site: Site, letter: Letter) -> dict[str, int]:
    """What there is to load, in bytes. Styles are shared with other pages, and are not counted in."""
    path, root = letter.page.path, letter.page.root
    scripts = [urljoin(path, script["src"]) for script in root.elements("script") if script["src"]]
    styles = [urljoin(path, link["href"]) for link in letter.page.links("stylesheet")]
    sizes = {part: sum(len(site.bytes(file)) for file in files) for part, files in (("scripts", scripts), ("styles", styles))}
    return {"page": len(site.bytes(path)), **sizes}


RULES = [every_letter_fills_in, page_is_light]
