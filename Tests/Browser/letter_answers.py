"""Answers that files have trouble with, and what must become of them."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator

# WebDriver takes no half characters, so U+F8FE and U+F8FF stand for the halves of one until they are in the page.
HALVES = {"\uf8fe": 0xD800, "\uf8ff": 0xDC00}

NASTY = [
    "O'Neill & \"Sons\" – “quoted”, ‘so’",
    "<b>bold</b> & &amp; &#65; </w:t></w:r></w:p> <text:p/> <!-- no -->",
    "]]> <![CDATA[x]]> <?xml?>",
    "{label} {title} {body} {lists} {0} {toString} {constructor} }{",
    "$& $1 $` $' $$ \\1 \\n \\u0041 %s %1.",
    "😀 👩‍👩‍👧‍👦 🏴󠁧󠁢󠁷󠁬󠁳󠁿 e\u0301 \u200b\u200d\ufeff\u00a0\u00ad",
    "Tŷ Gŵyl, Llanfair­pwll, ŵŷâêîôû",
    "مرحبا، ١٢٣ عالم; שלום \u202eabc\u202c",
    "The quick brown fox. " * 476 + "1234",
    "one\ntwo\n\n\nfive\n  six",
    "\ttab\t\ttwo tabs\n\tthird",
    "   a    b  c \n  d   \n   e",
    "\x00\x01\x08\x0b\x0c\x0e\x1b\x1f\x7f\x80\x85\x9f and so on",
    "\ufffe\uffff\ufffd\u2028\u2029\U0001fffe",
    "\uf8fe \uf8ff \uf8ff\uf8fe half characters",
    "- item\n1. number\n# heading\n> quote\n| a | b |\n[[Your full name]] **bold**",
    "__proto__",
    "1",
]
PIECES = [*"<>&\"'{}[]()|\\/$%#*_~`=;:.,!?-–—…£€ \t\n", "  ", "word", "ŵ", "ج", "😀", "\u0301", "\x07", "\ufffe", "\uf8fe", "]]>", "&lt;", "{label}", "</"]


def nasty(fields: int, random_rounds: int) -> Iterator[list[str]]:
    """Lists with an answer for each field, in which every nasty one is; then some that are put together by chance, always the same."""
    for start in range(0, len(NASTY), max(1, fields)):
        yield [_ended(NASTY[(start + field) % len(NASTY)]) for field in range(fields)]
    chance = random.Random(2026)
    for _ in range(random_rounds):
        yield [_ended("".join(chance.choices(PIECES, k=chance.randint(1, 120)))) for _ in range(fields)]


def in_text(answer: str) -> str:
    """A half character cannot be written in UTF-8, nor anywhere else."""
    return re.sub("[\uf8fe\uf8ff]", "\ufffd", answer)


def in_xml(answer: str) -> str:
    """What XML cannot hold is left out (XML 1.0, section 2.2)."""
    return re.sub("[\x00-\x08\x0b-\x1f\ufffe\uffff]", "", in_text(answer))


def _ended(answer: str) -> str:
    """The form takes white space from both ends of an answer; spaces at the start are kept here, for what files may make of them."""
    return answer.lstrip("\n") + "."
