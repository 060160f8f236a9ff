"""After any change, a build into the old output gives what a clean build gives."""

from __future__ import annotations

import os
import random
import re
import shutil
import unicodedata
from collections.abc import Callable
from pathlib import Path

from .bench import TODAY, Bench
from .corpus import LOGO, PIXEL, post, small
from .folders import differences, few, put, tree

CHANGES = 60
# The time of day makes each run another series; the seed is printed with what went wrong, and can be given again.
SEED = int(os.environ.get("COMMAND_SEED", random.SystemRandom().randrange(10_000)))

Change = Callable[[Path, random.Random], str]


def any_series_of_changes(bench: Bench) -> None:
    chance = random.Random(SEED)
    bench.remark(f"seed {SEED}; COMMAND_SEED={SEED} makes the same changes again")
    site = bench.site(small(14))
    put(site / "themes/own", {"theme.yaml": "name: Own\nextends: care-net\ncolours:\n  light:\n    bold: \"#224466\"\nstrings:\n  readNext: More\n"})
    settings = site / "content/site.yaml"
    settings.write_text(settings.read_text() + "theme: own\n")
    bench.builds(site)
    done: list[str] = []
    order = [*CHANGES_THERE_ARE, *chance.choices(CHANGES_THERE_ARE, k=max(0, CHANGES - len(CHANGES_THERE_ARE)))]
    chance.shuffle(order)
    for change in order:
        done.append(change(site, chance))
        old = tree(site / "output")
        run = bench.program.run("--site", str(site), "--output", str(site / "output"), "--today", TODAY, "--json")
        fresh = bench.new_folder("fresh")
        clean = bench.program.run("--site", str(site), "--output", str(fresh), "--today", TODAY, "--json")
        if run.status != clean.status or run.trouble:
            return bench.note(f"seed {SEED}, after {'; '.join(done[-3:])}: {run.status} into the old output, {clean.status} into a new one: {run}")
        expected = tree(fresh) if clean.status == 0 else old
        faults = few(differences(expected, tree(site / "output"), ("the clean build" if clean.status == 0 else "the last good output", "the output")))
        shutil.rmtree(fresh)
        if faults:
            return bench.note(f"seed {SEED}, after {'; '.join(done[-3:])}: {faults}")
    bench.remark(f"{len(done)} changes")


def _posts(site: Path) -> list[Path]:
    return sorted(path for path in (site / "content/posts").rglob("*.md"))


def _edit(path: Path, pattern: str, replacement: str) -> None:
    path.write_text(re.sub(pattern, replacement, path.read_text(), count=1, flags=re.M))


def edit_words(site: Path, chance: random.Random) -> str:
    path = chance.choice(_posts(site))
    path.write_text(path.read_text() + f"\nMore words {chance.random()}.\n")
    return f"words of {path.name}"


def edit_first_words(site: Path, chance: random.Random) -> str:
    """They are the summary on lists, in feeds and in shared links."""
    path = chance.choice(_posts(site))
    _edit(path, r"^## Part", f"First words {chance.randrange(100)}.\n\n## Part")
    return f"first words of {path.name}"


def edit_title(site: Path, chance: random.Random) -> str:
    path = chance.choice(_posts(site))
    _edit(path, r"^title: .*", f"title: Title {chance.randrange(5)}")
    return f"title of {path.name}"


def edit_date(site: Path, chance: random.Random) -> str:
    path = chance.choice(_posts(site))
    # Now and then in the future, so that the post goes and comes back.
    _edit(path, r"^date: .*", f"date: {chance.choice([2019, 2023, 2026, 2027])}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}")
    return f"date of {path.name}"


def edit_tags(site: Path, chance: random.Random) -> str:
    path = chance.choice(_posts(site))
    _edit(path, r"^tags: .*", f"tags: [{chance.choice(['care', 'Care', 'ŵyl', 'new things', 'index'])}]")
    return f"tags of {path.name}"


def edit_author(site: Path, chance: random.Random) -> str:
    path = chance.choice(_posts(site))
    _edit(path, r"^author: .*", f"author: {chance.choice(['ann', 'bob', '[ann, bob]'])}")
    return f"author of {path.name}"


