"""Runs one program from start to end, and says what it used."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

# macOS counts in bytes, everybody else in KiB (getrusage, ru_maxrss).
MEMORY_UNIT = 1 if sys.platform == "darwin" else 1024


@dataclass(frozen=True)
class Usage:
    """What one run took: seconds on the clock, seconds of all processors (user and system), and bytes of memory at the highest."""

    wall: float
    cpu: float
    memory: int
    output: str = ""


class Failed(Exception):
    """A program that was to be timed, or to make something ready, did not do its work."""


def measure(command: Sequence[str | Path], folder: Path | None = None) -> Usage:
    """Runs a command to its end.

    The figures are of the program and of all that it started and waited for. `memory` cannot be less than what Python itself holds,
    about 20 MiB: the system counts the moment in which one becomes the other.
    """
    with tempfile.TemporaryFile() as output:
        start = time.perf_counter()
        try:
            process = subprocess.Popen(command, cwd=folder, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT)
        except FileNotFoundError as reason:
            raise Failed(f"{reason.filename} is not on this computer.") from reason
        try:
            _, status, used = os.wait4(process.pid, 0)
            wall = time.perf_counter() - start
            process.returncode = os.waitstatus_to_exitcode(status)
        finally:
            if process.returncode is None:
                process.kill()
                process.wait()
        output.seek(0)
        text = output.read().decode(errors="replace")
    if process.returncode != 0:
        last = "\n".join(text.splitlines()[-15:])
        raise Failed(f"This ended with status {process.returncode}:\n    {' '.join(map(str, command))}\n{last}")
    return Usage(wall, used.ru_utime + used.ru_stime, used.ru_maxrss * MEMORY_UNIT, text)
