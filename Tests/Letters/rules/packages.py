"""The archives: ECMA-376 part 2 (Word's packages), ODF 1.2 part 3 (OpenDocument's), and one fixed time, so that a letter always gives the
same bytes."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator

from lxml import etree
from Pages.fault import Fault

from ..archive import Archive, opened
from ..letters import ENDINGS, Letters
from ..open_document import tag

MEDIA_TYPE = b"application/vnd.oasis.opendocument.text"
STARTS = (1980, 1, 1, 0, 0, 0)
TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"


def archives(letters: Letters, *endings: str) -> Iterator[tuple[str, Archive]]:
    for letter in letters.all:
        for ending in endings or ("docx", "odt"):
            if archive := opened(letter.files.get(ending, b"")):
                yield f"{letter.name}.{ending}", archive


def letters_have_their_files(letters: Letters) -> Iterator[Fault]:
    for letter in letters.all:
        for ending in ENDINGS:
            if ending not in letter.files:
                yield Fault(f"{letter.name}.{ending}", 0, "letters-have-their-files", "is missing")
            elif ending != "txt" and not opened(letter.files[ending]):
                yield Fault(f"{letter.name}.{ending}", 0, "letters-have-their-files", "is no zip file, or a damaged one")
    for name in letters.strays:
        yield Fault(name, 0, "letters-have-their-files", "is of no letter")


def archives_are_plain(letters: Letters) -> Iterator[Fault]:
    """Nothing in them but files: no passwords, comments, links, or names that lead out of a folder."""
    for name, archive in archives(letters):
        names = [entry.filename for entry in archive.entries]
        for other in names:
            if names.count(other) > 1 or other.startswith("/") or "\\" in other or ".." in other.split("/") or other.endswith("/"):
                yield Fault(name, 0, "archives-are-plain", f"the name {other}")
        for entry in archive.entries:
            if entry.flag_bits & ~0x80E or entry.extra or entry.comment or entry.compress_type not in (0, 8):
                yield Fault(
                    name,
                    0,
                    "archives-are-plain",
                    f"{entry.filename}: flags {entry.flag_bits:x}, method {entry.compress_type}, or more fields",
                )
        if archive.comment:
            yield Fault(name, 0, "archives-are-plain", "has a comment")


def times_are_fixed(letters: Letters) -> Iterator[Fault]:
    for name, archive in archives(letters):
        for entry in archive.entries:
            if entry.date_time != STARTS:
                yield Fault(name, 0, "times-are-fixed", f"{entry.filename}: {entry.date_time}")


def parts_are_well_formed(letters: Letters) -> Iterator[Fault]:
    """XML 1.0 in UTF-8, with nothing that a parser would fetch or unfold."""
    for name, archive in archives(letters):
        for part in archive.xml_parts:
            data = archive.parts[part]
            try:
                data.decode("utf-8")
                encoding = etree.fromstring(data, etree.XMLParser(resolve_entities=False)).getroottree().docinfo.encoding
            except (UnicodeDecodeError, etree.XMLSyntaxError) as fault:
                yield Fault(name, 0, "parts-are-well-formed", f"{part}: {fault}")
                continue
            if (encoding or "UTF-8").upper() != "UTF-8" or b"<!DOCTYPE" in data:
                yield Fault(name, 0, "parts-are-well-formed", f"{part}: encoding {encoding}, or a DOCTYPE")


def relationships_lead_somewhere(letters: Letters) -> Iterator[Fault]:
    """Part 2, section 9.3: each leads to a part of the package, and to each part leads one."""
    for name, archive in archives(letters, "docx"):
        reached = set()
        for part in archive.parts:
            if not part.endswith(".rels"):
                continue
            folder = posixpath.dirname(posixpath.dirname(part))
            identifiers = []
            for relationship in archive.xml(part).iter(RELATIONSHIP):
                target = posixpath.normpath(posixpath.join("/", folder, relationship.get("Target", ""))).lstrip("/")
                reached.add(target)
                identifiers.append(relationship.get("Id"))
                if relationship.get("TargetMode", "Internal") != "Internal" or target not in archive.parts:
                    yield Fault(name, 0, "relationships-lead-somewhere", f"{part} leads to {relationship.get('Target')}")
            if len(set(identifiers)) < len(identifiers):
                yield Fault(name, 0, "relationships-lead-somewhere", f"{part} uses an Id twice")
        for part in archive.parts:
            if part not in reached and not part.endswith(".rels") and part != "[Content_Types].xml":
                yield Fault(name, 0, "relationships-lead-somewhere", f"nothing leads to {part}")


def content_types_cover_every_part(letters: Letters) -> Iterator[Fault]:
    """Part 2, section 10.1.2: an override for the part, or a default for its ending; and overrides for parts that are there alone."""
    for name, archive in archives(letters, "docx"):
        types = archive.xml("[Content_Types].xml")
        defaults = {default.get("Extension", "").lower() for default in types.iter(TYPES + "Default")}
        overrides = [override.get("PartName", "").lstrip("/") for override in types.iter(TYPES + "Override")]
        for part in archive.parts.keys() - {"[Content_Types].xml"}:
            if part not in overrides and part.rpartition(".")[2].lower() not in defaults:
                yield Fault(name, 0, "content-types-cover-every-part", f"{part} has no type")
        for override in overrides:
            if override not in archive.parts or overrides.count(override) > 1:
                yield Fault(name, 0, "content-types-cover-every-part", f"a type for {override}, which is absent or has two")


def mimetype_comes_first(letters: Letters) -> Iterator[Fault]:
    """ODF 1.2 part 3, section 3.3: first, stored, without an extra field, so that it can be read at byte 38."""
    for name, archive in archives(letters, "odt"):
        start = b"mimetype" + MEDIA_TYPE
        if archive.data[30 : 30 + len(start)] != start or archive.entries[0].compress_type != 0 or archive.entries[0].flag_bits & 0x8:
            yield Fault(name, 0, "mimetype-comes-first", f"starts with {archive.data[:80]!r}")


def manifest_lists_every_file(letters: Letters) -> Iterator[Fault]:
    """ODF 1.2 part 3, section 3.2: the package, and all files but mimetype and those in META-INF."""
    for name, archive in archives(letters, "odt"):
        entries = list(archive.xml("META-INF/manifest.xml").iter(tag("manifest:file-entry")))
        listed = [entry.get(tag("manifest:full-path"), "") for entry in entries]
        wanted = ["/", *(part for part in archive.parts if part != "mimetype" and not part.startswith("META-INF/"))]
        if sorted(listed) != sorted(wanted):
            yield Fault(name, 0, "manifest-lists-every-file", f"lists {sorted(listed)}, and not {sorted(wanted)}")
        for entry in entries:
            wanted_type = MEDIA_TYPE.decode() if entry.get(tag("manifest:full-path")) == "/" else "text/xml"
            if entry.get(tag("manifest:media-type")) != wanted_type:
                yield Fault(
                    name, 0, "manifest-lists-every-file", f"{entry.get(tag('manifest:full-path'))}: {entry.get(tag('manifest:media-type'))}"
                )


RULES = [
    letters_have_their_files,
    archives_are_plain,
    times_are_fixed,
    parts_are_well_formed,
    relationships_lead_somewhere,
    content_types_cover_every_part,
    mimetype_comes_first,
    manifest_lists_every_file,
]
