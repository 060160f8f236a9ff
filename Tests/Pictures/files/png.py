"""PNG (third edition), chunk by chunk: the kinds that Pillow does not write, and files that say what is not so."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable

from PIL import Image

SIGNATURE = b"\x89PNG\r\n\x1a\n"
# Colour types, section 11.2.1.
GREY, RGB, RGBA = 0, 2, 6
SAMPLES = {GREY: 1, RGB: 3, RGBA: 4}
MODES = {GREY: "L", RGB: "RGB", RGBA: "RGBA"}
# Adam7, section 8.2: where each of the seven passes starts, and its steps.
PASSES = ((0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2))


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def header(width: int, height: int, bits: int, colour: int, interlaced: bool = False) -> bytes:
    return chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, bits, colour, 0, 0, interlaced))


def text(key: str, words: str) -> bytes:
    return chunk(b"tEXt", key.encode("latin-1") + b"\0" + words.encode("latin-1"))


def zipped_text(key: str, words: str) -> bytes:
    return chunk(b"zTXt", key.encode("latin-1") + b"\0\0" + zlib.compress(words.encode("latin-1")))


def file(*chunks: bytes) -> bytes:
    return b"".join((SIGNATURE, *chunks, chunk(b"IEND", b"")))


def of_rows(size: tuple[int, int], bits: int, colour: int, rows: Iterable[bytes], *others: bytes) -> bytes:
    """Rows are not filtered: each begins with a nought."""
    data = zlib.compress(b"".join(b"\0" + row for row in rows), 6)
    return file(header(*size, bits, colour), *others, chunk(b"IDAT", data))


def deep(image: Image.Image, *others: bytes) -> bytes:
    """16 bits a sample. 8 bits have 256 steps and 16 have 65,536, so each is its 8 bits twice."""
    colour = RGBA if image.mode == "RGBA" else RGB
    raw, width = image.convert(MODES[colour]).tobytes(), image.width * SAMPLES[colour]
    doubled = bytearray(2 * len(raw))
    doubled[0::2] = doubled[1::2] = raw
    return of_rows(image.size, 16, colour, (bytes(doubled[2 * i : 2 * (i + width)]) for i in range(0, len(raw), width)), *others)


def interlaced(image: Image.Image) -> bytes:
    """8 bits with alpha, in seven passes."""
    image = image.convert("RGBA")
    parts = []
    for left, top, across, down in PASSES:
        width, height = -(-(image.width - left) // across), -(-(image.height - top) // down)
        if width <= 0 or height <= 0:
            continue
        # Pixel (x, y) of a pass is pixel (left + x × across, top + y × down) of the whole.
        middle = (across, 0, left + 0.5 - across / 2, 0, down, top + 0.5 - down / 2)
        few = image.transform((width, height), Image.Transform.AFFINE, middle, Image.Resampling.NEAREST).tobytes()
        parts += [b"\0" + few[i : i + 4 * width] for i in range(0, len(few), 4 * width)]
    return file(header(*image.size, 8, RGBA, interlaced=True), chunk(b"IDAT", zlib.compress(b"".join(parts), 6)))


def with_chunks(png: bytes, *others: bytes) -> bytes:
    """A PNG with more chunks right behind its header, which is 25 bytes long."""
    return png[:33] + b"".join(others) + png[33:]


def of_noughts(width: int, height: int, *others: bytes) -> bytes:
    """A true picture, all black, whose data is nearly nothing: compressed in pieces, so that nobody holds it whole here either."""
    packer, row, parts = zlib.compressobj(9), b"\0" * (3 * width + 1), []
    rows = max(1, (1 << 20) // len(row))
    for start in range(0, height, rows):
        parts.append(packer.compress(row * min(rows, height - start)))
    data = b"".join(parts) + packer.flush()
    return file(header(width, height, 8, RGB), *others, chunk(b"IDAT", data))
