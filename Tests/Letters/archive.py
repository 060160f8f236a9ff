"""A zip file in memory, and its parts as XML."""

from __future__ import annotations

import io
import zipfile
from functools import cached_property

from lxml import etree

# Nothing outside the part may have a say in what it means.
PARSER = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)


class Archive:
    def __init__(self, data: bytes):
        self.data = data
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            self.entries = archive.infolist()
            self.comment = archive.comment
            self.parts = {entry.filename: archive.read(entry) for entry in self.entries}

    @cached_property
    def xml_parts(self) -> list[str]:
        return [name for name in self.parts if name.endswith((".xml", ".rels"))]

    def xml(self, name: str) -> etree._Element:
        """The root of a part. One that is absent or not well formed, which is a fault of its own, is taken for one that says nothing."""
        try:
            return etree.fromstring(self.parts.get(name, b""), PARSER)
        except etree.XMLSyntaxError:
            return etree.Element("nothing")


def opened(data: bytes) -> Archive | None:
    """None where that is no zip file, or one that is damaged."""
    try:
        return Archive(data)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, ValueError):
        return None
