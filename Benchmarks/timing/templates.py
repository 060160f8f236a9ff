"""Templates against swift-mustache: a package of its own, which prints its own figures."""

from __future__ import annotations

from .process import measure
from .tools import BENCHMARKS, CACHE, ROOT


def time_templates() -> str:
    package = ["--configuration", "release", "--package-path", BENCHMARKS / "Templates", "--scratch-path", CACHE / "templates"]
    # Built first, so that what the compiler says is not among the figures.
    measure(["swift", "build", *package], ROOT)
    return measure(["swift", "run", "--skip-build", *package, "template-benchmark"], ROOT).output.strip()
