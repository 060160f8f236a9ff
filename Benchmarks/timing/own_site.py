"""What `swift run sitegen` costs for the network's own site with nothing changed, above what `swift run` itself costs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from statistics import median

from .process import measure
from .race import Contestant, race
from .tables import race_table
from .tools import ROOT, build_sitegen


def time_own_site(work: Path, runs: int, say: Callable[[str], None]) -> str:
    program = build_sitegen("debug")
    # An output folder of its own, so that nobody's output/ is touched.
    build = ["--site", ROOT, "--themes", ROOT / "themes", "--output", work / "own-site"]

    def contestant(name: str, *command: str | Path) -> Contestant:
        return Contestant(name, lambda: measure(command, ROOT), runs=runs)

    run_nothing = contestant("swift run sitegen --version", "swift", "run", "sitegen", "--version")
    run_build = contestant("swift run sitegen", "swift", "run", "sitegen", *build)
    nothing = contestant("the same program, --version", program, "--version")
    direct = contestant("the same program", program, *build)
    contestants = [run_nothing, run_build, nothing, direct]
    race(contestants, say)
    above = median(run_build.wall) - median(run_nothing.wall) + median(nothing.wall)
    return "\n".join(
        [
            race_table("The network's own site, nothing changed", contestants),
            "",
            f"Above `swift run` itself, the build costs {above:.2f} s; started directly, {median(direct.wall):.2f} s.",
        ]
    )
