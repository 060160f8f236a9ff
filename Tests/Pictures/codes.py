"""QR codes read back by zbarimg, out of pages as they lie there or out of pictures of them."""

from __future__ import annotations

import re
import subprocess
import tempfile
import xml.etree.ElementTree as xml
from collections.abc import Mapping, Sequence
from pathlib import Path

from PIL import Image

from .raster import thumbnails

CODE = re.compile(r"<svg\b.*?</svg>", re.S)
SIDE = 400
# White around each, as paper is.
WHITE = 40


def in_pages(pages: Mapping[str, str]) -> dict[str, list[str]]:
    """What the inline drawings of each page say, where they are QR codes. All at once: starting a program takes longer than reading a code."""
    drawings: dict[str, Path] = {}
    pages_of: dict[str, str] = {}
    with tempfile.TemporaryDirectory() as folder:
        for page, html in pages.items():
            for drawing in CODE.findall(html):
                name = f"{len(drawings):04}"
                drawings[name], pages_of[name] = Path(folder) / f"{name}.svg", page
                drawings[name].write_text(_by_itself(drawing))
        made = thumbnails(drawings, SIDE)
    names = sorted(made)
    found: dict[str, list[str]] = {page: [] for page in pages}
    for name, said in zip(names, in_pictures([made[name] for name in names])):
        found[pages_of[name]] += said
    return found


def _by_itself(drawing: str) -> str:
    """An inline drawing takes the colour of the words round it."""
    if "xmlns=" not in drawing.split(">")[0]:
        drawing = drawing.replace("<svg", '<svg xmlns="http://www.w3.org/2000/svg"', 1)
    return drawing.replace("currentColor", "#000")


def in_pictures(pictures: Sequence[Image.Image]) -> list[list[str]]:
    if not pictures:
        return []
    with tempfile.TemporaryDirectory() as folder:
        files = [f"{folder}/{number:04}.png" for number in range(len(pictures))]
        for picture, file in zip(pictures, files):
            picture = picture.convert("RGBA")
            ground = Image.new("RGBA", (picture.width + 2 * WHITE, picture.height + 2 * WHITE), "#ffffff")
            ground.alpha_composite(picture, (WHITE, WHITE))
            ground.convert("L").save(file, compress_level=1)
        command = ["zbarimg", "--xml", "--quiet", "-Sdisable", "-Sqrcode.enable", *files]
        read = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    # Without any code there are no words at all.
    sources = xml.fromstring(read).findall(".//{*}source") if read.strip() else ()
    said = {source.get("href"): [data.text or "" for data in source.findall(".//{*}data")] for source in sources}
    return [said.get(file, []) for file in files]
