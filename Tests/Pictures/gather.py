"""Makes a site, builds it in the ways that the rules ask about, and hands over what was seen."""

from __future__ import annotations

import hashlib
import re
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

from Command.folders import copy

from . import loading
from .building import Build, build
from .made import MadeSite
from .output import Output
from .seen import Seen

CACHE = ".sitegen/pictures"
# What a build may have to do without: one loader, several, all of the library; and for sites whose logos are hostile what matters most.
WITHOUT = ("webp", "svg", "gif", "jpeg,png", "webp,svg", "libvips")
WITHOUT_AMONG_HOSTILE = ("jpeg,png", "libvips")
# Groups whose sheets a browser shows.
SHEETS_SHOWN = 3

Say = Callable[[str], None]


def gather(program: Path, made: MadeSite, say: Say, thorough: bool = True, sheets: str = "") -> Seen:
    """`thorough`: also elsewhere, and with kept pictures."""
    site, output = made.folder, made.folder / "output"
    strict, published = None, []
    if made.hostile:
        say("everything as it was sent in")
        strict = build(program, site, made.folder / "of-strict")
        published = _files(made.folder / "of-strict")
        _be_lenient(made)
    say("from nothing")
    first = _until_it_builds(program, made, output)
    seen = Seen(made, Output(output), first, strict, published, sheets=sheets)
    if first.status != 0:
        return seen
    seen.cache = _files(site / CACHE)
    say("again")
    before = _states(output)
    seen.again = build(program, site, output, watch=True)
    after = _states(output)
    seen.rewritten = sorted(path for path in before.keys() | after.keys() if before.get(path) != after.get(path))
    if thorough:
        _build_elsewhere(program, made, seen, say)
    seen.cache_grew = sorted(set(_files(site / CACHE)) - set(seen.cache))
    if made.hostile:
        without_loaders(program, made, seen, say, WITHOUT_AMONG_HOSTILE)
        say("without the bad logos")
        for group in made.hostile:
            _take_back(made, group.slug)
        for _ in range(2):
            seen.mended = build(program, site, made.folder / "of-mended", watch=True)
    return seen


def without_loaders(program: Path, made: MadeSite, seen: Seen, say: Say, without: Sequence[str] = WITHOUT) -> None:
    """Of a copy with nothing kept, so that everything would have to be made."""
    for kinds in without:
        say(f"without {kinds}")
        site = made.folder.parent / f"{made.folder.name} without {kinds}"
        copy(made.content, site / "content")
        seen.without[kinds] = build(program, site, site / "output", {"SITEGEN_WITHOUT": kinds}, as_json=False)
        seen.outputs_without[kinds] = Output(site / "output")


def in_browser(made: MadeSite, seen: Seen, say: Say) -> None:
    if not loading.is_there():
        seen.remark("LEFT OUT: what a browser loads, as there is none")
        return
    if made.page_of_photos in seen.output.files:
        say("in a browser")
        seen.loaded = loading.pictures_loaded(seen.output, made.page_of_photos)
        seen.slots = loading.slots(seen.output)
    if made.groups:
        say("sheets in a browser")
        seen.codes_on_sheets = loading.codes_on_sheets(seen.output, [group.slug for group in made.groups[:SHEETS_SHOWN]])


def _be_lenient(made: MadeSite) -> None:
    """Such a site is built though there is something to fix, but for what is not safe (`strict: false`)."""
    settings = made.content / "site.yaml"
    settings.write_text(settings.read_text() + "strict: false\n")


def _until_it_builds(program: Path, made: MadeSite, output: Path) -> Build:
    """What stops even a lenient build is no logo for that group any more: its line is taken out, as its writer would do."""
    bad = {group.slug for group in made.hostile}
    for _ in range(6):
        for folder in (made.folder / ".sitegen", output):
            shutil.rmtree(folder, ignore_errors=True)
        run = build(program, made.folder, output, watch=True)
        named = {part[1] for problem in run.fixes if (part := re.match(r"content/groups/([^/]+)/", problem.file))} & bad
        if run.status != 1 or not named:
            break
        for slug in named:
            _take_back(made, slug)
        bad -= named
    return run


def _take_back(made: MadeSite, slug: str) -> None:
    """The group has no logo any more, as if it had never sent one."""
    folder = made.content / "groups" / slug
    page = folder / "index.md"
    page.write_text(re.sub(r"(?m)^logo:.*\n", "", page.read_text()))
    for logo in folder.glob("logo.*"):
        logo.unlink()


def _build_elsewhere(program: Path, made: MadeSite, seen: Seen, say: Say) -> None:
    """Into an empty output with the pictures kept; and a copy, whose files were made in another order, with none kept."""
    say("with kept pictures")
    kept = made.folder / "of-kept"
    seen.kept = build(program, made.folder, kept, watch=True)
    say("a copy elsewhere")
    other = made.folder.parent / f"{made.folder.name} elsewhere ŵ"
    copy(made.content, other / "content", order=lambda paths: sorted(paths, reverse=True))
    run = build(program, other, other / "output")
    for name, folder in (("with kept pictures", kept), ("a copy elsewhere", other / "output")):
        seen.differences += [f"{name}: {line}" for line in _differences(made.folder / "output", folder)]
    if run.status != 0:
        seen.differences.append(f"the copy: {run}")
    shutil.rmtree(other)
    shutil.rmtree(kept, ignore_errors=True)


def _files(folder: Path) -> list[str]:
    return sorted(file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.is_file()) if folder.exists() else []


def _states(folder: Path) -> dict[str, tuple[int, bytes]]:
    return {path: ((folder / path).stat().st_mtime_ns, _digest(folder / path)) for path in _files(folder) if not path.startswith(".sitegen/")}


def _digest(file: Path) -> bytes:
    return hashlib.blake2b(file.read_bytes(), digest_size=16).digest()


def _differences(one: Path, other: Path) -> list[str]:
    names = {path for folder in (one, other) for path in _files(folder) if not path.startswith(".sitegen/")}
    found = []
    for path in sorted(names):
        if not (one / path).exists() or not (other / path).exists():
            found.append(f"{path} is only in one of the two")
        elif _digest(one / path) != _digest(other / path):
            found.append(f"{path} differs")
    return found
