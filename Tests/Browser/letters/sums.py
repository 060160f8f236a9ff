"""What costs come to in a week, worked out a second time, with decimal numbers and not in the script's whole pence."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal

# Ten million pounds: what is typed with so many digits is a slip.
TOO_MUCH = 10_000_000
PENNY = Decimal("0.01")
# What a sum is multiplied with and divided by (facts/letters.md).
PERIODS = {"week": (1, 1), "four-weeks": (1, 4), "month": (12, 52), "year": (1, 52)}


def plain(amount: str) -> Decimal | None:
    """The number in "£1,200.50"; None for what is no plain sum."""
    found = re.fullmatch(r"£?\s*(\d+|\d{1,3}(?:,\d{3})+)(\.\d\d?)?", amount.strip())
    number = Decimal(found[1].replace(",", "") + (found[2] or "")) if found else None
    return number if number is not None and number < TOO_MUCH else None


def weekly(amount: str, period: str) -> Decimal | None:
    number = plain(amount)
    if number is None or period not in PERIODS:
        return None
    times, by = PERIODS[period]
    return (number * times / by).quantize(PENNY, ROUND_HALF_UP)


def total(costs: list[dict[str, str]]) -> Decimal | None:
    """The sum of the rounded figures, as far as there are any."""
    figures = [figure for cost in costs if (figure := _weekly(cost)) is not None]
    return sum(figures, Decimal(0)) if figures else None


def whole_total(costs: list[dict[str, str]]) -> Decimal | None:
    """The same for a letter, which has none while a cost has no figure: it would be too low."""
    return total(costs) if all(_weekly(cost) is not None for cost in costs) else None


def _weekly(cost: dict[str, str]) -> Decimal | None:
    return weekly(cost.get("amount", ""), cost.get("period", ""))


def pounds(figure: Decimal) -> str:
    return f"£{figure:,.2f}"
