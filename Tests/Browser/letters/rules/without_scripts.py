"""The page where scripts are off: every word, blank and file is there, and nothing that needs a script."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ...browser import DESKTOP, PHONE
from ..desk import Desk, parting

SOURCES = Path(__file__).parents[4] / "content/resources"
# 18 points, in pixels.
LARGE = 24
KINDS = {"Word": "docx", "OpenDocument": "odt", "Plain text": "txt", "PDF": "pdf"}


@contextmanager
def _without_scripts(desk: Desk) -> Iterator[None]:
    desk.browser.cdp("Emulation.setScriptExecutionDisabled", value=True)
    try:
        yield
    finally:
        desk.browser.cdp("Emulation.setScriptExecutionDisabled", value=False)
        desk.open()


def every_word_is_there_without_scripts(desk: Desk) -> Iterator[str]:
    """Against the source of the letter itself, where it is beside these tests."""
    with _without_scripts(desk):
        for path, letter in list(desk.letters.items()):
            desk.open_without_scripts(path)
            yield from (f"{path}: {seen}" for seen in desk.shows({}))
            labels = [label for piece in letter.finished({}) for label in piece.labels]
            yield from (f"{path}, blanks: {seen}" for seen in parting(labels, desk.ask("openBlanks")))
            if source := _source(letter.file):
                yield from (f"{path}, against {source.name}: {seen}" for seen in parting(_words(source), desk.ask("words")))


def nothing_needs_a_script_without_scripts(desk: Desk) -> Iterator[str]:
    with _without_scripts(desk):
        for path in list(desk.letters):
            desk.open_without_scripts(path)
            yield from (f"{path}: {seen}" for seen in desk.ask("needsScript"))
            for size in (PHONE, DESKTOP):
                desk.browser.cdp("Emulation.setDeviceMetricsOverride", width=size[0], height=size[1], deviceScaleFactor=1, mobile=False)
                yield from (f"{path}: hides {seen}" for seen in desk.ask("hidden"))


def downloads_are_what_they_say(desk: Desk) -> Iterator[str]:
    with _without_scripts(desk):
        for path, letter in list(desk.letters.items()):
            desk.open_without_scripts(path)
            links = desk.ask("downloads")
            endings = {link["href"].rpartition(".")[2] for link in links}
            if missing := {"docx", "odt", "txt"} - endings:
                yield f"{path}: no link to {missing}"
            for link in links:
                yield from (f"{path}: “{link['words']}” {seen}" for seen in _faults_of_link(desk, letter.page.path, link))


def large_print_is_large(desk: Desk) -> Iterator[str]:
    """From its link, with no script: the letter alone, every word of it at 18 points or more."""
    with _without_scripts(desk):
        for path, letter in list(desk.letters.items()):
            desk.open_without_scripts(path)
            desk.browser.driver.get(f"{desk.file.as_uri()}#_large")
            desk.help()
            desk.browser.cdp("Emulation.setDeviceMetricsOverride", width=700, height=1000, deviceScaleFactor=1, mobile=False)
            desk.browser.cdp("Emulation.setEmulatedMedia", media="print")
            yield from (f"{path}: {seen}" for seen in desk.shows({}))
            yield from (f"{path}, where the letter alone should be: {seen}" for seen in parting(desk.ask("words"), desk.ask("allWords")))
            yield from (f"{path}: {seen}" for seen in desk.ask("smallerThan", LARGE))
            yield from (f"{path}: {seen}" for seen in (*desk.browser.ask("sideways"), *desk.browser.ask("clipped")))


def _faults_of_link(desk: Desk, path: str, link: dict) -> Iterator[str]:
    if not link["isShown"]:
        yield "is hidden"
    if not link["isDownload"]:
        yield "is no download: a browser may show the file in place of the page"
    file = (desk.site.folder / path).parent / link["href"]
    if not file.is_file():
        yield f"leads to {link['href']}, which is not there"
        return
    said = re.search(r"\(([A-Za-z ]+), ([\d.,]+) (KB|MB|bytes)\)$", link["words"])
    if not said:
        yield "does not say kind and size"
        return
    if KINDS.get(said[1]) != file.suffix[1:]:
        yield f"is a {file.suffix} file"
    size = float(said[2].replace(",", "")) * {"bytes": 1, "KB": 1000, "MB": 1_000_000}[said[3]]
    # KB may be of 1,000 or of 1,024 bytes, rounded either way; nobody is told half of it.
    if not size * 0.8 - 1000 <= file.stat().st_size <= size * 1.1 + 1000:
        yield f"is a file of {file.stat().st_size} bytes"


def _source(name: str) -> Path | None:
    for folder, file in ((name, "letter.md"), (name.removesuffix("-easy-read"), "letter.easy-read.md")):
        if (SOURCES / folder / file).is_file():
            return SOURCES / folder / file
    return None


def _words(source: Path) -> list[str]:
    """The words of simple Markdown: marks of headings, items, line ends and blanks go."""
    text = re.sub(r"^(#+|-|\d+\.) +", "", source.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return re.sub(r"\\$", "", re.sub(r"\[\[|\]\]|\*\*", "", text), flags=re.MULTILINE).split()


RULES = [every_word_is_there_without_scripts, nothing_needs_a_script_without_scripts, large_print_is_large, downloads_are_what_they_say]
