"""What the photos show: sky above, meadow below, a house between, and in two corners a plate of a known colour."""

from __future__ import annotations

from random import Random

from PIL import Image, ImageDraw

Colour = tuple[int, int, int]
SKY, MEADOW = (96, 148, 214), (74, 122, 52)
# Where the plates stand, in shares of width and height, and what they are in sRGB. Seen by them: which way up, and whether colours are right.
PLATES: tuple[tuple[float, float, Colour], ...] = ((0.08, 0.08, (200, 60, 50)), (0.92, 0.92, (40, 120, 180)))
PLATE = 0.06


def scene(size: tuple[int, int], seed: str, grain: float) -> Image.Image:
    """In sRGB. `grain` from 0 to 1 makes its JPEG larger, as the noise of a small lens does."""
    chance = Random(seed)
    picture = _ground(chance, size)
    _house(ImageDraw.Draw(picture), chance, size)
    picture = Image.blend(picture, _noise(chance, size), grain) if grain else picture
    pen = ImageDraw.Draw(picture)
    half = PLATE * min(size)
    for across, down, colour in PLATES:
        x, y = across * size[0], down * size[1]
        pen.rectangle((x - half, y - half, x + half, y + half), fill=colour)
    return picture


def _ground(chance: Random, size: tuple[int, int]) -> Image.Image:
    down = Image.linear_gradient("L").resize(size)
    sky = Image.composite(Image.new("RGB", size, (228, 236, 244)), Image.new("RGB", size, SKY), down)
    horizon = round(size[1] * chance.uniform(0.45, 0.6))
    meadow = Image.composite(Image.new("RGB", size, (46, 80, 30)), Image.new("RGB", size, MEADOW), down)
    sky.paste(meadow.crop((0, horizon, *size)), (0, horizon))
    return sky


def _house(pen: ImageDraw.ImageDraw, chance: Random, size: tuple[int, int]) -> None:
    width, height = size
    left, top, side = width * chance.uniform(0.3, 0.5), height * 0.42, min(size) * 0.25
    pen.rectangle((left, top, left + side, top + side), fill=(214, 196, 160))
    pen.polygon(((left - side * 0.1, top), (left + side / 2, top - side * 0.5), (left + side * 1.1, top)), fill=(130, 60, 44))
    pen.rectangle((left + side * 0.4, top + side * 0.5, left + side * 0.6, top + side), fill=(60, 44, 36))


def _noise(chance: Random, size: tuple[int, int]) -> Image.Image:
    """Coarse, middle and fine, each in one third of the whole: leaves, blades of grass, and the lens."""
    bands = []
    for _ in range(3):
        layers = []
        for step in (60, 6, 1):
            few = (max(2, size[0] // step), max(2, size[1] // step))
            layers.append(Image.frombytes("L", few, chance.randbytes(few[0] * few[1])).resize(size, Image.Resampling.BILINEAR))
        bands.append(Image.blend(Image.blend(layers[0], layers[1], 0.5), layers[2], 0.33))
    return Image.merge("RGB", bands)
