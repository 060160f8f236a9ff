"""The letters of a folder, what each must hold, and its files.

A built site's letters are those of its pages: what the page shows is what the files must hold. Beside filled letters lies NAME.json:

    {"title": "…", "language": "en-GB", "labels": ["blanks left open, in order"], "words": "the finished letter, a line for each paragraph"}

`words` has no marks of lists, and of a blank that is left open its label alone."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from Pages.site import Page

from .archive import opened
from .office import Office
from .open_document import OpenDocument
from .page import LetterPage
from .piece import Piece, words
from .word import Word

ENDINGS = ("docx", "odt", "txt")
# The site's own words for machines, and what the picture of all logos shows.
NO_LETTERS = ("robots.txt", "logo-wall.txt")


@dataclass
class Letter:
    # Its path in the folder, without an ending: resources/ask-for-a-review
    name: str
    files: dict[str, bytes]
    title: str
    language: str
    labels: list[str]
    words: list[str]
    # What the page shows; nothing where no page says so.
    pieces: list[Piece] | None = None

    @cached_property
    def word(self) -> Word | None:
        archive = opened(self.files.get("docx", b""))
        return Word(archive) if archive else None

    @cached_property
    def open_document(self) -> OpenDocument | None:
        archive = opened(self.files.get("odt", b""))
        return OpenDocument.of(archive) if archive else None


class Letters:
    def __init__(self, folder: Path):
        self.folder = folder.resolve()
        is_site = (self.folder / "index.html").is_file()
        found = [self._blank(path) for path in sorted(self.folder.glob("resources/*.html"))] if is_site else []
        self.all = (
            [letter for letter in found if letter] if is_site else [self._filled(path) for path in sorted(self.folder.glob("*.json"))]
        )
        self.office = Office(
            {f"{letter.name}.{ending}": letter.files[ending] for letter in self.all for ending in ("docx", "odt") if ending in letter.files}
        )

    @cached_property
    def strays(self) -> list[str]:
        """Files that look like those of a letter that no page or list speaks of."""
        known = {letter.name for letter in self.all}
        found = [path for ending in ENDINGS for place in ("*", "resources/*") for path in self.folder.glob(f"{place}.{ending}")]
        names = [path.relative_to(self.folder) for path in found]
        return sorted(str(name) for name in names if str(name.with_suffix("")) not in known and str(name) not in NO_LETTERS)

    def _filled(self, path: Path) -> Letter:
        said = json.loads(path.read_text(encoding="utf-8"))
        return Letter(path.stem, self._files(path), said["title"], said["language"], said["labels"], words(said["words"]))

    def _blank(self, path: Path) -> Letter | None:
        page = LetterPage.of(Page(path.name, path.read_text(encoding="utf-8")))
        if not page:
            return None
        all_words = [word for piece in page.pieces for word in words(piece.text)]
        return Letter(f"resources/{path.stem}", self._files(path), page.title, page.language, page.labels, all_words, page.pieces)

    @staticmethod
    def _files(path: Path) -> dict[str, bytes]:
        return {ending: file.read_bytes() for ending in ENDINGS if (file := path.with_suffix(f".{ending}")).is_file()}
