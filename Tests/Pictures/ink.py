"""How much each logo weighs on its plate: its ink, beside that of the same file merely fitted into the plate."""

from __future__ import annotations

from collections.abc import Sequence
from math import cos, pi, sin
from pathlib import Path
from statistics import median
from typing import NamedTuple

from PIL import Image, ImageChops, ImageDraw

from .raster import sheet, thumbnails
from .seen import Seen

SIDE = 120
# Of the plate's radius: outside of it lie its border, and white between the border and a ground that is the logo's own.
INNER = 0.86
# Where the border may be.
BORDER = 0.9
# A pixel this far from the plate's colour, of 255, is all ink; one nearer is a share of it.
FULL = 128
# Less ink than this is nothing to be seen: white on white.
NOTHING = 0.002
# The square that fits into the plate, and a little air.
FITTED = 0.66


class Ink(NamedTuple):
    slug: str
    form: str
    # Shares of the plate's inner circle.
    before: float
    after: float


def measure(seen: Seen) -> tuple[list[Ink], list[Image.Image], list[Image.Image]]:
    """The ink of each honest logo, and what was measured: fitted, and as it is published."""
    groups = [group for group in seen.made.honest if _plate(seen, group.slug)]
    plates = thumbnails({group.slug: seen.output.folder / _plate(seen, group.slug) for group in groups}, SIDE)
    sent = thumbnails({group.slug: seen.made.content / group.logo for group in groups}, round(SIDE * FITTED))
    found, befores, afters = [], [], []
    for group in groups:
        if group.slug in plates and group.slug in sent:
            plate = _squared(plates[group.slug])
            colour = _ground(plate)
            before, after = _fitted(sent[group.slug], colour), _on(plate, colour)
            found.append(Ink(group.slug, group.form, ink(before, colour), ink(after, colour)))
            befores.append(before)
            afters.append(plate)
    return found, befores, afters


def plates(seen: Seen) -> dict[str, Image.Image]:
    """Every group's, by its slug, as it is published."""
    files = {group.slug: seen.output.folder / path for group in seen.made.groups if (path := _plate(seen, group.slug))}
    return {slug: _squared(picture) for slug, picture in thumbnails(files, SIDE).items()}


def _plate(seen: Seen, slug: str) -> str:
    return next((path for ending in ("svg", "png", "webp") if (path := f"logos/{slug}.{ending}") in seen.output.files), "")


