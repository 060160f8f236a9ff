"""Tables that read well in a terminal and are Markdown too, so that they can go into docs/benchmarks.md as they are."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

from .race import Contestant

MIB = 1024 * 1024


def spread(values: Sequence[float], digits: int) -> str:
    """The median, and the least and the most: 2.31 (2.28–2.40)."""
    if len(values) == 1:
        return f"{values[0]:.{digits}f}"
    return f"{median(values):.{digits}f} ({min(values):.{digits}f}–{max(values):.{digits}f})"


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    widths = [max(len(row[at]) for row in (head, *rows)) for at in range(len(head))]
    rule = ["-" * width if at == 0 else "-" * (width - 1) + ":" for at, width in enumerate(widths)]
    lines = (
        (cell.ljust(width) if at == 0 else cell.rjust(width) for at, (cell, width) in enumerate(zip(row, widths)))
        for row in (head, rule, *rows)
    )
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def race_table(title: str, contestants: Sequence[Contestant]) -> str:
    rows = [
        (
            one.name,
            "–" if one.is_floor else spread(one.wall, 2),
            spread(one.cpu, 2),
            "–" if one.is_floor else spread([memory / MIB for memory in one.memory], 0),
            str(one.runs),
        )
        for one in contestants
    ]
    return table((title, "seconds", "CPU seconds", "peak MiB", "runs"), rows)
