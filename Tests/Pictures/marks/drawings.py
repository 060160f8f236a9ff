"""Honest logos as SVG, in the dialects that drawing programs write. Each function gives the text of one file."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from . import designs
from .designs import Palette, any_design
from .shapes import Design, Shape, elements, number, path

SVG = 'xmlns="http://www.w3.org/2000/svg"'


def svg(design: Design, inside: str = "", attributes: str = "") -> str:
    """The usual way: a viewBox, and width and height with it."""
    inside = inside or elements(design)
    size = attributes or f'viewBox="0 0 {number(design.width)} {number(design.height)}" width="{number(design.width * 4)}" height="{number(design.height * 4)}"'
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<svg {SVG} {size}>{inside}</svg>\n'


def view_box(design: Design) -> str:
    return f'viewBox="0 0 {number(design.width)} {number(design.height)}"'


def plain(make: Callable[[Random, Palette], Design]) -> Callable[[Random, Palette], str]:
    return lambda chance, colours: svg(make(chance, colours))


def white_on_nothing(chance: Random, colours: Palette) -> str:
    return svg(designs.stamp(chance, "#ffffff"))


def black_on_nothing(chance: Random, colours: Palette) -> str:
    """No colour is said, and what is not said is black."""
    return svg(design := designs.beside(chance, colours), elements(design, "#000").replace(' fill="#000"', ""))


def linear_gradient(chance: Random, colours: Palette) -> str:
    stops = f'<stop offset="0" stop-color="{colours.main}"/><stop offset="100%" style="stop-color:{colours.light};stop-opacity:.9"/>'
    ramp = f'<defs><linearGradient id="base">{stops}</linearGradient><linearGradient id="ramp" href="#base" x1="0" y1="0" x2="1" y2="1" gradientTransform="rotate(20)"/></defs>'
    return svg(design := designs.house(chance, colours), ramp + elements(design, "url(#ramp)"))


def radial_gradient(chance: Random, colours: Palette) -> str:
    """By the old name of href, as most programs still write it."""
    stops = f'<stop offset="0" stop-color="{colours.light}"/><stop offset=".6" stop-color="{colours.second}"/><stop offset="1" stop-color="{colours.main}"/>'
    ramp = f'<defs><linearGradient id="s-1">{stops}</linearGradient><radialGradient id="glow" gradientUnits="userSpaceOnUse" cx="50" cy="45" r="60" fx="40" fy="30" xlink:href="#s-1"/></defs>'
    return svg(design := designs.star(chance, colours), ramp + elements(design, "url(#glow)")).replace("<svg ", '<svg xmlns:xlink="http://www.w3.org/1999/xlink" ')


def clip_path(chance: Random, colours: Palette) -> str:
    """A picture wider than its round window: only what is inside the window is seen."""
    design = designs.hills(chance, colours)
    clip = '<defs><clipPath id="window"><circle cx="50" cy="32" r="26"/></clipPath></defs>'
    return svg(design, f'{clip}<g clip-path="url(#window)"><rect x="-200" y="-200" width="600" height="600" fill="{colours.light}"/>{elements(design)}</g>')


def mask(chance: Random, colours: Palette) -> str:
    design = designs.roundel(chance, colours)
    fade = '<linearGradient id="f" x2="0" y2="1"><stop stop-color="#fff"/><stop offset="1" stop-color="#777"/></linearGradient>'
    return svg(design, f'<defs>{fade}<mask id="m" maskUnits="userSpaceOnUse" x="0" y="0" width="100" height="100"><rect width="100" height="100" fill="url(#f)"/></mask></defs><g mask="url(#m)">{elements(design)}</g>')


def symbol_and_use(chance: Random, colours: Palette) -> str:
    one = '<symbol id="one" viewBox="0 0 30 60"><circle cx="15" cy="12" r="9"/><path d="M2 60 15 24l13 36z"/></symbol>'
    uses = "".join(f'<use href="#one" x="{30 * at}" y="{at % 2 * 8}" width="30" height="60" fill="{colour}"/>' for at, colour in enumerate((colours.main, colours.second, colours.main)))
    return svg(Design(90, 68, ()), one + uses)


def nested_transforms(chance: Random, colours: Palette) -> str:
    design = designs.beside(chance, colours)
    turn, side = chance.uniform(-20, 20), design.width * 1.1
    steps = f'<g transform="rotate({number(turn)}) scale(.8,.8)"><g transform="skewX(6)"><g transform="matrix(1 0 0 1 {number(-design.width / 2)} {number(-design.height / 2)})">'
    return svg(Design(side, side, ()), f'<g transform="translate({number(side / 2)} {number(side / 2)})">{steps}{elements(design)}</g></g></g></g>')


def offset_view_box(chance: Random, colours: Palette) -> str:
    """The drawing begins far from nought, as it lay on somebody's sheet."""
    design = any_design(chance, colours)
    return svg(design, f'<g transform="translate(-1040.5,2210)">{elements(design)}</g>', f'viewBox="-1040.5 2210 {number(design.width)} {number(design.height)}"')


def no_view_box(chance: Random, colours: Palette) -> str:
    design = any_design(chance, colours)
    return svg(design, "", f'width="{number(design.width)}px" height="{number(design.height)}px"')


def millimetres(chance: Random, colours: Palette) -> str:
    design = any_design(chance, colours)
    return svg(design, "", f'{view_box(design)} width="{number(design.width * 0.9)}mm" height="{number(design.height * 0.9)}mm"')


