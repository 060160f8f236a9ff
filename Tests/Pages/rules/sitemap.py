"""sitemap.xml (sitemaps.org) and robots.txt (RFC 9309): what search engines ask for first."""

from __future__ import annotations

import re
import xml.etree.ElementTree as xml
from collections import Counter
from collections.abc import Iterator

from ..fault import Fault
from ..site import Site

NAMESPACE = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
DATE = re.compile(r"\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?")


def sitemap_lists_every_page_once(site: Site) -> Iterator[Fault]:
    """All pages but the 404 page, old addresses, and pages that ask not to be listed."""
    if not site.base_url:
        return
    if "sitemap.xml" not in site.files:
        yield Fault("sitemap.xml", 0, "sitemap-lists-every-page-once", "is missing")
        return
    root = xml.fromstring(site.bytes("sitemap.xml"))
    if root.tag != NAMESPACE + "urlset":
        yield Fault("sitemap.xml", 0, "sitemap-lists-every-page-once", f"the root is {root.tag}")
    addresses = [(url.findtext(NAMESPACE + "loc") or "").strip() for url in root.findall(NAMESPACE + "url")]
    listed = Counter(site.file_at(address) or address for address in addresses)
    unlisted = {p.path for p in site.own_pages if p.path == "404.html" or p.unlisted}
    wanted = {page.path for page in site.own_pages} - unlisted
    for path in sorted(wanted - listed.keys()):
        yield Fault("sitemap.xml", 0, "sitemap-lists-every-page-once", f"{path} is not listed")
    for path in sorted(listed.keys() - wanted):
        yield Fault("sitemap.xml", 0, "sitemap-lists-every-page-once", f"{path} is no public page")
    for path, count in listed.items():
        if count > 1:
            yield Fault("sitemap.xml", 0, "sitemap-lists-every-page-once", f"{path} is listed {count} times")


def sitemap_dates_are_dates(site: Site) -> Iterator[Fault]:
    if "sitemap.xml" in site.files:
        for date in xml.fromstring(site.bytes("sitemap.xml")).iter(NAMESPACE + "lastmod"):
            if not DATE.fullmatch(date.text or ""):
                yield Fault("sitemap.xml", 0, "sitemap-dates-are-dates", f"{date.text}")


def robots_name_the_sitemap(site: Site) -> Iterator[Fault]:
    if not site.base_url:
        return
    text = site.text("robots.txt") if "robots.txt" in site.files else ""
    lines = [line.strip() for line in text.splitlines()]
    if f"Sitemap: {site.base_url}sitemap.xml" not in lines:
        yield Fault("robots.txt", 0, "robots-name-the-sitemap", f"no line Sitemap: {site.base_url}sitemap.xml")
    if not any(re.match(r"User-agent: *\*$", line, re.I) for line in lines) or any(re.match(r"Disallow: */ *$", line, re.I) for line in lines):
        yield Fault("robots.txt", 0, "robots-name-the-sitemap", "every robot should be welcome")


RULES = [sitemap_lists_every_page_once, sitemap_dates_are_dates, robots_name_the_sitemap]
