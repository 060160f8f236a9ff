"""Groups with logos, and large photos beside vipsthumbnail: what pictures cost with nothing kept, and what is saved by keeping them."""

from __future__ import annotations

import re
import shlex
import shutil
from collections.abc import Callable
from pathlib import Path

from .process import Failed, Usage, measure
from .race import Contestant, race, times
from .tables import MIB, race_table
from .tools import ROOT, Tools, install_pillow

TODAY = "2026-11-20"
# As Sources/Pictures/Encoding/PicturePacking.swift packs them: the same quality for both.
PACKING = {"jpg": "[Q=80,strip,optimize_coding]", "webp": "[Q=78,strip]"}
# posts/day-001/photo-0003-480w.webp
MADE = re.compile(r"(photo-\d+)-(\d+)w\.(jpg|webp)")
# vipsthumbnail at once, as there are two cores on the computer that the tables in docs/benchmarks.md come from.
AT_ONCE = 2


def time_logos(work: Path, count: int, tools: Tools, runs: int, say: Callable[[str], None]) -> str:
    site = work / "logos"
    say(f"making {count:,} groups with logos")
    _make("Pictures.logos", site, count)

    def check() -> None:
        made = {file.stem for file in (site / "output" / "logos").glob("g*")}
        if len(made) != count:
            raise Failed(f"{len(made)} of {count} groups have a logo in output/logos, so the times would mean nothing.")

    contestants = _builds(site, tools, runs, check)
    race(contestants, lambda step: say(f"{count:,} groups: {step}"))
    table = race_table(f"{count:,} groups with logos", contestants)
    files = [file for file in (site / "output").rglob("*") if file.is_file()]
    amount, kept = sum(file.stat().st_size for file in files), sum(file.stat().st_size for file in (site / ".sitegen").rglob("*") if file.is_file())
    shutil.rmtree(site)
    return f"{table}\n\nsitegen wrote {len(files):,} files, {amount / MIB:,.0f} MiB, and keeps {kept / MIB:,.0f} MiB of pictures."


def time_photos(work: Path, count: int, tools: Tools, runs: int, say: Callable[[str], None]) -> str:
    site, thumbnails = work / "photos", work / "thumbnails"
    say(f"making {count:,} photos of 12 megapixels")
    _make("Pictures.many_photos", site, count)
    photos = sorted((site / "content").rglob("*.jpg"))
    before = sum(photo.stat().st_size for photo in photos)

    def check() -> None:
        if len(_made(site)) != count:
            raise Failed(f"{len(_made(site))} of {count} photos were made smaller, so the times would mean nothing.")

    contestants = _builds(site, tools, runs, check)
    # Its first build says which sizes and kinds there are.
    contestants[0].step()
    check()
    made = next(iter(_made(site).values()))
    script = work / "thumbnails.sh"
    script.write_text(_script(photos, made, thumbnails))

    def all_are_there() -> None:
        missing = [name for name, variants in _made(site).items() for width, kind in variants if not (thumbnails / f"{name}-{width}w.{kind}").is_file()]
        if missing:
            raise Failed(f"vipsthumbnail made nothing of {missing[0]} and {len(missing) - 1} more.")

    def forget() -> None:
        shutil.rmtree(thumbnails, ignore_errors=True)
        thumbnails.mkdir()

    peer = Contestant(f"vipsthumbnail, {AT_ONCE} at once", lambda: measure(["sh", script]), prepare=forget, check=all_are_there, runs=runs)
    contestants.insert(1, peer)
    race(contestants, lambda step: say(f"{count:,} photos: {step}"))
    table = race_table(f"{count:,} photos of 12 megapixels", contestants)
    variants = ", ".join(f"{width} px {kind}" for width, kind in made)
    bytes_of = {name: sum(file.stat().st_size for file in folder.rglob("photo-*-*w.*")) for name, folder in (("sitegen", site / "output"), ("vipsthumbnail", thumbnails))}
    shutil.rmtree(site)
    shutil.rmtree(thumbnails)
    return "\n".join(
        [
            table,
            "",
            f"{before / MIB:,.0f} MiB of photos, each made as {variants}: by sitegen {bytes_of['sitegen'] / MIB:,.1f} MiB, by vipsthumbnail {bytes_of['vipsthumbnail'] / MIB:,.1f} MiB.",
            f"vipsthumbnail takes {times(peer.wall, contestants[0].wall):.2f} times the seconds of sitegen's whole build, and {times(peer.cpu, contestants[0].cpu):.2f} times the CPU seconds.",
            f"Memory of vipsthumbnail is that of the larger of its {AT_ONCE} programs.",
        ]
    )


def _make(module: str, folder: Path, count: int) -> None:
    measure(["env", f"PYTHONPATH={ROOT / 'Tests'}", "PYTHONDONTWRITEBYTECODE=1", install_pillow(), "-m", module, folder, str(count)])


def _builds(site: Path, tools: Tools, runs: int, check: Callable[[], None]) -> list[Contestant]:
    """With nothing kept; with the pictures of an earlier build kept, as a host's build service does; with the output there as well."""

    def build() -> Usage:
        options = ["--site", site, "--output", site / "output", "--themes", ROOT / "themes", "--today", TODAY]
        return measure(["env", "SITEGEN_BROWSER=none", tools.sitegen, *options])

    def forget(*names: str) -> None:
        for name in names:
            shutil.rmtree(site / name, ignore_errors=True)

    return [
        Contestant("sitegen, from nothing", build, prepare=lambda: forget("output", ".sitegen"), check=check, runs=runs),
        Contestant("sitegen, pictures kept", build, prepare=lambda: forget("output"), check=check, runs=runs),
        Contestant("sitegen, nothing changed", build, check=check, runs=runs),
    ]


def _made(site: Path) -> dict[str, list[tuple[int, str]]]:
    """Photo → the widths and kinds that sitegen published it in."""
    found: dict[str, set[tuple[int, str]]] = {}
    for file in (site / "output" / "posts").rglob("photo-*"):
        if parts := MADE.fullmatch(file.name):
            found.setdefault(parts[1], set()).add((int(parts[2]), parts[3]))
    return {name: sorted(variants) for name, variants in sorted(found.items())}


def _script(photos: list[Path], variants: list[tuple[int, str]], folder: Path) -> str:
    """Two shares of the photos side by side; vipsthumbnail makes one size and kind of many files at a time."""
    lines = []
    for share in range(AT_ONCE):
        files = shlex.join(map(str, photos[share::AT_ONCE]))
        calls = [f"vipsthumbnail --size {width}x100000 -o {shlex.quote(f'{folder}/%s-{width}w.{kind}{PACKING[kind]}')} {files}" for width, kind in variants]
        lines.append(f"( {' && '.join(calls)} ) &\none{share}=$!")
    waits = " && ".join(f"wait $one{share}" for share in range(AT_ONCE))
    return "\n".join(lines) + f"\n{waits}\n"
