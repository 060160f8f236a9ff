"""Writes sound letters' files: just what the rules ask for, each in the plainest way."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterable
from xml.sax.saxutils import escape

# Style, place in a list ("• 1": a bullet in one list; "3. 2": a number in two; "more 1"), and words with [[blanks]].
Paragraph = tuple[str, str, str]

XML = '<?xml version="1.0" encoding="UTF-8"?>'
BLANK = re.compile(r"\[\[(.*?)\]\]")
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"


def packed(parts: Iterable[tuple[str, str]], time: tuple = (1980, 1, 1, 0, 0, 0), comment: bytes = b"", extra: bytes = b"") -> bytes:
    output = io.BytesIO()
    with zipfile.ZipFile(output, "w") as archive:
        for name, text in parts:
            entry = zipfile.ZipInfo(name, time)
            entry.extra = extra
            entry.compress_type = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(entry, text)
        archive.comment = comment
    return output.getvalue()


def pieces(text: str) -> list[tuple[str, str]]:
    """("text", words), ("blank", label), ("line", ""), ("tab", "")."""
    found: list[tuple[str, str]] = []
    for number, part in enumerate(BLANK.split(text)):
        if number % 2:
            found.append(("blank", part))
        else:
            found += [({"\n": "line", "\t": "tab"}.get(piece, "text"), piece) for piece in re.split(r"(\n|\t)", part) if piece]
    return found


def place(place: str) -> tuple[str, int]:
    mark, _, depth = place.partition(" ")
    return mark, int(depth or 0)


def plain_text(letter: list[Paragraph]) -> bytes:
    lines: list[str] = []
    for style, where, text in letter:
        mark, depth = place(where)
        before = "   " * (depth - 1) + {"•": "- ", "more": "   "}.get(mark, f"{mark} ") if depth else ""
        words = BLANK.sub(r"[\1]", text) if style != "Rule" else "----------"
        lines += (before + words).split("\n")
    return ("\r\n".join(lines) + "\r\n").encode()


def word(title: str, language: str, letter: list[Paragraph]) -> bytes:
    number, body, numbers = 1, "", ""
    for style, where, text in letter:
        mark, depth = place(where)
        properties = f'<w:pStyle w:val="{style}"/>' if style else ""
        if mark == "more":
            properties = f'<w:pStyle w:val="ListContinue"/><w:ind w:left="{400 * depth}"/>'
        elif depth:
            # A first number opens a list of its own; the letters here have one ordered list each.
            if mark != "•" and not numbers:
                number = 2
                start = f'<w:lvlOverride w:ilvl="{depth - 1}"><w:startOverride w:val="{mark[:-1]}"/></w:lvlOverride>'
                numbers = f'<w:num w:numId="2"><w:abstractNumId w:val="1"/>{start}</w:num>'
            kind = "ListBullet" if mark == "•" else "ListNumber"
            which = 1 if mark == "•" else number
            properties = f'<w:pStyle w:val="{kind}"/><w:numPr><w:ilvl w:val="{depth - 1}"/><w:numId w:val="{which}"/></w:numPr>'
        runs = "".join(_word_run(kind, piece) for kind, piece in pieces(text))
        body += f"<w:p>{f'<w:pPr>{properties}</w:pPr>' if properties else ''}{runs}</w:p>"
    parts = _word_parts(escape(title), language) | {
        "word/document.xml": _word_part("document", f'<w:body>{body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body>'),
        "word/numbering.xml": _word_part(
            "numbering", _levels(0, "bullet") + _levels(1, "decimal") + f'<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>{numbers}'
        ),
    }
    return packed(parts.items())


def _word_run(kind: str, text: str) -> str:
    if kind in ("line", "tab"):
        return f"<w:r><w:{'br' if kind == 'line' else 'tab'}/></w:r>"
    words = f'<w:t xml:space="preserve">{escape(text)}</w:t>'
    if kind == "text":
        return f"<w:r>{words}</w:r>"
    properties = f'<w:alias w:val="{escape(text)}"/><w:temporary/><w:showingPlcHdr/>'
    content = f'<w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr>{words}</w:r>'
    return f"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>"


def _word_part(root: str, inside: str) -> str:
    return f'{XML}<w:{root} xmlns:w="{WORD}">{inside}</w:{root}>'


def _levels(number: int, kind: str) -> str:
    levels = ""
    for level in range(9):
        mark = "•" if kind == "bullet" else f"%{level + 1}."
        indent = f'<w:pPr><w:ind w:left="{400 * (level + 1)}" w:hanging="400"/></w:pPr>'
        levels += f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{mark}"/>{indent}</w:lvl>'
    return f'<w:abstractNum w:abstractNumId="{number}">{levels}</w:abstractNum>'


def _word_parts(title: str, language: str) -> dict[str, str]:
    def relationships(*all: tuple[str, str]) -> str:
        each = "".join(f'<Relationship Id="r{number}" Type="{kind}" Target="{target}"/>' for number, (kind, target) in enumerate(all))
        return f'{XML}<Relationships xmlns="{PACKAGE}/relationships">{each}</Relationships>'

    overrides = {"word/document": f"{TYPE}.document.main", "docProps/core": "application/vnd.openxmlformats-package.core-properties"}
    overrides |= {f"word/{name}": f"{TYPE}.{name}" for name in ("styles", "numbering", "settings")}
    types = "".join(f'<Override PartName="/{name}.xml" ContentType="{kind}+xml"/>' for name, kind in overrides.items())
    core = f"<dc:title>{title}</dc:title><dc:language>{language}</dc:language></cp:coreProperties>"
    mode = '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>'
    rels = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    return {
        "[Content_Types].xml": f'{XML}<Types xmlns="{PACKAGE}/content-types">{rels}{types}</Types>',
        "_rels/.rels": relationships(
            (f"{OFFICE}/officeDocument", "word/document.xml"), (f"{PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml")
        ),
        "docProps/core.xml": f'{XML}<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">{core}',
        "word/document.xml": "",
        "word/_rels/document.xml.rels": relationships(
            *((f"{OFFICE}/{name}", f"{name}.xml") for name in ("styles", "numbering", "settings"))
        ),
        "word/styles.xml": _word_part("styles", _word_styles(language)),
        "word/numbering.xml": "",
        "word/settings.xml": _word_part("settings", f"<w:compat>{mode}</w:compat>"),
    }


def _word_styles(language: str) -> str:
    fonts = "".join(f' w:{kind}="Arial"' for kind in ("ascii", "hAnsi", "eastAsia", "cs"))
    run = f'<w:rFonts{fonts}/><w:sz w:val="24"/><w:szCs w:val="24"/><w:lang w:val="{language}" w:bidi="{language}"/>'
    paragraph = '<w:pPrDefault><w:pPr><w:jc w:val="left"/></w:pPr></w:pPrDefault>'
    styles = f"<w:docDefaults><w:rPrDefault><w:rPr>{run}</w:rPr></w:rPrDefault>{paragraph}</w:docDefaults>"
    styles += '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
    for name in ("Title", "heading 1", "heading 2", "heading 3", "List Bullet", "List Number", "List Continue", "Quote", "Rule"):
        level = f'<w:pPr><w:outlineLvl w:val="{int(name[-1]) - 1}"/></w:pPr>' if name.startswith("heading") else ""
        identifier = name.title().replace(" ", "")
        styles += (
            f'<w:style w:type="paragraph" w:styleId="{identifier}"><w:name w:val="{name}"/><w:basedOn w:val="Normal"/>{level}</w:style>'
        )
    return styles + '<w:style w:type="character" w:styleId="PlaceholderText"><w:name w:val="Placeholder Text"/></w:style>'


def open_document(title: str, language: str, letter: list[Paragraph]) -> bytes:
    body, depths = "", 0
    for style, where, text in letter:
        mark, depth = place(where)
        body += "</text:list-item></text:list>" * (depths - depth)
        if depth and mark != "more":
            start = f' text:start-value="{mark[:-1]}"' if mark != "•" else ""
            kind = "Bullets" if mark == "•" else "Numbers"
            body += (
                "</text:list-item><text:list-item>" if depth <= depths else f'<text:list text:style-name="{kind}"><text:list-item{start}>'
            )
        depths = depth
        element = f'text:h text:style-name="Heading_20_{style[-1:]}" text:outline-level="{style[-1:]}"'
        if not style.startswith("Heading"):
            element = f'text:p text:style-name="{ {"Quote": "Quotations", "Rule": "Horizontal_20_Line"}.get(style, style or "Standard") }"'
        runs = "".join(_open_document_run(kind, piece) for kind, piece in pieces(text))
        body += f"<{element}>{runs}</{element[:6]}>"
    body += "</text:list-item></text:list>" * depths
    media = "application/vnd.oasis.opendocument.text"
    entries = "".join(
        f'<manifest:file-entry manifest:full-path="{name}.xml" manifest:media-type="text/xml"/>' for name in ("meta", "styles", "content")
    )
    root = f'<manifest:file-entry manifest:full-path="/" manifest:version="1.2" manifest:media-type="{media}"/>'
    manifest = f'<manifest:manifest xmlns:manifest="{NAMESPACE}manifest:1.0" manifest:version="1.2">{root}{entries}</manifest:manifest>'
    metadata = f"<office:meta><dc:title>{escape(title)}</dc:title><dc:language>{language}</dc:language></office:meta>"
    return packed(
        [
            ("mimetype", media),
            ("META-INF/manifest.xml", XML + manifest),
            ("meta.xml", _open_document_part("meta", metadata)),
            ("styles.xml", _open_document_part("styles", _open_document_styles(language))),
            ("content.xml", _open_document_part("content", f"<office:body><office:text>{body}</office:text></office:body>")),
        ]
    )


NAMESPACE = "urn:oasis:names:tc:opendocument:xmlns:"


def _open_document_run(kind: str, text: str) -> str:
    if kind == "blank":
        return f'<text:placeholder text:placeholder-type="text">{escape(text)}</text:placeholder>'
    return {"line": "<text:line-break/>", "tab": "<text:tab/>"}.get(kind, escape(text))


def _open_document_part(root: str, inside: str) -> str:
    names = {name: f"{NAMESPACE}{name}:1.0" for name in ("office", "text", "style")}
    names |= {"fo": f"{NAMESPACE}xsl-fo-compatible:1.0", "svg": f"{NAMESPACE}svg-compatible:1.0", "dc": "http://purl.org/dc/elements/1.1/"}
    spaces = "".join(f' xmlns:{name}="{address}"' for name, address in names.items())
    return f'{XML}<office:document-{root}{spaces} office:version="1.2">{inside}</office:document-{root}>'


def _open_document_styles(language: str) -> str:
    primary, _, country = language.partition("-")
    fonts = "".join(f' style:font-name{kind}="Arial"' for kind in ("", "-asian", "-complex"))
    sizes = ' fo:font-size="12pt" style:font-size-asian="12pt" style:font-size-complex="12pt"'
    text = f'<style:text-properties{fonts}{sizes} fo:language="{primary}" fo:country="{country or "none"}"/>'
    styles = (
        f'<style:default-style style:family="paragraph"><style:paragraph-properties fo:text-align="start"/>{text}</style:default-style>'
    )
    for name in ("Standard", "Title", "Heading_20_1", "Heading_20_2", "Heading_20_3", "Quotations", "Horizontal_20_Line"):
        level = f' style:default-outline-level="{name[-1]}"' if name.startswith("Heading") else ""
        styles += f'<style:style style:name="{name}" style:family="paragraph"{level}/>'
    for name, kind, mark in (
        ("Bullets", "bullet", 'text:bullet-char="•"'),
        ("Numbers", "number", 'style:num-format="1" style:num-suffix="."'),
    ):
        levels = "".join(f'<text:list-level-style-{kind} text:level="{level}" {mark}/>' for level in range(1, 10))
        styles += f'<text:list-style style:name="{name}">{levels}</text:list-style>'
    face = '<office:font-face-decls><style:font-face style:name="Arial" svg:font-family="Arial"/></office:font-face-decls>'
    return f"{face}<office:styles>{styles}</office:styles>"
