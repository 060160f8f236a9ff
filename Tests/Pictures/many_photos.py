"""Makes a site of many large photos, ten a post, for timing:  python -m Pictures.many_photos FOLDER [COUNT]   (with PYTHONPATH=Tests)

Eight are made, of 12 megapixels each, and copied; what stands behind a copy's end is its own, so that no two files are the same."""

from __future__ import annotations

import sys
from pathlib import Path

from .made import BASE_URL
from .photos import BIG, Shot, photo

DISTINCT, IN_A_POST = 8, 10


def make(folder: Path, count: int) -> None:
    content = folder / "content"
    content.mkdir(parents=True, exist_ok=True)
    (content / "site.yaml").write_text(f"title: The Photo Net\nbase-url: {BASE_URL}\ndescription: Many photos.\n")
    shots = [photo(Shot(f"photo {number}", "", orientation=6 if number == 0 else 1, is_tall=number == 0), BIG) for number in range(min(DISTINCT, count))]
    for start in range(0, count, IN_A_POST):
        post = content / "posts" / f"day-{start // IN_A_POST + 1:03}"
        post.mkdir(parents=True)
        numbers = range(start, min(start + IN_A_POST, count))
        for number in numbers:
            (post / f"photo-{number:04}.jpg").write_bytes(shots[number % len(shots)] + f"copy {number}".encode())
        words = "\n\n".join(f"![A house in a meadow, the {number}th time](photo-{number:04}.jpg)" for number in numbers)
        (post / "index.md").write_text(f"---\ntitle: Day {start // IN_A_POST + 1}\ndate: 2026-01-{start // IN_A_POST % 28 + 1:02}\ndescription: Photos.\n---\n\n{words}\n")


if __name__ == "__main__":
    make(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 100)
