"""Killed at any moment, a build leaves whole files, and nobody else's file is touched; the next build makes all good."""

from __future__ import annotations

import random
import shutil
import subprocess
import time
from pathlib import Path

from .bench import TODAY, Bench
from .corpus import large, post
from .folders import differences, few, put, tree

POSTS = 400
MOMENTS = 50
FOREIGN = {"CNAME": b"example.org\n", "posts/notes by hand.txt": b"Mine.\n", "other/deep/file.bin": bytes(range(256)), "logos/mine.png": b"not a logo"}


def cold_and_warm_builds(bench: Bench) -> None:
    site = large(bench.new_folder("site"), POSTS)
    output, spare = site / "output", bench.folder / "spare"
    arguments = ("--site", str(site), "--output", str(output), "--today", TODAY)
    chance = random.Random(7)

    first, _ = _clean(bench, site, output, arguments)
    cold_seconds = min(_clean(bench, site, output, arguments)[1] for _ in range(2))
    shutil.copytree(output, spare, symlinks=True)
    _change(site, chance)
    second, _ = _clean(bench, site, output, arguments)
    _restore(output, spare)
    warm_seconds = bench.program.run(*arguments).seconds
    if not bench.expect(first != second and tree(output) == {**second}, "a warm build is not the same as a clean one"):
        return

    cut, seconds = 0, {True: warm_seconds, False: cold_seconds}
    for number in range(MOMENTS):
        warm = number % 2 == 1
        if warm:
            _restore(output, spare)
        else:
            shutil.rmtree(output)
        put(output, FOREIGN)
        before = {**first, **FOREIGN} if warm else dict(FOREIGN)
        moment = seconds[warm] * (number + chance.random()) / MOMENTS * 1.05
        took = _kill(bench, arguments, moment)
        if took is None:
            cut += 1
        else:
            seconds[warm] = _shorter(seconds[warm], took)
        what = f"{'warm' if warm else 'cold'} build killed after {moment:.3f} s"
        _is_whole(bench, what, tree(output), before, second)
        run = bench.program.run(*arguments)
        bench.expect(run.status == 0, f"{what}: the next build gives {run}")
        faults = few(differences({**second, **FOREIGN}, tree(output), ("a clean build", "the output")))
        bench.expect(not faults, f"{what}: the next build differs in {faults}")
        left = [path.name for path in (output / ".sitegen").iterdir() if path.name != "manifest"]
        bench.expect(not left, f"{what}: the next build leaves {left[:3]} in .sitegen")
        if len(bench.faults) > 20:
            return
    bench.expect(cut >= MOMENTS * 0.5, f"only {cut} of {MOMENTS} builds were still running when they were killed")
    bench.remark(f"{cut} of {MOMENTS} cut short; a cold build takes {cold_seconds:.2f} s, a warm one {warm_seconds:.2f} s")


def _kill(bench: Bench, arguments: tuple[str, ...], moment: float) -> float | None:
    """Starts a build and kills it; gives its seconds where it was over before that."""
    start = time.monotonic()
    process = bench.program.start(*arguments)
    try:
        process.wait(moment)
    except subprocess.TimeoutExpired:
        process.kill()
    return time.monotonic() - start if process.wait() >= 0 else None


def _shorter(seconds: float, took: float) -> float:
    """How long a build seems to take after one that took less: a machine that was busy with other things no longer is."""
    return min(seconds, took) * 0.85


def _is_whole(bench: Bench, what: str, now: dict[str, bytes], before: dict[str, bytes], new: dict[str, bytes]) -> None:
    for path, content in now.items():
        if content not in (before.get(path), new.get(path), b"an empty folder"):
            bench.note(f"{what}: {path} is neither the old nor the new file ({len(content)} bytes)")
    for path, content in FOREIGN.items():
        bench.expect(now.get(path) == content, f"{what}: the foreign file {path} is gone or changed")
    for path in before.keys() & new.keys():
        bench.expect(path in now, f"{what}: {path} was there, belongs there, and is gone")


def a_kill_while_files_go(bench: Bench) -> None:
    """A build that mostly removes: what is left over is known to the next."""
    site = large(bench.new_folder("site"), 200)
    output = site / "output"
    arguments = ("--site", str(site), "--output", str(output), "--today", TODAY)
    bench.program.run(*arguments)
    spare = bench.folder / "spare"
    shutil.copytree(output, spare)
    for path in sorted((site / "content/posts").iterdir())[5:]:
        shutil.rmtree(path) if path.is_dir() else path.unlink()
    clean, seconds = _clean(bench, site, output, arguments)
    for number in range(12):
        _restore(output, spare)
        moment = seconds * number / 12
        took = _kill(bench, arguments, moment)
        seconds = seconds if took is None else _shorter(seconds, took)
        bench.program.run(*arguments)
        bench.expect(tree(output) == clean, f"after a kill at {moment:.3f} s, files are left over or gone: {few(sorted(tree(output).keys() ^ clean.keys()))}")


def _clean(bench: Bench, site: Path, output: Path, arguments: tuple[str, ...]) -> tuple[dict[str, bytes], float]:
    shutil.rmtree(output, ignore_errors=True)
    run = bench.program.run(*arguments)
    bench.expect(run.status == 0, f"does not build: {run}")
    return tree(output), run.seconds


def _restore(output: Path, spare: Path) -> None:
    shutil.rmtree(output, ignore_errors=True)
    subprocess.run(["cp", "-r", spare, output], check=True)


def _change(site: Path, chance: random.Random) -> None:
    """Every page changes with the title; some posts go, some come, some change their names."""
    settings = site / "content/site.yaml"
    settings.write_text(settings.read_text().replace("The Care Net", "The Net of Care"))
    for number, path in enumerate(sorted((site / "content/posts").glob("*.md"))[:60]):
        if number % 3 == 0:
            path.unlink()
        elif number % 3 == 1:
            path.rename(path.with_name(f"moved-{number}.md"))
    for number in range(1000, 1030):
        put(site / "content", post(number, chance))
