"""The letter beside the form: what it holds while somebody types, and what is read out meanwhile."""

from __future__ import annotations

from collections.abc import Iterator

from ...browser import DESKTOP
from ..answers import plausible
from ..desk import FEW_COSTS, Desk, parting


def letter_is_whole_when_blank(desk: Desk) -> Iterator[str]:
    """Without answers, and again when all have gone."""
    desk.open()
    yield from desk.shows({})
    number = desk.letter.number("Your full name")
    desk.write({number: "Sam"})
    desk.write({number: "  "})
    yield from (f"after an answer went: {seen}" for seen in desk.shows({}))


def letter_follows_each_answer(desk: Desk) -> Iterator[str]:
    """One answer after the other in each blank where it belongs; then each goes again, with the paragraphs that need it."""
    desk.open()
    answers: dict = {}
    every_kind = plausible(desk.letter)
    for number, answer in every_kind.items():
        answers[number] = answer
        desk.write({number: answer})
        yield from (f"with {_label(desk, number)}: {seen}" for seen in desk.shows(answers))
    for number, answer in every_kind.items():
        empty = [dict.fromkeys(cost, "") for cost in answer] if isinstance(answer, list) else ""
        answers[number] = empty
        desk.write({number: empty})
        yield from (f"without {_label(desk, number)}: {seen}" for seen in desk.shows(answers))


def open_blanks_have_their_names(desk: Desk) -> Iterator[str]:
    desk.open()
    answers = {desk.letter.number("Your full name"): "Sam", desk.letter.number("My costs"): FEW_COSTS[:1]}
    desk.write(answers)
    wanted = [label for piece in desk.letter.finished(answers) for label in piece.labels]
    yield from parting(wanted, desk.ask("openBlanks"))


def nothing_is_read_out_while_typing(desk: Desk) -> Iterator[str]:
    desk.open()
    desk.ask("listen")
    costs = desk.letter.number("My costs")
    for number in (desk.letter.number("Your full name"), desk.letter.number("Your email"), desk.letter.number("More about my costs")):
        desk.ask("focusField", number)
        desk.browser.type("Sam @ 3\b")
    desk.ask("focusField", costs, 0)
    desk.browser.type("Taxis")
    desk.browser.press("Tab")
    desk.browser.press("Tab")
    desk.browser.type("13.50")
    desk.browser.press("Tab")
    desk.browser.press("ArrowDown")
    if heard := desk.ask("heard"):
        yield f"while typing: {heard[:3]}"
    desk.activate(desk.words["addCost"])
    if not desk.ask("heard"):
        yield "a cost is added, and nothing is read out"
    desk.activate(desk.words["removeCost"].replace("{number}", "2"))
    if not desk.ask("heard"):
        yield "a cost is taken out, and nothing is read out"


def answers_are_in_sight_as_they_are_typed(desk: Desk) -> Iterator[str]:
    """On a wide screen the letter stands beside the form, scrolled to where the answer goes."""
    desk.open()
    desk.browser.look(DESKTOP)
    for number, field in enumerate(desk.letter.fields):
        if field.type in ("choice", "yes-no"):
            continue
        desk.ask("focusField", number)
        desk.browser.type("13")
        seen = desk.ask("beside", number)
        if not seen["isBeside"]:
            yield "the letter is not beside the form"
            return
        if not any(seen["places"]):
            yield f"“{field.label}” is typed, and its place in the letter is out of sight"


def _label(desk: Desk, number: int) -> str:
    return f"“{desk.letter.fields[number].label}”"


RULES = [
    letter_is_whole_when_blank,
    letter_follows_each_answer,
    open_blanks_have_their_names,
    nothing_is_read_out_while_typing,
    answers_are_in_sight_as_they_are_typed,
]
