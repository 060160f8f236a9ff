"""Several contestants, timed in turn: whatever else the computer does meets all of them alike."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from statistics import median

from .process import Usage


@dataclass
class Contestant:
    """One line of a table. `prepare` is not timed; `check` looks, after the first run, whether the work was really done."""

    name: str
    run: Callable[[], Usage]
    prepare: Callable[[], object] = lambda: None
    check: Callable[[], object] = lambda: None
    runs: int = 5
    warm_ups: int = 1
    # Of a floor, nothing but its CPU seconds says anything.
    is_floor: bool = False
    counted: list[Usage] = field(default_factory=list)

    def step(self) -> Usage:
        self.prepare()
        return self.run()

    @property
    def wall(self) -> list[float]:
        return [usage.wall for usage in self.counted]

    @property
    def cpu(self) -> list[float]:
        return [usage.cpu for usage in self.counted]

    @property
    def memory(self) -> list[int]:
        return [usage.memory for usage in self.counted]


def race(contestants: Sequence[Contestant], say: Callable[[str], None]) -> None:
    """Warms up, then takes one run of each contestant after the other, until all have their number."""
    for contestant in contestants:
        for _ in range(contestant.warm_ups):
            say(f"{contestant.name}, to warm up")
            contestant.step()
            contestant.check()
    for turn in range(max(contestant.runs for contestant in contestants)):
        for contestant in contestants:
            if turn >= contestant.runs:
                continue
            say(f"{contestant.name}, run {turn + 1} of {contestant.runs}")
            contestant.counted.append(contestant.step())
            if turn == 0:
                contestant.check()


def times(one: Sequence[float], other: Sequence[float]) -> float:
    """How many times the median of `other` the median of `one` is."""
    return median(one) / median(other)
