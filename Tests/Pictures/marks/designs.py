"""What small groups have for a logo: words, rings, houses, hands, hills, and a good many that nobody drew with care."""

from __future__ import annotations

from collections.abc import Callable
from math import cos, pi, sin
from random import Random
from typing import NamedTuple

from .alphabet import word
from .shapes import Design, box, disc, placed, polygon, recoloured, ring, stroke

WORDS = "CARE HOME TOGETHER VOICES ALLIES RIVERSIDE HARBOUR OUR OWN TERMS OAK MOOR TIDE BEACON NORTH UNITED COMMON GROUND FREE TO CHOOSE WE DECIDE".split()


class Palette(NamedTuple):
    main: str
    second: str
    light: str


COLOURS = "#123c55 #7a1f3d #0b6e4f #b3541e #4b2e83 #1d1d1b #00629b #8a6d00 #a4133c #2d6a4f #5f0f40 #33415c".split()
LIGHTS = "#ffd166 #9bd4e4 #f4a6b7 #c5e1a5 #ffcc99 #d9c2f0 #bfe3d0 #f7e08a".split()


def palette(chance: Random, turn: int) -> Palette:
    """`turn` makes another logo of the same design: the next colours round."""
    start = chance.randrange(len(COLOURS))
    main, second = COLOURS[(start + turn) % len(COLOURS)], COLOURS[(start + turn + 5) % len(COLOURS)]
    return Palette(main, second, LIGHTS[(start + turn) % len(LIGHTS)])


def words(chance: Random, shortest: int, longest: int) -> str:
    """One or more, that many letters and spaces long."""
    while True:
        text = " ".join(chance.sample(WORDS, chance.choice((1, 2, 2, 3))))
        if shortest <= len(text) <= longest:
            return text


def wordmark(chance: Random, colours: Palette) -> Design:
    """About eight times as wide as high."""
    return word(words(chance, 10, 13), colours.main, 1.2)


def tall(chance: Random, colours: Palette) -> Design:
    """A tower, six times as high as wide."""
    shapes = [box(2, 10, 6, 50, colours.main), polygon(((1, 10), (5, 0), (9, 10)), colours.second)]
    shapes += [box(3.5, 14 + 7 * i, 3, 3, colours.light) for i in range(chance.randint(4, 6))]
    return Design(10, 60, tuple(shapes))


def roundel(chance: Random, colours: Palette) -> Design:
    count = chance.choice((6, 8, 10, 12))
    turned = [(50 + 30 * cos(2 * pi * i / count), 50 + 30 * sin(2 * pi * i / count)) for i in range(count)]
    return Design(100, 100, (disc(50, 50, 50, colours.main), ring(50, 50, 43, 2, colours.light), *(disc(x, y, 7, colours.light) for x, y in turned), disc(50, 50, 14, colours.second)))


def hairlines(chance: Random, colours: Palette) -> Design:
    lines = [stroke(((10 + 8 * i, 90), (50, 10 + chance.uniform(0, 12)), (90 - 8 * i, 90)), 0.5, colours.main) for i in range(5)]
    return Design(100, 100, (*lines, ring(50, 55, 32, 0.4, colours.main), ring(50, 55, 38, 0.4, colours.second)))


def block(chance: Random, colours: Palette) -> Design:
    """Nearly all ink: a square with letters cut out."""
    initials = word("".join(w[0] for w in chance.sample(WORDS, 2)), colours.light, 1.4)
    return Design(40, 40, (box(0, 0, 40, 40, colours.main), *placed(initials, 20 - initials.width * 1.1, 20 - initials.height * 1.1, 2.2)))


def monogram(chance: Random, colours: Palette) -> Design:
    letters = word("".join(w[0] for w in chance.sample(WORDS, 3)), colours.main, 1.6)
    return Design(letters.width, letters.height + 3, (*letters.shapes, stroke(((1, letters.height + 2), (letters.width - 1, letters.height + 2)), 1, colours.second)))


