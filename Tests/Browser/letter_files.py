"""Makes the files of every letter in a real browser:  python -m Browser.letter_files FOLDER   (with PYTHONPATH=Tests)

Those of a blank letter must be the files of the build, part for part. Then answers that files have trouble with are put in all blanks, and
must come back from each file as they were."""

from __future__ import annotations

import base64
import io
import re
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from Pages.fault import Fault, name, report
from Pages.site import Page, Site

from .browser import Browser, browser
from .letter_answers import HALVES, in_text, in_xml, nasty
from .letter_readers import Blank, Paragraph, open_document, plain_text, word

READERS = {"docx": word, "odt": open_document}
ROUNDS = 20

# WebDriver hands over no bytes, so files come in base64.
IN_PAGE = """
const sheet = document.getElementById('_sheet')
const cost = { what: 'Taxis', why: '', amount: '3', period: 'week', evidence: '' }
const data = { title: document.querySelector('h1').textContent, fields: sitegen.fields() }
const made = (title = data.title) => {
  const letter = sitegen.letterDocument(sheet, title)
  const packed = (kind) => btoa(Array.from(sitegen.files.bytes(kind, letter), (byte) => String.fromCharCode(byte)).join(''))
  return { docx: packed('docx'), odt: packed('odt'), txt: packed('txt') }
}
"""
# For each blank the number of its field, and whether it stands in a table; what kinds there are; and what is said of one more cost.
BLANKS = """
const blanks = Array.from(sheet.querySelectorAll('.blank'), (blank) => 'total' in blank.dataset ? 'total' : Number(blank.dataset.field))
const inTables = Array.from(sheet.querySelectorAll('.blank'), (blank) => !!blank.closest('td, th'))
return { blanks, inTables, types: data.fields.map((field) => field.type), cost: sitegen.answers.said({ type: 'costs' }, [cost])[0] }
"""
# Of costs there are two: one with the answer as the reason for it, and one without a reason.
FILL = """
const [answers, halves] = arguments
const whole = (answer) => Array.from(answer, (sign) => sign in halves ? String.fromCharCode(halves[sign]) : sign).join('')
const values = answers.map((answer, number) => data.fields[number].type === 'costs'
  ? [Object.assign({}, cost, { why: whole(answer) }), cost]
  : whole(answer))
const letter = window.tested = window.tested || sitegen.sheet(sheet, data.fields)
letter.show(values)
return made(whole(answers[0] || 'A letter'))
"""
LEAVE_OUT = """
sheet.querySelectorAll('.blank').forEach((blank) => {
  const block = blank.closest('p, li, h3, h4, h5, h6, td, th')
  if (!block.matches('td, th')) block.classList.add('left-out')
})
return made()
"""
DEEP = """
sheet.innerHTML = '<ol><li><p>words</p><p>more</p>'.repeat(12) + '</li></ol>'.repeat(12)
return made()
"""


class Letter:
    """A letter's page in the browser, and its files as they were built."""

    def __init__(self, browser: Browser, site: Site, page: Page, sabotage: str = ""):
        self.browser = browser
        self.site = site
        self.page = page
        self.sabotage = sabotage
        base = page.path.removesuffix(".html")
        self.built = {kind: site.bytes(f"{base}.{kind}") for kind in ("docx", "odt", "txt")}
        self.open()
        self.made = self.ask("return made()")
        self.facts: dict[str, Any] = self.ask(BLANKS, raw=True)

    def open(self) -> None:
        self.browser.open(self.site.folder / self.page.path)
        if self.sabotage:
            self.browser.driver.execute_script(self.sabotage)

    def ask(self, script: str, *arguments: Any, raw: bool = False) -> Any:
        answer = self.browser.driver.execute_script(IN_PAGE + script, *arguments)
        return answer if raw else {kind: base64.b64decode(file) for kind, file in answer.items()}

    def paragraphs(self, kind: str) -> list[Paragraph]:
        return READERS[kind](parts(self.built[kind]))


def parts(file: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(file)) as archive:
        return {info.filename: archive.read(info) for info in archive.infolist()}


def blank_files_are_those_of_the_build(letter: Letter) -> Iterator[str]:
    for kind in READERS:
        made, built = parts(letter.made[kind]), parts(letter.built[kind])
        if list(made) != list(built):
            yield f"{kind}: the files are {list(made)}, and {list(built)} at the build"
        for part in [part for part in built if part in made]:
            yield from (f"{kind}, {part}: {seen}" for seen in _difference(made[part], built[part]))
    yield from (f"txt: {seen}" for seen in _difference(letter.made["txt"], letter.built["txt"]))


def archives_are_sound(letter: Letter) -> Iterator[str]:
    for kind in READERS:
        with zipfile.ZipFile(io.BytesIO(letter.made[kind])) as made, zipfile.ZipFile(io.BytesIO(letter.built[kind])) as built:
            if made.testzip():
                yield f"{kind}: {made.testzip()} is damaged"
            for one, other in zip(made.infolist(), built.infolist()):
                # Bit 11 says that names are UTF-8; others say how well a file was compressed.
                facts = [(info.flag_bits & 1 << 11, info.date_time, info.extra, info.comment) for info in (one, other)]
                if facts[0] != facts[1]:
                    yield f"{kind}, {one.filename}: {facts[0]}, and {facts[1]} at the build"
    first = zipfile.ZipFile(io.BytesIO(letter.made["odt"])).infolist()[0]
    if (first.filename, first.compress_type, first.header_offset) != ("mimetype", zipfile.ZIP_STORED, 0):
        yield f"odt: the first file is {first.filename}"


