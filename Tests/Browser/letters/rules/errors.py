"""What is said of gaps and slips, when somebody saves."""

from __future__ import annotations

from collections.abc import Iterator

from ..answers import plausible, required
from ..desk import wrong, Desk

# By label of the field: the words that ask for it, by their name in the theme; rows of costs have their part of it as well.
ASKED = [
    ("Your address", "askAnswer"),
    ("Your postcode", "askPostcode"),
    ("Your email", "askEmail"),
    ("Date of this letter", "askDate"),
    ("Name of the council", "askAnswer"),
    ("My costs, cost 2", "askWhy"),
    ("My costs, cost 2", "askAmount"),
    ("My costs, cost 2", "askPeriod"),
]
PARTS = {"askWhy": "why", "askAmount": "amount", "askPeriod": "period"}


def summary_names_all_there_is_to_look_at(desk: Desk) -> Iterator[str]:
    desk.open()
    desk.write(wrong(desk.letter))
    if desk.ask("summary") or desk.ask("faults") or desk.ask("invalid"):
        yield "faults are shown before anybody asks"
    desk.activate(desk.words["saveWord"])
    summary = desk.ask("summary")
    if not summary:
        yield "there is no summary"
        return
    focused = desk.ask("focused")
    name = desk.words["questions"].replace("{count}", str(len(ASKED)))
    if focused["tag"] == "BODY" or focused["name"] != name or not focused["role"]:
        found = f"{focused['tag']} with role “{focused['role']}” named “{focused['name']}”"
        yield f"the focus is in {found}, and not in a summary named “{name}”"
    wanted = [f"{label}: {desk.words[key]}" for label, key in ASKED]
    if summary["links"] != wanted:
        yield f"asks {summary['links']}, and not {wanted}"
    if desk.is_saving():
        yield "saves the file before the person said so"


def links_lead_to_their_fields(desk: Desk) -> Iterator[str]:
    """By keyboard; and there the field says the same."""
    desk.asked()
    for (label, key), link in zip(ASKED, (desk.ask("summary") or {"links": []})["links"], strict=False):
        desk.activate(link)
        focused = desk.ask("focused")
        is_cost = label.startswith("My costs")
        field = "My costs" if is_cost else label
        expected = desk.words[PARTS[key]] if is_cost else label
        if focused["field"] != desk.letter.number(field) or not focused["label"].startswith(expected) or (is_cost and focused["row"] != 1):
            yield f"“{link}” leads to {focused['tag']} “{focused['label']}”"
            continue
        if not focused["isInvalid"]:
            yield f"“{label}” has no aria-invalid"
        if desk.words[key] not in focused["describedBy"]:
            yield f"“{label}” is described by “{focused['describedBy']}”, without “{desk.words[key]}”"
        hint = desk.letter.fields[focused["field"]].hint
        if not is_cost and hint not in focused["describedBy"]:
            yield f"“{label}” has lost its hint"


def summary_goes_with_a_cost(desk: Desk) -> Iterator[str]:
    """Its links count the rows: with one row fewer they would lead astray, and with one more they do not."""
    desk.asked()
    desk.activate(desk.words["addCost"])
    for link in (desk.ask("summary") or {"links": []})["links"]:
        desk.activate(link)
        if desk.ask("focused")["field"] < 0:
            yield f"after a cost is added “{link}” leads nowhere"
    for number in ("2", "1"):
        desk.asked()
        desk.activate(desk.words["removeCost"].replace("{number}", number))
        if summary := desk.ask("summary"):
            yield f"cost {number} is taken out, and the summary stays"
            # What a link does that leads to a row that is gone is seen on the console.
            for link in summary["links"]:
                desk.activate(link)
        if desk.ask("faults") or desk.ask("invalid"):
            yield f"cost {number} is taken out, and still says {desk.ask('faults')}"


def gaps_of_choices_are_asked_for(desk: Desk) -> Iterator[str]:
    """On the letters that have required choices."""
    for path, letter in desk.letters.items():
        choices = [n for n, f in enumerate(letter.fields) if f.type in ("choice", "yes-no") and not f.is_optional]
        if not choices:
            continue
        desk.open(path)
        desk.write({number: answer for number, answer in required(letter).items() if number not in choices})
        desk.activate(desk.words["saveText"])
        links = (desk.ask("summary") or {"links": []})["links"]
        wanted = [f"{letter.fields[number].label}: {desk.words['askChoice']}" for number in choices]
        if links != wanted:
            yield f"{path}: asks {links}, and not {wanted}"
            continue
        for number, link in zip(choices, links):
            desk.activate(link)
            focused = desk.ask("focused")
            if focused["field"] != number or focused["type"] != "radio":
                yield f"{path}: “{link}” leads to {focused['tag']} “{focused['label'] or focused['words']}”"
            if desk.words["askChoice"] not in focused["groupDescribedBy"]:
                yield f"{path}: “{letter.fields[number].label}” is described by “{focused['groupDescribedBy']}”"
    desk.open()


def gaps_stop_nobody(desk: Desk) -> Iterator[str]:
    """Half a letter is saved all the same; and nothing is asked any more once all is mended."""
    desk.open()
    desk.write({desk.letter.number("Your full name"): "Sam"})
    data = desk.save("txt")
    if data is None:
        yield "“as it is” saves no file"
    elif "[Your postcode]" not in data.decode("utf-8") or not data.decode("utf-8").startswith("Sam\r\n"):
        yield f"“as it is” saves {data[:60]!r}"
    desk.activate(desk.words["saveText"])
    if not desk.ask("faults"):
        yield "the second time nothing is asked"
    desk.write(plausible(desk.letter))
    desk.activate(desk.words["saveText"])
    if desk.downloaded("txt") is None:
        yield "after all is mended no file is saved"
    if desk.ask("summary") or desk.ask("faults") or desk.ask("invalid"):
        yield f"after all is mended: {desk.ask('summary')}, {desk.ask('faults')}, {desk.ask('invalid')} fields are marked"


def right_answers_are_not_asked_about(desk: Desk) -> Iterator[str]:
    """As people write them: nobody is told that their own date or postcode is wrong."""
    desk.open()
    desk.write(plausible(desk.letter))
    number = desk.letter.number
    for label, answers in {
        "Your postcode": ["AB1 2CD", "ab12cd", "SW1A 1AA", "m1 1aa"],
        "Your email": ["sam@example.org", "sam.o'taylor+care@mail.example.co.uk"],
        "Your phone": ["01632 960 123", "+44 1632 960123", "18001 01632 960 123", "text only: 07700 900 123"],
        "Date of this letter": [
            *("3 May 2026", "3rd May 2026", "03/05/2026", "3 Sept 2026", "2026-05-03", "3 may 2026", "29 February 2028"),
        ],
        "Flat sum I am allowed now": ["20", "£20", "£1,200.50", "20.5"],
    }.items():
        for answer in answers:
            desk.write({number(label): answer})
            desk.activate(desk.words["copy"])
            if summary := desk.ask("summary"):
                yield f"“{answer}” is asked about: {summary['links']}"
        desk.write({number(label): plausible(desk.letter)[number(label)]})


RULES = [
    summary_names_all_there_is_to_look_at,
    links_lead_to_their_fields,
    summary_goes_with_a_cost,
    gaps_of_choices_are_asked_for,
    gaps_stop_nobody,
    right_answers_are_not_asked_about,
]
