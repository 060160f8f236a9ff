"""A strict Content-Security-Policy in every page, and nothing in the page that such a policy would have to forbid."""

from __future__ import annotations

import re
import xml.etree.ElementTree as xml
from collections.abc import Iterator

from ..fault import Fault
from ..site import Page, Site

# Not named in default-src, so a policy must say them itself.
MUST_SAY = ("base-uri", "form-action")
# A browser takes no notice of these in a meta element, and says so in its console.
NOT_IN_META = ("frame-ancestors", "report-uri", "sandbox")


def _policies(page: Page) -> list:
    return [m for m in page.root.elements("meta") if m["http-equiv"].lower() == "content-security-policy"]


def _objections(policy: str) -> Iterator[str]:
    directives = {words[0].lower(): words[1:] for words in map(str.split, policy.split(";")) if words}
    if directives.get("default-src") != ["'none'"]:
        yield "default-src is not 'none'"
    for name in MUST_SAY:
        if name not in directives:
            yield f"{name} is not said"
    for name in NOT_IN_META:
        if name in directives:
            yield f"{name} has no effect in a meta element"
    for name, sources in directives.items():
        for source in sources:
            if source not in ("'none'", "'self'") and not re.fullmatch(r"'(sha(256|384|512)-[\w+/=-]+)'", source):
                yield f"{name} allows {source}"


def policy_is_strict(site: Site) -> Iterator[Fault]:
    for page in site.pages.values():
        policies = _policies(page)
        if not policies:
            yield Fault(page.path, 0, "policy-is-strict", "no Content-Security-Policy")
        for meta in policies:
            for objection in _objections(meta["content"]):
                yield Fault(page.path, meta.line, "policy-is-strict", objection)


def policy_comes_first(site: Site) -> Iterator[Fault]:
    """A policy holds only for what comes after it."""
    for page in site.pages.values():
        head = page.first("head")
        for element in head.elements() if head else ():
            if element.tag in ("link", "script", "style"):
                yield Fault(page.path, element.line, "policy-comes-first", f"{element} stands before the policy")
            if element in _policies(page) or element.tag in ("link", "script", "style"):
                break


def nothing_is_inline(site: Site) -> Iterator[Fault]:
    for page in site.pages.values():
        for element in page.root.elements():
            if element.tag == "style" or (element.tag == "script" and not element["src"] and element["type"] != "application/ld+json"):
                yield Fault(page.path, element.line, "nothing-is-inline", str(element))
            for attribute in element.attributes:
                if attribute == "style" or attribute.startswith("on"):
                    yield Fault(page.path, element.line, "nothing-is-inline", str(element))


def nothing_is_embedded(site: Site) -> Iterator[Fault]:
    for page in site.pages.values():
        for element in page.root.elements("iframe", "frame", "object", "embed", "applet"):
            yield Fault(page.path, element.line, "nothing-is-embedded", str(element))


def drawings_are_harmless(site: Site) -> Iterator[Fault]:
    for path in site.named("*.svg"):
        for element in xml.fromstring(site.bytes(path)).iter():
            tag = str(element.tag).rpartition("}")[2]
            if tag in ("script", "foreignObject", "iframe", "handler", "set", "animate"):
                yield Fault(path, 0, "drawings-are-harmless", f"<{tag}>")
            for attribute in element.attrib:
                if attribute.lower().startswith("on"):
                    yield Fault(path, 0, "drawings-are-harmless", f"<{tag} {attribute}>")


RULES = [policy_is_strict, policy_comes_first, nothing_is_inline, nothing_is_embedded, drawings_are_harmless]
