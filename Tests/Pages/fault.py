"""One thing that a test found: which rule, where, and what was seen."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple


class Fault(NamedTuple):
    file: str
    line: int
    rule: str
    seen: str

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        return f"{place}: [{self.rule}] {self.seen}"


def report(rules: Sequence[str], faults: Iterable[Fault], each: int = 40) -> int:
    """Prints all faults, rule by rule (at most `each` of one rule), then "N passed, N failed", counting rules. Returns the exit status."""
    found: dict[str, list[Fault]] = {}
    for fault in sorted(set(faults)):
        found.setdefault(fault.rule, []).append(fault)
    for rule, its_faults in sorted(found.items()):
        print(f"\n{rule}: {len(its_faults)}")
        for fault in its_faults[:each]:
            print(f"  {fault}")
        if len(its_faults) > each:
            print(f"  … and {len(its_faults) - each} more")
    unknown = set(found) - set(rules)
    assert not unknown, f"rules that are not listed: {unknown}"
    print(f"\n{len(set(rules) - set(found))} passed, {len(found)} failed")
    return 1 if found else 0


Rule = Callable[..., Iterable[Fault]]


def name(rule: Rule) -> str:
    """The name of a rule is the name of its function: `ids_are_unique` is printed as `ids-are-unique`."""
    return rule.__name__.replace("_", "-")
