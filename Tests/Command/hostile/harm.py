"""What must not be in any file of an output, whatever the content: found by structure, since the words of an attack, escaped, are harmless."""

from __future__ import annotations

import html
import json
import os
import re
import xml.etree.ElementTree as xml
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

from Pages.tree import Element, parse

# Stands in whatever the tests' hostile files would do, and never in words that are shown.
CANARY = "c4n4ry"

NEVER_ELEMENTS = frozenset(
    "style iframe frame frameset object embed applet form base math foreignobject template noscript portal plaintext xmp listing marquee dialog slot animate set handler".split()
)
ADDRESSES = frozenset("href src action formaction poster data cite background longdesc manifest xlink:href ping codebase dynsrc lowsrc profile usemap classid archive icon".split())
SCHEMES = frozenset("http https mailto tel".split())
# Elements whose address is fetched without anybody asking.
FETCHING = frozenset("img script link source video audio track input image use feimage embed iframe".split())
ENDINGS_OF_PROGRAMS = frozenset("js mjs cjs wasm swf xsl xslt svgz hta php exe xhtml xht htm shtml mht mhtml".split())
# The programs that a site has: those of its theme, and one that the build makes for the pages of letters.
ASSETS = Path(__file__).parents[3] / "themes/care-net/assets"
PROGRAMS = frozenset(f"theme/{file.name}" for file in ASSETS.glob("*.js")) | {"theme/letter-data.js"}
XML_FILES = re.compile(r"(.*/)?feed\.xml|sitemap(-\d+)?\.xml")


# The address that the tests' sites give as their own.
HOME = "https://example.org/"


def harm_in(output: Path) -> Iterator[str]:
    for at, folders, files in os.walk(output):
        for name in [*folders, *files]:
            path = Path(at) / name
            inside = path.relative_to(output).as_posix()
            if path.is_symlink():
                yield f"{inside} is a symbolic link"
            elif path.is_file() and not inside.startswith(".sitegen/"):
                yield from (f"{inside}: {harm}" for harm in harm_in_file(inside, path.read_bytes()))


def harm_in_file(path: str, content: bytes) -> Iterator[str]:
    ending = path.rsplit(".", 1)[-1].lower() if "." in path else ""
    if ending in ("html", "xml", "svg", "json", "txt", "css"):
        yield from _harm_in_characters(path, content)
    if path in PROGRAMS:
        if CANARY.encode() in content:
            yield "words of the content's in a program"
    elif ending in ENDINGS_OF_PROGRAMS:
        yield "a file that browsers run"
    elif ending == "html":
        yield from _harm_in_page(content.decode("utf-8"))
    elif ending == "xml":
        yield from _harm_in_feed(path, content)
    elif path.endswith("feed.json"):
        for item in json.loads(content)["items"]:
            yield from harm_in_html(item.get("content_html", ""), "the feed's item ")
            yield from _harm_in_address("url", item.get("url", ""))
    elif ending == "svg":
        yield from _harm_in_drawing(content)
    elif path.startswith("theme/") and CANARY.encode() in content:
        yield "a style sheet of the content's in the theme's place"


def _harm_in_characters(path: str, content: bytes) -> Iterator[str]:
    """Characters that no page or feed can hold (HTML standard, "control"; XML 1.0, section 2.2)."""
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as fault:
        yield f"not UTF-8 at byte {fault.start}"
        return
    # HTML takes a form feed for white space; XML does not have one.
    text = text.replace("\f", "" if path.endswith((".html", ".txt")) else "\f")
    found = re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]", text)
    if found:
        yield f"the character U+{ord(found[0]):04X} in {text[max(0, found.start() - 30) : found.end() + 10]!r}"


def _harm_in_page(text: str) -> Iterator[str]:
    root, has_doctype = parse(text)
    if not has_doctype:
        yield "a page without a doctype: is it one of ours?"
    policies = [meta for meta in root.elements("meta") if meta["http-equiv"].lower() == "content-security-policy"]
    if len(policies) != 1 or "default-src 'none'" not in policies[0]["content"] or "unsafe" in policies[0]["content"]:
        yield "no strict policy"
    for part in ("html", "head", "body", "main"):
        count = sum(1 for _ in root.elements(part))
        if count != 1:
            yield f"{count} elements <{part}>"
    yield from _harm_in_elements(root)


def harm_in_html(text: str, where: str = "") -> Iterator[str]:
    root, _ = parse(text)
    yield from (where + harm for harm in _harm_in_elements(root))


def _harm_in_elements(root: Element) -> Iterator[str]:
    for element in root.elements():
        tag = element.tag.lower()
        if tag in NEVER_ELEMENTS or not re.fullmatch(r"[a-z][a-z0-9-]*", tag):
            yield f"the element {element}"
        if tag == "script":
            yield from _harm_in_script(element)
        if tag == "meta" and element["http-equiv"].lower() == "refresh":
            address = element["content"].partition("=")[2]
            if urlsplit(address).scheme or address.startswith(("/", "\\")):
                yield f"leads on to another site: {element}"
        for attribute, value in element.attributes.items():
            yield from (f"{harm} in {element}" for harm in _harm_in_attribute(element, attribute.lower(), value))


def _harm_in_attribute(element: Element, attribute: str, value: str) -> Iterator[str]:
    tag = element.tag.lower()
    if attribute.startswith("on") or attribute in ("style", "srcdoc", "target", "is", "nonce", "contenteditable", "autofocus", "accesskey"):
        yield f"the attribute {attribute}"
    if not re.fullmatch(r"[a-zA-Z][a-zA-Z0-9:_-]*", attribute):
        yield f"the odd attribute {attribute!r}"
    if attribute in ADDRESSES:
        is_named_only = tag == "link" and element["rel"] in ("canonical", "alternate")
        yield from _harm_in_address(attribute, value, is_fetched=tag in FETCHING and not is_named_only and not value.startswith(HOME))
    if attribute == "srcset":
        for candidate in value.split(","):
            yield from _harm_in_address(attribute, candidate.strip().split(" ")[0], is_fetched=True)
    if attribute == "class" and re.search(r"[<>\"'=]", value):
        yield f"the class {value!r}"