def answers_come_back_as_they_were(letter: Letter) -> Iterator[str]:
    letter.open()
    types = letter.facts["types"]
    for answers in nasty(len(types), ROUNDS):
        files = letter.ask(FILL, answers, HALVES)
        for kind in READERS:
            yield from (f"{kind}: {seen}" for seen in _unlike(READERS[kind](parts(files[kind])), _filled(letter, kind, answers, in_xml)))
            # The first answer stands in for the letter's title too.
            title = _title(parts(files[kind]))
            if answers and title != in_xml(answers[0]):
                yield f"{kind}: the title is {title[:80]!r}"
        # Only a line across the page has no words.
        wrong = plain_text(files["txt"], [text or "-" * 10 for text in _filled(letter, "docx", answers, in_text)])
        if wrong:
            yield f"txt: {wrong}"


def what_is_left_out_is_in_no_file(letter: Letter) -> Iterator[str]:
    letter.open()
    files = letter.ask(LEAVE_OUT)
    for kind in READERS:
        # Nothing is left out of a table.
        in_tables = iter(letter.facts["inTables"])
        paragraphs = [(paragraph, [next(in_tables) for piece in paragraph if isinstance(piece, Blank)]) for paragraph in letter.paragraphs(kind)]
        kept = [_text(paragraph, None) for paragraph, tables in paragraphs if all(tables)]
        found = [[_text(paragraph, None)] for paragraph in READERS[kind](parts(files[kind]))]
        yield from (f"{kind}: {seen}" for seen in _unlike(found, kept))


def lists_deeper_than_the_tables_stay_in_them(letter: Letter) -> Iterator[str]:
    letter.open()
    word = parts(letter.ask(DEEP)["docx"])
    known = set(re.findall(rb'<w:lvl w:ilvl="(\d+)"', word["word/numbering.xml"]))
    used = set(re.findall(rb'<w:ilvl w:val="(\d+)"', word["word/document.xml"]))
    if used != known:
        yield f"levels {sorted(used)} of {sorted(known)}"


RULES = [
    blank_files_are_those_of_the_build,
    archives_are_sound,
    answers_come_back_as_they_were,
    what_is_left_out_is_in_no_file,
    lists_deeper_than_the_tables_stay_in_them,
]


def _difference(made: bytes, built: bytes) -> Iterator[str]:
    if made != built:
        at = next((at for at, (one, other) in enumerate(zip(made, built)) if one != other), min(len(made), len(built)))
        around = slice(max(0, at - 40), at + 60)
        yield f"from byte {at} on {made[around]!r}, and {built[around]!r} at the build"


def _filled(letter: Letter, kind: str, answers: list[str], cleaned: Any) -> list[str]:
    """The paragraphs of the built file with answers in place of blanks, which come in the same order on the page."""
    blanks = iter(letter.facts["blanks"])
    filled: list[str] = []
    for paragraph in letter.paragraphs(kind):
        fields = [next(blanks) for piece in paragraph if isinstance(piece, Blank)]
        costs = [field != "total" and letter.facts["types"][field] == "costs" for field in fields]
        said = [f"£{6 * letter.facts['types'].count('costs')}.00" if field == "total" else cleaned(answers[field]) for field in fields]
        said = [f"{letter.facts['cost']} {text}" if is_cost and text else letter.facts["cost"] if is_cost else text for text, is_cost in zip(said, costs)]
        if costs == [True] and len(paragraph) == 1:
            filled += [said[0], letter.facts["cost"]]
        else:
            filled.append(_text(paragraph, iter(f"{text}\n{letter.facts['cost']}" if is_cost else text for text, is_cost in zip(said, costs))))
    return filled


def _text(paragraph: Paragraph, answers: Iterator[str] | None) -> str:
    return "".join(piece if isinstance(piece, str) else next(answers) if answers else f"[{piece.label}]" for piece in paragraph)


def _unlike(found: list[Paragraph], expected: list[str]) -> Iterator[str]:
    texts = ["".join(piece if isinstance(piece, str) else f"(blank {piece.label})" for piece in paragraph) for paragraph in found]
    if len(texts) != len(expected):
        yield f"{len(texts)} paragraphs, not {len(expected)}"
    for one, other in zip(texts, expected):
        if one != other:
            at = next((at for at, (a, b) in enumerate(zip(one, other)) if a != b), min(len(one), len(other)))
            yield f"{one[max(0, at - 20) : at + 40]!r}, not {other[max(0, at - 20) : at + 40]!r}"


def _title(files: dict[str, bytes]) -> str:
    root = ElementTree.fromstring(files.get("docProps/core.xml") or files["meta.xml"])
    return next(root.iter("{http://purl.org/dc/elements/1.1/}title")).text or ""


def letter_pages(site: Site) -> list[Page]:
    return [page for page in site.own_pages if page.path.removesuffix(".html") + ".docx" in site.files]


def main() -> int:
    site = Site(Path(sys.argv[1]))
    pages = letter_pages(site)
    if not pages:
        print(f"There are no letters in {sys.argv[1]}.\n\n0 passed, 1 failed")
        return 1
    faults: list[Fault] = []
    with browser() as one:
        for page in pages:
            print(page.path, flush=True)
            letter = Letter(one, site, page)
            faults += [Fault(page.path, 0, name(rule), seen) for rule in RULES for seen in rule(letter)]
    return report([name(rule) for rule in RULES], faults)


if __name__ == "__main__":
    sys.exit(main())
