"""A letter as its page has it without scripts, and what it must say once it is filled in: worked out a second time, from the HTML alone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple, Union

from Pages.site import Page
from Pages.tree import Element

from .sums import plain, pounds, weekly, whole_total

Answer = Union[str, list[dict[str, str]]]
Answers = Mapping[int, Answer]
TOTAL = -1
SAID = {"week": "a week", "four-weeks": "every four weeks", "month": "a month", "year": "a year"}
# What no XML file can hold (XML 1.0, section 2.2), and half of a character that two numbers stand for.
NOT_IN_XML = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
HALF = re.compile("[\ud800-\udfff]")
# White space as scripts trim it (ECMA-262, WhiteSpace and LineTerminator).
WHITE = "\t\n\v\f\r \xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"


class Field(NamedTuple):
    label: str
    type: str
    is_optional: bool
    # All that the page says of it, with its example.
    hint: str
    autocomplete: str
    options: list[str]


class Blank(NamedTuple):
    field: int
    label: str


class Paragraph(NamedTuple):
    mark: str
    # The number of its list; None outside of lists.
    list: int | None
    parts: list[str | Blank]


class Piece(NamedTuple):
    mark: str
    list: int | None
    text: str
    # Blanks that are left open, in order, and the text as plain text shows it, with brackets round them.
    labels: list[str]
    bracketed: str


class Letter:
    def __init__(self, page: Page):
        sheet = next(element for element in page.root.elements() if element["id"] == "_sheet")
        asked = next(element for element in page.root.elements("section") if "blanks" in element["class"].split())
        html, heading = page.first("html"), page.first("h1")
        self.page = page
        self.file = sheet["data-file"]
        self.title = heading.text() if heading else ""
        self.language = html["lang"] if html else ""
        self.fields = [_field(item) for item in asked.elements("li") if item["data-type"]]
        self.subject = next((e.text() for e in sheet.elements() if "letter-title" in e["class"].split()), self.title)
        self.paragraphs = list(_paragraphs(sheet))

    @classmethod
    def on(cls, page: Page) -> Letter | None:
        return cls(page) if "_sheet" in page.ids else None

    def number(self, label: str) -> int:
        return next(number for number, field in enumerate(self.fields) if field.label == label)

    def finished(self, answers: Answers) -> list[Piece]:
        """The letter with these answers: a paragraph whose blanks are all optional and empty is left out, once there is any answer."""
        said = {number: self._said(number, answer) for number, answer in answers.items()}
        is_begun = any(said.values())
        # A row that nobody has begun says nothing.
        costs = [cost for answer in answers.values() if isinstance(answer, list) for cost in answer if said_of(cost)]
        if (sum_of_costs := whole_total(costs)) is not None:
            said[TOTAL] = [pounds(sum_of_costs)]
        return [piece for paragraph in self.paragraphs for piece in self._pieces(paragraph, said, is_begun)]

    def _pieces(self, paragraph: Paragraph, said: dict[int, list[str]], is_begun: bool) -> Iterator[Piece]:
        blanks = [part for part in paragraph.parts if isinstance(part, Blank)]
        if is_begun and blanks and all(self._is_optional(blank) and not said.get(blank.field) for blank in blanks):
            return
        if len(paragraph.parts) == 1 and blanks and self._type(blanks[0]) == "costs" and said.get(blanks[0].field):
            for line in said[blanks[0].field]:
                yield Piece(paragraph.mark, paragraph.list, line, [], line)
            return
        parts = [part if isinstance(part, str) else "\n".join(said.get(part.field, [])) or part for part in paragraph.parts]
        labels = [part.label for part in parts if isinstance(part, Blank)]
        text = "".join(part if isinstance(part, str) else part.label for part in parts)
        bracketed = "".join(part if isinstance(part, str) else f"[{part.label}]" for part in parts)
        yield Piece(paragraph.mark, paragraph.list, text, labels, bracketed)

    def _type(self, blank: Blank) -> str:
        return "total" if blank.field == TOTAL else self.fields[blank.field].type

    def _is_optional(self, blank: Blank) -> bool:
        costs = [field for field in self.fields if field.type == "costs"]
        asked = costs if blank.field == TOTAL else [self.fields[blank.field]]
        return all(field.is_optional for field in asked)

    def _said(self, number: int, answer: Answer) -> list[str]:
        if isinstance(answer, list):
            return [line for cost in answer if (line := said_of(cost))]
        return [money(answer) if self.fields[number].type == "money" else answer] if answer else []


def said_of(cost: Mapping[str, str]) -> str:
    """Extra washing: £13 a month, which is £3.00 a week. I need this because… Proof: bank statements."""
    what, why, amount, period, evidence = (cost.get(key, "") for key in ("what", "why", "amount", "period", "evidence"))
    price = money(amount)
    if amount and period:
        figure = weekly(amount, period)
        price += f" {SAID[period]}" + ("" if figure is None or period == "week" else f", which is {pounds(figure)} a week")
    first = f"{what}: {price}" if what and price else what or price
    return " ".join(_ended(piece) for piece in (first, why, evidence and f"Proof: {evidence}") if piece)


def _ended(sentence: str) -> str:
    return sentence if sentence.endswith((".", "!", "?", "…")) else f"{sentence}."


def money(amount: str) -> str:
    return f"£{amount}" if plain(amount) is not None and not amount.startswith("£") else amount


def clean(answer: Answer, in_one_line: bool = False) -> Answer:
    """An answer as it must come out everywhere. A box of one line holds no line ends, as browsers have it."""
    if isinstance(answer, list):
        return [{key: clean(value, key != "why") for key, value in cost.items()} for cost in answer]
    text = re.sub("\r\n?", "\n", answer)
    text = text.replace("\n", "") if in_one_line else text
    return HALF.sub("\ufffd", NOT_IN_XML.sub("", text)).strip(WHITE)


def plain_text(pieces: list[Piece]) -> str:
    """The letter as words alone: an empty line between paragraphs, none between the items of a list."""
    lines: list[str] = []
    for number, piece in enumerate(pieces):
        if number and (piece.list is None or piece.list != pieces[number - 1].list):
            lines.append("")
        mark = f"{piece.mark} " if piece.mark else ""
        for at, line in enumerate(piece.bracketed.split("\n")):
            lines.append(line and (" " * len(mark) if at else mark) + line)
    return "\n".join(lines)


def _field(item: Element) -> Field:
    """From the list of what there is to fill in."""
    label = next(item.elements("strong")).text()
    hint = " ".join(span.text() for span in item.elements("span") if "hint" in span["class"].split())
    options = [option.text() for option in item.elements("li")]
    return Field(label, item["data-type"], "data-optional" in item.attributes, hint, item["data-autocomplete"], options)


def _paragraphs(sheet: Element) -> Iterator[Paragraph]:
    """Letters of ours are paragraphs, headings and lists of one level. What else comes one day must be put here first."""
    for number, element in enumerate(child for child in sheet.children if isinstance(child, Element)):
        if element.tag in ("p", "h3", "h4", "h5", "h6"):
            yield Paragraph("", None, _parts(element))
        elif element.tag in ("ul", "ol"):
            start = int(element["start"] or 1)
            items = [item for item in element.elements("li") if "cost-more" not in item["class"].split()]
            for at, item in enumerate(items):
                yield Paragraph(f"{start + at}." if element.tag == "ol" else "-", number, _parts(item))
        else:
            raise NotImplementedError(f"the tests know no {element} in a letter")


def _parts(element: Element) -> list[str | Blank]:
    parts: list[str | Blank] = []
    after_break = False
    for child in element.children:
        if isinstance(child, str):
            parts.append(child.removeprefix("\n") if after_break else child)
        elif child.tag == "br":
            parts.append("\n")
        elif "blank" in child["class"].split():
            label = "".join(inner for inner in child.children if isinstance(inner, str))
            parts.append(Blank(TOTAL if "data-total" in child.attributes else int(child["data-field"]), label))
        elif "unseen" not in child["class"].split():
            parts += _parts(child)
        after_break = not isinstance(child, str) and child.tag == "br"
    return [part for part in parts if part != ""]
