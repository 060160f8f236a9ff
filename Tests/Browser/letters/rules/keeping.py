"""What stays on the device: nothing, unless somebody asks for it."""

from __future__ import annotations

import functools
import http.server
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from ..answers import plausible
from ..desk import Desk, parting

NOTHING = {"local": {}, "session": {}, "cookie": "", "name": "", "state": None}


def nothing_is_kept_unasked(desk: Desk) -> Iterator[str]:
    """Not in storage, not in the fields that a browser fills in again."""
    desk.open()
    empty = desk.ask("read")
    desk.write(plausible(desk.letter))
    yield from _stored_nothing(desk, "while typing")
    desk.browser.driver.refresh()
    desk.help()
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
    desk.browser.driver.refresh()
    desk.help()
    yield from (f"after loading again: {seen}" for seen in _same(wanted, desk.ask("read")))
    yield from (f"after loading again: {seen}" for seen in desk.shows(answers))
    first = desk.browser.driver.current_window_handle
    desk.browser.driver.switch_to.new_window("tab")
    desk.open()
    yield from (f"in another tab: {seen}" for seen in _same(wanted, desk.ask("read")))
    desk.browser.driver.close()
    desk.browser.driver.switch_to.window(first)

    _press_box(desk)
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
    desk.browser.driver.refresh()
    desk.help()
    yield from (f"after clearing and loading again: {seen}" for seen in _same(empty, desk.ask("read")))


def clearing_can_be_called_off(desk: Desk) -> Iterator[str]:
    desk.open()
    answers = plausible(desk.letter)
    desk.write(answers)
    if not desk.activate_and_agree(desk.words["clear"], agree=False):
        yield "clearing does not ask first"
    yield from desk.shows(answers)


def leaving_with_unsaved_words_asks_first(desk: Desk) -> Iterator[str]:
    for case, prepare, wanted in (
        ("nothing is typed", lambda: None, False),
        ("words are typed", lambda: _type(desk), True),
        ("words are typed and saved", lambda: (_type(desk), desk.save("txt")), False),
        ("words are typed after saving", lambda: (_type(desk), desk.save("txt"), _type(desk)), True),
        ("words are kept", lambda: (_type(desk), list(_tick(desk))), False),
        ("words are cleared", lambda: (_type(desk), desk.activate_and_agree(desk.words["clear"])), False),
    ):
        desk.open()
        prepare()
        asks = desk.leaves_with_question()
        if asks != wanted:
            yield f"when {case}, leaving {'asks first' if asks else 'does not ask'}"
        if case == "words are kept":
            desk.open()
            desk.activate_and_agree(desk.words["clear"])
    desk.open()
    _type(desk)
    desk.drain()
    desk.dialogs = []
    desk.activate(desk.words["mail"])
    desk.drain()
    if desk.dialogs:
        yield f"starting an email asks: {desk.dialogs}"


def coming_back_finds_nothing(desk: Desk) -> Iterator[str]:
    """Also where a browser keeps whole pages as they were. It does so for pages of a server alone, so one answers on this computer here."""
    with _served(desk) as address:
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


@contextmanager
def _served(desk: Desk) -> Iterator[str]:
    class Silent(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_: object) -> None:
            pass

    server = http.server.ThreadingHTTPServer(("localhost", 0), functools.partial(Silent, directory=str(desk.site.folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://localhost:{server.server_port}"
    finally:
        server.shutdown()


def _type(desk: Desk) -> None:
    desk.ask("focusField", 0)
    desk.browser.type("Sam")


def _press_box(desk: Desk) -> None:
    desk.ask("focusKeep")
    desk.browser.press("Space")


def _tick(desk: Desk) -> Iterator[str]:
    _press_box(desk)
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
    leaving_with_unsaved_words_asks_first,
    coming_back_finds_nothing,
]