def percents(chance: Random, colours: Palette) -> str:
    design = designs.people(chance, colours)
    ground = f'<rect x="0%" y="90%" width="100%" height="10%" fill="{colours.second}"/>'
    return svg(design, elements(design) + ground, f'{view_box(design)} width="100%" height="100%" preserveAspectRatio="xMidYMin meet"')


def big_margins(chance: Random, colours: Palette) -> str:
    """A sheet of A4, and the logo a tenth of it."""
    design = any_design(chance, colours)
    scale = 60 / max(design.width, design.height)
    return svg(design, f'<g transform="translate(280 {chance.randint(80, 600)}) scale({number(scale)})">{elements(design)}</g>', 'viewBox="0 0 595 842" width="595pt" height="842pt"')


def white_sheet(chance: Random, colours: Palette) -> str:
    """The same on a white ground that nobody sees."""
    return big_margins(chance, colours).replace("<g ", '<rect width="595" height="842" fill="white"/><g ', 1)


def style_sheet(chance: Random, colours: Palette) -> str:
    """Classes in a sheet of styles, as Illustrator writes them."""
    design = designs.house(chance, colours)
    names = {colour: f"cls-{at}" for at, colour in enumerate(sorted({shape.colour for shape in design.shapes}), 1)}
    rules = "".join(f".{name}{{fill:{colour};}}" for colour, name in names.items())
    inside = elements(design)
    for colour, name in names.items():
        inside = inside.replace(f'fill="{colour}"', f'class="{name}"')
    return svg(design, f'<defs><style type="text/css">\n\t{rules}\n</style></defs><g id="Layer_1" data-name="Layer 1">{inside}</g>')


def inkscape(chance: Random, colours: Palette) -> str:
    """Other vocabularies, and data about the drawing, that show nothing."""
    design = designs.stack(chance, colours)
    spaces = 'xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" xmlns:svg="http://www.w3.org/2000/svg"'
    around = '<!-- Created with Inkscape --><sodipodi:namedview id="base" pagecolor="#ffffff" inkscape:zoom="2"/><metadata id="m1"><p>drawn by a volunteer</p></metadata>'
    return svg(design, f'{around}<svg:g inkscape:label="Layer 1" inkscape:groupmode="layer">{elements(design)}</svg:g>').replace("<svg ", f"<svg {spaces} ", 1)


def compact_paths(chance: Random, colours: Palette) -> str:
    """Numbers without anything between them, arcs with joined flags, exponents, relative steps."""
    x = chance.randint(5, 9)
    d = f"M{x}.5 50a40 40 0 0180-1e-3c0 .5-.5 1-1 1.5l-9.5-.5.5-.5-10-10-10.5.5h-20v12.5q-5 5-10 .5t-9.5 0z"
    return svg(Design(100, 60, ()), f'<path d="{d}" fill="{colours.main}"/><path d="M10 58h80" stroke="{colours.second}" stroke-width="3"/>')


def even_odd(chance: Random, colours: Palette) -> str:
    """Holes, by the rule of even and odd."""
    star = designs.star(chance, colours).shapes[0]
    inner = star._replace(points=tuple((50 + (x - 50) * 0.5, 50 + (y - 50) * 0.5) for x, y in star.points))
    outer = Shape("polygon", ((0, 0), (100, 0), (100, 100), (0, 100)), colours.main)
    return svg(Design(100, 100, ()), f'<path fill-rule="evenodd" fill="{colours.main}" d="{path(outer)}{path(star)}{path(inner)}"/>')


def pattern(chance: Random, colours: Palette) -> str:
    dots = f'<defs><pattern id="p" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6" height="6" fill="{colours.main}"/><circle cx="3" cy="3" r="1.6" fill="{colours.light}"/></pattern></defs>'
    return svg(design := designs.star(chance, colours), dots + elements(design, "url(#p)"))


def colours_in_words(chance: Random, colours: Palette) -> str:
    """Names, rgb() and currentColor, with opacity."""
    r, g, b = (int(colours.main[i : i + 2], 16) for i in (1, 3, 5))
    return svg(Design(100, 60, ()), f'<g color="rgb({r}, {g}, {b})"><rect width="60" height="60" fill="currentColor"/><circle cx="66" cy="30" r="30" fill="teal" fill-opacity=".7"/><circle cx="66" cy="30" r="12" style="fill:#fff;opacity:.8"/></g>')


FORMS: dict[str, Callable[[Random, Palette], str]] = {
    "wordmark": plain(designs.wordmark),
    "tower": plain(designs.tall),
    "roundel": plain(designs.roundel),
    "hairlines": plain(designs.hairlines),
    "white-on-nothing": white_on_nothing,
    "black-on-nothing": black_on_nothing,
    "linear-gradient": linear_gradient,
    "radial-gradient": radial_gradient,
    "clip-path": clip_path,
    "mask": mask,
    "symbol-and-use": symbol_and_use,
    "nested-transforms": nested_transforms,
    "offset-view-box": offset_view_box,
    "no-view-box": no_view_box,
    "millimetres": millimetres,
    "percents": percents,
    "big-margins": big_margins,
    "white-sheet": white_sheet,
    "off-centre": plain(designs.off_centre),
    "block": plain(designs.block),
    "dots": plain(designs.dots),
    "style-sheet": style_sheet,
    "inkscape": inkscape,
    "compact-paths": compact_paths,
    "even-odd": even_odd,
    "pattern": pattern,
    "colours-in-words": colours_in_words,
    "words-under-a-drawing": plain(designs.stack),
}
