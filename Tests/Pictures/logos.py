"""Makes a site of groups with awkward logos, the same every time:  python -m Pictures.logos FOLDER [COUNT] [--hostile]   (with PYTHONPATH=Tests)"""

from __future__ import annotations

import argparse
from datetime import date, timedelta
from pathlib import Path
from random import Random

from .made import BASE_URL, MadeGroup, MadeSite
from .marks import drawings, rasters
from .marks.designs import palette
from .marks.hostile import Hostile, hostile_logos
from .marks.names import file_name, name

FORMS: list[str] = [*drawings.FORMS, *rasters.FORMS]
# Steps through the forms so that a few groups have logos as unlike as those of many. It shares no factor with their number.
STRIDE = 21
# Beyond this many, logos come again in other colours.
DISTINCT = 200

NETWORK = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="100" height="100"><circle cx="50" cy="50" r="44" fill="none" stroke="#123c55" stroke-width="8"/>
<circle cx="50" cy="50" r="24" fill="none" stroke="#7a1f3d" stroke-width="6"/><circle cx="50" cy="50" r="9" fill="#123c55"/></svg>
"""


def logo(number: int) -> tuple[str, str, bytes]:
    """Its form, the ending of its file, and its bytes."""
    form = FORMS[number * STRIDE % len(FORMS)]
    chance = Random(f"logo {number % DISTINCT}")
    colours = palette(chance, number // DISTINCT)
    if form in drawings.FORMS:
        return form, "svg", drawings.FORMS[form](chance, colours).encode()
    ending, make = rasters.FORMS[form]
    return form, ending, make(chance, colours)


def make(folder: Path, count_good: int, hostile: bool = True) -> MadeSite:
    """Writes content/ into the folder; with `hostile`, groups with hostile logos stand between the others."""
    site = MadeSite(folder)
    _write_frame(site.content, count_good)
    for number in range(count_good):
        site.groups.append(_write_group(site, number))
    for number, bad in enumerate(hostile_logos() if hostile else ()):
        site.groups.append(_write_hostile(site, number, bad))
    return site


def _write_frame(content: Path, count: int) -> None:
    for part in ("groups", "posts", "assets"):
        (content / part).mkdir(parents=True, exist_ok=True)
    (content / "site.yaml").write_text(f"title: A Network of {count}\nbase-url: {BASE_URL}\ndescription: Groups with logos of every kind.\nlogo: assets/logo.svg\n")
    (content / "assets" / "logo.svg").write_text(NETWORK)
    (content / "posts" / "2026-01-01-we-begin.md").write_text("---\ntitle: We begin\ndescription: The first post.\n---\nWe send in our logos.\n")


def _write_group(site: MadeSite, number: int) -> MadeGroup:
    form, ending, data = logo(number)
    slug, called, area, nation = name(number)
    file = file_name(number, form, ending)
    _write_page(site, slug, called, area, nation, file, number)
    (site.content / "groups" / slug / file).write_bytes(data)
    return MadeGroup(slug, called, f"groups/{slug}/{file}", form)


def _write_hostile(site: MadeSite, number: int, bad: Hostile) -> MadeGroup:
    slug = f"bad-{number + 1:02}-{bad.name.replace(',', '').replace(' ', '-')}"
    called = f"Example: Sender {number + 1}"
    _write_page(site, slug, called, f"Place {number + 1}", "England", bad.file, number)
    path = site.content / "groups" / slug / bad.file
    if bad.content is None:
        # Beside the site's folder, since a link that stays within the site may be followed.
        outside = site.folder.parent / f"{site.folder.name}-outside.svg"
        outside.write_text(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><desc>{bad.marker}</desc><rect width="5" height="5"/></svg>')
        path.symlink_to(Path("../../../..") / outside.name)
    else:
        path.write_bytes(bad.content)
    return MadeGroup(slug, called, f"groups/{slug}/{bad.file}", bad.name, bad.marker)


def _write_page(site: MadeSite, slug: str, called: str, area: str, nation: str, file: str, number: int) -> None:
    """Several join on one day: then the slug decides."""
    joined = date(2024, 1, 1) + timedelta(days=number // 3 * 5 % 1000)
    quoted = called.replace('"', '\\"')
    site.areas[slug] = area
    page = site.content / "groups" / slug / "index.md"
    page.parent.mkdir(parents=True)
    page.write_text(
        f'---\nname: "{quoted}"\narea: {area}\nnation: {nation}\njoined: {joined}\nlogo: "{file}"\ncovers: [social care, benefits]\nexample: true\n---\n\nThis is an example, and no such group is known to us.\n'
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("count", type=int, nargs="?", default=DISTINCT)
    parser.add_argument("--hostile", action="store_true")
    wanted = parser.parse_args()
    site = make(wanted.folder, wanted.count, wanted.hostile)
    print(f"{len(site.honest)} groups and {len(site.hostile)} hostile ones in {wanted.folder}")


if __name__ == "__main__":
    main()
