"""Each group's own pack: the joined logos, and the same advert for all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from ..codes import in_pages
from ..made import MadeGroup
from ..references import target
from ..seen import Found, Seen

FILES = (
    "pack.html",
    "joined-1200x630.png",
    "joined-1200x630.svg",
    "joined-1200x1200.png",
    "joined-1200x1200.svg",
    "advert.png",
    "advert.svg",
    "advert.txt",
    "advert-a4.html",
    "advert-a5.html",
)
# Where a logo was turned away, there is nothing to join yet, and drawing letters for hundreds of groups would cost them all minutes.
WITH_A_LOGO = {"joined-1200x630.png", "joined-1200x1200.png"}
SHEETS = ("advert-a4.html", "advert-a5.html")
# Codes of about so many groups are read.
READ = 12


def packs_are_whole(seen: Seen) -> Iterator[Found]:
    for group in seen.made.groups:
        missing = [file for file in _due(group) if f"groups/{group.slug}/{file}" not in seen.output.files]
        if missing:
            yield f"groups/{group.slug}/", f"lacks {', '.join(missing)}"


def packs_offer_their_files(seen: Seen) -> Iterator[Found]:
    """All that are due, and no other that is not there."""
    for group in seen.made.groups:
        path = f"groups/{group.slug}/pack.html"
        if path in seen.output.files:
            leads = {target(path, link["href"]) for link in seen.output.pages[path].body.elements("a") if link["href"]}
            for file in _due(group)[1:]:
                if f"groups/{group.slug}/{file}" not in leads:
                    yield path, f"does not lead to {file}"
            for file in sorted(WITH_A_LOGO & {lead.rsplit("/", 1)[-1] for lead in leads}):
                if f"groups/{group.slug}/{file}" not in seen.output.files:
                    yield path, f"leads to {file}, which is not there"


def _due(group: MadeGroup) -> list[str]:
    return [file for file in FILES if file not in WITH_A_LOGO or not group.marker]


def adverts_are_alike(seen: Seen) -> Iterator[Found]:
    """People come to know it: but for the group's own words, all say the same."""
    alike: dict[str, list[str]] = defaultdict(list)
    for group in seen.made.groups:
        path = f"groups/{group.slug}/advert.txt"
        if path not in seen.output.files:
            continue
        text = seen.output.text(path)
        if group.name not in text:
            yield path, f"does not name {group.name}"
        if group.page not in text:
            yield path, f"does not say {group.page}"
        for own, stands_for in ((group.page, "PAGE"), (group.name, "NAME"), (seen.made.areas.get(group.slug, ""), "AREA")):
            text = text.replace(own, stands_for) if own else text
        alike[text].append(path)
    if len(alike) > 1:
        rare = min(alike.values(), key=len)
        yield rare[0], f"{len(alike)} adverts that differ in more than the group's own words"


def codes_lead_to_the_group(seen: Seen) -> Iterator[Found]:
    step = max(1, len(seen.made.groups) // READ)
    due = {f"groups/{group.slug}/{sheet}": group.page for group in seen.made.groups[::step] for sheet in SHEETS}
    found = in_pages({path: seen.output.text(path) for path in due if path in seen.output.files})
    for path, said in found.items():
        if said != [due[path]]:
            yield path, f"its codes say {said}, and {due[path]} is due"
    seen.remark(f"{sum(map(len, found.values()))} QR codes were read")


def codes_can_be_read_off_paper(seen: Seen) -> Iterator[Found]:
    """As a browser prints the whole sheet: large enough, dark enough, and with enough white around."""
    pages = {group.slug: group.page for group in seen.made.groups}
    for path, said in seen.codes_on_sheets.items():
        if said != [pages[path.split("/")[1]]]:
            yield path, f"on a picture of the sheet the codes say {said}"


def adverts_are_pages_for_printing(seen: Seen) -> Iterator[Found]:
    """Each names its group and the address in words as well, for who has no telephone that reads codes."""
    for group in seen.made.groups:
        for sheet in SHEETS:
            path = f"groups/{group.slug}/{sheet}"
            if path in seen.output.files:
                words = seen.output.pages[path].body.text()
                for said in (group.name, group.page.removeprefix("https://")):
                    if said not in words:
                        yield path, f"does not say {said}"


RULES = [packs_are_whole, packs_offer_their_files, adverts_are_alike, codes_lead_to_the_group, codes_can_be_read_off_paper, adverts_are_pages_for_printing]
