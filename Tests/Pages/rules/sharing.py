"""What other programs read of a page: its canonical address, Open Graph (ogp.me) and JSON-LD (schema.org)."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from ..fault import Fault
from ..site import Page, Site

DATE = re.compile(r"\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d))?")
ABSOLUTE = re.compile(r"https?://[^\s<>\"]+")
OPEN_GRAPH = ("og:title", "og:url", "og:site_name")
# What must be said of each kind, from schema.org and from what search engines ask for.
REQUIRED = {
    "BlogPosting": ("headline", "datePublished", "author", "mainEntityOfPage"),
    "Organization": ("name", "url"),
    "NGO": ("name", "url"),
    "WebSite": ("name", "url"),
    "BreadcrumbList": ("itemListElement",),
    "ListItem": ("position", "name"),
    "Person": ("name",),
    "ImageObject": ("url",),
}
ADDRESSES = ("url", "@id", "logo", "image", "mainEntityOfPage", "item", "contentUrl")
DATES = ("datePublished", "dateModified", "dateCreated", "foundingDate")


def canonical_is_the_page_itself(site: Site) -> Iterator[Fault]:
    """One for each page where the site knows its address; an old address names none, or the new one."""
    for page in site.pages.values():
        addresses = [link["href"] for link in page.links("canonical")]
        if not site.base_url or page.moved or page.unlisted or page.path == "404.html":
            wanted: list[str | None] = []
        else:
            wanted = [page.path]
        found = [site.file_at(address) for address in addresses]
        if page.moved and all(path in site.pages and path != page.path for path in found):
            continue
        if found != wanted and not (page.path == "404.html" and len(addresses) <= 1):
            yield Fault(page.path, 0, "canonical-is-the-page-itself", f"canonical {addresses}")


def open_graph_is_complete(site: Site) -> Iterator[Fault]:
    for page in site.own_pages:
        if page.unlisted or page.path == "404.html":
            continue
        values = {name: [meta["content"] for meta in page.meta(name)] for name in OPEN_GRAPH}
        for name, contents in values.items():
            if name == "og:url" and not site.base_url:
                continue
            if len(contents) != 1 or not contents[0].strip():
                yield Fault(page.path, 0, "open-graph-is-complete", f"{name}: {contents}")
        canonical = [link["href"] for link in page.links("canonical")]
        if values["og:url"] and values["og:url"] != canonical:
            yield Fault(page.path, 0, "open-graph-is-complete", f"og:url {values['og:url']} is not the canonical {canonical}")


def shared_pictures_are_there(site: Site) -> Iterator[Fault]:
    for page in site.own_pages:
        for meta in (*page.meta("og:image"), *page.meta("twitter:image")):
            if site.file_at(meta["content"]) is None:
                yield Fault(page.path, meta.line, "shared-pictures-are-there", str(meta))
        if page.meta("og:image") and not any(meta["content"].strip() for meta in page.meta("og:image:alt")):
            yield Fault(page.path, 0, "shared-pictures-are-there", "og:image with no og:image:alt")


def linked_data(page: Page) -> Iterator[tuple[int, Any]]:
    for script in page.root.elements("script"):
        if script["type"] == "application/ld+json":
            try:
                yield script.line, json.loads("".join(c for c in script.children if isinstance(c, str)))
            except ValueError as problem:
                yield script.line, problem


def _things(value: Any) -> Iterator[dict]:
    """Every object within a JSON value that says its type."""
    if isinstance(value, dict):
        if "@type" in value:
            yield value
        for inner in value.values():
            yield from _things(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _things(inner)


def linked_data_parses(site: Site) -> Iterator[Fault]:
    for page in site.pages.values():
        for line, data in linked_data(page):
            if isinstance(data, ValueError):
                yield Fault(page.path, line, "linked-data-parses", str(data))
            elif not all(re.match(r"https?://schema\.org/?$", str(one.get("@context"))) for one in (data if isinstance(data, list) else [data])):
                yield Fault(page.path, line, "linked-data-parses", "@context is not https://schema.org")


def _objections(thing: dict) -> Iterator[str]:
    kind = thing["@type"]
    for key in REQUIRED.get(kind, ()) if isinstance(kind, str) else ():
        # A thing that points at another by its @id says the rest there; a list item may name its item in place of a name.
        if not thing.get(key) and "@id" not in thing:
            yield f"{kind} has no {key}"
    for key in ADDRESSES:
        if isinstance(thing.get(key), str) and not ABSOLUTE.fullmatch(thing[key]):
            yield f"{kind}: {key} is {thing[key]}"
    for key in DATES:
        if key in thing and not DATE.fullmatch(str(thing[key])):
            yield f"{kind}: {key} is {thing[key]}"
    if kind == "BreadcrumbList":
        positions = [item.get("position") for item in thing.get("itemListElement", [])]
        if positions != list(range(1, len(positions) + 1)):
            yield f"breadcrumb positions {positions}"


def linked_data_is_complete(site: Site) -> Iterator[Fault]:
    for page in site.pages.values():
        for line, data in linked_data(page):
            for thing in _things(data):
                for objection in _objections(thing):
                    if site.base_url or "no url" not in objection:
                        yield Fault(page.path, line, "linked-data-is-complete", objection)


def _wanted(page: Page) -> set[str]:
    # A letter's page has no script but the files that it names, so that anybody can see what runs there.
    if page.unlisted or any(script["src"] for script in page.root.elements("script")):
        return set()
    path = page.path
    folder, _, file = path.rpartition("/")
    listing = file == "index.html" or file.startswith("page-")
    wanted = {"BreadcrumbList"} if folder else set()
    if folder == "posts" and not listing:
        wanted.add("BlogPosting")
    if (folder == "groups" and not listing) or path == "index.html":
        wanted.add("Organization")
    return wanted


def every_kind_has_its_linked_data(site: Site) -> Iterator[Fault]:
    same = defaultdict(lambda: "", {"NGO": "Organization", "LocalBusiness": "Organization"})
    for page in site.own_pages:
        kinds = {thing["@type"] for _, data in linked_data(page) for thing in _things(data) if isinstance(thing["@type"], str)}
        kinds |= {same[kind] for kind in kinds}
        for kind in sorted(_wanted(page) - kinds):
            yield Fault(page.path, 0, "every-kind-has-its-linked-data", f"no {kind}")


RULES = [
    canonical_is_the_page_itself,
    open_graph_is_complete,
    shared_pictures_are_there,
    linked_data_parses,
    linked_data_is_complete,
    every_kind_has_its_linked_data,
]
