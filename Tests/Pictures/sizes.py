"""Which file of a `srcset` a window of some width and density loads, by its `sizes` (HTML, 4.8.4.2)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import tinycss2
from Pages.tree import Element

from .references import Candidate, candidates, target

# What `rem` and `em` mean in `sizes` and in media queries, whatever the page's own styles say.
ROOT_SIZE = 16
UNITS = {"px": 1.0, "rem": ROOT_SIZE, "em": ROOT_SIZE}


class Window(NamedTuple):
    name: str
    width: int
    height: int
    density: float


PHONE, DESKTOP = Window("a phone (360 px, 3 to 1)", 360, 800, 3), Window("a desktop (1280 px, 1 to 1)", 1280, 900, 1)


class NotUnderstood(Exception):
    pass


def loaded(page: str, picture: Element, window: Window) -> str:
    """The file that the window loads for an <img>, with its <picture> around it. Every browser of today knows WebP."""
    sources = [child for child in picture.parent.children if isinstance(child, Element) and child.tag == "source"] if picture.parent and picture.parent.tag == "picture" else []
    for element in (*sources, picture):
        offered = candidates(page, element["srcset"])
        if element["media"] and not matches(element["media"], window):
            continue
        if offered and all(candidate.width for candidate in offered):
            return choose(offered, length(element["sizes"] or "100vw", window), window.density).path
        if offered:
            return offered[0].path
    return target(page, picture["src"])


def choose(offered: Sequence[Candidate], width: float, density: float) -> Candidate:
    """The least that is sharp; the largest, where none is. A browser may choose less: these are the most bytes."""
    enough = [candidate for candidate in offered if candidate.width >= width * density - 0.5]
    return min(enough, key=lambda candidate: candidate.width) if enough else max(offered, key=lambda candidate: candidate.width)


def length(sizes: str, window: Window) -> float:
    """In pixels of CSS. "auto" counts as the whole width of the window."""
    for entry in _split(sizes):
        nodes = [node for node in entry if node.type != "whitespace"]
        if len(nodes) == 1 or nodes[0].type == "function":
            return _value(nodes[-1], window)
        if matches(tinycss2.serialize(nodes[:-1]), window):
            return _value(nodes[-1], window)
    raise NotUnderstood(f"none of {sizes!r} is meant for {window.name}")


def _split(text: str) -> list[list]:
    entries: list[list] = [[]]
    for node in tinycss2.parse_component_value_list(text):
        if node.type == "literal" and node.value == ",":
            entries.append([])
        else:
            entries[-1].append(node)
    return [entry for entry in entries if entry]


def matches(media: str, window: Window) -> bool:
    """Of media queries those that `sizes` needs: widths, joined by `and`."""
    holds = True
    for node in tinycss2.parse_component_value_list(media):
        if node.type == "whitespace" or (node.type == "ident" and node.lower_value in ("and", "screen", "all")):
            continue
        if node.type != "() block":
            raise NotUnderstood(f"the media query {media!r}")
        holds = holds and _condition([part for part in node.content if part.type != "whitespace"], media, window)
    return holds


def _condition(parts: list, media: str, window: Window) -> bool:
    if len(parts) == 3 and parts[0].type == "ident" and parts[1] == ":":
        bound = _value(parts[2], window)
        match parts[0].lower_value:
            case "min-width":
                return window.width >= bound
            case "max-width":
                return window.width <= bound
    if len(parts) >= 3 and parts[0].type == "ident" and parts[0].lower_value == "width":
        sign, bound = "".join(part.value for part in parts[1:-1]), _value(parts[-1], window)
        if sign in ("<", "<=", ">", ">="):
            return {"<": window.width < bound, "<=": window.width <= bound, ">": window.width > bound, ">=": window.width >= bound}[sign]
    raise NotUnderstood(f"the media query {media!r}")


def _value(node, window: Window) -> float:
    if node.type == "ident" and node.lower_value == "auto":
        return window.width
    if node.type == "number":
        return node.value
    if node.type == "dimension" and node.lower_unit in UNITS:
        return node.value * UNITS[node.lower_unit]
    if node.type == "dimension" and node.lower_unit == "vw":
        return node.value * window.width / 100
    if node.type == "() block" or (node.type == "function" and node.lower_name == "calc"):
        return _sum(node.content if node.type == "() block" else node.arguments, window)
    if node.type == "function" and node.lower_name in ("min", "max"):
        values = [_sum(part, window) for part in _split(tinycss2.serialize(node.arguments))]
        return min(values) if node.lower_name == "min" else max(values)
    raise NotUnderstood(f"the length {tinycss2.serialize([node])!r}")


def _sum(nodes: list, window: Window) -> float:
    """a + b × c - d …, in the order that arithmetic has."""
    nodes = [node for node in nodes if node.type != "whitespace"]
    total, product, sign, operator = 0.0, None, 1, ""
    for node in nodes:
        if node.type == "literal" and node.value in "+-*/":
            if node.value in "+-":
                total, product, sign = total + sign * (product or 0), None, 1 if node.value == "+" else -1
            operator = node.value
            continue
        value = _value(node, window)
        product = value if product is None else product * value if operator == "*" else product / value
    return total + sign * (product or 0)
