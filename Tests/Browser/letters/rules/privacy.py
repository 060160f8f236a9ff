"""The page can send nothing to anybody."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from ..desk import Desk

FIRST = r"""<head>\s*<meta charset="utf-8">\s*<meta http-equiv="Content-Security-Policy" content="([^"]*)">"""
WANTED = {"default-src": "'none'", "connect-src": "'none'", "form-action": "'none'", "script-src": "'self'"}
WAYS_OUT = Path(__file__).parents[1] / "ways_out.js"
# For each that is tried there: the part of the policy that must refuse it, and where.
REFUSALS = [
    "connect-src https://example.org/fetch",
    "connect-src https://example.org/xhr",
    "connect-src https://example.org/beacon",
    "connect-src wss://example.org/socket",
    "connect-src https://example.org/events",
    "img-src https://example.org/img?words",
    "script-src-elem https://example.org/script",
    "style-src-elem https://example.org/style",
    "frame-src https://example.org",
    "form-action https://example.org/form",
    "script-src-elem inline",
]


def policy_shuts_every_way_out(desk: Desk) -> Iterator[str]:
    """On each letter's page, before anything that it could refuse, and as plain to read as here. Scripts are files alone."""
    for path, letter in desk.letters.items():
        found = re.search(FIRST, letter.page.html)
        if not found:
            yield f"{path}: no policy comes first after the charset"
            continue
        parts = dict(part.split(maxsplit=1) for part in map(str.strip, found[1].split(";")) if part)
        for name, value in WANTED.items():
            if parts.get(name) != value:
                yield f"{path}: {name} {parts.get(name)}, and not {value}"
        if other := [name for name, value in parts.items() if value not in ("'none'", "'self'")]:
            yield f"{path}: {', '.join(f'{name} {parts[name]}' for name in other)}"
        if inline := [script for script in letter.page.root.elements("script") if not script["src"]]:
            yield f"{path}: {len(inline)} scripts in the page itself"


def scripts_get_nothing_out(desk: Desk) -> Iterator[str]:
    desk.open()
    desk.forget()
    desk.browser.driver.execute_script(WAYS_OUT.read_text())
    outcome = desk.wait_for("waysOut")
    for way in outcome["went"]:
        yield f"{way} went through"
    for refusal in REFUSALS:
        if refusal not in outcome["refused"]:
            yield f"the policy did not refuse {refusal}"
    if not any(refused.startswith("connect-src file") for refused in outcome["refused"]):
        yield "the policy did not refuse the fetch of a neighbour"
    desk.drain()
    failed = {address for address, reason in desk.requests if reason}
    for address in {address for address, reason in desk.requests if not reason} - failed:
        if "example.org" in address:
            yield f"went out: {address}"
    # All this was tried by the test, and is no fault of the page.
    desk.forget()


def page_says_so(desk: Desk) -> Iterator[str]:
    """In one plain line, near the form and in front of it."""
    for path in desk.letters:
        desk.open(path)
        words = " ".join(desk.ask("allWords"))
        if "What you write stays with you." not in words or "sends nothing to anybody" not in words:
            yield f"{path} does not say that nothing is sent"
    desk.open()


def nothing_is_checked_for_spelling(desk: Desk) -> Iterator[str]:
    """Some browsers send what is typed to their makers for that."""
    desk.open()
    desk.activate(desk.words["addCost"])
    yield from desk.ask("spellChecked")


RULES = [policy_shuts_every_way_out, scripts_get_nothing_out, page_says_so, nothing_is_checked_for_spelling]
