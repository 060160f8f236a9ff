"""Files sent in as logos that nobody should publish, or even try to draw.

Each holds a marker, an address of its own, wherever its kind can hold one: the output is searched for it afterwards."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Callable, Iterator
from typing import NamedTuple

from PIL import Image

from ..files import jpeg, png
from .hostile_drawings import DRAWINGS


class Hostile(NamedTuple):
    name: str
    # The name of its file, as the group's page has it.
    file: str
    # None for a symbolic link.
    content: bytes | None
    marker: str


def marker(number: int) -> str:
    return f"evil-marker-{number}.example"


def huge_header(mark: str) -> bytes:
    """50,000 × 50,000 pixels are said, and none is there: 7.5 GB, for who believes it."""
    return png.file(png.header(50_000, 50_000, 8, png.RGB), png.text("Comment", mark), png.chunk(b"IDAT", zlib.compress(bytes(100))))


def bomb(mark: str) -> bytes:
    """12,000 × 12,000 pixels that are really there: 0.4 MB become 432 MB."""
    return png.of_noughts(12_000, 12_000, png.text("Comment", mark))


def _picture(kind: str, mark: str) -> bytes:
    file = io.BytesIO()
    grain = bytes((i * i // 7 + i // 3) % 251 for i in range(200 * 150 * 3))
    picture = Image.frombytes("RGB", (200, 150), grain)
    picture.save(file, kind, quality=80)
    match kind:
        case "PNG":
            return png.with_chunks(file.getvalue(), png.text("Comment", mark))
        case "JPEG":
            return jpeg.with_segments(file.getvalue(), jpeg.comment(mark))
    return file.getvalue()


def cut(kind: str, share: float) -> Callable[[str], bytes]:
    """A picture of which only the first part was uploaded."""

    def make(mark: str) -> bytes:
        whole = _picture(kind, mark)
        return whole[: max(16, int(len(whole) * share))]

    return make


def pdf(mark: str) -> bytes:
    return f"%PDF-1.7\n1 0 obj<</Type/Catalog/OpenAction<</S/URI/URI(https://{mark}/)>>>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n".encode()


def program(mark: str) -> bytes:
    return b"MZ" + bytes(58) + struct.pack("<I", 64) + b"PE\0\0" + mark.encode() + bytes(400)


def archive(mark: str) -> bytes:
    name = f"https/{mark}".encode()
    head = struct.pack("<HHHHHIIIHH", 20, 0, 0, 0, 0x21, 0, 0, 0, len(name), 0)
    return b"PK\x03\x04" + head + name + b"PK\x05\x06" + bytes(18)


def page(mark: str) -> bytes:
    return f"<!DOCTYPE html><title>Logo</title><script src=https://{mark}/x.js></script><p>Not found".encode()


def heic(mark: str) -> bytes:
    return struct.pack(">I", 24) + b"ftypheic" + bytes(4) + b"mif1heic" + struct.pack(">I", 8 + len(mark)) + b"mdat" + mark.encode()


def no_size_gif(mark: str) -> bytes:
    return b"GIF89a" + bytes(4) + b"\xf0\0\0" + b"\0\0\0\xff\xff\xff" + b"!\xfe" + bytes([len(mark)]) + mark.encode() + b"\0,\0\0\0\0\0\0\0\0\0\x02\x02D\x01\0;"


def lying_webp(mark: str) -> bytes:
    """VP8X says 16,384 × 16,384; RIFF says four gigabytes; the one picture inside says 200 × 150."""
    inside = _picture("WEBP", mark)[12:]
    sizes = b"VP8X" + struct.pack("<I", 10) + bytes(4) + b"\xff\x3f\0" + b"\xff\x3f\0"
    return b"RIFF" + struct.pack("<I", 0xFFFFFFF0) + b"WEBP" + sizes + inside + b"XMP " + struct.pack("<I", 0x7FFFFFFF) + mark.encode()


def wrong_check(mark: str) -> bytes:
    """A PNG whose data does not decompress."""
    whole = png.file(png.header(64, 64, 8, png.RGB), png.text("Comment", mark), png.chunk(b"IDAT", b"\x78\x9c" + b"\xff" * 60))
    return whole


FILES: dict[str, tuple[str, Callable[[str], bytes]]] = {
    "png of 50,000 by 50,000": ("logo.png", huge_header),
    "png bomb": ("logo.png", bomb),
    "png cut in its header": ("logo.png", cut("PNG", 0.0005)),
    "png cut in the middle": ("logo.png", cut("PNG", 0.5)),
    "jpeg cut in its header": ("logo.jpg", cut("JPEG", 0.02)),
    "jpeg cut in the middle": ("logo.jpg", cut("JPEG", 0.6)),
    "gif cut in its header": ("logo.gif", cut("GIF", 0.001)),
    "gif cut in the middle": ("logo.gif", cut("GIF", 0.4)),
    "webp cut in its header": ("logo.webp", cut("WEBP", 0.003)),
    "webp cut in the middle": ("logo.webp", cut("WEBP", 0.5)),
    "png that does not decompress": ("logo.png", wrong_check),
    "pdf named png": ("logo.png", pdf),
    "program named png": ("logo.png", program),
    "zip named jpg": ("logo.jpg", archive),
    "page named gif": ("logo.gif", page),
    "heic named jpg": ("logo.jpg", heic),
    "page named svg": ("logo.svg", page),
    "empty file": ("logo.png", lambda mark: b""),
    "gif without a size": ("logo.gif", no_size_gif),
    "webp that lies": ("logo.webp", lying_webp),
}
# One that leads out of the site; made last, and by who knows where the site lies.
LINK = "link out of the folder"


def hostile_logos() -> Iterator[Hostile]:
    """All of them, always in the same order and with the same markers."""
    number = 0
    for name, drawing in DRAWINGS.items():
        number += 1
        made = drawing(marker(number))
        yield Hostile(name, "logo.svg", made.encode() if isinstance(made, str) else made, marker(number))
    for name, (file, make) in FILES.items():
        number += 1
        yield Hostile(name, file, make(marker(number)), marker(number))
    yield Hostile(LINK, "logo.svg", None, marker(number + 1))
