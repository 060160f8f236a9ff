"""A built site whose pages are read only when a rule looks at them: a thousand groups have several thousand."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import Path

from PIL import Image
from Pages.site import Page, Site

from .made import BASE_URL

PICTURES = (".png", ".jpg", ".jpeg", ".webp", ".gif")


class Output(Site):
    def __init__(self, folder: Path):
        self.folder = folder.resolve()
        self.files = {
            file.relative_to(self.folder).as_posix()
            for file in self.folder.rglob("*")
            if file.is_file() and not any(part.startswith(".") for part in file.relative_to(self.folder).parts)
        }
        self.pages = _Pages(self)
        self._sizes: dict[str, tuple[int, int] | None] = {}

    @cached_property
    def base_url(self) -> str:
        return BASE_URL

    @cached_property
    def pictures(self) -> list[str]:
        """All but drawings."""
        return sorted(path for path in self.files if path.lower().endswith(PICTURES))

    @cached_property
    def drawings(self) -> list[str]:
        return self.named("*.svg")

    def weight(self, path: str) -> int:
        return (self.folder / path).stat().st_size

    def size(self, path: str) -> tuple[int, int] | None:
        """In pixels; None where it is no picture."""
        if path not in self._sizes:
            try:
                with Image.open(self.folder / path) as picture:
                    self._sizes[path] = picture.size
            except (OSError, SyntaxError, ValueError, struct.error, Image.DecompressionBombError):
                self._sizes[path] = None
        return self._sizes[path]

    def open(self, path: str) -> Image.Image:
        """Its pixels, without alpha on white."""
        with Image.open(self.folder / path) as picture:
            pixels = picture.convert("RGBA")
        ground = Image.new("RGBA", pixels.size, "#ffffff")
        ground.alpha_composite(pixels)
        return ground.convert("RGB")


class _Pages(Mapping[str, Page]):
    def __init__(self, site: Output):
        self._site = site
        self._read: dict[str, Page] = {}

    def __getitem__(self, path: str) -> Page:
        if path not in self._site.files:
            raise KeyError(path)
        if path not in self._read:
            self._read[path] = Page(path, self._site.text(path))
        return self._read[path]

    def __iter__(self) -> Iterator[str]:
        return iter(self._site.named("*.html"))

    def __len__(self) -> int:
        return len(self._site.named("*.html"))
