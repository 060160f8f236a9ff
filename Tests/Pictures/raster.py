"""Many pictures made small at once, whatever their kind, by vipsthumbnail; and sheets of them to look at."""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from PIL import Image


def thumbnails(files: Mapping[str, Path], side: int, ground: str | None = None) -> dict[str, Image.Image]:
    """By the same names, each no wider and no higher than `side`. What cannot be drawn is missing; with a ground nothing is seen through."""
    found: dict[str, Image.Image] = {}
    with tempfile.TemporaryDirectory() as folder:
        # Names without anything that vipsthumbnail's own language has a meaning for.
        links = {}
        for number, (name, file) in enumerate(sorted(files.items())):
            links[name] = Path(folder) / f"{number}{file.suffix.lower()}"
            links[name].symlink_to(file.resolve())
        _run(list(links.values()), side)
        for name, link in links.items():
            made = Path(folder) / f"tn_{link.stem}.png"
            if made.exists():
                with Image.open(made) as picture:
                    found[name] = on_ground(picture.convert("RGBA"), ground) if ground else picture.convert("RGBA")
    return found


def _run(files: Sequence[Path], side: int) -> None:
    for start in range(0, len(files), 200):
        command = ["vipsthumbnail", "--size", f"{side}x{side}", "-o", "tn_%s.png", *map(str, files[start : start + 200])]
        # It goes on behind a file that it cannot draw.
        subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)


def on_ground(picture: Image.Image, ground: str) -> Image.Image:
    sheet = Image.new("RGBA", picture.size, ground)
    sheet.alpha_composite(picture.convert("RGBA"))
    return sheet.convert("RGB")


def sheet(pictures: Sequence[Image.Image | None], cell: int, across: int, ground: str = "#ffffff") -> Image.Image:
    """Pictures in rows, each in the middle of its cell; an empty cell where there is none."""
    rows = -(-len(pictures) // across)
    whole = Image.new("RGB", (across * cell, max(rows, 1) * cell), ground)
    for at, picture in enumerate(pictures):
        if picture:
            picture = picture.convert("RGBA")
            picture.thumbnail((cell - 4, cell - 4))
            left, top = at % across * cell, at // across * cell
            whole.paste(picture, (left + (cell - picture.width) // 2, top + (cell - picture.height) // 2), picture)
    return whole
