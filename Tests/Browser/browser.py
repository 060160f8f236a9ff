"""One headless Chromium for a whole run, and what selenium has no words for: emulated media, text that grows, the Tab key."""

from __future__ import annotations

import json
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import current_thread, main_thread
from typing import Any

from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.action_chains import ActionChains

HERE = Path(__file__).parent
DESKTOP, PHONE, REFLOW = (1280, 900), (390, 844), (320, 256)
# By name of a key: its number, what it types, and what it is called in events where that differs.
KEYS = {"Tab": (9, "", ""), "Enter": (13, "\r", ""), "Space": (32, " ", " "), "ArrowDown": (40, "", "")}
SHIFT = 8


class Browser:
    def __init__(self, driver: webdriver.Chrome):
        self.driver = driver
        self.helpers = (HERE / "in_page.js").read_text()
        self.axe = next(Path(sys.prefix).glob("lib/python*/site-packages/axe_playwright_python/axe.min.js")).read_text()

    def open(self, file: Path) -> None:
        # A page that was opened in forced colours keeps their ground in pictures of it.
        self.look()
        self.driver.get(file.as_uri())
        self.look()
        self.driver.execute_script(self.helpers)

    def reopen(self, scripts: bool) -> None:
        """The same page anew, with or without the scripts that it brings."""
        if not scripts:
            self.look()
        self.cdp("Emulation.setScriptExecutionDisabled", value=not scripts)
        # With its fragment it would be the same page, and not a new visit.
        self.driver.get(self.driver.current_url.split("#")[0])
        # Ours run all the same; only what waits for the page's own frames would wait for ever.
        if scripts:
            self.look()
        self.driver.execute_script(self.helpers)

    def look(self, size: tuple[int, int] = DESKTOP, media: str = "screen", **features: str) -> None:
        """How the page is looked at: look(PHONE, prefers_color_scheme="dark"). What is not named is as ever: light, on a screen."""
        self.cdp("Emulation.setDeviceMetricsOverride", width=size[0], height=size[1], deviceScaleFactor=1, mobile=False)
        chosen = {"prefers-color-scheme": "light", "forced-colors": "none", "prefers-reduced-motion": "no-preference"}
        chosen |= {name.replace("_", "-"): value for name, value in features.items()}
        self.cdp("Emulation.setEmulatedMedia", media=media, features=[{"name": n, "value": v} for n, v in chosen.items()])
        # Two frames later the page is laid out anew.
        self.driver.execute_async_script("const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done()))")

    def ask(self, function: str, *arguments: Any) -> Any:
        """Calls one of the functions of in_page.js."""
        return self.driver.execute_script(f"return window.bench.{function}(...arguments)", *arguments)

    def run_axe(self, tags: list[str], without: tuple[str, ...] = ()) -> dict[str, list]:
        if not self.driver.execute_script("return 'axe' in window"):
            self.driver.execute_script(self.axe)
        # Without preload axe asks for no stylesheet by itself, which the page's policy would rightly refuse.
        options = {"runOnly": tags, "preload": False, "rules": {rule: {"enabled": False} for rule in without}}
        script = "const done = arguments[1]; axe.run(document, arguments[0]).then(done, e => done({error: String(e)}))"
        results = self.driver.execute_async_script(script, options)
        if "error" in results:
            raise RuntimeError(f"axe: {results['error']}")
        return results

    def press(self, key: str, modifiers: int = 0) -> None:
        code, text, name = KEYS[key]
        common = {"key": name or key, "code": key, "windowsVirtualKeyCode": code, "modifiers": modifiers}
        self.cdp("Input.dispatchKeyEvent", type="keyDown" if text else "rawKeyDown", text=text, **common)
        self.cdp("Input.dispatchKeyEvent", type="keyUp", **common)

    def type(self, text: str) -> None:
        """Key by key, into what has the focus; a line end is the Enter key."""
        ActionChains(self.driver, duration=0).send_keys(text).perform()

    def events(self) -> Iterator[tuple[str, dict[str, Any]]]:
        """What happened since the last call, in the words of Chromium's protocol: (method, parameters)."""
        for entry in self.driver.get_log("performance"):
            message = json.loads(entry["message"])["message"]
            yield message["method"], message["params"]

    def requests(self) -> Iterator[tuple[str, str]]:
        """What was asked for since the last call, and why it failed where it did: (address, reason)."""
        return requests_in(self.events())

    def console(self) -> list[str]:
        return [entry["message"] for entry in self.driver.get_log("browser")]

    def cdp(self, command: str, **parameters: Any) -> Any:
        return self.driver.execute_cdp_cmd(command, parameters)


def requests_in(events: Iterable[tuple[str, dict[str, Any]]]) -> Iterator[tuple[str, str]]:
    addresses: dict[str, str] = {}
    for method, parameters in events:
        if method == "Network.requestWillBeSent":
            addresses[parameters["requestId"]] = parameters["request"]["url"]
            yield parameters["request"]["url"], ""
        elif method == "Network.loadingFailed":
            yield addresses.get(parameters["requestId"], "?"), parameters.get("blockedReason") or parameters["errorText"]


def end_when_told() -> None:
    """A run that is told to stop takes its browsers with it. Only the first thread can hear of it."""
    if current_thread() is main_thread():
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))


@contextmanager
def browser() -> Iterator[Browser]:
    options = webdriver.ChromeOptions()
    options.binary_location = subprocess.run([str(HERE / "find-browser")], capture_output=True, text=True, check=True).stdout.strip()
    for argument in (
        "--headless=new",
        "--no-sandbox",
        "--disable-dev-shm-usage",
        "--disable-gpu",
        "--disable-background-networking",
        "--no-first-run",
        "--hide-scrollbars",
        "--force-color-profile=srgb",
        # Whatever a page may try, nothing leaves this computer.
        "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost",
    ):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"performance": "ALL", "browser": "ALL"})
    # A page may ask before it is left, and is left; what else it asks waits for an answer.
    options.set_capability("unhandledPromptBehavior", {"beforeUnload": "accept", "default": "ignore"})
    end_when_told()
    driver = webdriver.Chrome(options=options, service=Service(shutil.which("chromedriver")))
    driver.set_script_timeout(60)
    driver.set_page_load_timeout(30)
    try:
        yield Browser(driver)
    finally:
        driver.quit()