def _harm_in_script(element: Element) -> Iterator[str]:
    if re.sub(r"^(\.\./)+", "", element["src"]) in PROGRAMS and not element.children and element["type"] == "":
        return
    if element["type"] != "application/ld+json" or element["src"]:
        yield f"a program: {element}"
        return
    words = "".join(child for child in element.children if isinstance(child, str))
    if re.search(r"<[!/a-z]", words, re.I):
        yield f"markup in linked data: {words[:80]!r}"
    try:
        json.loads(words)
    except ValueError:
        yield f"linked data that does not parse: {words[:80]!r}"


def _harm_in_address(attribute: str, value: str, is_fetched: bool = False) -> Iterator[str]:
    """As a browser reads it (WHATWG URL, section 4.4): no white space before it, no tabs or line ends within, and a backslash is a slash."""
    seen = re.sub(r"[\t\r\n]", "", value.strip("".join(map(chr, range(33)))))
    # Some readers of feeds overlook these as well.
    bare = re.sub(r"[\u200b-\u200f\u2060-\u2064\ufeff\u00ad\u00a0]", "", seen)
    for text in {seen, bare, html.unescape(bare), unquote(bare)}:
        scheme = re.match(r"([a-zA-Z][a-zA-Z0-9+.-]*):", text)
        if scheme and scheme[1].lower() not in SCHEMES and text != unquote(bare):
            yield f"the address {value!r}"
        elif re.match(r"(javascript|vbscript|data):", text, re.I):
            yield f"the address {value!r}"
        elif is_fetched and (scheme or text.replace("\\", "/").startswith("//")):
            yield f"fetches {value!r}"
        elif re.match(r"[\\/]{2}|/\\|\\", text):
            yield f"the address {value!r} of another host"
        if not scheme and any(part == ".." for part in re.split("[?#]", text)[0].split("/")[_ups(text) :]):
            yield f"the address {value!r} goes up twice"


def _ups(text: str) -> int:
    count = 0
    for part in text.split("/"):
        if part != "..":
            break
        count += 1
    return count


def _harm_in_feed(path: str, content: bytes) -> Iterator[str]:
    if not XML_FILES.fullmatch(path):
        yield "an XML file that is no feed"
        return
    if b"<!DOCTYPE" in content or b"<!ENTITY" in content or b"<?xml-stylesheet" in content:
        yield "a doctype, entities or a style sheet in a feed"
    root = _parse(content)
    if isinstance(root, str):
        yield root
        return
    for element in root.iter():
        space, _, tag = element.tag.rpartition("}")
        if space.strip("{") not in ("http://www.w3.org/2005/Atom", "http://www.sitemaps.org/schemas/sitemap/0.9"):
            yield f"the element {element.tag}"
        for attribute, value in element.attrib.items():
            if attribute in ADDRESSES:
                yield from _harm_in_address(attribute, value)
        if element.get("type") == "html" and element.text:
            yield from harm_in_html(element.text, "the feed's content: ")


def _parse(content: bytes) -> xml.Element | str:
    try:
        return xml.fromstring(content)
    except xml.ParseError as fault:
        line = content.splitlines()[fault.position[0] - 1 : fault.position[0]]
        return f"XML that does not parse, {fault}: {line[0][max(0, fault.position[1] - 40) : fault.position[1] + 40] if line else b''!r}"


def _harm_in_drawing(content: bytes) -> Iterator[str]:
    lower = content.lower()
    for sign in (b"<!doctype", b"<!entity", b"<?xml-stylesheet"):
        if sign in lower:
            yield f"{sign.decode()} in a drawing"
    root = _parse(content)
    if isinstance(root, str):
        yield root
        return
    for element in root.iter():
        space, _, tag = element.tag.rpartition("}")
        if space.strip("{") != "http://www.w3.org/2000/svg" or tag.lower() in NEVER_ELEMENTS - {"style"} | {"script", "audio", "video", "animatetransform", "animatemotion", "feimage"}:
            yield f"the element {element.tag} in a drawing"
        if tag == "style" and re.search(r"@import|url\(\s*['\"]?[^#'\")]|expression|behaviou?r|\\|</", element.text or "", re.I):
            yield f"a style sheet that could load something: {element.text!r}"
        for attribute, value in element.attrib.items():
            name = attribute.rpartition("}")[2].lower()
            if name.startswith("on"):
                yield f"{name} in a drawing"
            if name == "href":
                yield from _harm_in_drawing_address(tag, value)
            if re.search(r"(javascript|vbscript):|data:(?!image/(png|jpeg|gif|webp);base64,)|@import|expression\(|behaviou?r:|-moz-binding", value, re.I):
                yield f"{name}={value[:60]!r} in a drawing"
            for address in re.findall(r"url\(\s*['\"]?([^)'\"]*)", value, re.I):
                if not address.strip().startswith("#"):
                    yield f"url({address}) in a drawing"


def _harm_in_drawing_address(tag: str, value: str) -> Iterator[str]:
    if value.startswith("#") or (tag == "image" and re.match(r"data:image/(png|jpeg|gif|webp);base64,", value)):
        return
    if tag == "a" and not urlsplit(value).scheme and not value.startswith(("/", "\\")):
        return
    yield f"the address {value[:60]!r} of <{tag}> in a drawing"
