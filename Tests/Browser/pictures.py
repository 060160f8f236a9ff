"""Writes a picture of every kind of page in every way that it is looked at. Tests/Browser/screenshots starts it."""

from __future__ import annotations

import base64
import sys
from pathlib import Path

from Pages.site import Site

from .browser import PHONE, Browser, browser
from .kinds import pages_by_kind

WIDE = (1440, 900)
# A sheet of A4 is 794 points wide at 96 to the inch.
SHEET = (794, 1123)
LOOKS: dict[str, tuple] = {
    "phone-light": (PHONE, "screen", {}),
    "phone-dark": (PHONE, "screen", {"prefers_color_scheme": "dark"}),
    "desktop-light": (WIDE, "screen", {}),
    "desktop-dark": (WIDE, "screen", {"prefers_color_scheme": "dark"}),
    "desktop-forced-colours": (WIDE, "screen", {"forced_colors": "active"}),
    "print": (SHEET, "print", {}),
}
TALLEST = 12_000


def picture(browser: Browser) -> bytes:
    size = browser.cdp("Page.getLayoutMetrics")["cssContentSize"]
    clip = {"x": 0, "y": 0, "width": size["width"], "height": min(size["height"], TALLEST), "scale": 1}
    return base64.b64decode(browser.cdp("Page.captureScreenshot", format="png", captureBeyondViewport=True, clip=clip)["data"])


def main() -> int:
    folder, site = Path(sys.argv[1]), Site(Path(sys.argv[2]))
    folder.mkdir(parents=True, exist_ok=True)
    with browser() as one:
        for kind, path in pages_by_kind(site).items():
            one.open(site.folder / path)
            for look, (size, media, features) in LOOKS.items():
                one.look(size, media, **features)
                file = folder / f"{kind}-{look}.png"
                file.write_bytes(picture(one))
                print(file)
    return 0


if __name__ == "__main__":
    sys.exit(main())
