"""The seconds of each generator by the number of posts, as a picture for docs/benchmarks.md.

Both sides grow tenfold at each step, so that a straight line at 45 degrees is time that grows as the posts do."""

from __future__ import annotations

from math import ceil, floor, log10
from statistics import median

from .sizes import Size

WIDTH, HEIGHT = 720, 440
LEFT, RIGHT, TOP, BOTTOM = 80, 170, 30, 60
# Each has a shape of its own beside its colour.
SERIES = [("sitegen", "cold", "#2f7d5b", "circle"), ("Hugo", "hugo", "#b3541e", "square"), ("Pelican", "pelican", "#5b6abf", "triangle")]
GREY = "#444"


def seconds_by_posts(sizes: list[Size]) -> str:
    lines = [(label, colour, shape, _points(sizes, field)) for label, field, colour, shape in SERIES]
    lines = [line for line in lines if line[3]]
    posts = [count for _, _, _, points in lines for count, _ in points]
    seconds = [second for _, _, _, points in lines for _, second in points]
    across = _Scale(min(posts), max(posts), LEFT, WIDTH - RIGHT)
    up = _Scale(min(seconds), max(seconds), HEIGHT - BOTTOM, TOP)
    parts = [*_grid(across, up), *(part for line in lines for part in _line(*line, across, up))]
    told = "; ".join(
        f"{label}: " + ", ".join(f"{second:.3g} s for {count:,} posts" for count, second in points) for label, _, _, points in lines
    )
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-labelledby="title told" '
        'font-family="sans-serif" font-size="15">'
    )
    ground = f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#fff"/>'
    return "\n".join([head, '<title id="title">Seconds of a build from nothing</title>', f'<desc id="told">{told}</desc>', ground, *parts, "</svg>", ""])


class _Scale:
    """From the power of ten below the least value to the one above the most."""

    def __init__(self, least: float, most: float, start: float, end: float):
        self.low, self.high = floor(log10(least)), max(ceil(log10(most)), floor(log10(least)) + 1)
        self.start, self.end = start, end

    def place(self, value: float) -> float:
        return round(self.start + (log10(value) - self.low) / (self.high - self.low) * (self.end - self.start), 1)

    @property
    def steps(self) -> list[float]:
        return [10.0**power for power in range(self.low, self.high + 1)]


def _points(sizes: list[Size], field: str) -> list[tuple[int, float]]:
    return [(size.count, median(one.wall)) for size in sizes if (one := getattr(size, field))]


def _grid(across: _Scale, up: _Scale) -> list[str]:
    rules = [f"M{across.place(step)} {up.start}V{up.end}" for step in across.steps]
    rules += [f"M{across.start} {up.place(step)}H{across.end}" for step in up.steps]
    words = [_words(across.place(step), up.start + 22, f"{step:,.0f}", "middle") for step in across.steps]
    words += [_words(across.start - 8, up.place(step) + 5, f"{step:,g} s", "end") for step in up.steps]
    words.append(_words((across.start + across.end) / 2, HEIGHT - 12, "posts", "middle"))
    return [f'<path d="{"".join(rules)}" stroke="{GREY}" stroke-opacity=".4"/>', *words]


def _line(label: str, colour: str, shape: str, points: list[tuple[int, float]], across: _Scale, up: _Scale) -> list[str]:
    places = [(across.place(count), up.place(second)) for count, second in points]
    path = "M" + "L".join(f"{x} {y}" for x, y in places)
    x, y = places[-1]
    return [
        f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="3"/>',
        *(_mark(shape, colour, *place) for place in places),
        _words(x + 14, y + 5, f"{label}, {points[-1][1]:.3g} s", "start"),
    ]


def _mark(shape: str, colour: str, x: float, y: float) -> str:
    outlines = {"square": f"M{x - 6} {y - 6}h12v12h-12z", "triangle": f"M{x} {y - 8}l8 14h-16z"}
    return f'<circle cx="{x}" cy="{y}" r="6" fill="{colour}"/>' if shape == "circle" else f'<path d="{outlines[shape]}" fill="{colour}"/>'


def _words(x: float, y: float, words: str, anchor: str) -> str:
    return f'<text x="{x}" y="{y}" text-anchor="{anchor}" fill="{GREY}">{words}</text>'