def rename(site: Path, chance: random.Random) -> str:
    path = chance.choice([path for path in _posts(site) if path.name != "index.md"])
    path.rename(path.with_name(f"renamed-{chance.randrange(1000)}.md"))
    return f"new name for {path.name}"


def rename_case(site: Path, chance: random.Random) -> str:
    path = chance.choice([path for path in _posts(site) if path.name != "index.md"])
    path.rename(path.with_name(path.name.swapcase().replace(".MD", ".md")))
    return f"capitals for {path.name}"


def rename_composition(site: Path, chance: random.Random) -> str:
    """`é` as one character or as two: the same to a reader, and to Swift, but two names of files."""
    path = site / "content/posts/caf\u00e9.md"
    other = site / "content/posts" / unicodedata.normalize("NFD", "caf\u00e9.md")
    if path.exists():
        path.rename(other)
    elif other.exists():
        other.rename(path)
    else:
        path.write_text("---\ntitle: Coffee\ndate: 2026-03-03\ntags: [care]\n---\nWords.\n")
    return "a café's other spelling"


def delete(site: Path, chance: random.Random) -> str:
    path = chance.choice(_posts(site))
    if len(_posts(site)) > 4:
        shutil.rmtree(path.parent) if path.name == "index.md" else path.unlink()
    return f"without {path.name}"


def add(site: Path, chance: random.Random) -> str:
    number = chance.randrange(20, 2000)
    put(site / "content", post(number, chance))
    return f"new post {number}"


def draft(site: Path, chance: random.Random) -> str:
    path = chance.choice(_posts(site))
    if "draft: true" in path.read_text():
        _edit(path, r"^draft: true\n", "")
    else:
        _edit(path, r"^date:", "draft: true\ndate:")
    return f"draft of {path.name}"


def series(site: Path, chance: random.Random) -> str:
    for path in chance.sample(_posts(site), 2):
        _edit(path, r"^(series: .*\n)?date:", f"series: Series {chance.randrange(2)}\ndate:")
    return "a series"


def alias(site: Path, chance: random.Random) -> str:
    path = chance.choice(_posts(site))
    _edit(path, r"^(aliases: .*\n)?date:", f"aliases: [old/{chance.randrange(1000)}/]\ndate:")
    return f"alias of {path.name}"


def slug(site: Path, chance: random.Random) -> str:
    path = chance.choice(_posts(site))
    _edit(path, r"^(slug: .*\n)?date:", f"slug: slug-{chance.randrange(1000)}\ndate:")
    return f"slug of {path.name}"


def link(site: Path, chance: random.Random) -> str:
    path = site / "content/pages/about.md"
    target = chance.choice(_posts(site))
    _edit(path, r"\Z", f"\n[Another post](/{target.relative_to(site / 'content').as_posix()})\n")
    return f"a link to {target.name}"


def picture(site: Path, chance: random.Random) -> str:
    path = site / "content/posts/with-picture/index.md"
    if path.exists():
        shutil.rmtree(path.parent)
        return "without its picture"
    put(path.parent, {"index.md": "---\ntitle: With a picture\ndate: 2026-04-04\n---\n![A lake](lake.png)\n", "lake.png": PIXEL})
    return "with a picture"


def picture_of_same_size(site: Path, chance: random.Random) -> str:
    path = site / "content/assets/dots.png"
    path.write_bytes(PIXEL[:-1] + bytes([chance.randrange(256)]))
    return "another picture of the same size"


def file_to_folder(site: Path, chance: random.Random) -> str:
    """`assets/a` was a file and becomes a folder, or the other way: neither may stand in the other's way."""
    path = site / "content/assets/a"
    if path.is_dir():
        shutil.rmtree(path)
        path.write_text("a file\n")
    else:
        path.unlink(missing_ok=True)
        put(path, {"b.txt": "in a folder\n"})
    return "a file becomes a folder, or a folder a file"


