"""Writes what a letter looks like on paper and while it is filled in:

    python -m Browser.letters.pictures SITE FOLDER   (with PYTHONPATH=Tests)

PDF files of the blank, the filled and the large letter, a picture of each of their sheets (with pdftoppm), and pictures of the form."""

from __future__ import annotations

import base64
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from Pages.site import Site

from ..browser import DESKTOP, PHONE, browser
from ..pictures import SHEET, picture
from .answers import with_twelve_costs
from .desk import Desk

FORMS = {"empty": Desk.empty, "filled": Desk.full, "asked": Desk.asked}
LOOKS: dict[str, tuple] = {
    "desktop-light": (DESKTOP, {}),
    "desktop-dark": (DESKTOP, {"prefers_color_scheme": "dark"}),
    "desktop-forced-colours": (DESKTOP, {"forced_colors": "active"}),
    "phone-light": (PHONE, {}),
}


def blank(desk: Desk) -> None:
    """As its button prints it."""
    desk.open()
    desk.browser.driver.execute_script("document.documentElement.classList.add('letter-only')")


def filled(desk: Desk) -> None:
    desk.open()
    desk.write(with_twelve_costs(desk.letter))


def large(desk: Desk) -> None:
    filled(desk)
    desk.browser.driver.execute_script("location.hash = '_large'")


PRINTS: dict[str, Callable[[Desk], None]] = {"page": Desk.empty, "blank": blank, "filled": filled, "large": large}


def main() -> int:
    site, folder = Site(Path(sys.argv[1])), Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    with browser() as one:
        desk = Desk(one, site)
        for name, prepare in PRINTS.items():
            prepare(desk)
            one.look(SHEET, media="print")
            file = folder / f"{name}.pdf"
            file.write_bytes(base64.b64decode(one.cdp("Page.printToPDF", preferCSSPageSize=True)["data"]))
            subprocess.run(["pdftoppm", "-r", "60", "-png", str(file), str(file.with_suffix(""))], check=True)
            print(file)
        for state, prepare in FORMS.items():
            prepare(desk)
            for look, (size, features) in LOOKS.items():
                one.look(size, **features)
                file = folder / f"{state}-{look}.png"
                file.write_bytes(picture(one))
                print(file)
    return 0


if __name__ == "__main__":
    sys.exit(main())
