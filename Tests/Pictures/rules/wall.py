"""The combined logo: its drawings, its pictures, its words, and the page that offers them."""

from __future__ import annotations

import re
import xml.etree.ElementTree as xml
from collections.abc import Iterator

from PIL import Image

from ..references import target
from ..seen import Found, Seen

SPACE = "{http://www.w3.org/2000/svg}"
PAGE = "logo-wall.html"
SHARED = ("logo-wall-1200x630.png", "logo-wall-1200x1200.png")
OFFERED = ("logo-wall.svg", *SHARED, "logo-wall-1500x500.png", "logo-wall-a3.svg", "logo-wall.txt")
# 300 KB, and a kilobyte is what who publishes it counts as one.
MOST_BYTES = 300_000
EDGE = 15
# Of 255: the least light of a colour that nothing can be told by on white paper (1.3 to 1).
PAPER = 230
SHORT, LONG = 420, 1_000
# Of the wall's own drawings the description names every group.
NAMING = ("logo-wall.svg", "logo-wall-a3.svg")
DRAWN = re.compile(r"logo-wall[^/]*\.svg|groups/[^/]+/(joined-\d+x\d+|advert)\.svg")


def wall_is_whole(seen: Seen) -> Iterator[Found]:
    for path in (PAGE, *OFFERED):
        if path not in seen.output.files:
            yield path, "it is not there"


def drawings_say_what_they_show(seen: Seen) -> Iterator[Found]:
    """Well-formed XML; `title` and `desc` with words; the wall's names every group."""
    for path in seen.output.drawings:
        if not DRAWN.fullmatch(path):
            continue
        try:
            root = xml.fromstring(seen.output.bytes(path))
        except xml.ParseError as fault:
            yield path, f"is no XML: {fault}"
            continue
        words = {name: " ".join("".join(element.itertext()).split()) if (element := root.find(SPACE + name)) is not None else "" for name in ("title", "desc")}
        for name, text in words.items():
            if not text:
                yield path, f"has no <{name}>"
        if path in NAMING and words["desc"]:
            unnamed = [group.name for group in seen.made.groups if group.name not in words["desc"]]
            if unnamed:
                yield path, f"its description leaves out {len(unnamed)} groups: {unnamed[:3]}"


def pictures_have_the_size_of_their_name(seen: Seen) -> Iterator[Found]:
    for path in seen.output.pictures:
        if said := re.search(r"-(\d+)x(\d+)\.\w+$", path):
            if (size := seen.output.size(path)) != (int(said[1]), int(said[2])):
                yield path, f"is {size}"


def shared_walls_are_light(seen: Seen) -> Iterator[Found]:
    for path in filter(seen.output.files.__contains__, SHARED):
        seen.remark(f"{path}: {seen.output.weight(path):,} bytes")
        if seen.output.weight(path) > MOST_BYTES:
            yield path, f"{seen.output.weight(path):,} bytes"


def shared_walls_have_plain_edges(seen: Seen) -> Iterator[Found]:
    """Who shares a picture may see it cut: each ring of its outer pixels has one colour, or is as light as paper, so that what is lost is a line all
    round, or ground with the palest of decorations."""
    for path in filter(seen.output.files.__contains__, SHARED):
        picture = seen.output.open(path)
        rings = [at for at in range(EDGE) if not _is_plain(picture, at)]
        if rings:
            yield path, f"something stands in its outer {EDGE} pixels, {rings[0]} to {rings[-1]} from the edge"


def _is_plain(picture: Image.Image, at: int) -> bool:
    """The ring of pixels this far from the edge."""
    right, bottom = picture.width - at, picture.height - at
    sides = [(at, at, right, at + 1), (at, bottom - 1, right, bottom), (at, at, at + 1, bottom), (right - 1, at, right, bottom)]
    strips = [picture.crop(side) for side in sides]
    if min(strip.convert("L").getextrema()[0] for strip in strips) >= PAPER:
        return True
    bands = zip(*(strip.getextrema() for strip in strips))
    return all(max(high for _, high in band) - min(low for low, _ in band) <= 2 for band in bands)


def descriptions_keep_their_lengths(seen: Seen) -> Iterator[Found]:
    if "logo-wall.txt" not in seen.output.files:
        return
    texts = descriptions(seen.output.text("logo-wall.txt"))
    for most in (SHORT, LONG):
        if most not in texts:
            yield "logo-wall.txt", f"has no text of at most {most} characters"
        elif not 0 < len(texts[most]) <= most:
            yield "logo-wall.txt", f"the text of at most {most} characters has {len(texts[most])}"
    whole = texts.get(0, "")
    unnamed = [group.name for group in seen.made.groups if group.name not in whole]
    if unnamed:
        yield "logo-wall.txt", f"the whole text leaves out {len(unnamed)} groups: {unnamed[:3]}"


def descriptions(text: str) -> dict[int, str]:
    """By the most characters that the line above each one names: 420, 1,000; the last one, in full, by 0."""
    found: dict[int, list[str]] = {}
    at: list[str] | None = None
    for line in text.splitlines():
        numbers = [int(number.replace(",", "")) for number in re.findall(r"\b\d,?\d+\b", line)]
        limit = next((number for number in numbers if number in (SHORT, LONG) and number not in found), None)
        if len(line) < 100 and limit:
            at = found.setdefault(limit, [])
        elif len(line) < 100 and LONG in found and 0 not in found and re.search(r"\b(full|whole|every)\b", line, re.I):
            at = found.setdefault(0, [])
        elif at is not None:
            at.append(line)
    return {limit: "\n".join(lines).strip() for limit, lines in found.items()}


def wall_page_offers_each_file(seen: Seen) -> Iterator[Found]:
    if PAGE not in seen.output.files:
        return
    page = seen.output.pages[PAGE]
    leads = {target(PAGE, link["href"]): link for link in page.body.elements("a") if link["href"]}
    for path in OFFERED:
        if path not in leads:
            yield PAGE, f"does not lead to {path}"


def wall_page_names_every_group(seen: Seen) -> Iterator[Found]:
    """As text and as a link, and its logo at the size at which it is shown, loaded when it is near."""
    if PAGE not in seen.output.files:
        return
    page = seen.output.pages[PAGE]
    words = page.body.text()
    leads = {target(PAGE, link["href"]) for link in page.body.elements("a") if link["href"]}
    for group in seen.made.groups:
        if " ".join(group.name.split()) not in words:
            yield PAGE, f"does not name {group.name}"
        if f"groups/{group.slug}.html" not in leads:
            yield PAGE, f"does not lead to {group.slug}"
    logos = [picture for picture in page.body.elements("img") if target(PAGE, picture["src"]).startswith("logos/")]
    if len(logos) < len(seen.made.groups):
        yield PAGE, f"has {len(logos)} logos for {len(seen.made.groups)} groups"
    for picture in logos[12:]:
        if picture["loading"] != "lazy":
            yield PAGE, f"is loaded before it is near: {picture}"


RULES = [
    wall_is_whole,
    drawings_say_what_they_show,
    pictures_have_the_size_of_their_name,
    shared_walls_are_light,
    shared_walls_have_plain_edges,
    descriptions_keep_their_lengths,
    wall_page_offers_each_file,
    wall_page_names_every_group,
]
