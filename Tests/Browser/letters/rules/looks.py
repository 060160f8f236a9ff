"""The rules of every page, on the form: empty, filled in, and with faults shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ... import rules as of_pages
from ...browser import DESKTOP, PHONE
from ..desk import Desk
from ..letter import Field

STATES = {"empty": Desk.empty, "filled in": Desk.full, "with faults": Desk.asked}


def in_every_state(rule: Callable) -> Callable[[Desk], Iterator[str]]:
    def each(desk: Desk) -> Iterator[str]:
        for state, prepare in STATES.items():
            prepare(desk)
            yield from (f"{state}: {seen}" for seen in rule(desk.browser, desk.page))

    each.__name__ = rule.__name__
    return each


def fields_and_buttons_are_high_enough(desk: Desk) -> Iterator[str]:
    """44 points, as of the menu: people with shaking hands fill this in."""
    for state, prepare in STATES.items():
        prepare(desk)
        for size in (DESKTOP, PHONE):
            desk.browser.look(size)
            yield from (f"{state}: {seen}" for seen in desk.ask("lowControls"))


def fields_say_what_they_are_for(desk: Desk) -> Iterator[str]:
    """To a screen reader: each field's name is its label, its description the hint; and to the browser, its autocomplete token."""
    for path, letter in desk.letters.items():
        desk.open(path)
        found = _controls(desk)
        wanted = list(_wanted(desk, letter.fields))
        for one, other in zip(wanted, found, strict=False):
            if one != other:
                yield f"{path}: {other}, and not {one}"
                break
        if len(wanted) != len(found):
            yield f"{path}: {len(found)} controls, and not {len(wanted)}"
        tokens = ["" if field.type in ("choice", "yes-no") else field.autocomplete or "off" for field in letter.fields]
        if (seen := desk.ask("tokens")) != tokens:
            yield f"{path}: autocomplete {seen}, and not {tokens}"
        yield from (f"{path}: {tag}" for tag in desk.ask("tabindexes"))
    desk.open()


def labels_speak_the_letters_language(desk: Desk) -> Iterator[str]:
    """And read in its direction, whatever the site's are: here those of Arabic, in an English site."""
    desk.open_changed("Object.assign(document.documentElement, { lang: 'ar', dir: 'rtl' })")
    for language, direction, words in desk.ask("languages"):
        if (language, direction) != ("ar", "rtl"):
            yield f"“{words}” is {language}, {direction}"


def _controls(desk: Desk) -> list[tuple[str, str, str]]:
    """(role, name, description) of the form's groups and fields, in reading order."""
    nodes = {node["nodeId"]: node for node in desk.browser.cdp("Accessibility.getFullAXTree")["nodes"]}
    found: list[tuple[str, str, str]] = []

    def walk(node: dict) -> None:
        role = node.get("role", {}).get("value", "")
        if not node.get("ignored") and role in ("textbox", "combobox", "radio", "group"):
            found.append((role, *(" ".join(node.get(key, {}).get("value", "").split()) for key in ("name", "description"))))
        for child in node.get("childIds", []):
            if child in nodes:
                walk(nodes[child])

    walk(next(node for node in nodes.values() if "parentId" not in node))
    return found


def _wanted(desk: Desk, fields: list[Field]) -> Iterator[tuple[str, str, str]]:
    words = desk.words
    for field in fields:
        name = field.label + (f" {words['optional']}" if field.is_optional else "")
        if field.type == "costs":
            yield ("group", name, field.hint)
            yield ("group", words["cost"].replace("{number}", "1"), "")
            for part in ("what", "why", "amount", "period", "evidence"):
                yield ("combobox" if part == "period" else "textbox", words[part], "")
        elif field.type in ("choice", "yes-no"):
            yield ("group", name, field.hint)
            options = field.options if field.type == "choice" else [words["yes"], words["no"]]
            yield from (("radio", option, "") for option in [*options, *([words["leaveOut"]] if field.is_optional else [])])
        else:
            yield ("textbox", name, field.hint)


RULES = [
    *(
        in_every_state(rule)
        for rule in (
            of_pages.axe_is_content,
            of_pages.edges_stay_in_forced_colours,
            of_pages.lines_are_easy_to_read,
            of_pages.nothing_moves_for_those_who_ask,
            of_pages.page_reflows,
            of_pages.text_may_be_spaced,
            of_pages.text_may_be_doubled,
            of_pages.targets_are_large_enough,
            of_pages.tab_reaches_everything,
        )
    ),
    fields_and_buttons_are_high_enough,
    fields_say_what_they_are_for,
    labels_speak_the_letters_language,
]
