"""Hostile drawings: as a group's logo, as the network's, as a picture in a post, as a file in assets/."""

from __future__ import annotations

import base64

from ..bench import Bench
from .harm import CANARY, harm_in
from .moving_in import MOVING_IN, Case, each_is_named, none_does_harm, slug_of

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 100 100" width="100" height="100">'
SHAPE = '<rect width="50" height="50" fill="#123c55"/>'


def drawing(inside: str, before: str = "") -> str:
    return f"{before}{HEAD}{SHAPE}{inside}</svg>"


BILLION = "<!DOCTYPE svg [" + '<!ENTITY a "lol">' + "".join(f'<!ENTITY {chr(98 + i)} "{("&" + chr(97 + i) + ";") * 10}">' for i in range(9)) + "]>"
HOSTILE = {
    "script": drawing(f"<script>{CANARY}()</script>"),
    "script with an address": drawing('<script xlink:href="https://evil.example/x.js"/>'),
    "script in other case": drawing(f"<SCRIPT>{CANARY}()</SCRIPT>"),
    "script by prefix": f'<s:svg xmlns:s="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><s:script>{CANARY}()</s:script><s:rect width="5" height="5"/></s:svg>',
    "script in html's space": drawing(f'<h:script xmlns:h="http://www.w3.org/1999/xhtml">{CANARY}()</h:script>'),
    "onload": f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" onload="{CANARY}()">{SHAPE}</svg>',
    "onclick": drawing(f'<g onclick="{CANARY}()">{SHAPE}</g>'),
    "onbegin": drawing(f'<animate onbegin="{CANARY}()" attributeName="x" dur="1s"/>'),
    "foreignObject": drawing(f'<foreignObject width="9" height="9"><body xmlns="http://www.w3.org/1999/xhtml" onload="{CANARY}()"/></foreignObject>'),
    "iframe": drawing('<foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" src="https://evil.example/"/></foreignObject>'),
    "use of elsewhere": drawing('<use href="https://evil.example/x.svg#a"/>'),
    "use of elsewhere by xlink": drawing('<use xlink:href="//evil.example/x.svg#a"/>'),
    "use of a file": drawing('<use href="../../../../etc/passwd#a"/>'),
    "use of data": drawing('<use href="data:image/svg+xml;base64,PHN2Zz48L3N2Zz4=#a"/>'),
    "image from elsewhere": drawing('<image href="https://evil.example/x.png" width="9" height="9"/>'),
    "image of a drawing": drawing(f'<image href="data:image/svg+xml;base64,{base64.b64encode(drawing(f"<script>{CANARY}()</script>").encode()).decode()}" width="9" height="9"/>'),
    "link that runs": drawing('<a href="javascript:alert(1)"><rect width="9" height="9"/></a>'),
    "link with entities": drawing('<a href="&#106;avascript&#58;alert(1)"><rect width="9" height="9"/></a>'),
    "link with a tab": drawing('<a xlink:href="java&#9;script:alert(1)"><rect width="9" height="9"/></a>'),
    "set to a program": drawing('<a id="a"><rect width="9" height="9"/></a><set href="#a" attributeName="href" to="javascript:alert(1)"/>'),
    "animate to a program": drawing('<a><animate attributeName="xlink:href" values="javascript:alert(1)"/><rect width="9" height="9"/></a>'),
    "style import": drawing('<style>@import url("https://evil.example/x.css");</style>'),
    "style url": drawing("<style>rect { fill: url(https://evil.example/x.svg#a) }</style>"),
    "style escape": drawing(r"<style>rect { fill: u\72l(https://evil.example/x.svg#a) }</style>"),
    "style font": drawing("<style>@font-face { font-family: x; src: url(https://evil.example/x.woff) }</style>"),
    "style end": drawing("<style><![CDATA[</style><script>alert(1)</script>]]></style>"),
    "style attribute": drawing('<rect width="9" height="9" style="fill: url(https://evil.example/x.svg#a)"/>'),
    "fill from elsewhere": drawing('<rect width="9" height="9" fill="url(https://evil.example/x.svg#a)"/>'),
    "filter image": drawing('<filter id="f"><feImage href="https://evil.example/x.png"/></filter><rect width="9" height="9" filter="url(#f)"/>'),
    "doctype": drawing("", '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "https://evil.example/svg.dtd">'),
    "entity of a file": drawing("<text>&x;</text>", '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
    "entity from elsewhere": drawing("<text>&x;</text>", '<!DOCTYPE svg [<!ENTITY x SYSTEM "https://evil.example/x">]>'),
    "entity bomb": drawing("<text>&j;</text>", BILLION),
    "entity in an attribute": drawing('<rect width="9" height="9" fill="&j;"/>', BILLION),
    "parameter entity": drawing("", '<!DOCTYPE svg [<!ENTITY % x SYSTEM "https://evil.example/x"> %x;]>'),
    "style sheet instruction": drawing("", '<?xml version="1.0"?><?xml-stylesheet href="https://evil.example/x.css"?>'),
    "handler": drawing(f'<handler xmlns:ev="http://www.w3.org/2001/xml-events" ev:event="load">{CANARY}()</handler>'),
    "deep": HEAD + "<g>" * 10_000 + SHAPE + "</g>" * 10_000 + "</svg>",
    "deep and open": HEAD + "<g>" * 200_000,
    "use bomb": drawing("<defs>" + '<g id="g0"><rect width="1" height="1"/></g>' + "".join(f'<g id="g{i}">' + f'<use href="#g{i - 1}"/>' * 10 + "</g>" for i in range(1, 10)) + '</defs><use href="#g9"/>'),
    "use of itself": drawing('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>'),
    "many attributes": drawing("<rect " + " ".join(f'a{i}="1"' for i in range(20_000)) + "/>"),
    "huge": drawing("<path d='M0 0" + "h1" * 2_000_000 + "'/>"),
    "not xml": "<svg><rect></svg>",
    "html": f"<!doctype html><script>{CANARY}()</script>",
    "other root": f'<html xmlns="http://www.w3.org/1999/xhtml"><script>{CANARY}()</script></html>',
    "empty": "",
    "utf-16": drawing(f"<script>{CANARY}()</script>", '<?xml version="1.0" encoding="utf-16"?>').encode("utf-16"),
    "utf-7": drawing("+ADw-script+AD4-alert(1)+ADw-/script+AD4-", '<?xml version="1.0" encoding="utf-7"?>'),
    "latin-1": drawing("<text>caf\xe9</text>", '<?xml version="1.0" encoding="iso-8859-1"?>').encode("latin-1"),
    "nul": drawing("<scr\0ipt>alert(1)</scr\0ipt>"),
    "compressed": b"\x1f\x8b\x08\x00" + b"\x00" * 40,
}
# These may be published, once what is hostile is left out; whether they are advice or to be mended is the logo reader's own matter.
HARMLESS_WHEN_REBUILT = {"script in html's space", "use of itself", "deep", "latin-1", "utf-7", "style sheet instruction", "doctype", "set to a program", "animate to a program", "handler", "filter image", "many attributes"}

NO_DRAWINGS = {"html", "other root", "empty", "utf-16", "compressed"}


def _logo(name: str, text: str | bytes) -> Case:
    slug = slug_of(name)
    return Case(f"logo {name}", {f"groups/{slug}/index.md": f"---\nname: Group {slug}\narea: Leeds\nlogo: logo.svg\n---\nWords.\n", f"groups/{slug}/logo.svg": text}, f"groups/{slug}/logo.svg")


def _picture(name: str, text: str | bytes) -> Case:
    slug = f"p-{slug_of(name)}"
    # What is no drawing at all is told where the post shows it.
    named = "index.md" if name in NO_DRAWINGS else "drawing.svg"
    return Case(f"picture {name}", {f"posts/{slug}/index.md": f"---\ntitle: About {slug}\ndate: 2026-01-01\n---\n![A drawing](drawing.svg)\n", f"posts/{slug}/drawing.svg": text}, f"posts/{slug}/{named}")


def _asset(name: str, text: str | bytes) -> Case:
    path = f"assets/{slug_of(name)}.svg"
    return Case(f"asset {name}", {path: text}, path)


def _all(make) -> list[Case]:
    return [make(name, text) for name, text in HOSTILE.items()]


def _must_stop(cases: list[Case]) -> list[Case]:
    return [case for case in cases if case.name.split(" ", 1)[1] not in HARMLESS_WHEN_REBUILT]


def logos_of_groups(bench: Bench) -> None:
    """The group has letters for a logo until it sends another."""
    each_is_named(bench, _must_stop(_all(_logo)), stops=False)
    none_does_harm(bench, _all(_logo))


def pictures_in_posts(bench: Bench) -> None:
    each_is_named(bench, _must_stop(_all(_picture)))
    none_does_harm(bench, _all(_picture))


def files_in_assets(bench: Bench) -> None:
    each_is_named(bench, _must_stop(_all(_asset)))
    none_does_harm(bench, _all(_asset))


def the_network_s_logo(bench: Bench) -> None:
    for name in ("script", "onload", "use of elsewhere", "entity bomb", "doctype", "entity of a file"):
        site = bench.site({"site.yaml": f"title: Care\nlogo: assets/logo.svg\n{MOVING_IN}", "assets/logo.svg": HOSTILE[name]})
        if bench.build(site).status == 0:
            for harm in harm_in(site / "output"):
                bench.note(f"{name}: {harm}")


def drawings_in_disguise(bench: Bench) -> None:
    """A drawing under another ending, and another file under a drawing's."""
    hostile = HOSTILE["script"]
    cases = [
        Case("drawing named png", {"groups/a/index.md": "---\nname: A\narea: Leeds\nlogo: logo.png\n---\nWords.\n", "groups/a/logo.png": hostile}, "groups/a/index.md"),
        Case("page named png", {"groups/b/index.md": "---\nname: B\narea: Leeds\nlogo: logo.png\n---\nWords.\n", "groups/b/logo.png": f"<script>{CANARY}()</script>"}, "groups/b/index.md"),
        Case("ending in capitals", {"groups/c/index.md": "---\nname: C\narea: Leeds\nlogo: LOGO.SVG\n---\nWords.\n", "groups/c/LOGO.SVG": hostile}, "groups/c/LOGO.SVG"),
        Case("markdown as a logo", {"groups/d/index.md": "---\nname: D\narea: Leeds\nlogo: index.md\n---\nWords.\n"}, "groups/d/index.md"),
    ]
    each_is_named(bench, cases, stops=False)
    asset = Case("asset in capitals", {"assets/X.SVG": hostile}, "assets/X.SVG")
    each_is_named(bench, [asset])
    none_does_harm(bench, [*cases, asset])
