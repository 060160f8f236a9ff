"""What filling in a letter must keep. A rule is a function of the desk, and gives what it saw; each opens the page by itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from Pages.fault import Fault, name

from ..desk import Desk
from . import actions, costs, errors, every_letter, keeping, keyboard, leaving, looks, privacy, sheet, small, values, without_scripts

RULES = [
    rule
    for module in (keyboard, costs, sheet, actions, errors, keeping, leaving, privacy, looks, small, without_scripts, values, every_letter)
    for rule in module.RULES
]
NOTHING_LEAVES, SILENT = "nothing-leaves-the-folder", "console-is-silent"
# What is watched while each of the others runs.
ALWAYS = [NOTHING_LEAVES, SILENT]


def faults_of(desk: Desk, rule: Callable[[Desk], Iterator[str]]) -> Iterator[Fault]:
    desk.forget()
    # What an earlier rule may have left, where it found something.
    desk.browser.cdp("Storage.clearDataForOrigin", origin="file://", storageTypes="local_storage")
    try:
        for seen in rule(desk):
            yield Fault(desk.page.path, 0, name(rule), seen)
    except Exception as fault:  # whatever it is, the other rules go on
        yield Fault(desk.page.path, 0, name(rule), f"stopped: {type(fault).__name__} {str(fault).split(chr(10))[0]}")
    desk.drain()
    folder = f"{desk.site.folder.as_uri()}/"
    for address, reason in desk.requests:
        # A file that the page itself has made comes from no place, and an e-mail is begun by a program of the person's own, as is a call.
        if not address.startswith((folder, "blob:", "data:", "about:blank", "mailto:", "tel:")):
            yield Fault(desk.page.path, 0, NOTHING_LEAVES, f"{name(rule)}: asks for {address[:200]}")
        elif reason and not reason.startswith("net::ERR_ABORTED"):
            yield Fault(desk.page.path, 0, NOTHING_LEAVES, f"{name(rule)}: {address[:200]}: {reason}")
    for message in desk.messages:
        yield Fault(desk.page.path, 0, SILENT, f"{name(rule)}: {message}")
