"""Proves that every rule can fail, and that none does without a cause:  python -m Pictures.self_test   (with PYTHONPATH=Tests)

As Pages.self_test: a tiny sound site, with how it was built, must have no faults; broken one thing at a time, each must be seen. Then the
makers: what they make is what they say, and the same every time."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from dataclasses import replace

from Pages.fault import name

from . import logos, photos
from .broken.breakages import BREAKAGES, Breakage
from .broken.sound import seen_of, write
from .files.parts import parts
from .made import MadeSite
from .marks.hostile import hostile_logos
from .output import Output
from .raster import thumbnails
from .rules import RULES
from .scratch import scratch

BY_NAME = {name(rule): rule for rule in RULES}


def main() -> int:
    with scratch() as folder:
        return _try_all(write(folder / "sound"))


def _try_all(sound: MadeSite) -> int:
    checks = [_every_rule_is_tried, _makers_make_the_same, _every_good_logo_can_be_drawn, _photos_tell_secrets]
    complaints = [complaint for check in checks for complaint in check()] + list(_the_sound_site_is_sound(sound))
    for number, breakage in enumerate(BREAKAGES, 1):
        complaints += _is_seen(sound, number, breakage)
    print("\n".join(complaints))
    print(f"{1 + len(checks) + len(BREAKAGES) - len(complaints)} passed, {len(complaints)} failed")
    return 1 if complaints else 0


def _the_sound_site_is_sound(sound: MadeSite) -> Iterator[str]:
    faults = [f"{name(rule)}: {path}: {what}" for rule in RULES for path, what in rule(seen_of(sound))]
    if faults:
        yield "The sound site has faults:\n  " + "\n  ".join(faults)


def _every_rule_is_tried() -> Iterator[str]:
    untried = BY_NAME.keys() - {breakage[0] for breakage in BREAKAGES}
    if untried:
        yield f"No breakage tries {', '.join(sorted(untried))}."


def _is_seen(sound: MadeSite, number: int, breakage: Breakage) -> Iterator[str]:
    rule, change = breakage
    with scratch() as folder:
        shutil.copytree(sound.folder, folder, dirs_exist_ok=True)
        seen = seen_of(replace(sound, folder=folder))
        change(seen)
        # Read anew: files may have come, and sizes were remembered.
        seen.output = Output(seen.output.folder)
        if not any(True for _ in BY_NAME[rule](seen)):
            yield f"{rule} did not see breakage {number}."


def _makers_make_the_same() -> Iterator[str]:
    unlike = [number for number in range(len(logos.FORMS)) if logos.logo(number) != logos.logo(number)]
    if unlike or list(hostile_logos()) != list(hostile_logos()):
        yield f"Logos differ from one making to the next: {unlike or 'the hostile ones'}."
    if logos.logo(3) == logos.logo(3 + logos.DISTINCT):
        yield "Beyond two hundred, logos come again in the same colours."


def _every_good_logo_can_be_drawn() -> Iterator[str]:
    with scratch() as folder:
        made = logos.make(folder, len(logos.FORMS), hostile=False)
        drawn = thumbnails({group.slug: made.content / group.logo for group in made.groups}, 32)
        undrawn = [group.form for group in made.groups if group.slug not in drawn]
        forms = {group.form for group in made.groups}
    if undrawn:
        yield f"These good logos cannot be drawn: {undrawn}."
    if forms != set(logos.FORMS):
        yield f"These forms were never made: {set(logos.FORMS) - forms}."


def _photos_tell_secrets() -> Iterator[str]:
    """Were there nothing private in them, its absence would say nothing."""
    with scratch() as folder:
        made = photos.make(folder)
        for picture in (*made.pictures, *made.linked):
            content = (made.content / picture.file).read_bytes()
            missing = [secret for secret in picture.secrets if secret.encode() not in content]
            if missing:
                yield f"{picture.file} does not hold {missing}."
            if picture.file.endswith(".jpg") and len(parts(content)) < 5:
                yield f"{picture.file} has only the parts {parts(content)}."


if __name__ == "__main__":
    sys.exit(main())
