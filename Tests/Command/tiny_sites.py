"""Tiny whole sites in Tests/Sites, each with the facts that its pages must show. A theme may change; these may not."""

from __future__ import annotations

import json
import posixpath
import shlex
import xml.etree.ElementTree as xml
from functools import cache
from pathlib import Path
from urllib.parse import unquote

from Pages.site import Page, Site

from .bench import Bench
from .folders import copy

SITES = Path(__file__).parent.parent / "Sites"


def show_what_they_should(bench: Bench) -> None:
    for folder in sorted(path for path in SITES.iterdir() if path.is_dir()):
        _try(bench, folder)


def use_every_key_of_the_contract(bench: Bench) -> None:
    """A key that no tiny site uses is a key that nobody watches."""
    keys = {
        "site.yaml": "title base-url language description theme logo menu contact social posts-per-page abbreviations raw-html strict",
        "posts": "title date description author authors group groups tags image image-description updated expires draft language series slug aliases",
        "groups": "name area nation joined logo covers contact meets languages access example slug aliases",
        "resources": "title kind description nation tags fields sources reviewed version slug aliases",
        "authors": "name role group links slug aliases",
        "pages": "title description menu-order slug aliases language draft",
    }
    for kind, names in keys.items():
        used = {line.split(":")[0].strip() for file in SITES.glob(f"*/content/{kind}{'' if '.' in kind else '/**/*.md'}") for line in file.read_text("utf-8-sig").splitlines()}
        for key in set(names.split()) - used:
            bench.note(f"no site in Tests/Sites uses `{key}` in {kind}")


def _try(bench: Bench, folder: Path) -> None:
    site = bench.new_folder(folder.name)
    copy(folder, site)
    facts = [line for line in (folder / "expected.txt").read_text().splitlines() if line.strip() and not line.startswith("#")]
    options = next((line.split()[1:] for line in facts if line.startswith("run ")), [])
    run = bench.run("--site", site, "--output", site / "output", "--json", *options)
    told = [f"{p.rule} {p.file}:{p.line}" for p in run.problems]
    due = [line.removeprefix("problem ") for line in facts if line.startswith("problem ")]
    bench.expect(sorted(told) == sorted(due), f"{folder.name}: the problems are {[str(p) for p in run.problems] if told else 'none'}, and {due or 'none'} are due")
    if not bench.expect(run.status == 0, f"{folder.name}: does not build"):
        return
    reader = _Reader(Site(site / "output"))
    for fact in facts:
        if not fact.startswith(("run ", "problem ")):
            bench.expect(not (fault := reader.fault(fact)), f"{folder.name}: `{fact}`: {fault}")


class _Reader:
    """Understands the lines of expected.txt: FILE, what is known of it, and words (in quotes where they hold spaces)."""

    def __init__(self, site: Site):
        self.site = site

    def fault(self, fact: str) -> str:
        """What is otherwise; empty where the fact holds."""
        path, verb, *words = shlex.split(fact)
        if verb == "absent":
            return "it is there" if path in self.site.files else ""
        if path not in self.site.files:
            return "there is no such file"
        if verb == "there":
            return ""
        return getattr(self, f"_{verb}")(path, words)

    def _has(self, path: str, words: list[str]) -> str:
        """As bytes of the file."""
        return ", ".join(f"no {text!r}" for text in words if text not in self.site.text(path))

    def _lacks(self, path: str, words: list[str]) -> str:
        return ", ".join(f"it has {text!r}" for text in words if text in self.site.text(path))

    def _shows(self, path: str, words: list[str]) -> str:
        """As words of the page's main part."""
        return ", ".join(f"it does not show {text!r}" for text in words if text not in self._words(path))

    def _hides(self, path: str, words: list[str]) -> str:
        return ", ".join(f"it shows {text!r}" for text in words if text in self._words(path))

    def _order(self, path: str, words: list[str]) -> str:
        places = [self._words(path).find(text) for text in words]
        return "" if -1 not in places and places == sorted(places) else f"their places are {places}"

    def _title(self, path: str, words: list[str]) -> str:
        heading = self._page(path).first("h1")
        return "" if heading and heading.text() == words[0] else f"its heading is {heading.text() if heading else None!r}"

    def _language(self, path: str, words: list[str]) -> str:
        html = self._page(path).first("html")
        return "" if html and html["lang"] == words[0] else f"it is {html['lang'] if html else None!r}"

    def _links(self, path: str, words: list[str]) -> str:
        """The main part leads to each of these files of the output, or addresses elsewhere."""
        targets = {self._target(path, link["href"]) for link in self._main(path).elements("a")}
        return ", ".join(f"no link to {target}" for target in words if target not in targets)

    def _menu(self, path: str, words: list[str]) -> str:
        """Labels of the main menu, in order."""
        nav = next(self._page(path).root.elements("nav"))
        labels = [link.text() for link in nav.elements("a")]
        return "" if labels == words else f"it is {labels}"

    def _pictures(self, path: str, words: list[str]) -> str:
        """FILE=WORDS of each picture of the main part; no words for a decoration."""
        found = {f"{self._target(path, picture['src'])}={picture['alt']}" for picture in self._main(path).elements("img")}
        return ", ".join(f"no {picture}, but {sorted(found)}" for picture in words if picture not in found)

    def _elements(self, path: str, words: list[str]) -> str:
        """TAG=COUNT in the main part."""
        return ", ".join(
            f"{count} of <{tag}>" for tag, due in (word.split("=") for word in words) if (count := sum(1 for _ in self._main(path).elements(tag))) != int(due)
        )

    def _leads(self, path: str, words: list[str]) -> str:
        """An old address that leads on."""
        target = next((meta["content"].partition("=")[2] for meta in self._page(path).root.elements("meta") if meta["http-equiv"].lower() == "refresh"), "")
        return "" if self._target(path, target) == words[0] else f"it leads to {target!r}"

    def _items(self, path: str, words: list[str]) -> str:
        """Titles of a feed, newest first."""
        if path.endswith(".json"):
            titles = [item["title"] for item in json.loads(self.site.text(path))["items"]]
        else:
            titles = [title.text or "" for title in xml.fromstring(self.site.bytes(path)).iterfind("{*}entry/{*}title")]
        return "" if titles == words else f"they are {titles}"

    @cache
    def _page(self, path: str) -> Page:
        return self.site.pages[path]

    def _main(self, path: str):
        return self._page(path).first("main") or self._page(path).body

    @cache
    def _words(self, path: str) -> str:
        return self._main(path).text() if path.endswith(".html") else self.site.text(path)

    def _target(self, path: str, address: str) -> str:
        if "://" in address or address.startswith(("mailto:", "tel:")):
            return address
        file, _, fragment = address.partition("#")
        whole = posixpath.normpath(posixpath.join(posixpath.dirname(path), unquote(file))) if file else path
        return f"{whole}#{unquote(fragment)}" if fragment else whole
