"""What pictures must keep in a real browser: their place, their room before they are there, and logos their plates."""

from __future__ import annotations

import base64
import io
from collections.abc import Iterator

from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageStat
from Pages.site import Page

from .browser import DESKTOP, PHONE, REFLOW, Browser

# So many logos of a page are looked at: all have the same styles.
MOST_LOGOS = 6
# How far a logo's pixels may be off, on average, from those in light mode: a hair for where it stands between two pixels.
NEAR = 6
MODES = {"dark": {"prefers_color_scheme": "dark"}, "forced colours": {"forced_colors": "active"}}


def pictures_fit_their_column(browser: Browser, page: Page) -> Iterator[str]:
    for size in (DESKTOP, REFLOW):
        browser.look(size)
        yield from browser.ask("tooWide")


def pictures_have_room_kept(browser: Browser, page: Page) -> Iterator[str]:
    """Each is as large before it came as afterwards, so that words that are being read do not jump."""
    browser.ask("getPictures")
    due = _sizes(browser)
    browser.ask("holdPicturesBack")
    kept = _sizes(browser)
    if came := browser.ask("picturesThatCame"):
        yield f"cannot be held back, so that its room is not known: {came[0]}"
    browser.look()
    for (tag, width, height), (_, width_kept, height_kept) in zip(due, kept):
        if max(abs(width - width_kept), abs(height - height_kept)) > 1:
            yield f"{width_kept} × {height_kept} before it came, then {width} × {height}: {tag}"


def _sizes(browser: Browser) -> list[tuple[str, int, int]]:
    found = []
    for size in (DESKTOP, PHONE):
        browser.look(size)
        found += browser.ask("pictureSizes")
    return found


def logos_keep_their_colours(browser: Browser, page: Page) -> Iterator[str]:
    """On dark pages and in forced colours each is the same as ever: it has a plate of its own, through which no ground is seen."""
    browser.look()
    browser.ask("getPictures")
    usual = _logos(browser)
    for mode, features in MODES.items() if usual else ():
        browser.look(**features)
        for (tag, picture, inside), (_, other, _) in zip(usual, _logos(browser)):
            # Blurred, since a picture that stands half a pixel elsewhere has the same colours all the same.
            different = ImageChops.difference(*(one.filter(ImageFilter.GaussianBlur(2)) for one in (picture, other.resize(picture.size))))
            if (off := max(ImageStat.Stat(different, inside).mean)) > NEAR:
                yield f"{mode}: {off:.0f} of 255 off from its colours: {tag}"


def _logos(browser: Browser) -> list[tuple[str, Image.Image, Image.Image]]:
    """Asked anew each time, as what is above them may have got an edge."""
    places = [place for place in browser.ask("logos", MOST_LOGOS) if min(place["width"], place["height"]) >= 8]
    return [(place["tag"], *_picture(browser, place)) for place in places]


def _picture(browser: Browser, place: dict) -> tuple[Image.Image, Image.Image]:
    """Its pixels, and those of them that count: a plate is round, and the page is seen around it."""
    clip = {**{side: round(place[side]) for side in ("x", "y", "width", "height")}, "scale": 1}
    taken = base64.b64decode(browser.cdp("Page.captureScreenshot", format="png", captureBeyondViewport=True, clip=clip)["data"])
    with Image.open(io.BytesIO(taken)) as file:
        picture = file.convert("RGB")
    inside = Image.new("L", picture.size, 0)
    across, down = picture.width * 0.06, picture.height * 0.06
    ImageDraw.Draw(inside).ellipse((across, down, picture.width - across, picture.height - down), fill=255)
    return picture, inside
