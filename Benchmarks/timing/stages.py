"""What each stage of a build takes, as the build itself tells with `--timings`."""

from __future__ import annotations

import re
from collections.abc import Callable

from .process import Failed, measure
from .sites import Site, sitegen_command
from .tables import spread, table
from .tools import Tools

LINE = re.compile(r"^(\S.*?): +([\d.]+) s +([\d.]+) CPU s ", re.MULTILINE)


def time_stages(site: Site, tools: Tools, runs: int, say: Callable[[str], None]) -> str:
    """A table of builds from nothing. All rules on writers' words are the stage `Checking`."""
    taken: list[dict[str, tuple[float, float]]] = []
    for turn in range(runs):
        say(f"stages, run {turn + 1} of {runs}")
        site.forget()
        output = measure([*sitegen_command(site, tools), "--timings"]).output
        taken.append({name: (float(wall), float(cpu)) for name, wall, cpu in LINE.findall(output)})
        if "Checking" not in taken[-1]:
            raise Failed(f"sitegen --timings told no stages:\n{output}")
    whole = list(taken[0])[-1]
    return table(
        ("Stage of a build from nothing", "seconds", "CPU seconds", "% of all CPU seconds"),
        [
            (
                name,
                spread([one[name][0] for one in taken], 2),
                spread([one[name][1] for one in taken], 2),
                spread([100 * one[name][1] / one[whole][1] for one in taken], 1),
            )
            for name in taken[0]
        ],
    )