def stack(chance: Random, colours: Palette) -> Design:
    """A drawing over words, as most groups have it."""
    below = word(words(chance, 7, 10), colours.main, 1)
    above = chance.choice((house, hills, people))(chance, colours)
    scale = below.width * 0.6 / above.width
    return Design(below.width, above.height * scale + 2 + below.height, (*placed(above, below.width * 0.2, 0, scale), *placed(below, 0, above.height * scale + 2)))


def beside(chance: Random, colours: Palette) -> Design:
    """A drawing, and words to the right of it in two rows."""
    mark = chance.choice((roundel, house, people))(chance, colours)
    rows = [word(words(chance, 3, 9), colours.main, 1.1), word(words(chance, 3, 9), colours.second, 1.1)]
    scale = 17 / mark.height
    left = mark.width * scale + 4
    return Design(left + max(row.width for row in rows), 17, (*placed(mark, 0, 0, scale), *placed(rows[0], left, 0.5), *placed(rows[1], left, 9.5)))


def house(chance: Random, colours: Palette) -> Design:
    return Design(80, 70, (polygon(((0, 34), (40, 0), (80, 34), (70, 34), (70, 70), (10, 70), (10, 34)), colours.main), box(32, 44, 16, 26, colours.light), disc(40, 26, 6, colours.second)))


def hills(chance: Random, colours: Palette) -> Design:
    peaks = [(100 * i / 6, 60 - chance.uniform(8, 40) * (i % 2)) for i in range(7)]
    return Design(100, 60, (disc(chance.uniform(20, 80), 16, 12, colours.light), polygon(((0, 60), *peaks, (100, 60)), colours.main), stroke(((0, 58), (40, 50), (100, 58)), 3, colours.second)))


def people(chance: Random, colours: Palette) -> Design:
    shapes = []
    for at, colour in enumerate((colours.main, colours.second, colours.main)):
        shapes += [disc(15 + 30 * at, 12, 9, colour), polygon(((2 + 30 * at, 60), (15 + 30 * at, 24), (28 + 30 * at, 60)), colour)]
    return Design(90, 60, tuple(shapes))


def star(chance: Random, colours: Palette) -> Design:
    corners = chance.choice((5, 7, 9, 16))
    points = [(50 + (48 if i % 2 == 0 else 22) * sin(pi * i / corners), 50 - (48 if i % 2 == 0 else 22) * cos(pi * i / corners)) for i in range(2 * corners)]
    return Design(100, 100, (polygon(points, colours.main), disc(50, 50, 12, colours.light)))


def dots(chance: Random, colours: Palette) -> Design:
    """Scattered, with much air between."""
    return Design(100, 100, tuple(disc(chance.uniform(6, 94), chance.uniform(6, 94), chance.uniform(1, 4), chance.choice(colours[:2])) for _ in range(40)))


def waves(chance: Random, colours: Palette) -> Design:
    rows = [stroke([(x, 8 + 10 * i + 3 * sin(x / 9 + i)) for x in range(2, 139, 4)], 3, colours[i % 2]) for i in range(4)]
    return Design(140, 46, tuple(rows))


def off_centre(chance: Random, colours: Palette) -> Design:
    """All its weight is in one corner, and a thin line leads out of it."""
    return Design(100, 100, (disc(22, 24, 20, colours.main), stroke(((22, 24), (96, 96)), 1, colours.second), disc(96, 96, 2, colours.second)))


# Those that are still known when they are all of one colour.
STAMPS = (monogram, stack, house, people, waves, wordmark)
DRAWN: tuple[Callable[[Random, Palette], Design], ...] = (roundel, block, monogram, stack, beside, house, hills, people, star, waves)


def any_design(chance: Random, colours: Palette) -> Design:
    return chance.choice(DRAWN)(chance, colours)


def stamp(chance: Random, colour: str) -> Design:
    """All of one colour, on nothing."""
    return recoloured(chance.choice(STAMPS)(chance, Palette(colour, colour, colour)), colour)
