"""Honest logos as pixels, in every kind of file that a group may find on somebody's computer. Each function gives the bytes of one file."""

from __future__ import annotations

import io
from collections.abc import Callable
from random import Random

from PIL import Image, ImageFilter

from ..files import exif, jpeg, png, profiles
from . import designs
from .designs import Palette, any_design
from .shapes import image, recoloured

# By orientation (Exif 2.32, 4.6.4): how a picture is turned before it is stored, so that the orientation turns it back.
STORED = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    8: Image.Transpose.ROTATE_270,
}


def saved(picture: Image.Image, kind: str, **options) -> bytes:
    file = io.BytesIO()
    picture.save(file, kind, **options)
    return file.getvalue()


def on(picture: Image.Image, ground: str, margin: float = 0.08) -> Image.Image:
    """On a ground without gaps, with a margin, in parts of its width."""
    edge = round(picture.width * margin)
    sheet = Image.new("RGB", (picture.width + 2 * edge, picture.height + 2 * edge), ground)
    sheet.paste(picture, (edge, edge), picture)
    return sheet


def noise(chance: Random, size: tuple[int, int]) -> Image.Image:
    return Image.frombytes("L", size, chance.randbytes(size[0] * size[1]))


def landscape(chance: Random, size: tuple[int, int], colours: Palette) -> Image.Image:
    """Like a photo: no plain part anywhere, soft and fine grain, and no edge that is the subject's."""
    coarse = noise(chance, (max(2, size[0] // 40), max(2, size[1] // 40))).resize(size, Image.Resampling.BICUBIC)
    fine = noise(chance, size).filter(ImageFilter.GaussianBlur(1))
    ground = Image.merge("RGB", [Image.linear_gradient("L").resize(size).point(lambda v, t=tone: v * t // 255) for tone in (90, 140, 220)])
    hills = image(designs.hills(chance, colours), size[0]).resize(size)
    ground.paste(hills, (0, 0), hills)
    grain = Image.merge("RGB", [Image.blend(coarse, fine, 0.5)] * 3)
    return Image.blend(ground, grain, 0.25)


def tiny_gif(chance: Random, colours: Palette) -> bytes:
    return saved(image(any_design(chance, colours), 16).resize((16, 16)).quantize(15), "GIF", transparency=0)


def huge_png(chance: Random, colours: Palette) -> bytes:
    design = designs.roundel(chance, colours)
    return saved(image(design, 4000, smooth=1), "PNG", compress_level=1)


def white_png(chance: Random, colours: Palette) -> bytes:
    return saved(image(designs.stamp(chance, "#ffffff"), 600), "PNG")


def black_png(chance: Random, colours: Palette) -> bytes:
    return saved(image(designs.stamp(chance, "#000000"), 600), "PNG")


def pale_png(chance: Random, colours: Palette) -> bytes:
    return saved(image(designs.stamp(chance, colours.light), 400), "PNG")


def photo(chance: Random, colours: Palette) -> bytes:
    return saved(landscape(chance, (800, 800), colours), "JPEG", quality=80)


def wide_photo(chance: Random, colours: Palette) -> bytes:
    return saved(landscape(chance, (1600, 400), colours), "JPEG", quality=70)


def noisy_jpeg(chance: Random, colours: Palette) -> bytes:
    """On white that is no longer white: saved as a poor JPEG once too often."""
    once = saved(on(image(any_design(chance, colours), 300), "#ffffff", 0.2), "JPEG", quality=12)
    grain = Image.eval(noise(chance, Image.open(io.BytesIO(once)).size), lambda v: 255 - v // 32)
    dirty = Image.composite(Image.open(io.BytesIO(once)), Image.new("RGB", grain.size, "#f4f4f4"), grain)
    return saved(dirty, "JPEG", quality=25)


def cmyk_jpeg(chance: Random, colours: Palette) -> bytes:
    """From a printer's artwork."""
    return saved(on(image(any_design(chance, colours), 500), "#ffffff").convert("CMYK"), "JPEG", quality=90)


def turned_jpeg(chance: Random, colours: Palette) -> bytes:
    """A photo of a poster: it lies on its side, and only Exif says so."""
    orientation = chance.choice(sorted(STORED))
    picture = on(image(designs.beside(chance, colours), 700), "#ffffff").transpose(STORED[orientation])
    return jpeg.with_segments(saved(picture, "JPEG", quality=85), jpeg.segment(jpeg.APP1, exif.only_turned(orientation)))


def adobe_rgb_jpeg(chance: Random, colours: Palette) -> bytes:
    return saved(on(image(any_design(chance, colours), 500), "#ffffff"), "JPEG", quality=90, icc_profile=profiles.profile("Adobe RGB"))


def p3_png(chance: Random, colours: Palette) -> bytes:
    return saved(image(any_design(chance, colours), 500), "PNG", icc_profile=profiles.profile("Display P3"))


def deep_png(chance: Random, colours: Palette) -> bytes:
    return png.deep(image(any_design(chance, colours), 300))


def grey_png(chance: Random, colours: Palette) -> bytes:
    return saved(image(any_design(chance, colours), 400).convert("LA"), "PNG")


def palette_png(chance: Random, colours: Palette) -> bytes:
    return saved(image(any_design(chance, colours), 400).quantize(16), "PNG")


def two_tone_png(chance: Random, colours: Palette) -> bytes:
    """One bit a pixel, from a fax."""
    return saved(on(image(any_design(chance, colours), 300), "#ffffff").convert("1"), "PNG")


def interlaced_png(chance: Random, colours: Palette) -> bytes:
    return png.interlaced(image(any_design(chance, colours), 250))


def small_wordmark_png(chance: Random, colours: Palette) -> bytes:
    """Cut out of a website's head: 240 across, on its colour."""
    return saved(on(image(recoloured(designs.wordmark(chance, colours), "#ffffff"), 220), colours.main, 0.04), "PNG")


def framed_png(chance: Random, colours: Palette) -> bytes:
    """On a plain ground of the group's colour, with a wide margin: the ground may be part of the logo or not."""
    return saved(on(image(any_design(chance, colours), 400), colours.light, 0.4), "PNG")


def progressive_jpeg(chance: Random, colours: Palette) -> bytes:
    return saved(on(image(any_design(chance, colours), 600), "#ffffff", 0.3), "JPEG", quality=85, progressive=True)


def grey_jpeg(chance: Random, colours: Palette) -> bytes:
    return saved(on(image(any_design(chance, colours), 500), "#ffffff").convert("L"), "JPEG", quality=85)


def lossy_webp(chance: Random, colours: Palette) -> bytes:
    return saved(on(image(any_design(chance, colours), 500), "#ffffff"), "WEBP", quality=70)


def lossless_webp(chance: Random, colours: Palette) -> bytes:
    return saved(image(any_design(chance, colours), 500), "WEBP", lossless=True)


def alpha_webp(chance: Random, colours: Palette) -> bytes:
    return saved(image(any_design(chance, colours), 500), "WEBP", quality=75)


def _frames(chance: Random, colours: Palette) -> list[Image.Image]:
    design = any_design(chance, colours)
    return [image(recoloured(design, colour) if at else design, 160) for at, colour in enumerate((colours.main, colours.second, colours.main))]


def moving_webp(chance: Random, colours: Palette) -> bytes:
    first, *others = _frames(chance, colours)
    return saved(first, "WEBP", save_all=True, append_images=others, duration=300, loop=0)


def moving_gif(chance: Random, colours: Palette) -> bytes:
    first, *others = [frame.quantize(15) for frame in _frames(chance, colours)]
    return saved(first, "GIF", save_all=True, append_images=others, duration=300, loop=0, disposal=2)


def moving_png(chance: Random, colours: Palette) -> bytes:
    first, *others = _frames(chance, colours)
    return saved(first, "PNG", save_all=True, append_images=others, duration=300, loop=0)


# Kind of file → its ending, and how it is made.
FORMS: dict[str, tuple[str, Callable[[Random, Palette], bytes]]] = {
    "tiny": ("gif", tiny_gif),
    "huge": ("png", huge_png),
    "white-pixels": ("png", white_png),
    "black-pixels": ("png", black_png),
    "pale": ("png", pale_png),
    "photo": ("jpg", photo),
    "wide-photo": ("jpg", wide_photo),
    "noisy": ("jpg", noisy_jpeg),
    "cmyk": ("jpg", cmyk_jpeg),
    "turned": ("jpeg", turned_jpeg),
    "adobe-rgb": ("jpg", adobe_rgb_jpeg),
    "p3": ("png", p3_png),
    "deep": ("png", deep_png),
    "grey": ("png", grey_png),
    "palette": ("png", palette_png),
    "two-tone": ("png", two_tone_png),
    "interlaced": ("png", interlaced_png),
    "small-wordmark": ("png", small_wordmark_png),
    "framed": ("png", framed_png),
    "progressive": ("jpg", progressive_jpeg),
    "grey-jpeg": ("jpg", grey_jpeg),
    "lossy-webp": ("webp", lossy_webp),
    "lossless-webp": ("webp", lossless_webp),
    "alpha-webp": ("webp", alpha_webp),
    "moving-webp": ("webp", moving_webp),
    "moving-gif": ("gif", moving_gif),
    "moving-png": ("png", moving_png),
}
