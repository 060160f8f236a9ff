"""Ways to break the sound letters: (the rule that must see it, the file, what is done to its bytes)."""

from __future__ import annotations

from collections.abc import Callable

from ..archive import Archive
from .formats import packed
from .sound import FILLED, SITE_LETTER

Change = Callable[[bytes], bytes | None]
Breakage = tuple[str, str, Change]

DOCX, ODT, TXT = (f"{SITE_LETTER}.{ending}" for ending in ("docx", "odt", "txt"))
FILLED_DOCX, FILLED_ODT, FILLED_TXT = (f"{FILLED}.{ending}" for ending in ("docx", "odt", "txt"))
DOCUMENT, STYLES, NUMBERING, CORE = "word/document.xml", "word/styles.xml", "word/numbering.xml", "docProps/core.xml"
RELATIONSHIPS = "word/_rels/document.xml.rels"
CONTENT, MANIFEST = "content.xml", "META-INF/manifest.xml"


def bytes_of(old: bytes, new: bytes) -> Change:
    def change(data: bytes) -> bytes:
        assert old in data, old
        return data.replace(old, new)

    return change


def part(name: str, old: str, new: str) -> Change:
    """One part of an archive changed; without `old`, all of it."""

    def change(data: bytes) -> bytes:
        parts = {other: content.decode() for other, content in Archive(data).parts.items()}
        assert old in parts[name], f"{name} holds no {old}"
        return packed((parts | {name: parts[name].replace(old, new) if old else new}).items())

    return change


def repacked(names: Callable[[list[str]], list[str]] = list, **how) -> Change:
    def change(data: bytes) -> bytes:
        parts = {name: content.decode() for name, content in Archive(data).parts.items()}
        return packed([(name, parts.get(name, "<x/>")) for name in names(list(parts))], **how)

    return change


def gone(_: bytes) -> None:
    return None


