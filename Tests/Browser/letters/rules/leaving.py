"""Words that nobody has saved are not lost unasked; and nobody is asked for nothing."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

from ..desk import SECONDS, Desk
from ..server import served

BRAND = "The Care Net"
# What was done, and whether leaving must ask.
CASES: list[tuple[str, Callable[[Desk], object], bool]] = [
    ("nothing is typed", lambda desk: None, False),
    ("words are typed", lambda desk: desk.type_a_name(), True),
    ("words are typed and saved", lambda desk: (desk.type_a_name(), desk.save("txt")), False),
    ("words are typed after saving", lambda desk: (desk.type_a_name(), desk.save("txt"), desk.type_a_name()), True),
    ("words are kept", lambda desk: (desk.type_a_name(), desk.press_box()), False),
    ("words that were kept are kept no longer", lambda desk: (desk.type_a_name(), desk.press_box(), desk.reload(), desk.press_box()), True),
    ("words are cleared", lambda desk: (desk.type_a_name(), desk.activate_and_agree(desk.words["clear"])), False),
]


def leaving_with_unsaved_words_asks_first(desk: Desk) -> Iterator[str]:
    for case, seen in _in_each_case(desk, desk.leaves):
        if seen != (wanted := ["beforeunload"] if case[2] else []):
            yield f"when {case[0]}, leaving asks {seen}, and not {wanted}"
    desk.open()
    desk.type_a_name()
    if asked := desk.asked_by(lambda: desk.activate(desk.words["mail"])):
        yield f"starting an email asks: {asked}"


def links_ask_before_they_leave(desk: Desk) -> Iterator[str]:
    """By a question of the page, as phones ask nothing by themselves; and other browsers do not ask once more."""
    for case, seen in _in_each_case(desk, lambda: _follow_brand(desk)):
        if seen != (wanted := ["confirm"] if case[2] else []):
            yield f"when {case[0]}, a link asks {seen}, and not {wanted}"


def links_may_be_refused(desk: Desk) -> Iterator[str]:
    """And those within the page ask nothing."""
    desk.open()
    desk.type_a_name()
    if (question := desk.activate_and_agree(BRAND, agree=False)) != desk.words["leaveSure"]:
        yield f"asks “{question}”"
    yield from _has_name(desk, "leaving was refused")
    yield from (f"“{label}” {seen}" for label in desk.ask("linksWithin") for seen in _stays(desk, label))
    if desk.asked_by(desk.leaves) != ["beforeunload"]:
        yield "after leaving was refused once, it is not asked about again"


def downloads_leave_nothing(desk: Desk) -> Iterator[str]:
    """Somebody takes the blank letter too, and goes on writing. Browsers heed what says so for pages of a server alone."""
    with served(desk.site.folder) as address:
        desk.browser.driver.get(f"{address}/{desk.page.path}")
        desk.help()
        desk.type_a_name()
        for link in desk.ask("downloads"):
            yield from (f"“{link['words']}” {seen}" for seen in _stays(desk, link["words"]))
            if desk.downloaded(link["href"].rpartition(".")[2]) is None:
                yield f"“{link['words']}” is not saved"
        desk.leaves()
        # What the little server was asked for is no fault of the page.
        desk.forget()


def downloads_from_a_disk_leave_nothing(desk: Desk) -> Iterator[str]:
    """There a browser shows what it can in place of a page, so they have a tab of their own."""
    desk.open()
    desk.type_a_name()
    for link in desk.ask("downloads"):
        yield from (f"“{link['words']}” {seen}" for seen in _stays(desk, link["words"]))
        desk.downloaded(link["href"].rpartition(".")[2], most=0.5)
        desk.close_other_tabs()


def calls_and_emails_leave_nothing(desk: Desk) -> Iterator[str]:
    """Links among the guidance, which other programs follow. Leaving afterwards still asks."""
    for scheme in ("mailto:sam@example.org", "tel:01632960123"):
        link = f'<a href="{scheme}">Call or write</a>'
        desk.open_changed(f"document.querySelector('.desk-head').insertAdjacentHTML('beforeend', '{link}')")
        desk.type_a_name()
        yield from (f"{scheme} {seen}" for seen in _stays(desk, "Call or write"))
        time.sleep(1.1)
        if desk.asked_by(desk.leaves) != ["beforeunload"]:
            yield f"after {scheme} leaving asks nothing"


def refused_saving_is_said(desk: Desk) -> Iterator[str]:
    """And the words count as unsaved."""
    desk.open()
    desk.type_a_name()
    desk.browser.driver.execute_script("URL.createObjectURL = () => { throw new Error('refused') }")
    desk.act(desk.words["saveText"])
    if (status := desk.ask("status")) != desk.words["cannotSave"]:
        yield f"the status says “{status}”"
    if desk.asked_by(desk.leaves) != ["beforeunload"]:
        yield "leaving asks nothing"


def _in_each_case(desk: Desk, leave: Callable[[], None]) -> Iterator[tuple[tuple, list[str]]]:
    for case in CASES:
        desk.open()
        case[1](desk)
        yield case, desk.asked_by(leave)
        desk.open()
        if desk.ask("isKeeping"):
            desk.press_box()


def _follow_brand(desk: Desk) -> None:
    desk.activate_and_agree(BRAND)
    end = time.monotonic() + SECONDS
    while desk.browser.driver.current_url.startswith(desk.file.as_uri()):
        if time.monotonic() > end:
            raise TimeoutError(f"“{BRAND}” leads nowhere")
        time.sleep(0.02)


def _stays(desk: Desk, label: str) -> Iterator[str]:
    if asked := desk.asked_by(lambda: desk.activate_and_agree(label)):
        yield f"asks: {asked}"
    yield from _has_name(desk, "chosen")


def _has_name(desk: Desk, when: str) -> Iterator[str]:
    if desk.ask("read")[0] != "Sam":
        yield f"{when}, and what was typed is gone"


RULES = [
    leaving_with_unsaved_words_asks_first,
    links_ask_before_they_leave,
    links_may_be_refused,
    downloads_leave_nothing,
    downloads_from_a_disk_leave_nothing,
    calls_and_emails_leave_nothing,
    refused_saving_is_said,
]