def file_to_bundle(site: Path, chance: random.Random) -> str:
    path = chance.choice([path for path in _posts(site) if path.name != "index.md"])
    folder = path.with_suffix("")
    if not folder.exists():
        text = path.read_text()
        path.unlink()
        put(folder, {"index.md": text})
    return f"a folder for {path.name}"


def group_logo(site: Path, chance: random.Random) -> str:
    path = site / "content/groups/leeds/logo.svg"
    path.write_text(LOGO.replace("#123c55", f"#{chance.randrange(0x1000000):06x}"))
    return "another logo"


def group_name(site: Path, chance: random.Random) -> str:
    _edit(site / "content/groups/leeds/index.md", r"^name: .*", f"name: Leeds {chance.randrange(100)}")
    return "a group's name"


def author_name(site: Path, chance: random.Random) -> str:
    _edit(site / "content/authors/ann.md", r"^name: .*", f"name: Ann {chance.randrange(100)}")
    return "an author's name"


def site_title(site: Path, chance: random.Random) -> str:
    _edit(site / "content/site.yaml", r"^title: .*", f"title: Net {chance.randrange(100)}")
    return "the site's title"


def posts_per_page(site: Path, chance: random.Random) -> str:
    _edit(site / "content/site.yaml", r"^posts-per-page: .*", f"posts-per-page: {chance.randint(1, 9)}")
    return "posts on a page"


def base_url(site: Path, chance: random.Random) -> str:
    text = (site / "content/site.yaml").read_text()
    without = re.sub(r"^base-url: .*\n", "", text, flags=re.M)
    (site / "content/site.yaml").write_text(without if without != text else text + "base-url: https://example.com/\n")
    return "the site's address, or none"


def abbreviation(site: Path, chance: random.Random) -> str:
    _edit(site / "content/site.yaml", r"^  BSL: .*", f"  BSL: British Sign Language {chance.randrange(100)}")
    return "an abbreviation"


def theme_string(site: Path, chance: random.Random) -> str:
    _edit(site / "themes/own/theme.yaml", r"^  readNext: .*", f"  readNext: More {chance.randrange(100)}")
    return "a string of the theme"


def theme_colour(site: Path, chance: random.Random) -> str:
    _edit(site / "themes/own/theme.yaml", r"^    bold: .*", f'    bold: "#{chance.randrange(0x1000000):06x}"')
    return "a colour of the theme"


def theme_partial(site: Path, chance: random.Random) -> str:
    path = site / "themes/own/layouts/pagination.mustache"
    if path.exists():
        path.unlink()
        return "the theme's own partial is gone"
    put(path.parent, {path.name: f"<p>Own {chance.randrange(100)}</p>\n"})
    return "a partial of the theme's own"


def theme_asset(site: Path, chance: random.Random) -> str:
    path = site / "themes/own/assets/extra.css"
    if path.exists():
        path.unlink()
    else:
        put(path.parent, {path.name: ":root { --x: 1 }\n"})
    return "a file of the theme, or none"


def something_to_fix(site: Path, chance: random.Random) -> str:
    """The last good output stays, until the next change makes it right."""
    path = site / "content/pages/wrong.md"
    if path.exists():
        path.unlink()
        return "nothing wrong any more"
    path.write_text("---\ntitle: Wrong\n---\n[Nowhere](no-such-page.md)\n")
    return "something to fix"


def break_it_and_mend_it(site: Path, chance: random.Random) -> str:
    (site / "content/pages/wrong.md").unlink(missing_ok=True)
    return "all is mended"


CHANGES_THERE_ARE: list[Change] = [
    edit_words, edit_first_words, edit_title, edit_date, edit_tags, edit_author, rename, rename_case, rename_composition, rename_composition, delete, add, draft, series, alias, slug,
    link, picture, picture_of_same_size, file_to_folder, file_to_folder, file_to_bundle, group_logo, group_name, author_name, site_title, posts_per_page, base_url, abbreviation,
    theme_string, theme_colour, theme_partial, theme_asset, something_to_fix, break_it_and_mend_it,
]  # fmt: skip
