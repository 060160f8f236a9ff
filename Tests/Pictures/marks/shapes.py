"""A logo as shapes, that can be written as SVG or drawn into pixels: so one design comes in many kinds of file."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, NamedTuple

from PIL import Image, ImageDraw

Point = tuple[float, float]


class Shape(NamedTuple):
    kind: Literal["disc", "ring", "polygon", "stroke"]
    # Of a disc or a ring: its centre alone.
    points: tuple[Point, ...]
    colour: str
    # Of a disc its radius; of a ring its radius, in the middle of its line.
    radius: float = 0
    # Of a ring or a stroke: how thick its line is.
    thickness: float = 0


class Design(NamedTuple):
    width: float
    height: float
    shapes: tuple[Shape, ...]


def disc(x: float, y: float, radius: float, colour: str) -> Shape:
    return Shape("disc", ((x, y),), colour, radius)


def ring(x: float, y: float, radius: float, thickness: float, colour: str) -> Shape:
    return Shape("ring", ((x, y),), colour, radius, thickness)


def polygon(points: Iterable[Point], colour: str) -> Shape:
    return Shape("polygon", tuple(points), colour)


def box(x: float, y: float, width: float, height: float, colour: str) -> Shape:
    return polygon(((x, y), (x + width, y), (x + width, y + height), (x, y + height)), colour)


def stroke(points: Iterable[Point], thickness: float, colour: str) -> Shape:
    return Shape("stroke", tuple(points), colour, 0, thickness)


def placed(design: Design, x: float, y: float, scale: float = 1) -> tuple[Shape, ...]:
    """Its shapes, made larger and moved, to be put into another design."""
    return tuple(
        shape._replace(points=tuple((x + px * scale, y + py * scale) for px, py in shape.points), radius=shape.radius * scale, thickness=shape.thickness * scale)
        for shape in design.shapes
    )


def recoloured(design: Design, colour: str) -> Design:
    """In one colour, as a stamp of it would be."""
    return design._replace(shapes=tuple(shape._replace(colour=colour) for shape in design.shapes))


def number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".") if value else "0"


def element(shape: Shape, paint: str = "") -> str:
    """As SVG. `paint` stands in place of its own colour where it is given."""
    (x, y), colour = shape.points[0], paint or shape.colour
    match shape.kind:
        case "disc":
            return f'<circle cx="{number(x)}" cy="{number(y)}" r="{number(shape.radius)}" fill="{colour}"/>'
        case "ring":
            return f'<circle cx="{number(x)}" cy="{number(y)}" r="{number(shape.radius)}" fill="none" stroke="{colour}" stroke-width="{number(shape.thickness)}"/>'
        case "polygon":
            return f'<path d="{path(shape)}" fill="{colour}"/>'
        case "stroke":
            points = " ".join(f"{number(px)},{number(py)}" for px, py in shape.points)
            return f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="{number(shape.thickness)}" stroke-linecap="round" stroke-linejoin="round"/>'


def path(shape: Shape) -> str:
    return "M" + "L".join(f"{number(x)} {number(y)}" for x, y in shape.points) + "Z"


def elements(design: Design, paint: str = "") -> str:
    return "".join(element(shape, paint) for shape in design.shapes)


def image(design: Design, width: int, ground: str | tuple[int, ...] = (0, 0, 0, 0), smooth: int = 3) -> Image.Image:
    """As pixels with alpha, drawn `smooth` times as large and then made smaller."""
    factor = width * smooth / design.width
    size = (width * smooth, max(1, round(design.height * factor / smooth)) * smooth)
    drawn = Image.new("RGBA", size, ground)
    pen = ImageDraw.Draw(drawn)
    for shape in design.shapes:
        _draw(pen, shape, factor)
    return drawn.reduce(smooth) if smooth > 1 else drawn


def _draw(pen: ImageDraw.ImageDraw, shape: Shape, factor: float) -> None:
    points = [(x * factor, y * factor) for x, y in shape.points]
    half = max(shape.thickness * factor / 2, 0.5)
    match shape.kind:
        case "disc":
            _circle(pen, points[0], shape.radius * factor, fill=shape.colour)
        case "ring":
            _circle(pen, points[0], shape.radius * factor + half, outline=shape.colour, width=max(1, round(half * 2)))
        case "polygon":
            pen.polygon(points, fill=shape.colour)
        case "stroke":
            pen.line(points, fill=shape.colour, width=max(1, round(half * 2)), joint="curve")
            for point in (points[0], points[-1]):
                _circle(pen, point, half, fill=shape.colour)


def _circle(pen: ImageDraw.ImageDraw, centre: Point, radius: float, **look) -> None:
    pen.ellipse((centre[0] - radius, centre[1] - radius, centre[0] + radius, centre[1] + radius), **look)
