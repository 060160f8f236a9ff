"""The .txt files: UTF-8 with CRLF, which every program reads."""

from __future__ import annotations

import re
from collections.abc import Iterator

from Pages.fault import Fault

from ..letters import Letter, Letters
from ..words import in_plain_text, with_bare_blanks

# CR and LF only together; no other control character but the tab.
LOOSE = re.compile(rb"\r(?!\n)|(?<!\r)\n|[\x00-\x08\x0b\x0c\x0e-\x1f]")


def files(letters: Letters) -> Iterator[tuple[str, Letter, bytes]]:
    for letter in letters.all:
        if "txt" in letter.files:
            yield f"{letter.name}.txt", letter, letter.files["txt"]


def text_is_utf_8_with_crlf(letters: Letters) -> Iterator[Fault]:
    for name, _, data in files(letters):
        try:
            data.decode("utf-8")
        except UnicodeDecodeError as fault:
            yield Fault(name, 0, "text-is-utf-8-with-crlf", str(fault))
        if data.startswith(b"\xef\xbb\xbf"):
            yield Fault(name, 0, "text-is-utf-8-with-crlf", "starts with a byte order mark")
        if loose := LOOSE.search(data):
            yield Fault(name, data[: loose.start()].count(b"\n") + 1, "text-is-utf-8-with-crlf", f"has {loose[0]!r}")
        if not data.endswith(b"\r\n") or data.endswith(b"\r\n\r\n"):
            yield Fault(name, 0, "text-is-utf-8-with-crlf", f"ends with {data[-8:]!r}")


def text_shows_blanks_in_brackets(letters: Letters) -> Iterator[Fault]:
    for name, letter, data in files(letters):
        _, missing = with_bare_blanks(data.decode("utf-8", "replace"), letter.labels, in_plain_text)
        if missing is not None:
            yield Fault(name, 0, "text-shows-blanks-in-brackets", f"[{missing}] is missing, or out of order")


RULES = [text_is_utf_8_with_crlf, text_shows_blanks_in_brackets]
