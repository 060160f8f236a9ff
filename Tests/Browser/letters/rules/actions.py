"""What can be done with the letter besides saving it: print, copy, e-mail."""

from __future__ import annotations

import base64
import shutil
import subprocess
from collections.abc import Iterator
from urllib.parse import parse_qs, urlsplit

from ..answers import plausible, with_twelve_costs
from ..desk import Desk, parting
from ..letter import plain_text

MAIL_MOST = 2000


def print_prints_the_letter_alone(desk: Desk) -> Iterator[str]:
    desk.open()
    desk.ask("spyOnPrint")
    answers = with_twelve_costs(desk.letter)
    desk.write(answers)
    desk.activate(desk.words["print"], "Space")
    if len(desk.ask("prints")) != 1:
        yield f"print was called {len(desk.ask('prints'))} times"
    desk.browser.look((700, 1000), media="print")
    on_sheet, on_page = desk.ask("words"), desk.ask("allWords")
    yield from (f"on paper, where the letter alone should be: {seen}" for seen in parting(on_sheet, on_page))
    # Numbers are words on paper; bullets are drawn.
    marked = [f"{piece.mark.replace('-', '')} {piece.text}" for piece in desk.letter.finished(answers)]
    yield from (f"PDF: {seen}" for seen in parting(" ".join(marked).split(), _words_of_pdf(desk)))


def blank_letter_prints_alone_from_its_button(desk: Desk) -> Iterator[str]:
    """With rows to write costs on, all of it, and none of the guidance."""
    desk.open()
    desk.ask("spyOnPrint")
    desk.activate(desk.words["print"])
    if desk.ask("summary"):
        desk.activate(desk.words["anyway"].replace("{action}", desk.words["print"]))
    prints = desk.ask("prints")
    if len(prints) != 1:
        yield f"print was called {len(prints)} times"
    desk.browser.driver.execute_script("document.documentElement.className = arguments[0]", prints[0] if prints else "")
    desk.browser.look((700, 1000), media="print")
    on_sheet, on_page = desk.ask("words"), desk.ask("allWords")
    yield from (f"on paper, where the letter alone should be: {seen}" for seen in parting(on_sheet, on_page))
    if (rows := desk.ask("rowsOnPaper")) < 5:
        yield f"{rows} more rows for costs"


def _words_of_pdf(desk: Desk) -> list[str]:
    if not shutil.which("pdftotext"):
        return ["there is no pdftotext on this computer"]
    data = base64.b64decode(desk.browser.cdp("Page.printToPDF", preferCSSPageSize=True)["data"])
    return subprocess.run(["pdftotext", "-", "-"], input=data, capture_output=True, check=True).stdout.decode("utf-8").split()


def copy_copies_every_word(desk: Desk) -> Iterator[str]:
    desk.open()
    answers = plausible(desk.letter)
    desk.write(answers)
    desk.activate(desk.words["copy"])
    yield from parting(plain_text(desk.letter.finished(answers)).split("\n"), desk.copied().split("\n"))
    if (status := desk.ask("status")) != desk.words["copied"]:
        yield f"the status says “{status}”"


def email_says_two_lines(desk: Desk) -> Iterator[str]:
    """The subject and two lines: of the answers nothing gets into an address."""
    desk.open()
    desk.write(with_twelve_costs(desk.letter))
    address = desk.ask("mail")
    if not address or len(address) > MAIL_MOST:
        yield f"an address of {len(address)} characters"
    said = parse_qs(urlsplit(address).query)
    wanted = {"subject": [desk.letter.subject], "body": [f"{desk.words['mailFirst']}\r\n{desk.words['mailSecond']}"]}
    if said != wanted or urlsplit(address).path:
        yield f"{address[:300]} says {said}, and not {wanted}"


RULES = [print_prints_the_letter_alone, blank_letter_prints_alone_from_its_button, copy_copies_every_word, email_says_two_lines]
