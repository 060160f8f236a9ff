"""Builds a site with sitegen, and takes down what a run said, took and loaded."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import tempfile
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from Command.program import Problem

from .made import TODAY

ROOT = Path(__file__).resolve().parents[2]
# A run that takes longer is stopped: nothing here is worth it.
LAST_MOMENT = 600


@dataclass(frozen=True)
class Build:
    status: int
    problems: list[Problem] = field(default_factory=list)
    seconds: float = 0
    # The peak, in bytes, of the program or of anything that it started.
    memory: int = 0
    # All that it said in words; with `--json` that is little.
    words: str = ""
    # Names of the libraries that it loaded, where that was asked for and can be known.
    libraries: frozenset[str] | None = None

    @property
    def fixes(self) -> list[Problem]:
        return [problem for problem in self.problems if problem.level == "fix"]

    def __str__(self) -> str:
        said = [str(problem) for problem in (self.fixes or self.problems)[:4]]
        ending = f"exit status {self.status}" if self.status >= 0 else f"stopped by {signal.Signals(-self.status).name}"
        # Of a crash the first lines tell most.
        words = " ".join((self.words[:500] if self.status < 0 else self.words[-400:]).split())
        return f"{ending}, {self.seconds:.1f} s, {self.memory / 2**20:.0f} MiB. {' // '.join(said) or words}"


def build(program: Path, site: Path, output: Path, environment: Mapping[str, str] = {}, watch: bool = False, as_json: bool = True) -> Build:
    """`watch` makes it tell what it loads; that makes it a little slower. Without `as_json` it talks as to a person."""
    kept = {key: value for key, value in os.environ.items() if key in ("PATH", "HOME", "LD_LIBRARY_PATH", "TMPDIR")}
    settings = {**kept, "LANG": "C.UTF-8", "TZ": "UTC", "SITEGEN_BROWSER": "none", **environment}
    command = [program, "build", "--site", site, "--themes", ROOT / "themes", "--output", output, "--today", TODAY, *(["--json"] if as_json else [])]
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        if watch:
            # Of glibc's loader: it writes a file for each process.
            settings |= {"LD_DEBUG": "files", "LD_DEBUG_OUTPUT": f"{folder}/loaded"}
        start = time.monotonic()
        process = subprocess.Popen(command, cwd=folder, env=settings, stdin=subprocess.DEVNULL, stdout=out, stderr=err)
        status, memory = _wait(process, start + LAST_MOMENT)
        seconds = time.monotonic() - start
        libraries = _loaded(Path(folder)) if watch else None
        texts = []
        for stream in (out, err):
            stream.seek(0)
            texts.append(stream.read().decode("utf-8", "replace"))
    return Build(status, _problems(texts[0]), seconds, memory, texts[1] if as_json else "".join(texts), libraries)


def _wait(process: subprocess.Popen, latest: float) -> tuple[int, int]:
    while True:
        pid, status, usage = os.wait4(process.pid, os.WNOHANG)
        if pid:
            process.returncode = os.waitstatus_to_exitcode(status)
            return process.returncode, usage.ru_maxrss * 1024
        if time.monotonic() > latest:
            process.kill()
        time.sleep(0.01)


def _loaded(folder: Path) -> frozenset[str] | None:
    """None where the loader wrote nothing, so that it is not one that can be asked."""
    texts = [file.read_text(errors="replace") for file in folder.glob("loaded*")]
    names = {name.rsplit("/", 1)[-1] for text in texts for name in re.findall(r"calling init: (\S+)", text)}
    return frozenset(names) if names else None


def _problems(text: str) -> list[Problem]:
    try:
        return [Problem(*(problem.get(key) for key in Problem._fields)) for problem in json.loads(text)["problems"]]
    except (ValueError, KeyError, TypeError, AttributeError):
        return []
