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


# Items and quotes as Markdown makes them, with an optional paragraph and what may stand beside it; in the last two there is nothing else.
BESIDE = """
const blank = (number) => document.querySelector(`[data-field="${number}"]`).outerHTML
const optional = `<p>optional ${blank(%d)}</p>`
document.getElementById('_sheet').insertAdjacentHTML('beforeend', `
  <ul><li>${optional}<h4>heading of an item</h4></li>
    <li>${optional}<div class="table"><table><tr><th>table of an item</th></tr></table></div></li>
    <li>${optional}<ul><li>item of an item</li></ul></li></ul>
  <blockquote>${optional}<h4>heading of a quote</h4></blockquote>
  <blockquote><div class="table"><table><tr><td>table of a quote</td></tr></table></div>${optional}</blockquote>
  <blockquote>${optional}</blockquote><ol><li>${optional}${optional}</li></ol>`)
document.querySelectorAll('.blanks > ul > li')[%d].dataset.optional = ''
document.querySelector('#_sheet .costs').insertAdjacentHTML('beforeend', '<li>words beside costs</li>')
"""
STAYS = ["words beside costs", "heading of an item", "table of an item", "item of an item", "heading of a quote", "table of a quote"]


def what_stands_beside_an_optional_part_stays(desk: Desk) -> Iterator[str]:
    """On the sheet and in the files; and a list or quote with nothing else goes as a whole."""
    desk.open_changed(BESIDE % (desk.letter.number("Your reference number"), desk.letter.number("My costs")))
    desk.write({desk.letter.number("Your full name"): "Sam"})
    on_sheet, in_file = " ".join(desk.ask("words")), desk.made("txt").decode("utf-8")
    for where, said in (("on the sheet", on_sheet), ("in the file", in_file)):
        yield from (f"the {words} is not {where}" for words in STAYS if words not in said)
        if "optional" in said:
            yield f"{where} there is the optional part"
    if empty := desk.ask("emptyOuters"):
        yield f"has nothing in it, and stays: {empty}"


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
        if not any(desk.ask("beside", number)["places"]):
            yield f"“{field.label}” is chosen, and its place in the letter is out of sight"
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
    what_stands_beside_an_optional_part_stays,
    open_blanks_have_their_names,
    nothing_is_read_out_while_typing,
    answers_are_in_sight_as_they_are_typed,
]
