"""What is published where libvips, or a loader of it, is not there: pictures are cleaned by other means then, and must be as clean."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial

from ..seen import Found, Rule, Seen
from . import hostile, metadata

# Not that originals are nowhere: without loaders they are published pixel for pixel, with a note of which way up they are.
PRIVATE = [
    partial(metadata.exiftool_finds_nothing_private, also={"IFD0:Orientation"}),
    partial(metadata.pictures_hold_nothing_but_the_picture, also={"orientation"}),
    metadata.secrets_of_photos_are_gone,
]
HOSTILE = [hostile.nothing_hostile_is_published, hostile.drawings_are_harmless]


def nothing_private_is_published_without_loaders(seen: Seen) -> Iterator[Found]:
    yield from _in_each(seen, PRIVATE)


def nothing_hostile_is_published_without_loaders(seen: Seen) -> Iterator[Found]:
    yield from _in_each(seen, HOSTILE)


def _in_each(seen: Seen, rules: Sequence[Rule]) -> Iterator[Found]:
    for kinds in seen.without:
        output = seen.outputs_without.get(kinds)
        if not output or not (output.pictures or output.drawings):
            yield "", f"without {kinds} there is no picture to look at"
            continue
        for rule in rules:
            yield from ((path, f"without {kinds}: {what}") for path, what in rule(replace(seen, output=output, remarks=[])))


RULES = [nothing_private_is_published_without_loaders, nothing_hostile_is_published_without_loaders]
