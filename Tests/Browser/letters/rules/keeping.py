"""What stays on the device: nothing, unless somebody asks for it."""

from __future__ import annotations

import time
from collections.abc import Iterator

from ..answers import plausible
from ..desk import Desk, parting
from ..server import served

NOTHING = {"local": {}, "session": {}, "cookie": "", "name": "", "state": None}
DAMAGED = ['[["My costs",[null]]]', '[["My costs","x"]]', '[["My costs",[1]]]', "[null]", '"x"', "{}", "null", "no JSON"]


def nothing_is_kept_unasked(desk: Desk) -> Iterator[str]:
    """Not in storage, not in the fields that a browser fills in again."""
    desk.open()
    empty = desk.ask("read")
    desk.write(plausible(desk.letter))
    yield from _stored_nothing(desk, "while typing")
    desk.reload()
    yield from (f"after loading again: {seen}" for seen in _same(empty, desk.ask("read")))
    yield from (f"after loading again: {seen}" for seen in desk.shows({}))
    yield from _stored_nothing(desk, "after loading again")
    if cookies := desk.browser.cdp("Network.getCookies")["cookies"]:
        yield f"cookies: {cookies}"


def kept_when_asked_for(desk: Desk) -> Iterator[str]:
    """After loading again, and in another tab; until somebody unticks the box or clears everything."""
    desk.open()
    empty = desk.ask("read")
    answers = plausible(desk.letter)
    half = {number: answer for number, answer in answers.items() if number < 5}
    desk.write(half)
    yield from _tick(desk)
    # What is typed afterwards is kept too.
    desk.write({number: answer for number, answer in answers.items() if number >= 5})
    wanted = desk.ask("read")
    if len(desk.ask("stored")["local"]) != 1:
        yield f"with the box ticked there is stored {desk.ask('stored')}"
    desk.reload()
    yield from (f"after loading again: {seen}" for seen in _same(wanted, desk.ask("read")))
    yield from (f"after loading again: {seen}" for seen in desk.shows(answers))
    with desk.another_tab():
        yield from (f"in another tab: {seen}" for seen in _same(wanted, desk.ask("read")))

    desk.press_box()
    yield from _stored_nothing(desk, "with the box unticked")
    yield from (f"unticking clears the form: {seen}" for seen in _same(wanted, desk.ask("read")))
    yield from _tick(desk)
    question = desk.activate_and_agree(desk.words["clear"])
    if question != desk.words["clearSure"]:
        yield f"clearing asks “{question}”"
    yield from _stored_nothing(desk, "after clearing")
    yield from (f"after clearing: {seen}" for seen in _same(empty, desk.ask("read")))
    yield from (f"after clearing: {seen}" for seen in desk.shows({}))
    if desk.ask("isKeeping"):
        yield "after clearing the box is still ticked"
    if (status := desk.ask("status")) != desk.words["cleared"]:
        yield f"after clearing the status says “{status}”"
    desk.reload()
    yield from (f"after clearing and loading again: {seen}" for seen in _same(empty, desk.ask("read")))


def clearing_can_be_called_off(desk: Desk) -> Iterator[str]:
    desk.open()
    answers = plausible(desk.letter)
    desk.write(answers)
    if not desk.activate_and_agree(desk.words["clear"], agree=False):
        yield "clearing does not ask first"
    yield from desk.shows(answers)


def clearing_in_another_window_counts_here(desk: Desk) -> Iterator[str]:
    """What somebody cleared there is not kept again by what is typed here."""
    desk.open()
    desk.type_a_name()
    yield from _tick(desk)
    with desk.another_tab():
        desk.activate_and_agree(desk.words["clear"])
    end = time.monotonic() + 1
    while desk.ask("isKeeping") and time.monotonic() < end:
        time.sleep(0.02)
    if desk.ask("isKeeping"):
        yield "the box is still ticked"
    desk.type_a_name()
    yield from _stored_nothing(desk, "after clearing there and typing here")


def damaged_store_does_no_harm(desk: Desk) -> Iterator[str]:
    """Another program, or another letter of an older site, may have written there."""
    desk.open()
    empty = desk.ask("read")
    yield from _tick(desk)
    (key,) = desk.ask("stored")["local"]
    for damaged in DAMAGED:
        desk.browser.driver.execute_script("localStorage.setItem(arguments[0], arguments[1])", key, damaged)
        desk.reload()
        if not desk.browser.driver.execute_script("return document.documentElement.matches('.has-form')"):
            yield f"with {damaged} in store there is no form"
            continue
        yield from (f"with {damaged} in store: {seen}" for seen in (*_same(empty, desk.ask("read")), *desk.shows({})))


def coming_back_finds_nothing(desk: Desk) -> Iterator[str]:
    """Also where a browser keeps whole pages as they were. It does so for pages of a server alone, so one answers on this computer here."""
    with served(desk.site.folder) as address:
        page = f"{address}/{desk.page.path}"
        desk.browser.driver.get(page)
        desk.help()
        desk.browser.driver.execute_script("window.isTheSame = true")
        empty = desk.ask("read")
        desk.write(plausible(desk.letter))
        desk.browser.driver.get(f"{address}/index.html")
        desk.browser.driver.back()
        if not desk.browser.driver.execute_script("return window.isTheSame"):
            yield "the browser did not keep the page: this test tests nothing"
            desk.help()
        yield from _same(empty, desk.ask("read"))
        yield from desk.shows({})
        # What the little server was asked for is no fault of the page.
        desk.forget()
        desk.open()


def _tick(desk: Desk) -> Iterator[str]:
    desk.press_box()
    if (status := desk.ask("status")) != desk.words["isKept"]:
        yield f"after ticking the box the status says “{status}”"


def _stored_nothing(desk: Desk, when: str) -> Iterator[str]:
    stored = desk.ask("stored")
    if stored != NOTHING:
        yield f"{when} there is stored {str(stored)[:300]}"


def _same(wanted: list, found: list) -> list[str]:
    return parting([str(answer) for answer in wanted], [str(answer) for answer in found])


RULES = [
    nothing_is_kept_unasked,
    kept_when_asked_for,
    clearing_can_be_called_off,
    clearing_in_another_window_counts_here,
    damaged_store_does_no_harm,
    coming_back_finds_nothing,
]
