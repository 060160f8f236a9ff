"""Sites made for tests: a small one of every kind, and one of as many posts as are asked for, the same for the same seed."""

from __future__ import annotations

import base64
import random
from pathlib import Path

from .folders import put

PIXEL = base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=")
LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><title>Rings</title><circle cx="50" cy="50" r="40" fill="#123c55"/></svg>\n'
WORDS = "care home council letter meeting lake bus ramp advert group budget direct payment support assistant review plan people rights local early honest answer".split()


def small(posts: int = 12) -> dict[str, str | bytes]:
    """A site of every kind, its paths those below content/."""
    files: dict[str, str | bytes] = {
        "site.yaml": "title: The Care Net\nbase-url: https://example.org/net/\ndescription: A network.\nposts-per-page: 5\nlogo: assets/logo.svg\ncontact: us@example.org\n"
        "abbreviations:\n  BSL: British Sign Language\nmenu:\n  - {label: Groups, page: groups/index.md}\n  - {label: About, page: pages/about.md}\n",
        "assets/logo.svg": LOGO,
        "assets/plan.txt": "A plan\n",
        "authors/ann.md": "---\nname: Ann Other\nrole: Editor\ngroup: leeds\nlinks:\n  Home: https://example.com/\n---\nAnn writes.\n",
        "authors/bob.md": "---\nname: Bob\n---\nBob writes too.\n",
        "groups/leeds/index.md": "---\nname: Leeds group\narea: Leeds\nnation: England\njoined: 2026-01-05\nlogo: logo.svg\ncovers: [Leeds, Otley]\n"
        "contact:\n  email: leeds@example.org\n---\n## Contact\n\nWrite to us.\n",
        "groups/leeds/logo.svg": LOGO,
        "groups/gwent.md": "---\nname: Gwent group\narea: Gwent\nnation: Wales\njoined: 2026-02-05\n---\nWe meet.\n",
        "resources/records/index.md": "---\ntitle: Ask for your records\nkind: letter\ndescription: A letter.\ntags: [records]\nversion: '1'\nreviewed: {by: Ann, date: 2026-02-01}\n---\nGuidance.\n",
        "resources/records/letter.md": "Dear council\n\nPlease send my records.\n",
        "resources/guide.md": "---\ntitle: A guide\nkind: guide\n---\nHow to.\n",
        "pages/about.md": "---\ntitle: About\nmenu-order: 1\naliases: [about-us.html]\n---\nWe are a network.\n",
    }
    for number in range(posts):
        files |= post(number, random.Random(number))
    return files


def post(number: int, chance: random.Random, links: int | None = None) -> dict[str, str | bytes]:
    """One post in a folder of its own, with a picture, or in one file."""
    tags = ", ".join(sorted(chance.sample(["care", "letters", "money", "buses", "rights", "news"], chance.randint(1, 3))))
    author, group = chance.choice(["ann", "bob"]), chance.choice(["leeds", "gwent"])
    day = f"{2020 + number % 7}-{number % 12 + 1:02}-{number % 28 + 1:02}"
    if day > "2026-11-01":
        day = "2026-10" + day[7:]
    body = "\n\n".join(f"## Part {part}\n\n" + _paragraphs(chance) for part in range(chance.randint(1, 4)))
    head = f"---\ntitle: Post number {number}\ndate: {day}\nauthor: {author}\ngroup: {group}\ntags: [{tags}]\n"
    name = f"posts/post-{number}"
    if number % 3 == 0:
        return {f"{name}/index.md": f"{head}image: lake.png\nimage-description: A lake\n---\n![A lake](lake.png)\n\n{body}\n", f"{name}/lake.png": PIXEL}
    before = f"\n[An older one](post-{links}.md)\n" if links is not None else ""
    return {f"{name}.md": f"{head}---\n{before}{body}\n"}


def large(folder: Path, posts: int, seed: int = 1) -> Path:
    chance = random.Random(seed)
    files = {path: content for path, content in small(0).items()}
    for number in range(posts):
        files |= post(number, chance)
    return put(folder / "content", files).parent


def _paragraphs(chance: random.Random) -> str:
    return "\n\n".join(" ".join(_sentence(chance) for _ in range(chance.randint(2, 5))) for _ in range(chance.randint(1, 4)))


def _sentence(chance: random.Random) -> str:
    """Short enough to be no problem by itself."""
    return " ".join(chance.choices(WORDS, k=chance.randint(5, 10))).capitalize() + "."
