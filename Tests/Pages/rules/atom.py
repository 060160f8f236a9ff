"""Atom, by the rules of RFC 4287: the sections are named where a rule comes from one."""

from __future__ import annotations

import re
import xml.etree.ElementTree as xml
from collections.abc import Iterator
from typing import NamedTuple

import feedparser

ATOM = "{http://www.w3.org/2005/Atom}"
IRI = re.compile(r"[a-z][a-z0-9+.-]*:[^\s<>\"{}|\\^`]+", re.I)
NOT_IN_XML = re.compile(r"[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class AtomFeed(NamedTuple):
    id: str
    self_address: str
    entries: list[tuple]
    objections: list[str]


def read(data: bytes) -> list[AtomFeed]:
    """The feed, or nothing where the file is some other XML."""
    try:
        root = xml.fromstring(data)
    except xml.ParseError as problem:
        return [AtomFeed("", "", [], [f"not well-formed: {problem}"])]
    if root.tag != ATOM + "feed":
        return []
    entries = [
        (
            _text(entry, "id"),
            _text(entry, "title"),
            next((link.get("href", "") for link in _links(entry, "alternate")), ""),
            _html(entry),
            {name: _text(entry, name) for name in ("published", "updated") if entry.find(ATOM + name) is not None},
        )
        for entry in root.findall(ATOM + "entry")
    ]
    address = next((link.get("href", "") for link in _links(root, "self")), "")
    return [AtomFeed(_text(root, "id"), address, entries, list(_objections(root, data)))]


def _text(parent: xml.Element, name: str) -> str:
    return "".join(parent.findtext(ATOM + name) or "").strip()


def _links(parent: xml.Element, rel: str) -> list[xml.Element]:
    return [link for link in parent.findall(ATOM + "link") if link.get("rel", "alternate") == rel]


def _html(entry: xml.Element) -> str:
    content = entry.find(ATOM + "content")
    if content is None:
        return ""
    if content.get("type") == "xhtml":
        return re.sub(r"(</?)\w+:", r"\1", "".join(xml.tostring(child, encoding="unicode") for child in content))
    return content.text or ""


def _objections(root: xml.Element, data: bytes) -> Iterator[str]:
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        yield "has a doctype"
    parsed = feedparser.parse(data, sanitize_html=False, resolve_relative_uris=False)
    if parsed.bozo or parsed.version != "atom10":
        yield f"feedparser: {parsed.version} {parsed.get('bozo_exception', '')}"
    yield from _of_container(root, "feed")
    if len(_links(root, "self")) != 1:
        yield "has no one link rel=self (4.1.1)"
    entries = root.findall(ATOM + "entry")
    if len(parsed.entries) != len(entries):
        yield f"feedparser sees {len(parsed.entries)} of {len(entries)} entries"
    children = [child.tag for child in root]
    if ATOM + "entry" in children and any(tag != ATOM + "entry" for tag in children[children.index(ATOM + "entry") :]):
        yield "something of the feed's own stands after its first entry, where programs that read as it comes miss it"
    newest = max((_text(entry, "updated") for entry in entries), default="")
    if newest and _text(root, "updated") < newest:
        yield f"was updated {_text(root, 'updated')}, before its entry of {newest}"
    for entry in entries:
        where = f'entry "{_text(entry, "title")}"'
        yield from _of_container(entry, where)
        if root.find(ATOM + "author") is None and entry.find(ATOM + "author") is None:
            yield f"{where}: nobody is its author, and nobody the feed's (4.1.2)"
        content = entry.findall(ATOM + "content")
        if len(content) != 1 or not (_html(entry).strip()):
            yield f"{where}: not one content with the whole text"
        for one in content:
            if one.get("type") not in ("html", "xhtml", "text") or one.get("src"):
                yield f"{where}: content of type {one.get('type')} (4.1.3)"
            if one.get("type") != "xhtml" and len(one):
                yield f"{where}: content holds elements, and should be escaped (3.1.1.2)"
        if not _links(entry, "alternate"):
            yield f"{where}: no link to its page"


def _of_container(parent: xml.Element, where: str) -> Iterator[str]:
    """What feeds and entries share (4.1.1, 4.1.2)."""
    for name in ("id", "title", "updated"):
        if len(parent.findall(ATOM + name)) != 1 or not _text(parent, name):
            yield f"{where}: not one {name}"
    for name in ("published", "rights", "subtitle", "summary", "generator", "icon", "logo", "content"):
        if len(parent.findall(ATOM + name)) > 1:
            yield f"{where}: more than one {name}"
    if not IRI.fullmatch(_text(parent, "id")):
        yield f"{where}: the id is no absolute address (4.2.6): {_text(parent, 'id')}"
    for name in ("title", "subtitle", "summary", "rights"):
        for text in parent.findall(ATOM + name):
            if text.get("type", "text") not in ("text", "html", "xhtml"):
                yield f"{where}: {name} of type {text.get('type')} (3.1.1)"
            if text.get("type", "text") == "text" and len(text):
                yield f"{where}: {name} holds elements"
            if name == "title" and text.get("type", "text") == "text" and re.search(r"&(amp|lt|gt|quot|#\d+);", text.text or ""):
                yield f"{where}: {name} is escaped twice: {text.text}"
    for person in (*parent.findall(ATOM + "author"), *parent.findall(ATOM + "contributor")):
        if len(person.findall(ATOM + "name")) != 1 or not _text(person, "name"):
            yield f"{where}: a person with no name (3.2.1)"
        if person.find(ATOM + "uri") is not None and not IRI.fullmatch(_text(person, "uri")):
            yield f"{where}: a person's uri is not absolute: {_text(person, 'uri')}"
    kinds = set()
    for link in parent.findall(ATOM + "link"):
        if not IRI.fullmatch(link.get("href", "")):
            yield f"{where}: link {link.get('rel')} is not absolute: {link.get('href')}"
        kind = (link.get("rel", "alternate"), link.get("type"), link.get("hreflang"))
        if kind[0] == "alternate" and kind in kinds:
            yield f"{where}: two links alternate of one type and language (4.1.1)"
        kinds.add(kind)
    for category in parent.findall(ATOM + "category"):
        if not category.get("term"):
            yield f"{where}: a category with no term (4.2.2)"
    for child in parent:
        if not child.tag.startswith("{"):
            yield f"{where}: <{child.tag}> belongs to no namespace"
