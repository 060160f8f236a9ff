"""What a real browser loads of a page's pictures, and how the adverts' sheets come out in it."""

from __future__ import annotations

import base64
import io
import subprocess
from collections.abc import Iterable
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from PIL import Image

from Browser.browser import HERE, Browser, browser

from .codes import in_pictures
from .output import PICTURES, Output
from .sizes import DESKTOP, PHONE, Window

# From a small phone to a wide desktop, and as sharp as screens are.
WIDTHS, DENSITIES = (320, 390, 768, 1024, 1440, 1920), (1, 2, 3)
# A4 and A5, at 96 to the inch.
SHEETS = {"advert-a4.html": (794, 1123), "advert-a5.html": (559, 794)}


class Slot(NamedTuple):
    """The room that a page has for a picture which comes in several widths, and what its `sizes` say of it."""

    page: str
    window: Window
    alt: str
    sizes: str
    is_lazy: bool
    # As it is laid out, and as wide as it would be with nothing round it.
    width: float
    natural: int


def is_there() -> bool:
    return subprocess.run([str(HERE / "find-browser")], capture_output=True, check=False).returncode == 0


def pictures_loaded(output: Output, page: str) -> dict[str, list[str]]:
    """By the window's name: the pictures of the page's main part, once it was scrolled to its end."""
    found = {}
    for window in (PHONE, DESKTOP):
        # A browser anew for each, as one that has a larger picture already takes that.
        with browser() as one:
            found[window.name] = _loaded(one, output, page, window)
    return found


def _loaded(one: Browser, output: Output, page: str, window: Window) -> list[str]:
    one.cdp("Network.enable")
    one.cdp("Emulation.setDeviceMetricsOverride", width=window.width, height=window.height, deviceScaleFactor=window.density, mobile=window is PHONE)
    list(one.events())
    one.driver.get((output.folder / page).as_uri())
    script = """const done = arguments[0]; (async () => {
      for (let at = 0; at <= document.documentElement.scrollHeight; at += innerHeight / 2) { scrollTo(0, at); await new Promise(r => setTimeout(r, 60)) }
      await Promise.all([...document.images].map(i => i.complete || new Promise(r => { i.onload = i.onerror = r }))); done() })()"""
    one.driver.execute_async_script(script)
    paths = []
    for method, parameters in one.events():
        if method == "Network.requestWillBeSent" and (address := parameters["request"]["url"]).startswith("file:"):
            path = unquote(urlsplit(address).path).removeprefix(f"{output.folder}/")
            if path.lower().endswith((*PICTURES, ".svg")):
                paths.append(path)
    return list(dict.fromkeys(paths))


def slots(output: Output) -> list[Slot]:
    """Of every page with such pictures, at every width."""
    script = """return [...document.images].filter(i => i.srcset).map(i => {
      const source = i.closest('picture')?.querySelector('source')
      return [i.alt, (source || i).sizes, i.loading == 'lazy', i.getBoundingClientRect().width, Number(i.getAttribute('width'))] })"""
    found = []
    with browser() as one:
        for page in (page for page in output.named("*.html") if "srcset=" in output.text(page)):
            one.driver.get((output.folder / page).as_uri())
            for window in (Window(f"{width} px, {density} to 1", width, 900, density) for width in WIDTHS for density in DENSITIES):
                one.cdp("Emulation.setDeviceMetricsOverride", width=window.width, height=window.height, deviceScaleFactor=window.density, mobile=False)
                found += [Slot(page, window, *said) for said in one.driver.execute_script(script)]
    return found


def codes_on_sheets(output: Output, slugs: Iterable[str]) -> dict[str, list[str]]:
    """What zbarimg reads off each sheet as it would be printed, by the sheet's path."""
    found = {}
    with browser() as one:
        for slug in slugs:
            for name, (width, height) in SHEETS.items():
                path = f"groups/{slug}/{name}"
                if path in output.files:
                    one.cdp("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=2, mobile=False)
                    one.cdp("Emulation.setEmulatedMedia", media="print")
                    one.driver.get((output.folder / path).as_uri())
                    with Image.open(io.BytesIO(base64.b64decode(one.cdp("Page.captureScreenshot", format="png")["data"]))) as sheet:
                        found[path] = in_pictures([sheet])[0]
    return found
