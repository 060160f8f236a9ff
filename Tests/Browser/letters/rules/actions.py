"""What can be done with the letter besides saving it: print, copy, e-mail."""

from __future__ import annotations

import base64
import shutil
import subprocess
from collections.abc import Iterator
from urllib.parse import parse_qs, urlsplit

from ..answers import plausible, required, with_twelve_costs
from ..desk import SAVERS, Desk, parting
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
    desk.act(desk.words["print"])
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
    """Also where a browser has no clipboard for pages from a disk."""
    without = "Object.defineProperty(navigator, 'clipboard', { value: null, configurable: true })"
    # Other words for each: what one copied must not do for the next.
    for case, answers, prepare in (("", plausible(desk.letter), ""), ("without a clipboard, ", required(desk.letter), without)):
        desk.open()
        desk.write(answers)
        desk.browser.driver.execute_script(prepare)
        desk.activate(desk.words["copy"])
        yield from (f"{case}{seen}" for seen in _on(desk, desk.words["copy"]))
        desk.browser.driver.execute_script("delete navigator.clipboard")
        yield from (f"{case}{seen}" for seen in parting(plain_text(desk.letter.finished(answers)).split("\n"), desk.copied().split("\n")))
        if (status := desk.ask("status")) != desk.words["copied"]:
            yield f"{case}the status says “{status}”"


def focus_comes_back_past_the_summary(desk: Desk) -> Iterator[str]:
    """To the button that was pressed first; the one pressed last is gone."""
    desk.open()
    desk.ask("spyOnPrint")
    desk.type_a_name()
    for label in (desk.words["print"], desk.words["copy"]):
        desk.act(label)
        yield from _on(desk, label)
    for kind, key in SAVERS.items():
        desk.save(kind)
        yield from _on(desk, desk.words[key])


def _on(desk: Desk, label: str) -> Iterator[str]:
    focused = desk.ask("focused")
    if focused["words"] != label:
        yield f"after “{label}” the focus is on {focused['tag']} “{focused['words'][:40]}”"


def messages_go_when_somebody_types_on(desk: Desk) -> Iterator[str]:
    """“Everything is cleared.” is not true for long."""
    desk.open()
    desk.type_a_name()
    desk.save("txt")
    for _ in range(2):
        if not (said := desk.ask("status")):
            yield "saving or clearing says nothing"
        desk.type_a_name()
        if desk.ask("status"):
            yield f"when somebody types on, the status still says “{said}”"
        desk.activate_and_agree(desk.words["clear"])


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
    desk.activate(desk.words["mail"])
    if (status := desk.ask("status")) != desk.words["mailHint"]:
        yield f"the status says “{status}”"


def emails_subject_has_the_answer(desk: Desk) -> Iterator[str]:
    """Where the letter's subject has a blank, as those of other networks may."""
    number = desk.letter.number("Name of the council")
    blank = f"document.querySelector('[data-field=\"{number}\"]')"
    desk.open_changed(f"document.querySelector('.letter-title').append(' ', {blank}.cloneNode(true))")
    for answer in ("", "Anytown & <County>", ""):
        desk.write({number: answer})
        subject = parse_qs(urlsplit(desk.ask("mail")).query).get("subject")
        if subject != [f"{desk.letter.subject} {answer or 'Name of the council'}"]:
            yield f"with “{answer}” the subject is {subject}"


RULES = [
    print_prints_the_letter_alone,
    blank_letter_prints_alone_from_its_button,
    copy_copies_every_word,
    focus_comes_back_past_the_summary,
    messages_go_when_somebody_types_on,
    email_says_two_lines,
    emails_subject_has_the_answer,
]
