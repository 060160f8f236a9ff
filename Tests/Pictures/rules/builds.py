"""The same site built again: the same bytes everywhere, no work done twice, and no library that is not there missed."""

from __future__ import annotations

from collections.abc import Iterator

from ..seen import Found, Seen

MOST_MEMORY = 1 << 30
# For a site of 200 logos and the hostile ones, on two slow cores.
MOST_SECONDS = 180
# What a remark calls what is missing.
NAMES = {"webp": "WebP", "svg": "SVG", "gif": "GIF", "jpeg": "JPEG", "png": "PNG", "libvips": "libvips"}


def builds_are_bounded(seen: Seen) -> Iterator[Found]:
    for name, build in (("the build that stops", seen.strict), ("the build", seen.first), ("the build after it", seen.again)):
        if build:
            seen.remark(f"{name}: {build.seconds:.1f} s, {build.memory / 2**20:.0f} MiB at the peak")
            if build.memory > MOST_MEMORY:
                yield "", f"{name} took {build.memory / 2**20:.0f} MiB"
            if build.seconds > MOST_SECONDS:
                yield "", f"{name} took {build.seconds:.0f} s"


def builds_give_the_same_bytes(seen: Seen) -> Iterator[Found]:
    for difference in seen.differences:
        yield "", difference


def second_build_writes_nothing(seen: Seen) -> Iterator[Found]:
    if seen.again and seen.again.status != 0:
        yield "", f"the second build: {seen.again}"
    for path in seen.rewritten:
        yield path, "was written again, or taken away"


def made_pictures_are_kept(seen: Seen) -> Iterator[Found]:
    """In the site's folder, where a host's build service can keep them; a build with nothing new adds none."""
    if seen.again and not seen.cache:
        yield ".sitegen/pictures", "holds nothing after a build"
    for path in seen.cache_grew:
        yield path, "was added by a build with nothing new"


def builds_with_nothing_new_leave_libvips_alone(seen: Seen) -> Iterator[Found]:
    """Loading it costs more than all the rest of such a build. A file that is broken is looked at in each build, until it is mended."""
    builds = {"first": seen.first, "second": seen.again, "with kept pictures": seen.kept, "after bad logos were taken back": seen.mended}
    if seen.mended and seen.mended.status != 0:
        yield "", f"after bad logos were taken back: {seen.mended}"
    loaded = {name: _has_libvips(build.libraries) for name, build in builds.items() if build and build.libraries is not None}
    if not loaded:
        seen.remark("LEFT OUT: whether libvips is loaded, since this computer's loader cannot be asked")
        return
    if not loaded.get("first", True):
        yield "", "the first build did not load libvips either, so this says nothing"
    for name in ("after bad logos were taken back",) if seen.made.hostile else ("second", "with kept pictures"):
        if loaded.get(name):
            yield "", f"the build {name} loaded libvips"
    seen.remark("; ".join(f"the build {name}: {build.seconds:.2f} s" for name, build in builds.items() if build))


def _has_libvips(libraries: frozenset[str]) -> bool:
    return any(name.startswith("libvips") for name in libraries)


def kept_pictures_save_the_work(seen: Seen) -> Iterator[Found]:
    if seen.kept and seen.kept.status != 0:
        yield "", f"the build with kept pictures: {seen.kept}"
    elif seen.kept and seen.first.seconds > 2 and seen.kept.seconds > seen.first.seconds / 2:
        yield "", f"with kept pictures a build takes {seen.kept.seconds:.1f} s, and with none {seen.first.seconds:.1f} s"


def builds_pass_without_what_is_optional(seen: Seen) -> Iterator[Found]:
    for without, build in seen.without.items():
        if build.status != 0:
            yield "", f"without {without}: {build}"
            continue
        for kind in without.split(","):
            if NAMES.get(kind, kind).lower() not in build.words.lower():
                yield "", f"without {without} nothing is said of {NAMES.get(kind, kind)}, but: {build.words.strip()}"


RULES = [
    builds_are_bounded,
    builds_give_the_same_bytes,
    second_build_writes_nothing,
    made_pictures_are_kept,
    builds_with_nothing_new_leave_libvips_alone,
    kept_pictures_save_the_work,
    builds_pass_without_what_is_optional,
]
