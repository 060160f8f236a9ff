"""Every declaration, selector and media query of a stylesheet, for a browser to say whether it knows them."""

from __future__ import annotations

from typing import NamedTuple

import tinycss2


class Parts(NamedTuple):
    declarations: list[tuple[str, str]]
    selectors: list[str]
    media: list[str]
    mistakes: list[str]


# Conditions round other rules. What stands in other at-rules (@font-face, @page, …) are descriptors, which no browser can be asked about.
AROUND_RULES = ("media", "supports", "layer", "container", "scope", "starting-style")


def parts(css: str) -> Parts:
    found = Parts([], [], [], [])
    _collect(tinycss2.parse_stylesheet(css, skip_comments=True, skip_whitespace=True), found, nested=False)
    return found


def _collect(nodes: list, found: Parts, nested: bool) -> None:
    for node in nodes:
        if node.type == "error":
            found.mistakes.append(f"line {node.source_line}: {node.message}")
        elif node.type == "declaration":
            value = tinycss2.serialize(node.value).strip()
            if not node.name.startswith("--"):
                found.declarations.append((node.name, value))
        elif node.type == "qualified-rule":
            selector = tinycss2.serialize(node.prelude).strip()
            # A selector list is asked about one by one: what is in brackets stays together.
            found.selectors.extend(s for s in _split(selector) if not nested and "&" not in s)
            _collect(tinycss2.parse_blocks_contents(node.content, skip_comments=True, skip_whitespace=True), found, nested=True)
        elif node.type == "at-rule" and node.content is not None and node.lower_at_keyword in AROUND_RULES:
            if node.lower_at_keyword == "media":
                found.media.append(tinycss2.serialize(node.prelude).strip())
            _collect(tinycss2.parse_blocks_contents(node.content, skip_comments=True, skip_whitespace=True), found, nested)


def _split(selector: str) -> list[str]:
    pieces, depth = [""], 0
    for character in selector:
        depth += (character in "([") - (character in ")]")
        if character == "," and depth == 0:
            pieces.append("")
        else:
            pieces[-1] += character
    return [piece.strip() for piece in pieces]
