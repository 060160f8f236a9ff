"""What a made-up site holds, for the checks to compare its output with."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

BASE_URL = "https://example.org/"
TODAY = "2026-11-20"


class MadeGroup(NamedTuple):
    slug: str
    name: str
    # Its logo, below content/.
    logo: str
    # Of what kind its logo is: "wordmark", "png bomb".
    form: str
    # Only of a hostile one: what must not be in the output.
    marker: str = ""

    @property
    def page(self) -> str:
        """Where its page is, as a QR code names it."""
        return f"{BASE_URL}groups/{self.slug}.html"


class MadePicture(NamedTuple):
    """A picture that a post or page shows."""

    # Below content/.
    file: str
    page: str
    # Upright, in pixels.
    width: int
    height: int
    alt: str
    caption: str = ""
    # What must not be in the output: names, places, what stands behind the end.
    secrets: tuple[str, ...] = ()
    frames: int = 1
    # A drawing is rebuilt and has no widths.
    is_drawing: bool = False
    # Where two spots lie and what colour each must have, in sRGB: (share of width, share of height, (r, g, b)).
    spots: tuple[tuple[float, float, tuple[int, int, int]], ...] = ()


@dataclass
class MadeSite:
    folder: Path
    groups: list[MadeGroup] = field(default_factory=list)
    pictures: list[MadePicture] = field(default_factory=list)
    # Files with secrets that pages do not show, but link to, or that lie in assets/.
    linked: list[MadePicture] = field(default_factory=list)
    # Page → file of content/ and alternative text of the picture that stands for it where it is shared.
    shared: dict[str, tuple[str, str]] = field(default_factory=dict)

    # Group → what it says of its area.
    areas: dict[str, str] = field(default_factory=dict)

    # The page whose pictures a browser is asked to load.
    page_of_photos: str = ""

    @property
    def content(self) -> Path:
        return self.folder / "content"

    @property
    def honest(self) -> list[MadeGroup]:
        return [group for group in self.groups if not group.marker]

    @property
    def hostile(self) -> list[MadeGroup]:
        return [group for group in self.groups if group.marker]
