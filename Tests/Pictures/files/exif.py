"""Exif (2.32), as a phone writes it: who, with what, when, where, and a thumbnail of the picture before anybody cut it."""

from __future__ import annotations

import struct
from fractions import Fraction

Value = str | bytes | int | Fraction | tuple[Fraction, ...]
ASCII, SHORT, LONG, RATIONAL, UNDEFINED = 2, 3, 4, 5, 7
Directory = dict[int, Value]

ORIENTATION, EXIF_DIRECTORY, GPS_DIRECTORY = 0x0112, 0x8769, 0x8825
THUMBNAIL, THUMBNAIL_LENGTH = 0x0201, 0x0202


def of_a_phone(owner: str, orientation: int = 1, thumbnail: bytes = b"") -> bytes:
    """The body of an APP1 segment. Its place is in the sea off Hull: nobody's home."""
    first: Directory = {
        0x010E: f"Garden of {owner}",
        0x010F: "Snoop Phones",
        0x0110: f"Snoop 9 of {owner}",
        ORIENTATION: orientation,
        0x0131: "SnoopOS 4.2",
        0x0132: "2026:05:03 14:05:06",
        0x013B: owner,
        0x8298: f"Copyright {owner}",
    }
    camera: Directory = {0x829A: Fraction(1, 250), 0x9003: "2026:05:03 14:05:06", 0x927C: b"MakerNote of " + owner.encode(), 0x9286: b"ASCII\0\0\0Comment of " + owner.encode(), 0xA430: owner, 0xA431: "SERIAL-0042"}
    place: Directory = {1: "N", 2: _degrees(53, 41, 30), 3: "E", 4: _degrees(0, 58, 12), 29: "2026:05:03"}
    return b"Exif\0\0" + _tiff(first, camera, place, thumbnail)


def only_turned(orientation: int) -> bytes:
    return b"Exif\0\0" + _tiff({ORIENTATION: orientation}, {}, {}, b"")


def _degrees(*parts: int) -> tuple[Fraction, ...]:
    return tuple(Fraction(part) for part in parts)


def _tiff(first: Directory, camera: Directory, place: Directory, thumbnail: bytes) -> bytes:
    """Big-endian. The directories follow each other, so each one's start is known once the length of those before it is."""
    pointers = {EXIF_DIRECTORY: camera, GPS_DIRECTORY: place}
    first = {**first, **{tag: 0 for tag, directory in pointers.items() if directory}}
    start = 8 + len(_directory(first, 0))
    parts = []
    for tag, directory in pointers.items():
        if directory:
            first[tag] = start
            parts.append(_directory(directory, start))
            start += len(parts[-1])
    small = {0x0103: 6, THUMBNAIL: 0, THUMBNAIL_LENGTH: len(thumbnail)} if thumbnail else {}
    if small:
        small[THUMBNAIL] = start + len(_directory(small, start))
        parts += [_directory(small, start), thumbnail]
    return b"MM\0*" + struct.pack(">I", 8) + _directory(first, 8, following=start if small else 0) + b"".join(parts)


def _directory(entries: Directory, start: int, following: int = 0) -> bytes:
    """`start` is where it begins in the file: what does not fit into four bytes stands behind its entries."""
    table, data = struct.pack(">H", len(entries)), b""
    behind = start + 2 + 12 * len(entries) + 4
    for tag, value in sorted(entries.items()):
        kind, count, content = _encoded(value)
        if len(content) > 4:
            table += struct.pack(">HHII", tag, kind, count, behind + len(data))
            data += content + bytes(len(content) % 2)
        else:
            table += struct.pack(">HHI", tag, kind, count) + content.ljust(4, b"\0")
    return table + struct.pack(">I", following) + data


def _encoded(value: Value) -> tuple[int, int, bytes]:
    match value:
        case str():
            content = value.encode() + b"\0"
            return ASCII, len(content), content
        case bytes():
            return UNDEFINED, len(value), value
        case int():
            return (SHORT, 1, struct.pack(">H", value)) if value < 9 else (LONG, 1, struct.pack(">I", value))
    parts = value if isinstance(value, tuple) else (value,)
    return RATIONAL, len(parts), b"".join(struct.pack(">II", part.numerator, part.denominator) for part in parts)
