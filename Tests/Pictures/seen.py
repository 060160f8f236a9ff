"""All that is known of one made-up site once it was built: what a rule looks at."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from .building import Build
from .loading import Slot
from .made import MadeSite
from .output import Output

# (file, what was seen)
Found = tuple[str, str]


@dataclass
class Seen:
    made: MadeSite
    output: Output
    # The build that the output came from: from nothing.
    first: Build
    # The build before it, with everything as it was sent in; it may have to stop. None where nothing bad was sent in.
    strict: Build | None = None
    # Files that were there after a build that stopped.
    published_by_strict: list[str] = field(default_factory=list)
    # The build after it, with all still there, and which files of the output it made anew, took away or changed.
    again: Build | None = None
    rewritten: list[str] = field(default_factory=list)
    # A build into an empty output, with the pictures kept that were made before.
    kept: Build | None = None
    # Of a site to which bad logos were sent: the second build after their groups took them back.
    mended: Build | None = None
    # What differs between that output, and one of a copy elsewhere with nothing kept, and the first.
    differences: list[str] = field(default_factory=list)
    # Files of the folder of kept pictures: after the first build, and those that later builds added.
    cache: list[str] = field(default_factory=list)
    cache_grew: list[str] = field(default_factory=list)
    # What SITEGEN_WITHOUT said → how the build went.
    without: dict[str, Build] = field(default_factory=dict)
    # The same → what was published.
    outputs_without: dict[str, Output] = field(default_factory=dict)
    # What a browser loaded of the page of photos, by the window's name: pictures of the output, or None where no browser is there.
    loaded: dict[str, list[str]] | None = None
    # The rooms that pages have for pictures, as the browser lays them out; None where there is none.
    slots: list[Slot] | None = None
    # Sheets of adverts → what a QR code says on a picture of each.
    codes_on_sheets: dict[str, list[str]] = field(default_factory=dict)
    # The folder for pictures of all logos, before and after; empty for none.
    sheets: str = ""
    # Words to print beside what was found: figures, and what was left out.
    remarks: list[str] = field(default_factory=list)

    def remark(self, text: str) -> None:
        self.remarks.append(text)


Rule = Callable[[Seen], Iterable[Found]]
