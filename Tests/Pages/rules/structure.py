"""What a reader of any page leans on: its language, title, headings, landmarks, skip link, ids and pictures."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from ..fault import Fault
from ..site import Page, Site
from ..tree import Element

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
SECTIONS = ("main", "article", "section", "aside", "nav")
LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?")
POINTERS = ("aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "aria-details", "for", "headers", "form", "list")


def pages_are_html(site: Site) -> Iterator[Fault]:
    """The HTML doctype, and UTF-8 said within the first 1024 bytes (HTML, section 4.2.5.4)."""
    for page in site.pages.values():
        if not page.has_doctype:
            yield Fault(page.path, 1, "pages-are-html", "does not start with <!doctype html>")
        if not re.search(r"<meta charset=\"?utf-8\"?", page.html[:900], re.I):
            yield Fault(page.path, 1, "pages-are-html", "no <meta charset=utf-8> near the start")


def languages_are_said(site: Site) -> Iterator[Fault]:
    for page in site.pages.values():
        html = page.first("html")
        if html is None or not LANGUAGE.fullmatch(html["lang"]):
            yield Fault(page.path, 1, "languages-are-said", f"lang={html['lang'] if html else ''}")
        for element in page.root.elements():
            if "lang" in element.attributes and not LANGUAGE.fullmatch(element["lang"]):
                yield Fault(page.path, element.line, "languages-are-said", str(element))


def titles_are_unique(site: Site) -> Iterator[Fault]:
    bearers: dict[str, list[str]] = defaultdict(list)
    for page in site.own_pages:
        bearers[page.title].append(page.path)
    for title, paths in bearers.items():
        if len(paths) > 1 or not title:
            yield Fault(paths[0], 0, "titles-are-unique", f'"{title}" is the title of {", ".join(paths[:5])}')


def descriptions_are_there(site: Site) -> Iterator[Fault]:
    for page in site.own_pages:
        descriptions = [meta["content"].strip() for meta in page.meta("description")]
        if len(descriptions) > 1 or "" in descriptions or (not descriptions and page.path == "index.html"):
            yield Fault(page.path, 0, "descriptions-are-there", f"{descriptions}")


def one_main_heading(site: Site) -> Iterator[Fault]:
    for page in site.own_pages:
        count = len(list(page.root.elements("h1")))
        if count != 1:
            yield Fault(page.path, 0, "one-main-heading", f"{count} h1")


def headings_step_down_by_one(site: Site) -> Iterator[Fault]:
    for page in site.own_pages:
        level = 0
        for heading in page.body.elements(*HEADINGS):
            if int(heading.tag[1]) > level + 1:
                yield Fault(page.path, heading.line, "headings-step-down-by-one", f'{heading.tag} "{heading.text()}" after level {level}')
            level = int(heading.tag[1])


def headings_and_links_have_words(site: Site) -> Iterator[Fault]:
    for page in site.pages.values():
        for element in page.body.elements("a", "button", "summary", "caption", "label", *HEADINGS):
            if not element.text() and not element["aria-label"] and not element["aria-labelledby"] and not _drawing_with_title(element):
                yield Fault(page.path, element.line, "headings-and-links-have-words", str(element))


def _drawing_with_title(element: Element) -> bool:
    return any(svg["aria-label"] or svg["aria-labelledby"] or any(svg.elements("title")) for svg in element.elements("svg"))


def _banners(page: Page) -> list[Element]:
    return [header for header in page.body.elements("header") if not header.inside(*SECTIONS)]


def _footers(page: Page) -> list[Element]:
    return [footer for footer in page.body.elements("footer") if not footer.inside(*SECTIONS)]


def landmarks_are_complete(site: Site) -> Iterator[Fault]:
    for page in site.own_pages:
        counts = {"header": len(_banners(page)), "main": len(list(page.body.elements("main"))), "footer": len(_footers(page))}
        for landmark, count in counts.items():
            if count != 1:
                yield Fault(page.path, 0, "landmarks-are-complete", f"{count} {landmark}")
        names = []
        for nav in page.body.elements("nav"):
            name = nav["aria-label"] or _words_of(page, nav["aria-labelledby"])
            if not name or name in names:
                yield Fault(page.path, nav.line, "landmarks-are-complete", f'a nav named "{name}", beside {names}')
            names.append(name)


def _words_of(page: Page, ids: str) -> str:
    return " ".join(element.text() for name in ids.split() for element in page.root.elements() if element["id"] == name)


def all_text_is_in_a_landmark(site: Site) -> Iterator[Fault]:
    for page in site.own_pages:
        skip = _skip_link(page)
        for element in page.body.elements():
            for text in (child.strip() for child in element.children if isinstance(child, str)):
                if text and element is not skip and element.tag not in ("script", "main", "header", "footer", "nav", "aside"):
                    if not element.inside("main", "header", "footer", "nav", "aside", *(["a"] if skip in element.ancestors() else [])):
                        yield Fault(page.path, element.line, "all-text-is-in-a-landmark", f'"{text[:60]}"')
        for text in (child.strip() for child in page.body.children if isinstance(child, str)):
            if text:
                yield Fault(page.path, page.body.line, "all-text-is-in-a-landmark", f'"{text[:60]}"')


def _can_take_focus(element: Element) -> bool:
    if "tabindex" in element.attributes or element.tag in ("button", "input", "select", "textarea", "summary"):
        return True
    return element.tag == "a" and "href" in element.attributes


def _skip_link(page: Page) -> Element | None:
    return next((element for element in page.body.elements() if _can_take_focus(element)), None)


def skip_link_comes_first(site: Site) -> Iterator[Fault]:
    for page in site.own_pages:
        skip = _skip_link(page)
        target = next((e for e in page.root.elements() if skip and skip["href"] == f"#{e['id']}" and e["id"]), None)
        if skip is None or target is None or not (target.tag == "main" or target.inside("main") or any(target.elements("main"))):
            yield Fault(page.path, skip.line if skip else 0, "skip-link-comes-first", f"the first thing to reach is {skip}")
        elif "tabindex" not in target.attributes and not _can_take_focus(target):
            yield Fault(page.path, target.line, "skip-link-comes-first", f"{target} cannot take the focus")


def ids_are_unique(site: Site) -> Iterator[Fault]:
    for page in site.pages.values():
        seen: set[str] = set()
        for element in page.root.elements():
            name = element["id"]
            if "id" in element.attributes and (name in seen or not name or re.search(r"\s", name)):
                yield Fault(page.path, element.line, "ids-are-unique", str(element))
            seen.add(name)


def pointers_lead_to_ids(site: Site) -> Iterator[Fault]:
    for page in site.pages.values():
        for element in page.root.elements():
            for attribute in POINTERS:
                for name in element[attribute].split():
                    if name not in page.ids:
                        yield Fault(page.path, element.line, "pointers-lead-to-ids", f"{attribute} {name}")


def focus_is_left_alone(site: Site) -> Iterator[Fault]:
    """No place in the order of Tab but that of reading, no keys of our own, and no focus before a reader sets it."""
    for page in site.pages.values():
        for element in page.root.elements():
            if element["tabindex"] not in ("", "0", "-1") or {"accesskey", "autofocus"} & element.attributes.keys():
                yield Fault(page.path, element.line, "focus-is-left-alone", str(element))


def zoom_is_free(site: Site) -> Iterator[Fault]:
    for page in site.pages.values():
        viewports = [meta["content"] for meta in page.meta("viewport")]
        if len(viewports) != 1 or "width=device-width" not in viewports[0] or re.search(r"maximum-scale|user-scalable", viewports[0]):
            yield Fault(page.path, 0, "zoom-is-free", f"viewport: {viewports}")


def pictures_have_words_and_size(site: Site) -> Iterator[Fault]:
    for page in site.pages.values():
        for image in page.root.elements("img"):
            lacking = {"alt", "width", "height"} - image.attributes.keys()
            if lacking or not all(re.fullmatch(r"[1-9]\d*", image[size]) for size in ("width", "height")):
                yield Fault(page.path, image.line, "pictures-have-words-and-size", f"{image} lacks {', '.join(sorted(lacking)) or 'a whole number'}")
        for svg in page.root.elements("svg"):
            if svg["aria-hidden"] != "true" and not (svg["role"] == "img" and (svg["aria-label"] or svg["aria-labelledby"])):
                yield Fault(page.path, svg.line, "pictures-have-words-and-size", f"{svg} is neither hidden nor named")


def tables_have_headers(site: Site) -> Iterator[Fault]:
    for page in site.pages.values():
        for table in page.root.elements("table"):
            headers = list(table.elements("th"))
            if not headers or any(th["scope"] not in ("col", "row", "colgroup", "rowgroup") for th in headers):
                yield Fault(page.path, table.line, "tables-have-headers", "a table with no th, or a th with no scope")
            # A table that may have to scroll has its name on the box that scrolls.
            boxes = [table, *(box for box in (table.parent,) if box and box["role"] == "region")]
            if not any(table.elements("caption")) and not any(box["aria-label"] or box["aria-labelledby"] for box in boxes):
                yield Fault(page.path, table.line, "tables-have-headers", "a table with neither caption nor name")


def new_tabs_are_never_opened(site: Site) -> Iterator[Fault]:
    for page in site.pages.values():
        for link in page.root.elements("a", "area", "form"):
            if link["target"] not in ("", "_self"):
                yield Fault(page.path, link.line, "new-tabs-are-never-opened", str(link))


def old_addresses_lead_on_at_once(site: Site) -> Iterator[Fault]:
    """A wait would be a time limit (WCAG 2.2.1); the link is for browsers that do not lead on by themselves."""
    for page in site.pages.values():
        if not page.moved:
            continue
        delays = [m["content"] for m in page.root.elements("meta") if m["http-equiv"].lower() == "refresh"]
        if not all(re.match(r"\s*0\s*[;,]", delay) for delay in delays):
            yield Fault(page.path, 0, "old-addresses-lead-on-at-once", f"refresh {delays}")
        if not any(link["href"] for link in page.body.elements("a")):
            yield Fault(page.path, 0, "old-addresses-lead-on-at-once", "no link to the new address")


RULES = [
    pages_are_html,
    languages_are_said,
    titles_are_unique,
    descriptions_are_there,
    one_main_heading,
    headings_step_down_by_one,
    headings_and_links_have_words,
    landmarks_are_complete,
    all_text_is_in_a_landmark,
    skip_link_comes_first,
    ids_are_unique,
    pointers_lead_to_ids,
    focus_is_left_alone,
    zoom_is_free,
    pictures_have_words_and_size,
    tables_have_headers,
    new_tabs_are_never_opened,
    old_addresses_lead_on_at_once,
]