def _squared(picture: Image.Image) -> Image.Image:
    if picture.size == (SIDE, SIDE):
        return picture
    whole = Image.new("RGBA", (SIDE, SIDE), (0, 0, 0, 0))
    whole.paste(picture, ((SIDE - picture.width) // 2, (SIDE - picture.height) // 2))
    return whole


def _ground(plate: Image.Image) -> tuple[int, int, int]:
    """The colour that is most frequent just inside the border, where logos seldom reach."""
    ring = Image.new("L", plate.size, 0)
    pen, middle = ImageDraw.Draw(ring), SIDE / 2
    for share, fill in ((INNER, 255), (INNER - 0.08, 0)):
        radius = middle * share
        pen.ellipse((middle - radius, middle - radius, middle + radius, middle + radius), fill=fill)
    colours = [pixel[:3] for pixel, inside in zip(plate.getdata(), ring.getdata()) if inside and pixel[3] > 200]
    return max(sorted(set(colours)), key=colours.count) if colours else (255, 255, 255)


def gaps(plate: Image.Image, directions: int = 180) -> int:
    """In how many directions from the middle no border is met: a ground that a logo brings along may hide it."""
    missing, middle = 0, (plate.width - 1) / 2
    for direction in range(directions):
        angle = 2 * pi * direction / directions
        line = [plate.getpixel((round(middle + cos(angle) * middle * share), round(middle + sin(angle) * middle * share))) for share in (BORDER + step / 100 for step in range(11))]
        # Three to one against white, roughly: WCAG 1.4.11.
        missing += not any(alpha > 200 and max(red, green, blue) < 160 for red, green, blue, alpha in line)
    return missing


def _on(picture: Image.Image, colour: tuple[int, int, int]) -> Image.Image:
    ground = Image.new("RGBA", picture.size, colour)
    ground.alpha_composite(picture.convert("RGBA"))
    return ground.convert("RGB")


def _fitted(picture: Image.Image, colour: tuple[int, int, int]) -> Image.Image:
    """As large as fits, as most sites do it. vipsthumbnail makes small ones larger as well."""
    whole = Image.new("RGBA", (SIDE, SIDE), (*colour, 255))
    picture = picture.convert("RGBA")
    whole.alpha_composite(picture, ((SIDE - picture.width) // 2, (SIDE - picture.height) // 2))
    return whole.convert("RGB")


def ink(picture: Image.Image, ground: Sequence[int]) -> float:
    """The share of the inner circle that is ink: each pixel by its greatest difference from the ground in red, green or blue."""
    bands = ImageChops.difference(picture.convert("RGB"), Image.new("RGB", picture.size, tuple(ground))).split()
    greatest = ImageChops.lighter(ImageChops.lighter(bands[0], bands[1]), bands[2])
    circle = Image.new("L", picture.size, 0)
    edge = picture.width * (1 - INNER) / 2
    ImageDraw.Draw(circle).ellipse((edge, edge, picture.width - edge, picture.height - edge), fill=255)
    counts = greatest.histogram(circle)
    return sum(count * min(1, value / FULL) for value, count in enumerate(counts)) / max(1, sum(counts))


class Spread(NamedTuple):
    most: float
    # Between the twentieth parts at both ends.
    usual: float
    invisible: int


def spread(values: Sequence[float]) -> Spread:
    """How many times the least is the most; what cannot be seen at all is counted by itself."""
    seen = sorted(value for value in values if value >= NOTHING)
    if not seen:
        return Spread(float("inf"), float("inf"), len(values))
    cut = len(seen) // 20
    return Spread(seen[-1] / seen[0], seen[len(seen) - 1 - cut] / seen[cut], len(values) - len(seen))


def table(found: Sequence[Ink]) -> str:
    lines = []
    for name, values in (("fitted into the plate, as it was sent in", [one.before for one in found]), ("as it is published", [one.after for one in found])):
        all_of_it = spread(values)
        lines.append(
            f"ink, {name}: from the twentieth part to the last but that {all_of_it.usual:.1f} times, least to most {all_of_it.most:.1f} times, "
            f"median {median(values):.3f} of the plate, {all_of_it.invisible} not to be seen"
        )
    ends = sorted(found, key=lambda one: one.after)
    lines.append("least ink: " + ", ".join(f"{one.slug} ({one.form}) {one.after:.3f}" for one in ends[:5]))
    lines.append("most ink: " + ", ".join(f"{one.slug} ({one.form}) {one.after:.3f}" for one in ends[-5:]))
    return "\n".join(lines)


def write_sheets(folder: Path, befores: Sequence[Image.Image], afters: Sequence[Image.Image]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    sheet(befores, 96, 20).save(folder / "logos-before.png")
    sheet(afters, 96, 20).save(folder / "logos-after.png")
    side_by_side(befores, afters).save(folder / "logo-sizes.png", optimize=True)


def side_by_side(befores: Sequence[Image.Image], afters: Sequence[Image.Image]) -> Image.Image:
    """For docs/logos.md: some of them fitted as they were sent in, at the left, and as published, at the right. Light, in few colours."""
    cell, across, down = 72, 8, 7
    halves = [sheet(pictures[: across * down], cell, across) for pictures in (befores, afters)]
    whole = Image.new("RGB", (2 * halves[0].width + cell, halves[0].height), "#ffffff")
    for place, half in enumerate(halves):
        whole.paste(half, (place * (half.width + cell), 0))
    ImageDraw.Draw(whole).line([(halves[0].width + cell // 2, 0), (halves[0].width + cell // 2, whole.height)], "#123c55", 3)
    return whole.quantize(64, dither=Image.Dither.NONE)