BREAKAGES: list[Breakage] = [
    ("letters-have-their-files", ODT, gone),
    ("letters-have-their-files", FILLED_TXT, gone),
    ("letters-have-their-files", DOCX, lambda data: data[:200]),
    ("letters-have-their-files", f"{FILLED}.json", gone),
    ("archives-are-plain", DOCX, repacked(comment=b"hello")),
    ("archives-are-plain", ODT, repacked(extra=b"\x99\x99\x01\x00x")),
    ("archives-are-plain", DOCX, repacked(lambda names: [*names, "../outside.xml"])),
    ("times-are-fixed", ODT, repacked(time=(2026, 11, 20, 10, 0, 0))),
    ("parts-are-well-formed", DOCX, part(DOCUMENT, "</w:body>", "")),
    ("parts-are-well-formed", ODT, part("meta.xml", "<office:document-meta", "<!DOCTYPE x><office:document-meta")),
    ("parts-are-well-formed", ODT, part(CONTENT, '"UTF-8"', '"ISO-8859-1"')),
    ("relationships-lead-somewhere", DOCX, part(RELATIONSHIPS, "settings.xml", "sittings.xml")),
    ("relationships-lead-somewhere", DOCX, part(RELATIONSHIPS, 'Target="settings.xml"', 'Target="settings.xml" TargetMode="External"')),
    ("relationships-lead-somewhere", DOCX, part(RELATIONSHIPS, '"r1"', '"r0"')),
    ("content-types-cover-every-part", DOCX, part("[Content_Types].xml", "/word/settings.xml", "/word/sittings.xml")),
    ("mimetype-comes-first", ODT, repacked(lambda names: names[::-1])),
    ("mimetype-comes-first", ODT, part("mimetype", "text", "spreadsheet")),
    ("mimetype-comes-first", ODT, repacked(extra=b"\x99\x99\x01\x00x")),
    ("manifest-lists-every-file", ODT, part(MANIFEST, "meta.xml", "other.xml")),
    ("manifest-lists-every-file", ODT, part(MANIFEST, "opendocument.text", "opendocument.spreadsheet")),
    ("open-document-keeps-to-the-schema", ODT, part(CONTENT, ' text:placeholder-type="text"', "")),
    ("open-document-keeps-to-the-schema", ODT, part("styles.xml", '"12pt"', '"12"')),
    ("open-document-keeps-to-the-schema", ODT, part(MANIFEST, "full-path", "path")),
    ("word-keeps-to-the-schema", DOCX, part(DOCUMENT, "<w:temporary/>", "<w:temporarily/>")),
    ("word-keeps-to-the-schema", DOCX, part(DOCUMENT, "<w:r><w:br/></w:r>", "<w:br/>")),
    ("word-keeps-to-the-schema", DOCX, part(STYLES, '<w:jc w:val="left"/>', '<w:jc w:val="leftish"/>')),
    ("word-keeps-to-the-schema", DOCX, part(NUMBERING, '<w:start w:val="1"/>', "<w:start/>")),
    ("word-keeps-to-the-schema", DOCX, part(DOCUMENT, 'w:val="Quote"', 'w:val="Quotation"')),
    ("word-has-text-in-runs-only", DOCX, part(DOCUMENT, "<w:p>", "<w:p>loose")),
    ("word-blanks-are-in-order", DOCX, part(DOCUMENT, "<w:temporary/><w:showingPlcHdr/>", "<w:showingPlcHdr/><w:temporary/>")),
    ("word-has-its-styles", DOCX, part(STYLES, '<w:outlineLvl w:val="1"/>', "")),
    ("word-has-its-styles", DOCX, part(STYLES, '"List Bullet"', '"Bullet"')),
    ("word-has-its-styles", DOCX, part(STYLES, ' w:default="1"', "")),
    ("word-has-its-styles", DOCX, part(DOCUMENT, 'w:val="Quote"', 'w:val="Quotation"')),
    ("word-is-large-and-plain", DOCX, part(STYLES, 'w:cs="Arial"', 'w:cs="Times"')),
    ("word-is-large-and-plain", DOCX, part(STYLES, 'w:sz w:val="24"', 'w:sz w:val="22"')),
    ("word-is-large-and-plain", DOCX, part(STYLES, 'w:jc w:val="left"', 'w:jc w:val="both"')),
    ("word-says-language-and-title", DOCX, part(STYLES, '<w:lang w:val="en-GB"', '<w:lang w:val="fr-FR"')),
    ("word-says-language-and-title", DOCX, part(STYLES, ' w:bidi="en-GB"', "")),
    ("word-says-language-and-title", FILLED_DOCX, part(CORE, "<dc:language>cy", "<dc:language>en")),
    ("word-says-language-and-title", DOCX, part(CORE, "<dc:title>", "<dc:title>x</dc:title><dc:title>")),
    ("word-lists-are-lists", DOCX, part(DOCUMENT, '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>', "")),
    ("word-lists-are-lists", DOCX, part(DOCUMENT, '<w:numId w:val="2"/>', '<w:numId w:val="7"/>')),
    ("word-lists-are-lists", DOCX, part(DOCUMENT, "<w:sectPr>", "<w:tbl/><w:sectPr>")),
    ("word-blanks-are-free", DOCX, part(DOCUMENT, "<w:temporary/>", "")),
    ("word-blanks-are-free", DOCX, part(DOCUMENT, "<w:temporary/>", '<w:lock w:val="sdtLocked"/><w:temporary/>')),
    ("word-blanks-are-free", FILLED_DOCX, part(DOCUMENT, "<w:showingPlcHdr/>", "")),
    ("word-blanks-are-free", DOCX, part(DOCUMENT, '<w:alias w:val="My costs"/>', '<w:alias w:val="Costs"/>')),
    ("word-blanks-are-free", DOCX, part(DOCUMENT, "PlaceholderText", "DefaultParagraphFont")),
    ("word-blanks-are-free", DOCX, part("word/settings.xml", "<w:compat>", '<w:documentProtection w:edit="forms"/><w:compat>')),
    ("word-is-of-2013", DOCX, part("word/settings.xml", '"15"', '"12"')),
    ("open-document-has-its-styles", ODT, part("styles.xml", 'default-outline-level="2"', 'default-outline-level="4"')),
    ("open-document-has-its-styles", ODT, part(CONTENT, 'outline-level="3"', 'outline-level="4"')),
    ("open-document-has-its-styles", ODT, part(CONTENT, '"Quotations"', '"Quote"')),
    ("open-document-is-large-and-plain", ODT, part("styles.xml", 'font-name-asian="Arial"', 'font-name-asian="Times"')),
    ("open-document-is-large-and-plain", ODT, part("styles.xml", 'svg:font-family="Arial"', 'svg:font-family="Times"')),
    ("open-document-is-large-and-plain", ODT, part("styles.xml", "12pt", "11pt")),
    ("open-document-is-large-and-plain", ODT, part("styles.xml", '"start"', '"justify"')),
    ("open-document-says-language-and-title", ODT, part("styles.xml", 'fo:country="GB"', 'fo:country="US"')),
    ("open-document-says-language-and-title", FILLED_ODT, part("meta.xml", "<dc:language>cy</dc:language>", "")),
    ("open-document-says-language-and-title", ODT, part("meta.xml", "<dc:title>Ask", "<dc:title>Beg")),
    ("open-document-lists-are-lists", ODT, part(CONTENT, 'text:style-name="Bullets"', "")),
    (
        "open-document-lists-are-lists",
        ODT,
        part(CONTENT, "</office:text>", "<t:table xmlns:t='urn:oasis:names:tc:opendocument:xmlns:table:1.0'/></office:text>"),
    ),
    ("open-document-blanks-are-free", ODT, part(CONTENT, 'placeholder-type="text"', 'placeholder-type="image"')),
    (
        "open-document-blanks-are-free",
        ODT,
        part(CONTENT, "</office:text>", '<text:section text:name="x" text:protected="true"/></office:text>'),
    ),
    ("text-is-utf-8-with-crlf", TXT, lambda data: b"\xef\xbb\xbf" + data),
    ("text-is-utf-8-with-crlf", TXT, lambda data: data.replace(b"\r\n", b"\n", 1)),
    ("text-is-utf-8-with-crlf", TXT, lambda data: data + b"\r\n"),
    ("text-is-utf-8-with-crlf", TXT, bytes_of("“".encode(), b"\x93")),
    ("text-is-utf-8-with-crlf", FILLED_TXT, bytes_of(b"second", b"second\x07")),
    ("text-shows-blanks-in-brackets", TXT, bytes_of(b"[My costs]", b"My costs")),
    ("text-shows-blanks-in-brackets", TXT, bytes_of(b"[My costs]", b"[Mine]")),
    ("files-hold-every-word", DOCX, part(DOCUMENT, "Bye.", "")),
    ("files-hold-every-word", ODT, part(CONTENT, "Bye.", "Bye. Bye.")),
    ("files-hold-every-word", TXT, bytes_of(b"They said", b"They, said")),
    ("files-hold-every-word", FILLED_DOCX, part(DOCUMENT, "&amp;amp;", "&amp;")),
    ("files-hold-every-word", FILLED_ODT, part(CONTENT, "ŵ", "w")),
    ("files-hold-every-word", FILLED_TXT, bytes_of("👩🏽‍🦽".encode(), "👩".encode())),
    ("files-hold-every-word", FILLED_TXT, bytes_of(b"abcde fghiabcde fghiabcde", b"abcde fghiabcde")),
    ("files-are-the-page", DOCX, part(DOCUMENT, 'w:val="Heading3"', 'w:val="Heading2"')),
    ("files-are-the-page", DOCX, part(NUMBERING, 'startOverride w:val="3"', 'startOverride w:val="1"')),
    ("files-are-the-page", DOCX, part(DOCUMENT, '<w:ilvl w:val="1"/>', '<w:ilvl w:val="0"/>')),
    ("files-are-the-page", DOCX, part(DOCUMENT, '<w:ind w:left="400"/>', "")),
    ("files-are-the-page", ODT, part(CONTENT, ' text:start-value="3"', "")),
    ("files-are-the-page", ODT, part(CONTENT, 'text:style-name="Title"', 'text:style-name="Standard"')),
    ("files-are-alike", FILLED_DOCX, part(DOCUMENT, "second line", "second  line")),
    ("files-are-alike", FILLED_ODT, part(CONTENT, "second line", 'second<text:s text:c="2"/>line')),
    ("text-has-the-marks", TXT, bytes_of(b"3. Third", b"Third")),
    ("text-has-the-marks", FILLED_TXT, bytes_of(b"- 1. not", b"1. not")),
    ("libre-office-opens-every-file", DOCX, part(DOCUMENT, "", "no letter")),
    ("libre-office-reads-every-word", DOCX, part(DOCUMENT, "Bye.", "")),
    ("libre-office-reads-every-word", ODT, part(CONTENT, "Fourth", "Third")),
    (
        "libre-office-reads-every-word",
        ODT,
        part(CONTENT, '<text:placeholder text:placeholder-type="text">My costs</text:placeholder>', "My costs"),
    ),
    ("libre-office-shows-the-marks", DOCX, part(NUMBERING, '<w:numFmt w:val="decimal"/>', '<w:numFmt w:val="none"/>')),
    (
        "libre-office-finds-the-structure",
        DOCX,
        part(
            STYLES,
            '<w:name w:val="heading 2"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr>',
            '<w:name w:val="Two"/>',
        ),
    ),
    ("libre-office-finds-language-and-title", DOCX, part(STYLES, 'w:lang w:val="en-GB"', 'w:lang w:val="fr-FR"')),
    ("libre-office-finds-language-and-title", ODT, part("meta.xml", "<dc:title>Ask", "<dc:title>Beg")),
    ("python-docx-lists-the-blanks", DOCX, part(DOCUMENT, "<w:showingPlcHdr/>", "")),
    ("python-docx-lists-the-blanks", DOCX, part("[Content_Types].xml", "wordprocessingml.document.main", "wordprocessingml.other")),
    ("python-docx-lists-the-blanks", FILLED_DOCX, part(CORE, "Llythyr", "Lythyr")),
    ("python-docx-lists-the-blanks", DOCX, part(STYLES, '"heading 2"', '"Second"')),
    ("odfpy-lists-the-blanks", ODT, part(CONTENT, ">My costs</text:placeholder>", ">Costs</text:placeholder>")),
    ("odfpy-lists-the-blanks", ODT, part(MANIFEST, "<manifest:file-entry", "<file-entry")),
]
