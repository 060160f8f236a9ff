"""Words for pictures: on a page about groups each names the group that it shows, or stands beside its name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from Pages.site import Page
from Pages.tree import Element

from ..made import MadeGroup
from ..references import target
from ..seen import Found, Seen

# A decoration is one whose words stand in what is round it: a picture in a card, a figure, or a row of a list.
AROUND = ("a", "li", "figure", "td", "article", "section", "header")
OF_A_GROUP = re.compile(r"(?:logos/([^/]+)\.\w+|groups/([^/]+)/(?:joined|advert)[^/]*)")


def pictures_of_groups_name_them(seen: Seen) -> Iterator[Found]:
    groups = {group.slug: group for group in seen.made.groups}
    for path in _pages(seen):
        for picture in seen.output.pages[path].body.elements("img"):
            shown = OF_A_GROUP.fullmatch(target(path, picture["src"]))
            group = groups.get(shown[1] or shown[2]) if shown else None
            if "alt" not in picture.attributes:
                yield path, f"has no words: {picture}"
            elif group and not _is_named(group, picture) and (picture["alt"] or not _is_the_page_of(group, seen.output.pages[path])):
                yield path, f"does not name {group.name}: {picture}"
            elif not group and not picture["alt"] and not _stands_by_words(picture):
                yield path, f"neither words nor anything beside it says what it shows: {picture}"


def inline_drawings_have_names(seen: Seen) -> Iterator[Found]:
    """A code is a picture as well: who cannot see it hears where it leads."""
    for path in _pages(seen):
        for drawing in seen.output.pages[path].body.elements("svg"):
            titles = [child for child in drawing.elements("title") if child.text()]
            if drawing["aria-hidden"] != "true" and not drawing["aria-label"] and not drawing["aria-labelledby"] and not titles:
                yield path, f"has neither a name nor aria-hidden: {drawing}"


def _pages(seen: Seen) -> list[str]:
    """The wall, and the pages of a few dozen groups: all are made alike."""
    step = max(1, len(seen.made.groups) // 40)
    of_groups = [path for group in seen.made.groups[::step] for path in seen.output.named(f"groups/{group.slug}/*.html") + [f"groups/{group.slug}.html"]]
    return [path for path in ("logo-wall.html", "groups/index.html", *of_groups) if path in seen.output.files]


def _is_named(group: MadeGroup, picture: Element) -> bool:
    name = " ".join(group.name.split())
    if picture["alt"]:
        return name in " ".join(picture["alt"].split())
    return any(name in around.text() for around in picture.ancestors() if around.tag in AROUND)


def _is_the_page_of(group: MadeGroup, page: Page) -> bool:
    """Its main heading says the name already."""
    heading = page.first("h1")
    return heading is not None and " ".join(group.name.split()) in heading.text()


def _stands_by_words(picture: Element) -> bool:
    return any(around.text() for around in picture.ancestors() if around.tag in AROUND)


RULES = [pictures_of_groups_name_them, inline_drawings_have_names]
