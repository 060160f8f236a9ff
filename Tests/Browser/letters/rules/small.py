"""The whole flow in a small window. 320 × 256 is what is left of 1280 × 1024 at 400 % (WCAG 1.4.10); both are tried."""

from __future__ import annotations

from collections.abc import Iterator

from ...browser import REFLOW
from ..desk import Desk


def works_in_a_small_window(desk: Desk) -> Iterator[str]:
    for case, scale in (("320 px", 1), ("400 %", 4)):
        desk.open()
        desk.browser.cdp("Emulation.setDeviceMetricsOverride", width=REFLOW[0], height=REFLOW[1], deviceScaleFactor=scale, mobile=False)
        yield from (f"{case}: {seen}" for seen in _flow(desk))
    desk.open()


def _flow(desk: Desk) -> Iterator[str]:
    if not desk.press_until(lambda focused: focused["field"] == 0, 100):
        yield "100 times Tab do not lead into the form"
        return
    answers: dict = {}
    for number in range(3):
        desk.browser.type("Anywhere 1")
        answers[number] = "Anywhere 1"
        yield from _in_order(desk)
        desk.browser.press("Tab")
        yield from _in_order(desk)
    if not desk.press_until(lambda focused: focused["row"] == 0, 30):
        yield "30 times Tab do not lead to the first cost"
        return
    desk.browser.type("Taxis")
    desk.press_until(lambda focused: focused["words"] == desk.words["addCost"], 8)
    yield from _in_order(desk)
    desk.browser.press("Enter")
    yield from _in_order(desk)
    desk.browser.type("Heating")
    costs = desk.letter.number("My costs")
    answers[costs] = [{"what": "Taxis"}, {"what": "Heating"}]
    yield from desk.shows(answers)
    if not desk.press_until(lambda focused: focused["words"] == desk.words["saveWord"], 60):
        yield "60 times Tab do not lead to the buttons that save"
        return
    yield from _in_order(desk)
    desk.browser.press("Enter")
    yield from _in_order(desk, is_large=True)
    if not desk.press_until(lambda focused: focused["words"] == desk.words["anyway"].replace("{action}", desk.words["saveWord"]), 40):
        yield "40 times Tab do not lead through the summary"
        return
    yield from _in_order(desk)
    desk.browser.press("Enter")
    if desk.downloaded("docx") is None:
        yield "no file is saved"
    yield from desk.browser.ask("clipped")


def _in_order(desk: Desk, is_large: bool = False) -> Iterator[str]:
    focused = desk.ask("focused")
    where = f"{focused['tag']} “{focused['label'] or focused['words'][:40]}”"
    yield from (f"at {where}: {seen}" for seen in desk.browser.ask("sideways"))
    # What is larger than the window cannot be in sight as a whole.
    if not is_large and not desk.ask("isInSight"):
        yield f"has the focus and is not in sight: {where}"


RULES = [works_in_a_small_window]
