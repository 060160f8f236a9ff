"""JSON Feed 1.1, by the rules of jsonfeed.org/version/1.1."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

ADDRESS = re.compile(r"https?://[^\s<>\"]+")
VERSION = "https://jsonfeed.org/version/1.1"
ADDRESSES = ("home_page_url", "feed_url", "next_url", "icon", "favicon", "url", "external_url", "image", "banner_image", "avatar")
TEXTS = ("title", "description", "user_comment", "language", "id", "content_html", "content_text", "summary", "name")


class JSONFeed(NamedTuple):
    id: str
    self_address: str
    entries: list[tuple]
    objections: list[str]


def read(data: bytes) -> list[JSONFeed]:
    """The feed, or nothing where the file is some other JSON."""
    try:
        feed = json.loads(data.decode("utf-8"))
    except ValueError as problem:
        return [JSONFeed("", "", [], [f"does not parse: {problem}"])]
    if not isinstance(feed, dict) or "jsonfeed.org" not in str(feed.get("version")):
        return []
    items = [item for item in feed.get("items", []) if isinstance(item, dict)]
    entries = [
        (
            str(item.get("id", "")),
            str(item.get("title", "")),
            str(item.get("url", "")),
            str(item.get("content_html", "")),
            {name: str(item[name]) for name in ("date_published", "date_modified") if name in item},
        )
        for item in items
    ]
    address = str(feed.get("feed_url", ""))
    return [JSONFeed(address, address, entries, list(_objections(feed)))]


def _objections(feed: dict[str, Any]) -> Iterator[str]:
    if feed["version"] != VERSION:
        yield f"version is {feed['version']}"
    if not feed.get("title"):
        yield "no title"
    if not isinstance(feed.get("items"), list):
        yield "items is no list"
        return
    yield from _of_object(feed, "feed")
    for item in feed["items"]:
        where = f'item "{item.get("title")}"' if isinstance(item, dict) else "item"
        if not isinstance(item, dict):
            yield "an item is no object"
            continue
        if not isinstance(item.get("id"), str) or not item["id"]:
            yield f"{where}: the id must be a text"
        if not item.get("content_html"):
            yield f"{where}: no content_html"
        if "date_published" not in item:
            yield f"{where}: no date_published"
        yield from _of_object(item, where)


def _of_object(value: dict[str, Any], where: str) -> Iterator[str]:
    for key in ADDRESSES:
        if key in value and not (isinstance(value[key], str) and ADDRESS.fullmatch(value[key])):
            yield f"{where}: {key} is {value[key]}"
    for key in TEXTS:
        if key in value and not isinstance(value[key], str):
            yield f"{where}: {key} is no text"
    if re.search(r"&(amp|lt|gt|quot|#\d+);", str(value.get("title", ""))):
        yield f"{where}: the title is escaped, and should be plain text: {value['title']}"
    if "author" in value:
        yield f"{where}: author is of version 1.0; authors is a list"
    for author in value.get("authors", []):
        if not isinstance(author, dict) or not author.keys() & {"name", "url", "avatar"}:
            yield f"{where}: an author with no name"
        else:
            yield from _of_object(author, f"{where}, author")
    if not all(isinstance(tag, str) and tag for tag in value.get("tags", [])):
        yield f"{where}: tags must be texts"
    for attachment in value.get("attachments", []):
        if not {"url", "mime_type"} <= attachment.keys():
            yield f"{where}: an attachment with no url or mime_type"
