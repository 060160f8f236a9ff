"""The letter by keyboard alone: from the top of the page through the form to the files."""

from __future__ import annotations

from collections.abc import Iterator

from ...browser import SHIFT
from ..answers import PERIODS, with_twelve_costs
from ..desk import Desk, parting
from ..files import KINDS, paragraphs
from ..letter import plain_text
from ..sums import pounds, total, weekly

PARTS = ("what", "why", "amount", "period", "evidence")
NAME = "disability-related-expenditure"


class Lost(Exception):
    """The focus is not where the next key needs it: all that follows would be typed into the wrong place."""


def fills_in_by_keyboard_alone(desk: Desk) -> Iterator[str]:
    try:
        yield from _walk(desk)
    except Lost as lost:
        yield str(lost)


def _walk(desk: Desk) -> Iterator[str]:
    desk.open()
    answers = with_twelve_costs(desk.letter)
    if not desk.press_until(lambda focused: focused["field"] == 0, 100):
        raise Lost("100 times Tab from the top do not lead into the form")
    for number, field in enumerate(desk.letter.fields):
        if field.type == "costs":
            _twelve_costs(desk, number, answers[number])
            yield from _one_out_and_in_again(desk, number, answers[number])
        elif field.type in ("choice", "yes-no"):
            _choose(desk, number, answers[number])
        else:
            _expect(desk, number, field.label)
            desk.browser.type(answers[number])
        desk.browser.press("Tab")
    yield from (f"the letter: {seen}" for seen in desk.shows(answers))
    yield from _sums(desk, answers)
    yield from _files(desk, answers)


def _expect(desk: Desk, number: int, label: str, row: int = -1) -> dict:
    focused = desk.ask("focused")
    if (focused["field"], focused["row"]) != (number, row) or not focused["label"].startswith(label):
        raise Lost(f"the focus is in {_place(focused)}, and not in “{label}”, row {row + 1}")
    return focused


def _place(focused: dict) -> str:
    return f"{focused['tag']} “{focused['label'] or focused['words'][:60]}”, row {focused['row'] + 1}"


def _choose(desk: Desk, number: int, answer: str) -> None:
    """Space takes the first, the arrow the next ones."""
    focused = desk.ask("focused")
    if focused["field"] != number or focused["type"] != "radio":
        raise Lost(f"the focus is in {_place(focused)}, and not on a choice of “{desk.letter.fields[number].label}”")
    desk.browser.press("Space")
    if desk.ask("focused")["value"] != answer and not desk.press_until(lambda focused: focused["value"] == answer, 10, "ArrowDown"):
        raise Lost(f"no arrow leads to the choice “{answer}”")


def _twelve_costs(desk: Desk, number: int, costs: list) -> None:
    for row, cost in enumerate(costs):
        if row:
            _go_to(desk, desk.words["addCost"], 4)
            desk.browser.press("Enter" if row % 2 else "Space")
        _type_cost(desk, number, row, cost)


def _type_cost(desk: Desk, number: int, row: int, cost: dict) -> None:
    for part in PARTS:
        _expect(desk, number, desk.words[part], row)
        if part == "period":
            for _ in range(PERIODS.index(cost[part]) + 1):
                desk.browser.press("ArrowDown")
        else:
            desk.browser.type(cost[part])
        if part != "evidence":
            desk.browser.press("Tab")


def _one_out_and_in_again(desk: Desk, number: int, costs: list) -> Iterator[str]:
    """The fifth goes, and comes back as the last: the order of the answers changes with it."""
    out = desk.words["removeCost"].replace("{number}", "5")
    _go_to(desk, out, 80, SHIFT)
    desk.browser.press("Enter")
    focused = desk.ask("focused")
    if focused["field"] != number or focused["row"] not in (3, 4):
        yield f"after cost 5 is taken out, the focus is in {_place(focused)}"
    status = desk.ask("status")
    if "5" not in status or "11" not in status:
        yield f"after cost 5 is taken out, the status says “{status}”"
    _go_to(desk, desk.words["addCost"], 80)
    desk.browser.press("Enter")
    if (status := desk.ask("status")) != desk.words["costAdded"].replace("{number}", "12"):
        yield f"after a cost is added, the status says “{status}”"
    costs.append(costs.pop(4))
    _type_cost(desk, number, 11, costs[-1])
    _go_to(desk, desk.words["addCost"], 4)


def _go_to(desk: Desk, label: str, most: int, modifiers: int = 0) -> None:
    if not desk.press_until(lambda focused: focused["words"] == label, most, modifiers=modifiers):
        raise Lost(f"{most} times Tab do not lead to “{label}”")


def _sums(desk: Desk, answers: dict) -> Iterator[str]:
    costs = next(answer for answer in answers.values() if isinstance(answer, list))
    wanted = [desk.words["rowSum"].replace("{sum}", pounds(weekly(cost["amount"], cost["period"]))) for cost in costs]
    yield from (f"sums of the rows: {seen}" for seen in parting(wanted, desk.ask("sums")))
    wanted_total = desk.words["totalSum"].replace("{sum}", pounds(total(costs)))
    if (found := desk.ask("total")) != wanted_total:
        yield f"the form says “{found}”, and not “{wanted_total}”"
    if not any(f" {pounds(total(costs))} a week" in paragraph for paragraph in desk.ask("paragraphs")):
        yield f"the letter does not say {pounds(total(costs))}"


def _files(desk: Desk, answers: dict) -> Iterator[str]:
    pieces = desk.letter.finished(answers)
    files = {}
    for kind, word in (("docx", "saveWord"), ("odt", "saveOpen"), ("txt", "saveText")):
        _go_to(desk, desk.words[word], 8)
        desk.browser.press("Enter")
        files[kind] = desk.downloaded(kind)
        if desk.ask("summary"):
            raise Lost(f"“{desk.words[word]}” asks to look at {desk.ask('summary')['links']}")
        if files[kind] is None:
            yield f"“{desk.words[word]}” saves no file"
        elif f"{NAME}.{kind}" not in (status := desk.ask("status")):
            yield f"after “{desk.words[word]}” the status says “{status}”"
    on_sheet = desk.ask("words")
    for kind in KINDS:
        if files[kind] is None:
            continue
        wanted = plain_text(pieces).split("\n") + [""] if kind == "txt" else [piece.text for piece in pieces]
        found = paragraphs(kind, files[kind])
        yield from (f"{kind}: {seen}" for seen in parting(wanted, found))
        # Word by word, as a reader sees the sheet; plain text has marks of lists besides.
        if kind != "txt":
            yield from (f"{kind}, words: {seen}" for seen in parting(on_sheet, " ".join(found).split()))
    _go_to(desk, desk.words["copy"], 4)
    desk.browser.press("Enter")
    yield from (f"copied: {seen}" for seen in parting(plain_text(pieces).split("\n"), desk.copied().split("\n")))
    if None not in files.values():
        desk.keep(NAME, answers, files)


RULES = [fills_in_by_keyboard_alone]
