"""Whatever a person writes comes out as it was, everywhere, and never as markup."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from ..desk import Desk, parting
from ..files import KINDS, paragraphs
from ..letter import Answer, clean, plain_text

NASTY = [
    "\"double\" 'single' “curly” ‘curly’ `back`",
    "<b>bold</b> & <script>alert(1)</script> &amp; &lt; &#65;",
    "</script><img src=x onerror=alert(1)>",
    "]]> <![CDATA[ <!-- --> <?xml ?>",
    "{label} {what}: {sum} {{body}} ${body} $& $1 $$ \\1 %s",
    "[[Your full name]] [Your address] **bold** _italic_ # no heading",
    "🧑🏽‍🦽 👩‍👩‍👧 🏴󠁧󠁢󠁷󠁬󠁳󠁿 🇬🇧 𝒜",
    "Llanfairpwllgwyngyll, Ŵyn ŷ â ê î ô û ẁ ỳ, e\u0301 and é",
    "שלום, אני גר ב-12 רחוב הגפן",
    "العنوان: شارع ١٢، London, رقم 7",
    "\u202eright to left\u202c and \u2066isolated\u2069 and \u200bzero\u200d width",
    "in  one   row    of     spaces",
    "tab\there\t\tand there",
    "no\u00a0break \u3000wide\u2003space",
    "control \x00\x01\x08\x0b\x0c\x0e\x1f characters, \x7f and \x85 and \ufffe\uffff",
    "half \ud83d a character, and \udc00 the other",
    "\ufefffirst mark and last\ufeff",
    "  \t spaces at both ends \n ",
    "one\nline\r\nafter\rthe other\n\nand an empty one",
    "- no list\n1. no number\n  indented\n\t\ttabbed",
    "line \u2028 and paragraph \u2029 separators",
    "0", "null", "undefined", "[object Object]", "__proto__", "constructor",
    "=1+1", "C:\\new\\table", "https://example.org/?a=1&b=2#c", "'; DROP TABLE letters; --",
    "x" * 10_000,
    ("long words and <signs> & " * 400).strip(),
]
ALPHABET = "aZ09 \t\n&<>\"'{}[]()$\\/|`~#*_-;:%\u00a0éŵŷ–—“”…€£中あאدذ😀🦽\u0301\u200d\u200f\x07\x1b\ufffd"
RANDOM = Random(40)
FORTY = NASTY + ["".join(RANDOM.choices(ALPHABET, k=RANDOM.randint(1, 200))) for _ in range(40 - len(NASTY))]

# Fields that take any words, by label; those at odd places have several lines, and so has the reason for a cost.
PLACES = ["Your full name", "Your address", "Name of the council", "More about my costs"]
PARTS = ["what", "why"]
# An element for each that letters have.
TAGS = {"p", "h3", "h4", "h5", "h6", "ul", "ol", "li", "span", "br"}


def any_answer_comes_out_unchanged(desk: Desk) -> Iterator[str]:
    """On the sheet, in all files and in what is copied; in boxes of one line and of several, and in costs."""
    each = len(PLACES) + len(PARTS)
    for start in range(0, len(FORTY), each):
        # Then all of them one place on, so that each was in a box of one line and in one of several.
        for shift in (0, 1):
            values = [FORTY[(start + shift + at) % len(FORTY)] for at in range(each)]
            yield from _written(desk, values, f"answers {start + shift + 1} to {start + shift + each}")
    yield from _lasting(desk)


def _written(desk: Desk, values: list[str], which: str) -> Iterator[str]:
    number = desk.letter.number
    raw: dict[int, Answer] = {number(label): value for label, value in zip(PLACES, values)}
    costs = {**dict(zip(PARTS, values[len(PLACES) :])), "amount": values[0], "period": "month", "evidence": values[2]}
    raw[number("My costs")] = [costs]
    raw[number("Your reference number")] = values[4]
    several = {number("Your address"), number("More about my costs")}
    answers = {field: clean(value, field not in several) for field, value in raw.items()}
    desk.open()
    desk.write(raw)
    yield from _compared(desk, answers, which)


def _compared(desk: Desk, answers: dict[int, Answer], which: str) -> Iterator[str]:
    pieces = desk.letter.finished(answers)
    texts = [piece.text for piece in pieces]
    yield from (f"{which}, letter: {seen}" for seen in desk.shows(answers))
    shown, real = zip(*desk.ask("answers"))
    yield from (f"{which}, on screen: {seen}" for seen in parting(list(real), list(shown)))
    if extra := set(desk.ask("tags")) - TAGS:
        yield f"{which}: became elements {extra}"
    for kind in KINDS:
        data = desk.made(kind)
        wanted = texts if kind != "txt" else plain_text(pieces).split("\n") + [""]
        yield from (f"{which}, {kind}: {seen}" for seen in parting(wanted, paragraphs(kind, data)))
    desk.act(desk.words["copy"])
    yield from (f"{which}, copied: {seen}" for seen in parting(plain_text(pieces).split("\n"), desk.copied().split("\n")))


def _lasting(desk: Desk) -> Iterator[str]:
    """Kept on the device and read again, too."""
    before = desk.ask("paragraphs")
    desk.press_box()
    desk.reload()
    yield from (f"kept: {seen}" for seen in parting(before, desk.ask("paragraphs")))
    desk.activate_and_agree(desk.words["clear"])


def awkward_answers_are_saved_for_others_to_read(desk: Desk) -> Iterator[str]:
    """As files that Tests/Letters opens in other people's programs."""
    desk.open()
    several = {"Your address": NASTY[19], "More about my costs": "\n\n".join(NASTY[at] for at in (1, 3, 4, 5, 6, 8, 9))}
    one_line = {"Your full name": NASTY[0], "Name of the council": NASTY[7], "Your reference number": NASTY[11]}
    costs = [{"what": NASTY[1], "why": NASTY[18], "amount": "13", "period": "month", "evidence": NASTY[4]}, {"what": NASTY[9]}]
    raw: dict[int, Answer] = {desk.letter.number(label): value for label, value in (several | one_line).items()}
    raw[desk.letter.number("My costs")] = costs
    desk.write(raw)
    answers = {number: clean(value, desk.letter.fields[number].label in one_line) for number, value in raw.items()}
    yield from desk.shows(answers)
    desk.keep(f"{desk.letter.file}-awkward", answers, {kind: desk.made(kind) for kind in KINDS})


RULES = [any_answer_comes_out_unchanged, awkward_answers_are_saved_for_others_to_read]
