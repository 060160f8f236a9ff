"""JPEG (ITU-T T.81, annex B) with what cameras and programs put beside the picture."""

from __future__ import annotations

import struct

APP1, APP13, COMMENT = 0xE1, 0xED, 0xFE


def segment(marker: int, content: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(content) + 2) + content


def with_segments(jpeg: bytes, *segments: bytes) -> bytes:
    """Right behind the first two bytes, where Exif has to stand."""
    return jpeg[:2] + b"".join(segments) + jpeg[2:]


def xmp(words: str) -> bytes:
    packet = (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        f'<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:City="{words}">'
        f"<dc:creator><rdf:Seq><rdf:li>{words}</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"w\"?>"
    )
    return segment(APP1, b"http://ns.adobe.com/xap/1.0/\0" + packet.encode())


def iptc(words: str) -> bytes:
    """By-line (2:80) and city (2:90), in Photoshop's image resource 0x0404."""
    records = b"".join(struct.pack(">BBBH", 0x1C, 2, dataset, len(words)) + words.encode() for dataset in (80, 90))
    resource = b"8BIM" + struct.pack(">HHI", 0x0404, 0, len(records)) + records + bytes(len(records) % 2)
    return segment(APP13, b"Photoshop 3.0\0" + resource)


def comment(words: str) -> bytes:
    return segment(COMMENT, words.encode())


def motion(words: str) -> bytes:
    """What a phone puts behind a photo's end: the seconds before it, as a film. Nothing stops at the picture's last byte."""
    return struct.pack(">I", 24) + b"ftypmp42" + bytes(4) + b"isommp42" + struct.pack(">I", 8 + len(words) + 4096) + b"mdat" + words.encode() + bytes(range(256)) * 16
