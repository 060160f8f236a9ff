"""What the tests write into letters. The people and places are made up; the phone number is one that Ofcom keeps for stories."""

from __future__ import annotations

from .letter import Answer, Answers, Letter

PERIODS = ("week", "four-weeks", "month", "year")
# Sums that come out right only where each is rounded by itself, half a penny up, and not with binary fractions.
TWELVE_COSTS = [
    ("Extra washing", "I need this because my skin is easily hurt", "13", "month", "bank statements"),
    ("Food for my diet", "I cannot eat what is cheap.", "13.50", "week", "receipts"),
    ("Heating", "I cannot move about to keep warm!", "£1,200", "year", "bills, and a diary of four weeks"),
    ("A small thing", "It is small", "0.01", "month", "none"),
    ("Half a penny", "It rounds up", "0.02", "four-weeks", "none."),
    ("Half a penny again", "It rounds up too", "0.26", "year", "none"),
    ("Community alarm", "I fall. Somebody must come.", "£45", "four-weeks", "invoice"),
    ("Taxis", "My bus has no ramp", "7.3", "week", "receipts"),
    ("New ceiling hoist", "To get out of bed", "1000000", "year", "quote"),
    ("Garden", "I cannot reach", "10.10", "month", "bank lines"),
    ("Stamps", "Letters like this one", "0.06", "four-weeks", "none"),
    ("Internet", "It is how I talk to people", "99.99", "month", "bill"),
]


def cost(what: str, why: str, amount: str, period: str, evidence: str) -> dict[str, str]:
    return {"what": what, "why": why, "amount": amount, "period": period, "evidence": evidence}


BY_TYPE: dict[str, Answer] = {
    "text": "Anytown County Council",
    "long-text": "It began in March, and “nobody” asked me.\n\nI wrote twice: 3 < 4 & 5 > 4.",
    "name": "Sam O'Taylor-Ŵyn",
    "address": "Flat 2, 1 High Street\nAnytown",
    "postcode": "AB1 2CD",
    "date": "3 May 2026",
    "email": "sam@example.org",
    "phone": "01632 960 123",
    "money": "25.50",
    "number": "12",
    "yes-no": "Yes",
    "costs": [cost(*TWELVE_COSTS[0]), cost(*TWELVE_COSTS[1])],
}


def plausible(letter: Letter) -> Answers:
    """An answer of its kind for each field; of choices the second."""
    return {number: field.options[1] if field.type == "choice" else BY_TYPE[field.type] for number, field in enumerate(letter.fields)}


def with_twelve_costs(letter: Letter) -> Answers:
    every_kind = plausible(letter)
    costs = [cost(*row) for row in TWELVE_COSTS]
    return {number: costs if letter.fields[number].type == "costs" else answer for number, answer in every_kind.items()}


def required(letter: Letter) -> Answers:
    return {number: answer for number, answer in plausible(letter).items() if not letter.fields[number].is_optional}
