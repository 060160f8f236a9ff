"""Rows of costs, and what they come to."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from ..answers import PERIODS, cost
from ..desk import FEW_COSTS, Desk, parting
from ..sums import pounds, total, weekly


AMOUNTS = [
    *("13", "£13.00", "13.50", "£1,200", "£ 7", "0", "0.01", "9999999.99"),
    # No plain sums: nothing is made up for them.
    *("1.005", "about £5", "12,5", "-3", "1e3", "10000000"),
]
# Half a penny a week, or one and a half, and so on: it is rounded up.
TIES = [("0.26", "year"), ("0.78", "year"), ("0.02", "four-weeks"), ("1.02", "four-weeks"), ("0.06", "four-weeks")]


def rows_come_and_go_with_the_focus(desk: Desk) -> Iterator[str]:
    desk.open()
    number = desk.letter.number("My costs")
    desk.write({number: FEW_COSTS})
    words = desk.words
    if not desk.activate(words["addCost"], "Space"):
        yield f"there is no “{words['addCost']}”"
        return
    yield from _has_focus(desk, "a cost is added", number, 2)
    yield from _says(desk, words["costAdded"].replace("{number}", "3"))
    desk.browser.type("Taxis")

    desk.activate(words["removeCost"].replace("{number}", "2"))
    yield from _has_focus(desk, "the cost in the middle is taken out", number, 1)
    yield from _says(desk, *_removed(desk, 2, 2), pounds(total(FEW_COSTS[:1])))
    if (value := desk.ask("focused")["value"]) != "Taxis":
        yield f"cost 3 has not become cost 2: “{value}”"
    if (names := desk.ask("rowNames")) != [words["cost"].replace("{number}", str(row)) for row in (1, 2)]:
        yield f"the rows are called {names}"

    desk.activate(words["removeCost"].replace("{number}", "2"))
    yield from _has_focus(desk, "the last cost is taken out", number, 0)
    yield from _says(desk, *_removed(desk, 2, 1))
    if buttons := desk.ask("removeButtons"):
        yield f"the only cost can be taken out: {buttons}"
    yield from desk.shows({number: FEW_COSTS[:1]})


def _removed(desk: Desk, number: int, count: int) -> list[str]:
    return desk.words["costRemoved"].replace("{number}", str(number)).replace("{count}", str(count)).split("{")[:1]


def _has_focus(desk: Desk, when: str, number: int, row: int) -> Iterator[str]:
    focused = desk.ask("focused")
    if (focused["field"], focused["row"], focused["label"]) != (number, row, desk.words["what"]):
        yield f"when {when}, the focus is in row {focused['row'] + 1}: {focused['tag']} “{focused['label'] or focused['words']}”"


def _says(desk: Desk, *wanted: str) -> Iterator[str]:
    status = desk.ask("status")
    for words in wanted:
        if words not in status:
            yield f"the status says “{status}”, without “{words}”"


def weekly_sums_are_right(desk: Desk) -> Iterator[str]:
    """Round figures and random ones, of every period, against decimal numbers."""
    desk.open()
    number = desk.letter.number("My costs")
    random = Random(12)
    amounts = [*AMOUNTS, *(f"{random.randrange(10 ** random.randint(1, 7)) / 100:.2f}" for _ in range(44))]
    costs = [cost(f"Thing {at}", "I need it", amount, random.choice(PERIODS), "none") for at, amount in enumerate(amounts)]
    costs += [cost("Tie", "", amount, period, "") for amount, period in TIES]
    desk.write({number: costs})
    figures = [weekly(one["amount"], one["period"]) for one in costs]
    wanted = ["" if figure is None else desk.words["rowSum"].replace("{sum}", pounds(figure)) for figure in figures]
    yield from (f"sums of the rows: {seen}" for seen in parting(wanted, desk.ask("sums")))
    if (said := desk.ask("total")) != desk.words["totalSum"].replace("{sum}", pounds(total(costs))):
        yield f"the total of the form is “{said}”, and not {pounds(total(costs))}"
    yield from desk.shows({number: costs})


def letters_total_waits_for_each_cost(desk: Desk) -> Iterator[str]:
    """It would be too low while a cost that was begun has no weekly figure. The form goes on with the sum so far."""
    desk.open()
    number = desk.letter.number("My costs")
    sound = cost("Taxis", "My bus has no ramp.", "7.30", "week", "receipts")
    for case, other, is_whole in (
        ("a cost without an amount", cost("Heating", "", "", "week", ""), False),
        ("a cost without a plain amount", cost("Heating", "", "about £5", "week", ""), False),
        ("a cost without a period", cost("Heating", "", "5", "", ""), False),
        ("a reason alone", cost("", "I cannot move about.", "", "", ""), False),
        ("a period alone", cost("", "", "", "week", ""), True),
        ("two whole costs", cost("Heating", "", "5", "week", ""), True),
    ):
        costs = [sound, other]
        desk.write({number: costs})
        sum_so_far = pounds(total(costs))
        if set(said := desk.ask("totalsOfLetter")) != {sum_so_far if is_whole else ""}:
            yield f"with {case} the letter's total is {said}"
        if desk.ask("total") != desk.words["totalSum"].replace("{sum}", sum_so_far):
            yield f"with {case} the form says “{desk.ask('total')}”, and not {sum_so_far}"
        yield from (f"with {case}: {seen}" for seen in desk.shows({number: costs}))


def rows_stay_when_all_has_loaded(desk: Desk) -> Iterator[str]:
    """On a slow computer somebody is quicker than the page; only what the browser filled in by itself goes then."""
    desk.open()
    desk.activate(desk.words["addCost"])
    desk.browser.driver.execute_script("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }))")
    if len(names := desk.ask("rowNames")) != 2:
        yield f"a cost was added, and once the page has loaded there are {names}"


RULES = [rows_come_and_go_with_the_focus, weekly_sums_are_right, letters_total_waits_for_each_cost, rows_stay_when_all_has_loaded]
