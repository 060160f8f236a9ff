"""What a real browser loads of a page's pictures, and how the adverts' sheets come out in it."""

from __future__ import annotations

import base64
import io
import subprocess
from collections.abc import Iterable
from urllib.parse import unquote, urlsplit

from PIL import Image

from Browser.browser import HERE, Browser, browser

from .codes import in_pictures
from .output import PICTURES, Output
from .sizes import DESKTOP, PHONE, Window

# A4 and A5, at 96 to the inch.
SHEETS = {"advert-a4.html": (794, 1123), "advert-a5.html": (559, 794)}


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
