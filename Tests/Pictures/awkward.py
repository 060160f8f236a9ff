"""Writes the small pictures of Tests/Pages/awkward anew, the same every time:  python -m Pictures.awkward [FOLDER]   (with PYTHONPATH=Tests)

They are committed, so that pages can be checked without Pillow. Each is of a kind that pages trip over, and none has 10 KB."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from PIL import Image, ImageDraw

from .files import exif, jpeg
from .marks.rasters import STORED, saved
from .scenes import MEADOW, SKY, scene

SITE = Path(__file__).resolve().parents[1] / "Pages" / "awkward"
POST, GROUP = "posts/2026-08-08-photos", "groups/a-photo"
MOST_BYTES = 10_000
OWNER = "Olive Private"


def photo(size: tuple[int, int], orientation: int = 1, quality: int = 40) -> bytes:
    """As a phone takes it: with a name and a place, and stored as it held the camera. The size is that of the upright picture."""
    picture = scene(size, f"awkward {size}", 0)
    if orientation != 1:
        picture = picture.transpose(STORED[orientation])
    plain = saved(picture, "JPEG", quality=quality, optimize=True)
    tags = jpeg.segment(jpeg.APP1, exif.of_a_phone(OWNER, orientation, saved(picture.resize((32, 24)), "JPEG", quality=20)))
    return jpeg.with_segments(plain, tags, jpeg.iptc(OWNER), jpeg.comment(f"Taken by {OWNER}"))


def moving() -> bytes:
    """A ball that crosses a meadow: wider than a phone, so that its still has to shrink."""
    frames = []
    for at in range(5):
        frame = Image.new("RGB", (480, 120), SKY)
        pen = ImageDraw.Draw(frame)
        pen.rectangle((0, 70, 480, 120), fill=MEADOW)
        pen.ellipse((20 + 100 * at, 40, 60 + 100 * at, 80), fill=(240, 220, 80))
        frames.append(frame.quantize(8, dither=Image.Dither.NONE))
    return saved(frames[0], "GIF", save_all=True, append_images=frames[1:], duration=200, loop=0, comment=OWNER.encode())


def bars(size: tuple[int, int], kind: str) -> bytes:
    """Nothing behind dark bars: on a dark page they would not be seen without a ground."""
    picture = Image.new("RGBA", size, (0, 0, 0, 0))
    pen = ImageDraw.Draw(picture)
    for at in range(0, max(size), 40):
        box = (at, 0, at + 20, size[1]) if size[0] > size[1] else (0, at, size[0], at + 20)
        pen.rectangle(box, fill=(18, 60, 85, 255))
    return saved(picture, kind, **({"lossless": True} if kind == "WEBP" else {}))


FILES: dict[str, Callable[[], bytes]] = {
    f"{POST}/on its side.jpg": lambda: photo((720, 960), orientation=6, quality=30),
    f"{POST}/upside down.jpg": lambda: photo((640, 480), orientation=3),
    f"{POST}/ball.gif": moving,
    f"{POST}/very wide.png": lambda: bars((1600, 24), "PNG"),
    f"{POST}/very tall.webp": lambda: bars((24, 1600), "WEBP"),
    f"{GROUP}/logo.jpg": lambda: photo((360, 300)),
}


def main() -> int:
    content = (Path(sys.argv[1]) if len(sys.argv) > 1 else SITE) / "content"
    for name, make in FILES.items():
        data = make()
        if len(data) >= MOST_BYTES:
            print(f"{name} has {len(data):,} bytes, and {MOST_BYTES:,} are too many.")
            return 1
        (content / name).parent.mkdir(parents=True, exist_ok=True)
        (content / name).write_bytes(data)
        print(f"{len(data):6,} bytes  {name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
