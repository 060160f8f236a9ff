"""Runs sitegen as its users do, and takes down all that can be seen of a run."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import tempfile
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

# Whatever the content, a run is over by then.
PATIENCE = 10
# A busy machine may take longer: a run is stopped only here, and is too slow when it used more than PATIENCE of time and of processor.
LAST_MOMENT = 90


class Problem(NamedTuple):
    """As `--json` prints it."""

    rule: str
    level: str
    file: str
    line: int
    column: int
    message: str
    suggestion: str

    @property
    def place(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"

    def __str__(self) -> str:
        return f"{self.place}: {self.level} [{self.rule}] {self.message} | {self.suggestion}"[:400]


@dataclass
class Run:
    arguments: list[str]
    # Negative for a signal, as in subprocess.
    status: int
    out: str
    err: str
    seconds: float
    cpu: float
    notes: list[str] = field(default_factory=list)

    @cached_property
    def json(self) -> dict:
        return json.loads(self.out)

    @cached_property
    def problems(self) -> list[Problem]:
        """Empty where the output is not the object of `--json`."""
        try:
            return [Problem(*(problem.get(key) for key in Problem._fields)) for problem in self.json["problems"]]
        except (ValueError, KeyError, TypeError, AttributeError):
            return []

    @property
    def fixes(self) -> list[Problem]:
        return [problem for problem in self.problems if problem.level == "fix"]

    @property
    def trouble(self) -> str:
        """What no run may do, whatever it is given: empty where all is well."""
        if self.status < 0:
            return f"stopped by {signal.Signals(-self.status).name}"
        if self.status not in (0, 1, 2):
            return f"exit status {self.status}: {self.err.strip()[-300:]}"
        if min(self.seconds, self.cpu) > PATIENCE:
            return f"took {self.seconds:.1f} s ({self.cpu:.1f} s of processor time)"
        return ""

    def __str__(self) -> str:
        return f"`sitegen {' '.join(self.arguments)}` gave {self.status}: {(self.err or self.out).strip()[-500:]}"


class Program:
    def __init__(self, path: Path):
        self.path = path.resolve()
        self._quiet_place = tempfile.mkdtemp(prefix="sitegen-cwd-")

    def start(self, *arguments: str, cwd: Path | None = None, environment: Mapping[str, str] = {}, out=subprocess.DEVNULL, err=subprocess.DEVNULL) -> subprocess.Popen:
        """A run that the caller looks after."""
        kept = {key: value for key, value in os.environ.items() if key in ("PATH", "HOME", "LD_LIBRARY_PATH", "TMPDIR")}
        return subprocess.Popen(
            [self.path, *arguments],
            cwd=cwd or self._quiet_place,
            # Most tests are not about PDFs, and a browser takes a second to start.
            env={**kept, "LANG": "C.UTF-8", "TZ": "UTC", "SITEGEN_BROWSER": "none", **environment},
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=err,
        )

    def run(self, *arguments: str, cwd: Path | None = None, environment: Mapping[str, str] = {}) -> Run:
        with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
            start = time.monotonic()
            process = self.start(*arguments, cwd=cwd, environment=environment, out=out, err=err)
            status, cpu = _wait(process, start + LAST_MOMENT)
            seconds = time.monotonic() - start
            out.seek(0)
            err.seek(0)
            texts = [stream.read().decode("utf-8", "replace") for stream in (out, err)]
        return Run([str(a) for a in arguments], status, texts[0], texts[1], seconds, cpu)


def _wait(process: subprocess.Popen, latest: float) -> tuple[int, float]:
    """Exit status, and seconds of processor time."""
    pause = 0.001
    while True:
        pid, status, usage = os.wait4(process.pid, os.WNOHANG)
        if pid:
            process.returncode = os.waitstatus_to_exitcode(status)
            return process.returncode, usage.ru_utime + usage.ru_stime
        if time.monotonic() > latest:
            process.kill()
            latest += 3600
        time.sleep(pause)
        pause = min(pause * 1.5, 0.02)
