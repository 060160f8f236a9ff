"""What other sites show when somebody shares a page: a picture that is there, has the size that is said, and words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..seen import Found, Seen

SIZE = (1200, 630)
# As for the wall: some readers of Open Graph give up on larger ones.
MOST_BYTES = 300_000
TAGS = ("og:image", "og:image:width", "og:image:height", "og:image:alt")


def sharing_tags_are_true(seen: Seen) -> Iterator[Found]:
    for path, tags in _tags(seen):
        if not tags["og:image"] and not _is_own(path):
            continue
        missing = [name for name in TAGS if len(tags[name]) != 1 or not tags[name][0].strip()]
        if missing:
            yield path, f"says {', '.join(missing)} not once: {[tags[name] for name in missing]}"
            continue
        address, width, height, _ = (tags[name][0] for name in TAGS)
        file = seen.output.file_at(address)
        if not file:
            yield path, f"og:image {address} is no file of the site"
        elif str(seen.output.size(file)) != f"({width}, {height})":
            yield path, f"says {width} × {height}, and {file} is {seen.output.size(file)}"


def posts_and_pages_have_a_picture_to_share(seen: Seen) -> Iterator[Found]:
    """Of 1200 × 630, small enough, and for each page its own."""
    used: dict[str, str] = {}
    for path, tags in _tags(seen):
        file = seen.output.file_at(tags["og:image"][0]) if tags["og:image"] else None
        if not file or not _is_own(path):
            continue
        if seen.output.size(file) != SIZE:
            yield path, f"{file} is {seen.output.size(file)}"
        if seen.output.weight(file) > MOST_BYTES:
            yield path, f"{file} has {seen.output.weight(file):,} bytes"
        if other := used.setdefault(seen.output.bytes(file).hex()[:4000], path):
            if other != path:
                yield path, f"shares the picture of {other}"


def own_picture_is_what_is_shared(seen: Seen) -> Iterator[Found]:
    """A post's `image` is what is shared, with its description."""
    tags = dict(_tags(seen))
    for path, (_, alt) in seen.made.shared.items():
        if path in tags:
            if tags[path]["og:image:alt"] != [alt]:
                yield path, f"{alt!r} is due, and og:image:alt says {tags[path]['og:image:alt']}"
            file = seen.output.file_at(tags[path]["og:image"][0]) if tags[path]["og:image"] else None
            if file and not file.endswith((".jpg", ".jpeg")):
                yield path, f"a photo is shared as {file}"


def _is_own(path: str) -> bool:
    """A post or a page that somebody wrote; lists may do without."""
    return re.fullmatch(r"posts/(?!index\.|page-\d)[^/]+\.html|about\.html", path) is not None


def _tags(seen: Seen) -> Iterator[tuple[str, dict[str, list[str]]]]:
    """Of every page that stands for itself and can be shared; of a thousand groups some dozens."""
    paths = seen.output.named("*.html")
    of_groups = [path for path in paths if path.startswith("groups/")]
    left_out = set(of_groups) - set(of_groups[:: max(1, len(of_groups) // 40)])
    for path in paths:
        if path in left_out or path == "404.html":
            continue
        page = seen.output.pages[path]
        is_sheet = path.endswith(("advert-a4.html", "advert-a5.html"))
        if not page.moved and not is_sheet:
            yield path, {name: [meta["content"] for meta in page.meta(name)] for name in TAGS}


RULES = [sharing_tags_are_true, posts_and_pages_have_a_picture_to_share, own_picture_is_what_is_shared]
