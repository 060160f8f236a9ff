"""A letter's page, open in the browser, and what a person does there: by keyboard where that is tested, else by script, which is faster."""

from __future__ import annotations

import json
import tempfile
import time
from base64 import b64decode
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from Pages.site import Page, Site
from selenium.common.exceptions import UnexpectedAlertPresentException

from ..browser import Browser, requests_in
from .answers import cost, required
from .letter import Answers, Letter

HELPERS = Path(__file__).parent / "in_page.js"
DRE = "resources/disability-related-expenditure.html"
SECONDS = 5
# Said where a page is left that a script has filled in, and no person. Such a page asks nobody.
OF_THE_TESTS = "Blocked attempt to show a 'beforeunload' confirmation panel for a frame that never had a user gesture"
# Said where the person's own program is started for a call or an e-mail.
OF_THE_BROWSER = "Launched external handler for"
SAVERS = {"docx": "saveWord", "odt": "saveOpen", "txt": "saveText"}


class Desk:
    def __init__(self, browser: Browser, site: Site, filled: Path | None = None):
        self.browser = browser
        self.site = site
        # Where filled letters are left for others to check.
        self.filled = filled
        self.letters = {path: letter for path, page in site.pages.items() if (letter := Letter.on(page))}
        self.letter = self.letters[DRE]
        # What the form says; nothing where a test broke the scripts.
        browser.open(self.file)
        self.words: dict[str, str] = browser.driver.execute_script("return (window.sitegen || {}).words || {}")
        self.helpers = HELPERS.read_text()
        self.requests: list[tuple[str, str]] = []
        self.messages: list[str] = []
        self.dialogs: list[str] = []
        self._folder = tempfile.TemporaryDirectory()
        self.downloads = Path(self._folder.name)
        browser.cdp("Browser.setDownloadBehavior", behavior="allow", downloadPath=str(self.downloads))
        browser.cdp("Browser.grantPermissions", permissions=["clipboardReadWrite", "clipboardSanitizedWrite"])

    @property
    def page(self) -> Page:
        return self.letter.page

    @property
    def file(self) -> Path:
        return self.site.folder / self.page.path

    def open(self, path: str = DRE) -> None:
        self.letter = self.letters[path]
        self.browser.open(self.file)
        self.help()

    def open_changed(self, change: str) -> None:
        """A script of the tests changes the page before the page's own scripts read it."""
        source = f"document.addEventListener('readystatechange', () => {{ {change} }}, {{ once: true }})"
        script = self.browser.cdp("Page.addScriptToEvaluateOnNewDocument", source=source)["identifier"]
        try:
            self.open()
        finally:
            self.browser.cdp("Page.removeScriptToEvaluateOnNewDocument", identifier=script)

    @contextmanager
    def another_tab(self) -> Iterator[None]:
        first = self.browser.driver.current_window_handle
        self.browser.driver.switch_to.new_window("tab")
        try:
            self.open()
            yield
        finally:
            self.browser.driver.close()
            self.browser.driver.switch_to.window(first)

    def close_other_tabs(self) -> None:
        """Those that the page has opened."""
        first, *others = self.browser.driver.window_handles
        for other in others:
            self.browser.driver.switch_to.window(other)
            self.browser.driver.close()
        self.browser.driver.switch_to.window(first)

    def reload(self) -> None:
        self.browser.driver.refresh()
        self.help()

    def open_without_scripts(self, path: str) -> None:
        """The page's own scripts do not run; the tests' questions are still answered."""
        self.letter = self.letters[path]
        self.browser.driver.get(self.file.as_uri())
        self.help()

    def help(self) -> None:
        """Again where the page came by another way than open."""
        self.browser.driver.execute_script(self.browser.helpers)
        self.browser.driver.execute_script(self.helpers)

    def ask(self, function: str, *arguments: Any) -> Any:
        """Calls one of the functions of in_page.js. Both ways as JSON in ASCII, so that any text goes through, half a character too."""
        script = f"return JSON.stringify(window.letterBench.{function}(...JSON.parse(arguments[0])) ?? null)"
        return json.loads(self.browser.driver.execute_script(script, json.dumps(arguments)))

    def wait_for(self, function: str) -> Any:
        """What a function of the page answers that takes its time."""
        script = f"const done = arguments[0]; window.{function}().then(done, (fault) => done(String(fault)))"
        return self.browser.driver.execute_async_script(script)

    def write(self, answers: Answers) -> None:
        self.ask("write", answers)

    def shows(self, answers: Answers) -> list[str]:
        """What is wrong with the letter on the sheet, if these are the answers."""
        wanted = [piece.text for piece in self.letter.finished(answers)]
        return parting(wanted, self.ask("paragraphs"))

    # Keys

    def press_until(self, is_there: Callable[[dict], bool], most: int, key: str = "Tab", modifiers: int = 0) -> dict | None:
        """Goes on by Tab, or another key, until the focus is where it should be; None where that is too far."""
        for _ in range(most):
            self.browser.press(key, modifiers)
            focused = self.ask("focused")
            if is_there(focused):
                return focused
        return None

    def activate(self, label: str, key: str = "Enter") -> bool:
        """The button or link with these words, by its key."""
        if not self.ask("focus", label):
            return False
        self.browser.press(key)
        return True

    def activate_and_agree(self, label: str, agree: bool = True) -> str:
        """One that asks first; gives what it asks, and says yes or no."""
        try:
            self.activate(label)
        except UnexpectedAlertPresentException:
            alert = self.browser.driver.switch_to.alert
            question = alert.text
            alert.accept() if agree else alert.dismiss()
            return question
        return ""

    def act(self, label: str) -> bool:
        """By the button's key, and past the summary where there is one."""
        if not self.activate(label):
            return False
        if self.ask("summary"):
            self.activate(self.words["anyway"].replace("{action}", label))
        return True

    def type_a_name(self) -> None:
        self.ask("focusField", 0)
        self.browser.type("Sam")

    def press_box(self) -> None:
        """Whether answers are kept."""
        self.ask("focusKeep")
        self.browser.press("Space")

    # Files

    def save(self, kind: str) -> bytes | None:
        return self.downloaded(kind) if self.act(self.words[SAVERS[kind]]) else None

    def is_saving(self) -> bool:
        """After the time that a file needs to come."""
        time.sleep(0.3)
        return any(self.downloads.iterdir())

    def downloaded(self, kind: str, most: float = SECONDS) -> bytes | None:
        path = self.downloads / f"{self.letter.file}.{kind}"
        end = time.monotonic() + most
        while time.monotonic() < end:
            # The browser gives the name only once the file is whole.
            if path.exists() and not list(self.downloads.glob("*.crdownload")):
                data = path.read_bytes()
                path.unlink()
                return data
            time.sleep(0.02)
        return None

    def made(self, kind: str) -> bytes:
        """The file's bytes from the script itself, without a download."""
        return b64decode(self.ask("file", kind))

    def copied(self) -> str:
        return self.wait_for("letterBench.clipboard")

    def keep(self, name: str, answers: Answers, files: dict[str, bytes]) -> None:
        """Leaves filled files for Tests/Letters, with what they must hold."""
        if not self.filled:
            return
        pieces = self.letter.finished(answers)
        said = {
            "title": self.letter.title,
            "language": self.letter.language,
            "labels": [label for piece in pieces for label in piece.labels],
            "words": "\n".join(piece.text for piece in pieces),
        }
        (self.filled / f"{name}.json").write_text(json.dumps(said, ensure_ascii=False, indent=1), encoding="utf-8")
        for kind, data in files.items():
            (self.filled / f"{name}.{kind}").write_bytes(data)

    # What the browser noted

    def drain(self) -> None:
        """Takes note of what was asked for, said on the console and asked of the person since the last time."""
        events = list(self.browser.events())
        self.requests += requests_in(events)
        self.messages += [message for message in self.browser.console() if OF_THE_TESTS not in message and OF_THE_BROWSER not in message]
        self.dialogs += [parameters["type"] for method, parameters in events if method == "Page.javascriptDialogOpening"]

    def forget(self) -> None:
        self.drain()
        self.requests, self.messages, self.dialogs = [], [], []

    def asked_by(self, action: Callable[[], Any]) -> list[str]:
        """The kinds of questions that are put to the person meanwhile."""
        self.drain()
        self.dialogs = []
        action()
        self.drain()
        return self.dialogs

    def leaves(self) -> None:
        """To another page, by its address."""
        self.browser.driver.get((self.site.folder / "index.html").as_uri())

    # States to look at

    def empty(self) -> None:
        self.open()

    def full(self) -> None:
        self.open()
        self.write(required(self.letter) | {self.letter.number("My costs"): FEW_COSTS})
        self.ask("goToTop")

    def asked(self) -> None:
        """With gaps, and with answers that cannot be right, after somebody chose to save."""
        self.open()
        self.write(wrong(self.letter))
        self.activate(self.words["saveWord"])
        self.ask("goToTop")


FEW_COSTS = [
    cost("Extra washing", "I need this because my skin is easily hurt.", "13", "month", "bank statements"),
    cost("Heating", "I cannot move about.", "£1,200", "year", "bills"),
]


def wrong(letter: Letter) -> Answers:
    return {
        letter.number("Your full name"): "Sam Taylor",
        letter.number("Your postcode"): "somewhere",
        letter.number("Your email"): "sam at home",
        letter.number("Date of this letter"): "soon",
        letter.number("My costs"): [FEW_COSTS[0], cost("Heating", "", "a lot", "", "")],
    }


def parting(wanted: list[str], found: list[str]) -> list[str]:
    """Where two lists part, as one line to read; nothing where they are the same."""
    for number in range(max(len(wanted), len(found))):
        one, other = (texts[number] if number < len(texts) else None for texts in (wanted, found))
        if one != other:
            at = next((at for at, (a, b) in enumerate(zip(one or "", other or "")) if a != b), min(len(one or ""), len(other or "")))
            return [f"paragraph {number + 1} is {_around(other, at)}, and not {_around(one, at)}"]
    return []


def _around(text: str | None, at: int) -> str:
    return "absent" if text is None else repr(text[max(0, at - 30) : at + 40])
