"""Where the tests put what they make: in memory where there is room for files, since a disk takes long for thousands of small ones."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

MEMORY = Path("/dev/shm")


def place() -> str | None:
    """None for what the system has for such files."""
    return str(MEMORY) if MEMORY.is_dir() and os.access(MEMORY, os.W_OK) else None


@contextmanager
def scratch() -> Iterator[Path]:
    """A folder that is removed afterwards."""
    with tempfile.TemporaryDirectory(prefix="sitegen-pictures-", dir=place()) as folder:
        yield Path(folder)
