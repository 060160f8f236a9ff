"""Bad logos: each is told to its group, none of it is published, and none takes the computer with it."""

from __future__ import annotations

import base64
import gzip
import re
import zlib
from collections.abc import Iterator

from Command.hostile.harm import harm_in_file

from ..files.png import SIGNATURE
from ..marks.hostile_drawings import OUTSIDE
from ..raster import thumbnails
from ..seen import Found, Seen

# The rule of the advice that a logo cannot be used.
TURNED_AWAY = "logo"
# The form of logos that are taken, with advice: they have too few pixels to be drawn well.
FEW_PIXELS = "tiny"


def bad_logos_are_problems(seen: Seen) -> Iterator[Found]:
    """Each by its group's own folder: as advice where letters stand in for it, or as something to fix."""
    if not seen.strict:
        return
    for group in seen.made.hostile:
        folder = f"content/groups/{group.slug}/"
        if not any(problem.file.startswith(folder) for problem in seen.strict.problems):
            yield group.logo, f"nothing is named for the {group.form}"


def what_leads_out_of_the_site_stops_the_build(seen: Seen) -> Iterator[Found]:
    """There is a link that does, among the bad logos; then nothing is published."""
    if seen.strict and seen.made.hostile:
        if seen.strict.status != 1:
            yield "", f"exit status 1 is due: {seen.strict}"
        if seen.published_by_strict:
            yield seen.published_by_strict[0], f"{len(seen.published_by_strict)} files were published by a build that stopped"


def good_logos_are_taken(seen: Seen) -> Iterator[Found]:
    for build in filter(None, (seen.strict, seen.first)):
        for group in seen.made.honest:
            if group.form == FEW_PIXELS:
                continue
            for problem in build.problems:
                if problem.file.startswith(f"content/groups/{group.slug}/") and (problem.level == "fix" or problem.rule == TURNED_AWAY):
                    yield group.logo, f"{group.form}: {problem}"


def few_pixels_are_said(seen: Seen) -> Iterator[Found]:
    """As advice, by the build from nothing and by the one after it, which finds all in the cache."""
    for build in filter(None, (seen.first, seen.again)):
        for group in seen.made.honest:
            if group.form == FEW_PIXELS:
                levels = [problem.level for problem in build.problems if problem.file.startswith(f"content/groups/{group.slug}/")]
                if levels != ["look"]:
                    yield group.logo, f"one piece of advice is due: {levels}"


def the_site_is_built_without_them(seen: Seen) -> Iterator[Found]:
    """Whose logo is bad stands on the wall all the same, with letters for a logo."""
    if seen.first.status != 0:
        yield "", f"it does not build: {seen.first}"
        return
    for group in seen.made.groups:
        if not any(f"logos/{group.slug}.{ending}" in seen.output.files for ending in ("svg", "png")):
            yield f"logos/{group.slug}.svg", f"there is none, nor a PNG, for the {group.form}"


def nothing_hostile_is_published(seen: Seen) -> Iterator[Found]:
    markers = [group.marker.encode() for group in seen.made.hostile]
    if not markers:
        return
    pattern = re.compile(b"|".join(map(re.escape, sorted(markers, key=len, reverse=True))))
    for path in sorted(seen.output.files):
        for where, content in _layers(seen.output.bytes(path)):
            if found := pattern.search(content):
                yield path, f"holds {found[0].decode()}{where}"
                break


def nothing_is_seen_outside_its_plate(seen: Seen) -> Iterator[Found]:
    """Bad logos draw beside themselves in a colour of their own, where others stand."""
    if not seen.made.hostile:
        return
    paths = [path for path in sorted(seen.output.files) if re.fullmatch(r"logo-wall[^/]*\.(svg|png)", path)]
    for path, picture in thumbnails({path: seen.output.folder / path for path in paths}, 1500, "#ffffff").items():
        if count := sum(number for number, colour in picture.getcolors(1 << 24) or () if colour == OUTSIDE):
            yield path, f"{count} pixels of a logo are outside of its plate"


def drawings_are_harmless(seen: Seen) -> Iterator[Found]:
    """By structure: no program, no address to fetch from, in any drawing that is published."""
    for path in seen.output.drawings:
        for harm in harm_in_file(path, seen.output.bytes(path)):
            yield path, harm


def _layers(content: bytes) -> Iterator[tuple[str, bytes]]:
    """The bytes, and what is easily unpacked from them."""
    yield "", content
    if content.startswith(SIGNATURE):
        for kind, data in _compressed_chunks(content):
            yield f" in its chunk {kind}", data
    if content.startswith(b"\x1f\x8b"):
        yield " once unpacked", gzip.decompress(content)
    for number, data in enumerate(re.findall(rb"base64,([A-Za-z0-9+/=]{8,})", content)):
        try:
            inner = base64.b64decode(data)
        except ValueError:
            continue
        yield from ((f" in data {number + 1}{where}", layer) for where, layer in _layers(inner))


def _compressed_chunks(content: bytes) -> Iterator[tuple[str, bytes]]:
    at = 8
    while at + 12 <= len(content):
        length, kind = int.from_bytes(content[at : at + 4], "big"), content[at + 4 : at + 8]
        if kind in (b"zTXt", b"iTXt", b"iCCP"):
            for start in range(min(length, 120)):
                try:
                    yield kind.decode(), zlib.decompress(content[at + 8 + start : at + 8 + length])
                    break
                except zlib.error:
                    continue
        at += 12 + length


RULES = [
    bad_logos_are_problems,
    what_leads_out_of_the_site_stops_the_build,
    good_logos_are_taken,
    few_pixels_are_said,
    the_site_is_built_without_them,
    nothing_hostile_is_published,
    nothing_is_seen_outside_its_plate,
    drawings_are_harmless,
]
