"""What holds for both kinds of feed: read by other people's programs, away from the site, so every address in them is absolute."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from datetime import datetime
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import unquote

from ..fault import Fault
from ..site import Site
from ..tree import parse
from . import atom, json_feed

# RFC 3339, section 5.6; Atom asks for capitals (RFC 4287, section 3.3).
DATE = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")
IN_CONTENT = ("href", "src", "srcset", "poster", "cite", "data", "action")


class Entry(NamedTuple):
    id: str
    title: str
    address: str
    html: str
    dates: dict[str, str]


class Feed(NamedTuple):
    path: str
    id: str
    self_address: str
    entries: list[Entry]
    objections: list[str]


@lru_cache(maxsize=4)
def feeds(site: Site) -> list[Feed]:
    found = []
    for path in site.named("*.xml"):
        found += [Feed(path, one.id, one.self_address, [Entry(*e) for e in one.entries], one.objections) for one in atom.read(site.bytes(path))]
    for path in site.named("*.json"):
        found += [Feed(path, one.id, one.self_address, [Entry(*e) for e in one.entries], one.objections) for one in json_feed.read(site.bytes(path))]
    return found


def is_moment(date: str) -> bool:
    if not DATE.fullmatch(date):
        return False
    try:
        datetime.fromisoformat(date)
    except ValueError:
        return False
    return True


def feeds_follow_their_specification(site: Site) -> Iterator[Fault]:
    for feed in feeds(site):
        for objection in feed.objections:
            yield Fault(feed.path, 0, "feeds-follow-their-specification", objection)
        for entry in feed.entries:
            for name, date in entry.dates.items():
                if not is_moment(date):
                    yield Fault(feed.path, 0, "feeds-follow-their-specification", f'{name} of "{entry.title}" is {date}')


def feeds_come_in_pairs(site: Site) -> Iterator[Fault]:
    """A feed.xml for the whole site, and beside each Atom feed a JSON Feed of the same things in the same order."""
    found = {feed.path: feed for feed in feeds(site)}
    if site.base_url and not {"feed.xml", "feed.json"} <= found.keys():
        yield Fault("feed.xml", 0, "feeds-come-in-pairs", "the site has no feed.xml and feed.json")
    for path, feed in found.items():
        stem, _, kind = path.rpartition(".")
        other = found.get(stem + (".json" if kind == "xml" else ".xml"))
        if other is None or [e.address for e in other.entries] != [e.address for e in feed.entries]:
            yield Fault(path, 0, "feeds-come-in-pairs", "the other of the pair is missing, or lists other things")


def feed_ids_are_unique(site: Site) -> Iterator[Fault]:
    """Within a feed no two entries share an id; over all feeds an entry keeps its id, and each feed has its own."""
    feed_ids: dict[tuple[str, str], str] = {}
    entry_ids: dict[tuple[str, str], str] = {}
    for feed in feeds(site):
        kind = feed.path.rpartition(".")[2]
        if feed_ids.setdefault((kind, feed.id), feed.path) != feed.path:
            yield Fault(feed.path, 0, "feed-ids-are-unique", f"{feed.id} is the id of {feed_ids[kind, feed.id]} too")
        seen: set[str] = set()
        for entry in feed.entries:
            if entry.id in seen or entry_ids.setdefault((kind, entry.address), entry.id) != entry.id:
                yield Fault(feed.path, 0, "feed-ids-are-unique", f'"{entry.title}": {entry.id}')
            seen.add(entry.id)


def feeds_are_newest_first(site: Site) -> Iterator[Fault]:
    for feed in feeds(site):
        dates = [e.dates.get("published") or e.dates.get("date_published") or next(iter(e.dates.values()), "") for e in feed.entries]
        if dates != sorted(dates, reverse=True):
            yield Fault(feed.path, 0, "feeds-are-newest-first", f"{dates[:5]} …")


def feeds_name_their_own_address(site: Site) -> Iterator[Fault]:
    for feed in feeds(site):
        if site.file_at(feed.self_address) != feed.path:
            yield Fault(feed.path, 0, "feeds-name-their-own-address", feed.self_address)


def feed_entries_are_pages(site: Site) -> Iterator[Fault]:
    for feed in feeds(site):
        for entry in feed.entries:
            page = site.pages.get(site.file_at(entry.address) or "")
            if page is None or page.moved:
                yield Fault(feed.path, 0, "feed-entries-are-pages", f'"{entry.title}": {entry.address}')


def feed_content_has_absolute_links_only(site: Site) -> Iterator[Fault]:
    for feed in feeds(site):
        for entry in feed.entries:
            for element in parse(entry.html)[0].elements():
                for attribute in IN_CONTENT:
                    value = element[attribute]
                    if attribute in element.attributes and not re.match(r"https?://|mailto:|tel:", value):
                        yield Fault(feed.path, 0, "feed-content-has-absolute-links-only", f'"{entry.title}": {element}')
                    elif site.base_url and value.startswith(site.base_url) and attribute != "srcset" and site.file_at(value) is None:
                        yield Fault(feed.path, 0, "feed-content-has-absolute-links-only", f'"{entry.title}": nothing is at {value}')


def feed_content_is_harmless(site: Site) -> Iterator[Fault]:
    for feed in feeds(site):
        for entry in feed.entries:
            for element in parse(entry.html)[0].elements():
                if element.tag in ("script", "style", "iframe", "object", "embed", "link", "meta", "form") or any(
                    name.startswith("on") or name == "style" for name in element.attributes
                ):
                    yield Fault(feed.path, 0, "feed-content-is-harmless", f'"{entry.title}": {element}')


def feeds_are_announced(site: Site) -> Iterator[Fault]:
    """A reader's feed program finds a feed from the page that it belongs to: each feed is named by a page, by file name."""
    announced: set[str] = set()
    for page in site.own_pages:
        for link in page.links("alternate"):
            if link["type"] in ("application/atom+xml", "application/feed+json", "application/json"):
                announced.add(posixpath.normpath(posixpath.join(posixpath.dirname(page.path), unquote(link["href"]))))
                if not link["title"]:
                    yield Fault(page.path, link.line, "feeds-are-announced", f"{link} has no title")
    for feed in feeds(site):
        if feed.path not in announced:
            yield Fault(feed.path, 0, "feeds-are-announced", "no page names it with <link rel=alternate>")


RULES = [
    feeds_follow_their_specification,
    feeds_come_in_pairs,
    feed_ids_are_unique,
    feeds_are_newest_first,
    feeds_name_their_own_address,
    feed_entries_are_pages,
    feed_content_has_absolute_links_only,
    feed_content_is_harmless,
    feeds_are_announced,
]
