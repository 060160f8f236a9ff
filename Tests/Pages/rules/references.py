"""Every reference of every page, stylesheet and drawing is relative and names a file: the site works from a disk as it does on a host."""

from __future__ import annotations

import posixpath
import re
import xml.etree.ElementTree as xml
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

import tinycss2

from ..fault import Fault
from ..site import Site
from ..tree import Element

REFERENCES = {"href", "src", "poster", "data", "action", "formaction", "background", "cite", "longdesc", "manifest", "xlink:href"}
LISTS = {"srcset", "imagesrcset"}
SCHEME = re.compile(r"\s*([a-zA-Z][a-zA-Z0-9+.-]*):")


class Reference(NamedTuple):
    file: str
    line: int
    attribute: str
    address: str
    element: Element | None = None


def references(site: Site) -> Iterator[Reference]:
    for page in site.pages.values():
        for element in page.root.elements():
            yield from _of_element(page.path, element)
    for path in site.named("*.css"):
        for line, address in css_addresses(site.text(path)):
            yield Reference(path, line, "url()", address)
    for path in site.named("*.svg"):
        for address in _of_drawing(site.bytes(path)):
            yield Reference(path, 0, "href", address)


def _of_element(file: str, element: Element) -> Iterator[Reference]:
    for attribute, value in element.attributes.items():
        if attribute in REFERENCES:
            yield Reference(file, element.line, attribute, value, element)
        elif attribute in LISTS:
            for candidate in re.split(r",\s+|,$", value.strip()):
                yield Reference(file, element.line, attribute, candidate.split()[0] if candidate.split() else "", element)
        elif attribute == "content" and element["http-equiv"].lower() == "refresh":
            address = re.sub(r"^\s*[\d.]+\s*[;,]?\s*(url\s*=\s*)?", "", value, flags=re.I).strip("\"' ")
            yield Reference(file, element.line, attribute, address, element)


def css_addresses(css: str) -> Iterator[tuple[int, str]]:
    """Every url() and @import of a stylesheet, with its line."""

    def walk(tokens: list) -> Iterator[tuple[int, str]]:
        for token in tokens:
            if token.type == "url":
                yield token.source_line, token.value
            elif token.type == "function" and token.lower_name in ("url", "src", "image-set", "image"):
                yield from ((token.source_line, text.value) for text in token.arguments if text.type == "string")
            elif token.type == "at-rule" and token.lower_at_keyword == "import":
                yield from ((token.source_line, text.value) for text in token.prelude if text.type == "string")
            for inside in ("prelude", "content", "arguments"):
                yield from walk(getattr(token, inside, None) or [])

    yield from walk(tinycss2.parse_stylesheet(css, skip_comments=True, skip_whitespace=True))


def _of_drawing(svg: bytes) -> Iterator[str]:
    for element in xml.fromstring(svg).iter():
        for attribute, value in element.attrib.items():
            if attribute.rpartition("}")[2] in ("href", "src"):
                yield value
            else:
                yield from re.findall(r"url\(\s*[\"']?([^)\"']*)", value)


@lru_cache(maxsize=4)
def _all(site: Site) -> list[Reference]:
    return list(references(site))


def _scheme(address: str) -> str:
    match = SCHEME.match(address)
    return match[1].lower() if match else ""


def _names_a_host(address: str) -> bool:
    return _scheme(address) in ("http", "https", "ftp") or re.match(r"\s*[/\\]{2}", address) is not None


def _may_name_a_host(reference: Reference) -> bool:
    """What a reader may choose to follow, and the address at which the page is published; nothing that a browser fetches by itself."""
    element = reference.element
    if element is None:
        return False
    if element.tag == "link":
        return element["rel"].lower() == "canonical"
    if element.tag in ("blockquote", "q", "ins", "del"):
        return reference.attribute == "cite"
    return element.tag == "a" and _scheme(reference.address) in ("http", "https") and element.inside("main", "footer")


def _is_embedded_picture(reference: Reference) -> bool:
    """A drawing may carry its photographs within it."""
    return reference.file.endswith(".svg") and re.match(r"data:image/(png|jpeg|webp);base64,", reference.address) is not None


def no_reference_names_a_host(site: Site) -> Iterator[Fault]:
    for r in _all(site):
        if _names_a_host(r.address) and not _may_name_a_host(r):
            yield Fault(r.file, r.line, "no-reference-names-a-host", f"{r.attribute}={r.address}")


def no_reference_starts_at_the_root(site: Site) -> Iterator[Fault]:
    for r in _all(site):
        if re.match(r"\s*[/\\](?![/\\])", r.address):
            yield Fault(r.file, r.line, "no-reference-starts-at-the-root", f"{r.attribute}={r.address}")


def schemes_are_harmless(site: Site) -> Iterator[Fault]:
    """Only http, https, mailto and tel, and only in links."""
    for r in _all(site):
        scheme = _scheme(r.address)
        if scheme in ("", "http", "https") or _is_embedded_picture(r):
            continue
        if not (scheme in ("mailto", "tel") and r.element is not None and r.element.tag == "a"):
            yield Fault(r.file, r.line, "schemes-are-harmless", f"{r.attribute}={r.address[:80]}")


def nothing_changes_the_base(site: Site) -> Iterator[Fault]:
    for page in site.pages.values():
        for base in page.root.elements("base"):
            yield Fault(page.path, base.line, "nothing-changes-the-base", str(base))


def _relative(site: Site) -> Iterator[tuple[Reference, str, str]]:
    """Each relative reference, with the file that it names (from the site's folder) and its fragment."""
    for r in _all(site):
        if _scheme(r.address) or re.match(r"\s*[/\\]", r.address):
            continue
        parts = urlsplit(r.address.strip())
        path = unquote(parts.path, errors="strict")
        target = posixpath.normpath(posixpath.join(posixpath.dirname(r.file), path)) if path else r.file
        yield r, target + ("/" if path.endswith("/") else ""), unquote(parts.fragment)


def every_reference_names_a_file(site: Site) -> Iterator[Fault]:
    for r, target, _ in _relative(site):
        if r.address.strip() == "" or target not in site.files:
            yield Fault(r.file, r.line, "every-reference-names-a-file", f'{r.attribute}="{r.address}"')


def every_fragment_is_an_id(site: Site) -> Iterator[Fault]:
    for r, target, fragment in _relative(site):
        page = site.pages.get(target)
        if page and fragment and fragment not in page.ids and fragment != "top":
            yield Fault(r.file, r.line, "every-fragment-is-an-id", f'{r.attribute}="{r.address}"')


def every_page_is_led_to(site: Site) -> Iterator[Fault]:
    """From index.html, link by link, a reader comes to every page but the 404 page and old addresses."""
    links: dict[str, set[str]] = {}
    for r, target, _ in _relative(site):
        if r.element is not None and r.element.tag == "a":
            links.setdefault(r.file, set()).add(target)
    seen, waiting = {"index.html"}, ["index.html"]
    while waiting:
        for target in links.get(waiting.pop(), ()):
            if target in site.pages and target not in seen:
                seen.add(target)
                waiting.append(target)
    for page in site.own_pages:
        if page.path not in seen and page.path != "404.html":
            yield Fault(page.path, 0, "every-page-is-led-to", "no way of links leads here from index.html")


RULES = [
    no_reference_names_a_host,
    no_reference_starts_at_the_root,
    schemes_are_harmless,
    nothing_changes_the_base,
    every_reference_names_a_file,
    every_fragment_is_an_id,
    every_page_is_led_to,
]
