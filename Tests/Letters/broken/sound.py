"""A site with one blank letter, and a folder with one filled letter, small and sound, written without any of the program's code.

Between them they have all that letters can have: a title, headings, lists in lists, numbers that start late, further paragraphs of items,
quotes, rules, lines, blanks, and words that are hard on files."""

from __future__ import annotations

import json
from pathlib import Path

from .formats import BLANK, Paragraph, open_document, plain_text, word

SITE_LETTER = "resources/blank"
FILLED = "filled"
HARD = "“Quotes” ' \" <&> &amp; <b>ŵyneb</b> 👩🏽‍🦽 שלום [x] {y} % \\ • 1. - \ta tab"
LONG = "abcde fghi" * 1000

BLANK_LETTER: list[Paragraph] = [
    ("", "", "[[Your name]]\n[[Your address]]"),
    ("Title", "", "Please answer"),
    ("Heading1", "", "One"),
    ("", "", "I am [[Your name]], and I write to “you” & yours <today>."),
    ("", "• 1", "[[My costs]]"),
    ("Heading2", "", "Two"),
    ("", "3. 1", "Third, [[Name of the <officer>]]."),
    ("", "more 1", "More of the third."),
    ("", "• 2", "Inside"),
    ("", "4. 1", "Fourth"),
    ("Quote", "", "They said so."),
    ("Rule", "", ""),
    ("Heading3", "", "Three"),
    ("", "", "Bye."),
]

PAGE = """<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Ask for an answer: Site</title></head><body><main>
<h1>Ask for an answer</h1>
<div class="letter">
<p><span class="blank"><span class="unseen">Blank: </span>Your name</span><br>
<span class="blank"><span class="unseen">Blank: </span>Your address</span></p>
<h3 class="letter-title">Please answer</h3>
<h4>One</h4>
<p>I am <span class="blank" data-field="0"><span class="unseen">Blank: </span>Your name</span>,
and I write to “you” &amp; yours &lt;today&gt;.</p>
<ul class="costs"><li><span class="blank" data-field="1"><span class="unseen">Blank: </span>My costs</span></li>
<li class="cost-more"><span class="blank">More</span></li></ul>
<h5>Two</h5>
<ol start="3"><li><p>Third, <span class="blank" data-field="2"><span class="unseen">Blank: </span>Name of the &lt;officer&gt;</span>.</p>
<p>More of the third.</p>
<ul><li>Inside</li></ul></li>
<li>Fourth</li></ol>
<blockquote><p>They said so.</p></blockquote>
<hr>
<h6>Three</h6>
<p>Bye.</p>
</div>
</main></body></html>
"""

FILLED_LETTER: list[Paragraph] = [
    ("Title", "", "Llythyr"),
    ("", "", f"{HARD}\nsecond line"),
    ("", "• 1", f"{LONG}: £4.33 a week."),
    ("", "• 1", "1. not a number"),
    ("", "", "Still open: [[Open]]"),
]


def make(folder: Path) -> None:
    (folder / "resources").mkdir()
    (folder / "index.html").write_text("<!doctype html><html lang=en><title>Site</title><h1>Site</h1></html>")
    (folder / f"{SITE_LETTER}.html").write_text(PAGE)
    _files(folder / SITE_LETTER, "Ask for an answer", "en-GB", BLANK_LETTER)


def make_filled(folder: Path) -> None:
    words = BLANK.sub(r"\1", "\n".join(text for _, _, text in FILLED_LETTER))
    said = {"title": "Llythyr & mwy", "language": "cy", "labels": ["Open"], "words": words}
    (folder / f"{FILLED}.json").write_text(json.dumps(said))
    _files(folder / FILLED, said["title"], "cy", FILLED_LETTER)


def _files(path: Path, title: str, language: str, letter: list[Paragraph]) -> None:
    path.with_suffix(".docx").write_bytes(word(title, language, letter))
    path.with_suffix(".odt").write_bytes(open_document(title, language, letter))
    path.with_suffix(".txt").write_bytes(plain_text(letter))
