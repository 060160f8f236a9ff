"""What a .docx says besides its words: styles, language, lists, blanks, and how it looks (sections of ECMA-376 part 1)."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree
from Pages.fault import Fault

from ..letters import Letter, Letters
from ..word import NAMESPACES, W, Word, text, value

DC = "{http://purl.org/dc/elements/1.1/}"
# Word knows its own styles by their names, and headings by their level as well: 0 is the highest.
STYLES = {
    "Normal": ("Normal", ""),
    "Title": ("Title", ""),
    "Heading1": ("heading 1", "0"),
    "Heading2": ("heading 2", "1"),
    "Heading3": ("heading 3", "2"),
    "ListBullet": ("List Bullet", ""),
    "ListNumber": ("List Number", ""),
}
FONTS = {W + kind: "Arial" for kind in ("ascii", "hAnsi", "cs", "eastAsia")}


def files(letters: Letters) -> Iterator[tuple[str, Letter, Word]]:
    for letter in letters.all:
        if letter.word:
            yield f"{letter.name}.docx", letter, letter.word


def word_has_its_styles(letters: Letters) -> Iterator[Fault]:
    """Sections 17.7.4 and 17.3.1.20; and every paragraph and run uses a style that is there."""
    for name, _, word in files(letters):
        styles = {style.get(W + "styleId"): style for style in word.styles.iter(W + "style")}
        for identifier, wanted in STYLES.items():
            style = styles.get(identifier, etree.Element("nothing"))
            found = (value(style, "w:name"), value(style, "w:pPr/w:outlineLvl"))
            if found != wanted:
                yield Fault(name, 0, "word-has-its-styles", f"{identifier} has name and level {found}, and not {wanted}")
        if [style.get(W + "styleId") for style in styles.values() if style.get(W + "default") and style.get(W + "type") == "paragraph"] != [
            "Normal"
        ]:
            yield Fault(name, 0, "word-has-its-styles", "Normal is not the one style that paragraphs have by default")
        for used in word.document.iter(W + "pStyle", W + "rStyle"):
            if used.get(W + "val") not in styles:
                yield Fault(name, 0, "word-has-its-styles", f"there is no style {used.get(W + 'val')}")


def word_is_large_and_plain(letters: Letters) -> Iterator[Fault]:
    """Arial throughout, of 12 to 14 points (24 to 28 halves), left aligned."""
    for name, _, word in files(letters):
        fonts = [dict(font.attrib) for font in [*word.styles.iter(W + "rFonts"), *word.document.iter(W + "rFonts")]]
        if not fonts or any(font != FONTS for font in fonts):
            yield Fault(name, 0, "word-is-large-and-plain", f"fonts {fonts}")
        sizes = [
            size.get(W + "val", "") for root in (word.styles, word.document, word.numbering) for size in root.iter(W + "sz", W + "szCs")
        ]
        if not sizes or any(not size.isdecimal() or not 24 <= int(size) <= 28 for size in sizes):
            yield Fault(name, 0, "word-is-large-and-plain", f"sizes {sizes}")
        sides = {side.get(W + "val") for root in (word.styles, word.document) for side in root.iter(W + "jc")}
        if sides != {"left"}:
            yield Fault(name, 0, "word-is-large-and-plain", f"alignments {sides}")


def word_says_language_and_title(letters: Letters) -> Iterator[Fault]:
    """Section 17.3.2.20, for all text; and part 2, section 11.1, for the file."""
    for name, letter, word in files(letters):
        default = word.styles.find("w:docDefaults/w:rPrDefault/w:rPr/w:lang", NAMESPACES)
        said = [default, *word.document.iter(W + "lang")] if default is not None else []
        if not said or any(
            language.get(W + kind, letter.language) != letter.language for language in said for kind in ("val", "bidi", "eastAsia")
        ):
            yield Fault(name, 0, "word-says-language-and-title", f"its text is not all {letter.language}")
        if default is not None and not (default.get(W + "val") and default.get(W + "bidi")):
            yield Fault(name, 0, "word-says-language-and-title", "w:lang lacks w:val or w:bidi")
        for element, wanted in (("title", letter.title), ("language", letter.language)):
            found = [item.text for item in word.properties.iter(DC + element)]
            if found != [wanted]:
                yield Fault(name, 0, "word-says-language-and-title", f"dc:{element} {found}, and not “{wanted}”")


def word_lists_are_lists(letters: Letters) -> Iterator[Fault]:
    """Items have w:numPr (17.3.1.19) with a list that is defined, at a level of it; and nothing is a table."""
    for name, _, word in files(letters):
        for paragraph in word.document.iter(W + "p"):
            style = value(paragraph, "w:pPr/w:pStyle")
            number = value(paragraph, "w:pPr/w:numPr/w:numId")
            if bool(number) != (style in ("ListBullet", "ListNumber")):
                yield Fault(name, 0, "word-lists-are-lists", f"style {style or 'Normal'}, list {number or 'none'}: {text(paragraph)[:60]}")
        for piece in word.pieces:
            if piece.kind in ("bullet", "number") and not piece.mark:
                yield Fault(name, 0, "word-lists-are-lists", f"an item of no list that is defined: {piece.text[:60]}")
        if any(True for _ in word.document.iter(W + "tbl")):
            yield Fault(name, 0, "word-lists-are-lists", "there is a table")


def word_blanks_are_free(letters: Letters) -> Iterator[Fault]:
    """Content controls (17.5.2) that anybody can write in, whose frame then goes, and which say what they are for. Not for plain text alone: there
    LibreOffice does not show what a blank looks like."""
    for name, _, word in files(letters):
        for blank in word.blanks:
            label = text(blank)
            properties = blank.find(W + "sdtPr", NAMESPACES)
            kinds = {etree.QName(child).localname for child in properties} if properties is not None else set()
            if kinds != {"alias", "temporary", "showingPlcHdr"}:
                yield Fault(name, 0, "word-blanks-are-free", f"“{label}” has {sorted(kinds)}")
            # Word takes 64 characters for a name.
            alias = value(blank, "w:sdtPr/w:alias")
            if not alias or len(alias) > 64 or not label.startswith(alias) or (len(label) <= 60 and alias != label):
                yield Fault(name, 0, "word-blanks-are-free", f"“{label}” is named “{alias}”")
            if value(blank, "w:sdtContent/w:r/w:rPr/w:rStyle") != "PlaceholderText":
                yield Fault(name, 0, "word-blanks-are-free", f"“{label}” does not look like a blank")
        if any(True for _ in word.settings.iter(W + "documentProtection", W + "writeProtection")):
            yield Fault(name, 0, "word-blanks-are-free", "the letter is protected")


def word_is_of_2013(letters: Letters) -> Iterator[Fault]:
    """Compatibility mode 15: without it Word opens the file as one of an older version ([MS-DOCX], section 2.9.2)."""
    for name, _, word in files(letters):
        found = word.settings.xpath("w:compat/w:compatSetting[@w:name='compatibilityMode']/@w:val", namespaces=NAMESPACES)
        if found != ["15"]:
            yield Fault(name, 0, "word-is-of-2013", f"compatibility mode {found}")


RULES = [
    word_has_its_styles,
    word_is_large_and_plain,
    word_says_language_and_title,
    word_lists_are_lists,
    word_blanks_are_free,
    word_is_of_2013,
]
