"""A built site as its files lie on the disk: what the rules look at."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from .tree import Element, parse


class Page:
    def __init__(self, path: str, html: str):
        self.path = path
        self.html = html
        self.root, self.has_doctype = parse(html)

    @cached_property
    def ids(self) -> set[str]:
        return {element["id"] for element in self.root.elements() if element["id"]}

    @cached_property
    def body(self) -> Element:
        return self.first("body") or Element("body", {}, 0, None)

    @cached_property
    def title(self) -> str:
        title = next((t for t in self.root.elements("title") if t.inside("head")), None)
        return title.text() if title else ""

    @cached_property
    def moved(self) -> bool:
        """An old address that leads on to the new one: it is no page of its own."""
        return any(meta["http-equiv"].lower() == "refresh" for meta in self.root.elements("meta"))

    @cached_property
    def unlisted(self) -> bool:
        """Search engines are asked to pass it over: it is there for who comes from another page, and is not shared."""
        return any("noindex" in meta["content"] for meta in self.meta("robots"))

    def first(self, tag: str) -> Element | None:
        return next(self.root.elements(tag), None)

    def meta(self, name: str) -> list[Element]:
        return [meta for meta in self.root.elements("meta") if name in (meta["name"], meta["property"])]

    def links(self, rel: str) -> list[Element]:
        return [link for link in self.root.elements("link") if rel in link["rel"].lower().split()]


class Site:
    def __init__(self, folder: Path):
        self.folder = folder.resolve()
        self.files = {
            file.relative_to(self.folder).as_posix()
            for file in self.folder.rglob("*")
            # What sitegen remembers about its output is hidden, and no part of the site.
            if file.is_file() and not any(part.startswith(".") for part in file.relative_to(self.folder).parts)
        }
        self.pages = {path: Page(path, self.text(path)) for path in self.named("*.html")}

    def named(self, pattern: str) -> list[str]:
        return sorted(path for path in self.files if Path(path).match(pattern))

    def bytes(self, path: str) -> bytes:
        return (self.folder / path).read_bytes()

    def text(self, path: str) -> str:
        return self.bytes(path).decode("utf-8")

    @cached_property
    def own_pages(self) -> list[Page]:
        """All pages but those that only lead on."""
        return [page for page in self.pages.values() if not page.moved]

    @cached_property
    def base_url(self) -> str:
        """Where the site says that it is published, with a slash at the end; empty where it does not say."""
        home = self.pages.get("index.html")
        canonical = home.links("canonical") if home else []
        return urljoin(canonical[0]["href"], ".") if canonical else ""

    def file_at(self, address: str) -> str | None:
        """The file that a web host shows at this absolute address, if it is one of the site's."""
        address = address.split("#")[0]
        if not self.base_url or not address.startswith(self.base_url):
            return None
        path = unquote(urlsplit(address[len(self.base_url) :]).path)
        if path == "" or path.endswith("/"):
            path += "index.html"
        return path if path in self.files else None
