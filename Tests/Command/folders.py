"""Folders as values: written from a dictionary, read to a dictionary, compared."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path

Files = Mapping[str, str | bytes]


def put(folder: Path, files: Files) -> Path:
    """Writes files, path by path, with the folders that they need."""
    for path, content in files.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content.encode() if isinstance(content, str) else content)
    return folder


def tree(folder: Path, besides: tuple[str, ...] = (".sitegen",)) -> dict[str, bytes]:
    """Every file below a folder by its path, but for top folders that are named. A symbolic link is its target's name; an empty folder counts."""
    found: dict[str, bytes] = {}
    for at, folders, files in os.walk(folder):
        inside = os.path.relpath(at, folder)
        if inside == ".":
            folders[:] = [name for name in folders if name not in besides]
        prefix = "" if inside == "." else inside + "/"
        for name in [*files, *(name for name in folders if os.path.islink(os.path.join(at, name)))]:
            path = os.path.join(at, name)
            if os.path.islink(path):
                found[prefix + name] = b"link to " + os.readlink(path).encode()
            elif os.path.isfile(path):
                with open(path, "rb") as file:
                    found[prefix + name] = file.read()
            else:
                found[prefix + name] = b"a special file"
        if not files and not folders and prefix:
            found[prefix] = b"an empty folder"
    return found


def differences(old: Mapping[str, bytes], new: Mapping[str, bytes], names: tuple[str, str] = ("the first", "the second")) -> Iterator[str]:
    for path in sorted(old.keys() - new.keys()):
        yield f"{path} is only in {names[0]}"
    for path in sorted(new.keys() - old.keys()):
        yield f"{path} is only in {names[1]}"
    for path in sorted(old.keys() & new.keys()):
        if old[path] != new[path]:
            yield f"{path} differs: {_first_difference(old[path], new[path])}"


def _first_difference(old: bytes, new: bytes) -> str:
    at = next((i for i, (a, b) in enumerate(zip(old, new)) if a != b), min(len(old), len(new)))
    start = max(0, at - 30)
    return f"at byte {at}, {old[start : at + 40]!r} and {new[start : at + 40]!r}"


def few(lines: Iterator[str] | list[str], most: int = 6) -> str:
    """The first of many lines, for a report."""
    lines = list(lines)
    return "; ".join(lines[:most]) + (f"; … and {len(lines) - most} more" if len(lines) > most else "")


def copy(source: Path, target: Path, order=sorted) -> Path:
    """A copy whose files are made in another order."""
    paths = [path for path in source.rglob("*") if path.is_file() or path.is_symlink()]
    for path in order(paths):
        place = target / path.relative_to(source)
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, place, follow_symlinks=False)
    return target
