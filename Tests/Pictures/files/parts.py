"""What a picture's file is made of: the names of its parts, and what stands behind its end. Nothing is decoded."""

from __future__ import annotations

from collections.abc import Iterator

from . import exif

# JPEG (T.81, table B.1): markers without a length.
BARE = {0x01, *range(0xD0, 0xD9)}
END, SCAN = 0xD9, 0xDA
BEHIND = "bytes behind the end"
# Exif that says which way up a picture is, to the last byte, and nothing else.
TURNED = {exif.only_turned(orientation) for orientation in range(2, 9)}


def parts(content: bytes) -> list[str]:
    """`APP1 Exif`, `tEXt`, `XMP `, `comment`, … in order."""
    if content.startswith(b"\x89PNG"):
        return list(_png(content))
    if content.startswith(b"\xff\xd8"):
        return list(_jpeg(content))
    if content.startswith(b"RIFF"):
        return list(_webp(content))
    if content.startswith(b"GIF8"):
        return list(_gif(content))
    return ["no picture"]


def _png(content: bytes) -> Iterator[str]:
    at = 8
    while at + 12 <= len(content):
        length, kind = int.from_bytes(content[at : at + 4], "big"), content[at + 4 : at + 8].decode("latin-1")
        yield kind
        at += 12 + length
        if kind == "IEND":
            break
    if at != len(content):
        yield BEHIND


def _jpeg(content: bytes) -> Iterator[str]:
    at = 2
    while at + 1 < len(content):
        marker = content[at + 1]
        at += 2
        if marker == END:
            break
        if marker in BARE:
            continue
        length = int.from_bytes(content[at : at + 2], "big")
        if marker == 0xFE:
            yield "comment"
        elif content[at + 2 : at + length] in TURNED:
            yield "orientation"
        elif 0xE0 <= marker <= 0xEF:
            yield f"APP{marker - 0xE0} {content[at + 2 : at + 2 + 11].split(bytes(1))[0].decode('latin-1')}"
        at += length
        if marker == SCAN:
            at = _behind_scan(content, at)
    if at != len(content):
        yield BEHIND


def _behind_scan(content: bytes, at: int) -> int:
    """In a scan 0xFF stands before a nought, or a restart; anything else is the next marker."""
    while (at := content.find(b"\xff", at)) >= 0:
        if at + 1 < len(content) and (content[at + 1] == 0 or 0xD0 <= content[at + 1] <= 0xD7):
            at += 2
        else:
            return at
    return len(content)


def _webp(content: bytes) -> Iterator[str]:
    at, end = 12, int.from_bytes(content[4:8], "little") + 8
    while at + 8 <= min(end, len(content)):
        yield content[at : at + 4].decode("latin-1")
        length = int.from_bytes(content[at + 4 : at + 8], "little")
        at += 8 + length + length % 2
    if max(at, end) != len(content):
        yield BEHIND


def _gif(content: bytes) -> Iterator[str]:
    at = 13 + (3 << (content[10] & 7) + 1 if content[10] & 0x80 else 0)
    while at < len(content):
        kind = content[at]
        if kind == 0x3B:
            at += 1
            break
        if kind == 0x21:
            label = content[at + 1]
            names = {0xF9: "control", 0xFE: "comment", 0x01: "text"}
            yield names.get(label) or f"application {content[at + 3 : at + 14].decode('latin-1')}"
            at = _behind_blocks(content, at + 2)
        elif kind == 0x2C:
            packed = content[at + 9]
            yield "frame"
            at = _behind_blocks(content, at + 11 + (3 << (packed & 7) + 1 if packed & 0x80 else 0))
        else:
            yield f"the byte {kind:#x}"
            break
    if at != len(content):
        yield BEHIND


def _behind_blocks(content: bytes, at: int) -> int:
    while at < len(content) and content[at]:
        at += content[at] + 1
    return at + 1
