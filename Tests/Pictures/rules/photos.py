"""Pictures in posts and pages: upright, in true colours, no larger than they need to be, with their words."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PIL import Image
from Pages.tree import Element

from ..made import MadePicture
from ..references import target
from ..seen import Found, Seen
from ..shown import Shown, bytes_of, content_of, shown
from ..sizes import DESKTOP, PHONE, NotUnderstood, length, loaded

MEDIA_TYPES = {".webp": "image/webp", ".jpg": "image/jpeg", ".png": "image/png", ".gif": "image/gif", ".avif": "image/avif"}
# How far a colour may be off, in steps of 255: what JPEG and WebP take away.
NEAR = 12
# `sizes` may promise so many times the real width, and never less of it. `auto` is the real one; what stands behind it is for browsers that do
# not know it, and holds for rows of one card as of three.
WIDER, AUTO = 1.1, "auto,"


def pictures_are_shown(seen: Seen) -> Iterator[Found]:
    """Each with the words that its writer gave it."""
    for one in shown(seen):
        if not one.element:
            yield one.page.path, f"no picture with the words {one.made.alt!r} ({one.made.file})"


def candidates_are_true(seen: Seen) -> Iterator[Found]:
    """Each is there and has the width that it states; WebP comes first, then the original's kind."""
    for one in _photos(seen):
        for element, offered in one.offers:
            for candidate in offered:
                if candidate.path not in seen.output.files:
                    yield one.page.path, f"{candidate.path} is not there"
                elif not candidate.width:
                    yield one.page.path, f"{candidate.path} states no width but {candidate.said!r}"
                elif (size := seen.output.size(candidate.path)) and size[0] != candidate.width:
                    yield one.page.path, f"{candidate.path} states {candidate.width} and is {size[0]} pixels wide"
                if element.tag == "source" and MEDIA_TYPES.get(Path(candidate.path).suffix) != element["type"]:
                    yield one.page.path, f"{candidate.path} is no {element['type']}"
            if not element["sizes"] and len(offered) > 1:
                yield one.page.path, f"has widths and no sizes: {element}"
            widths = [candidate.width for candidate in offered]
            if len(set(widths)) != len(widths):
                yield one.page.path, f"offers a width twice: {widths}"
        # Of a drawing on a screen, PNG may be the smaller one, and of what moves there is one still.
        if one.made.file.endswith(".jpg") and not any(source["type"] == "image/webp" for source in one.sources):
            yield one.page.path, f"no WebP of {one.made.file}"


def sizes_of_pictures_are_true(seen: Seen) -> Iterator[Found]:
    """Width and height have the picture's own shape, so that nothing jumps when it comes."""
    for one in shown(seen):
        if not one.element:
            continue
        width, height = (int(one.element[name]) if one.element[name].isdigit() else 0 for name in ("width", "height"))
        if not width or not height:
            yield one.page.path, f"no width or height: {one.element}"
        elif abs(width * one.made.height / one.made.width - height) > 1:
            yield one.page.path, f"says {width} × {height}, and the original is {one.made.width} × {one.made.height}"
        elif not one.made.is_drawing and (width > one.made.width or height > one.made.height):
            yield one.page.path, f"says {width} × {height}, larger than its original"
        elif not one.made.is_drawing and (size := seen.output.size(one.file)) and abs(size[0] * height / width - size[1]) > 1:
            yield one.page.path, f"says {width} × {height}, and {one.file} is {size}"


def nothing_is_larger_than_its_original(seen: Seen) -> Iterator[Found]:
    for one in _photos(seen):
        for path in one.files:
            if (size := seen.output.size(path)) and (size[0] > one.made.width or size[1] > one.made.height):
                yield path, f"is {size}, and its original {one.made.width} × {one.made.height}"


def pictures_are_upright_and_in_true_colours(seen: Seen) -> Iterator[Found]:
    """By two plates in corners that are across from each other, whose colours are known."""
    files = [(one.made, one.files) for one in _photos(seen)] + list(_linked(seen))
    for path, made in {path: made for made, paths in files for path in paths if path in seen.output.files}.items():
        picture = seen.output.open(path)
        for across, down, due in made.spots:
            found = _colour(picture, across, down)
            if max(abs(a - b) for a, b in zip(found, due)) > NEAR:
                yield path, f"{across:.0%} across and {down:.0%} down it is {found}, and {due} is due"


def _colour(picture: Image.Image, across: float, down: float) -> tuple[int, ...]:
    """The mean of what lies around."""
    x, y, half = across * picture.width, down * picture.height, max(1.0, min(picture.size) * 0.02)
    return picture.crop((round(x - half), round(y - half), round(x + half), round(y + half))).resize((1, 1), Image.Resampling.BOX).getpixel((0, 0))


def first_is_loaded_at_once_and_later_ones_when_near(seen: Seen) -> Iterator[Found]:
    """Of photos and drawings: a group's logo at the head of its page is small."""
    for path in dict.fromkeys(picture.page for picture in seen.made.pictures):
        if path not in seen.output.files:
            continue
        pictures = [picture for picture in content_of(seen.output.pages[path]).elements("img") if not target(path, picture["src"]).startswith("logos/")]
        for at, picture in enumerate(pictures):
            is_lazy = picture["loading"] == "lazy"
            if at == 0 and is_lazy:
                yield path, f"the first waits until it is near: {picture}"
            if at > 0 and not is_lazy:
                yield path, f"is loaded before it is near: {picture}"
            if at > 0 and picture["decoding"] != "async":
                yield path, f"holds up what is below it: {picture}"


def captions_stand_below(seen: Seen) -> Iterator[Found]:
    """A title in Markdown is a caption, and no tooltip; without one there is none."""
    for one in shown(seen):
        if not one.element:
            continue
        figure = one.around("figure")
        caption = next(figure.elements("figcaption"), None) if figure else None
        words = caption.text() if caption else ""
        if one.made.caption and one.made.caption not in words:
            yield one.page.path, f"{one.made.caption!r} is due below {one.made.file}, and there is {words!r}"
        if not one.made.caption and words and one.made.frames == 1:
            yield one.page.path, f"{words!r} stands below {one.made.file}, which has no caption"
        if one.element["title"]:
            yield one.page.path, f"a title that few can read: {one.element}"


def moving_pictures_are_stills_with_a_link(seen: Seen) -> Iterator[Found]:
    for one in shown(seen):
        if not one.element or one.made.frames == 1:
            continue
        moving = [path for path in one.files if _frames(seen, path) > 1]
        if moving:
            yield one.page.path, f"{moving[0]} moves by itself"
        # A post's own picture stands beside its link.
        around = one.around("figure") or one.around("p") or content_of(one.page)
        links = [target(one.page.path, link["href"]) for link in around.elements("a")]
        leads = [path for path in links if path in seen.output.files and _frames(seen, path) > 1]
        if not leads:
            yield one.page.path, f"nothing beside {one.made.file} leads to the one that moves, but to {links}"
        for path in leads:
            if _frames(seen, path) != one.made.frames:
                yield path, f"has {_frames(seen, path)} pictures of {one.made.frames}"


def _frames(seen: Seen, path: str) -> int:
    try:
        with Image.open(seen.output.folder / path) as picture:
            return getattr(picture, "n_frames", 1)
    except (OSError, SyntaxError, ValueError):
        return 0


def drawings_are_rebuilt(seen: Seen) -> Iterator[Found]:
    for one in shown(seen):
        if one.element and one.made.is_drawing:
            if not one.file.endswith(".svg") or one.file not in seen.output.files:
                yield one.page.path, f"{one.made.file} is shown as {one.file}"
            elif seen.output.bytes(one.file) == (seen.made.content / one.made.file).read_bytes():
                yield one.file, "was copied as it is"


def pages_are_light(seen: Seen) -> Iterator[Found]:
    """What a phone and a desktop load of the pictures of a page, as `srcset` and `sizes` say; each must take less than the originals."""
    for path in dict.fromkeys(picture.page for picture in seen.made.pictures):
        if path not in seen.output.files:
            continue
        pictures = list(content_of(seen.output.pages[path]).elements("img"))
        before = sum((seen.made.content / picture.file).stat().st_size for picture in seen.made.pictures if picture.page == path)
        for window in (PHONE, DESKTOP):
            try:
                after = bytes_of(seen.output, [loaded(path, picture, window) for picture in pictures])
            except NotUnderstood as what:
                yield path, f"not understood: {what}"
                continue
            seen.remark(f"{path}: {len(pictures)} pictures, {before:,} bytes as they were sent in, {after:,} for {window.name}, by srcset")
            if after > before:
                yield path, f"{after:,} bytes for {window.name}, and {before:,} as they were sent in"


def browser_loads_what_is_offered(seen: Seen) -> Iterator[Found]:
    """A real one, scrolled to the end."""
    for name, paths in (seen.loaded or {}).items():
        seen.remark(f"a browser as {name} loads {len(paths)} pictures, {bytes_of(seen.output, paths):,} bytes: {', '.join(Path(path).name for path in paths)}")
        for path in paths:
            if path not in seen.output.files:
                yield path, f"is asked for by {name}, and is not there"
        for one in _photos(seen):
            if one.page.path == seen.made.page_of_photos and not set(one.files) & set(paths):
                yield one.page.path, f"{name} loads nothing of {one.made.file}"


def sizes_say_how_wide_pictures_are(seen: Seen) -> Iterator[Found]:
    """As a browser lays them out: less makes them blurred, more makes them heavy."""
    seen.remark(f"sizes: {len(seen.slots or ())} rooms for pictures were measured")
    for slot in seen.slots or ():
        is_auto = slot.sizes.startswith(AUTO)
        where = f"{slot.alt!r} at {slot.window.name}"
        try:
            promised = length(slot.sizes.removeprefix(AUTO), slot.window)
        except NotUnderstood as what:
            yield slot.page, f"not understood: {what}"
            continue
        if is_auto and not slot.is_lazy:
            yield slot.page, f"{where}: `auto` holds for pictures that wait, and this one does not"
        if promised < slot.width - 0.5:
            yield slot.page, f"{where}: `sizes` say {promised:.0f}, and it is {slot.width:.0f} wide"
        if not is_auto and promised > WIDER * slot.width and slot.natural > slot.width + 0.5:
            yield slot.page, f"{where}: `sizes` say {promised:.0f}, and it is only {slot.width:.0f} wide"
    if seen.slots == []:
        yield "", "no page has a room for a picture"


def _photos(seen: Seen) -> Iterator[Shown]:
    return (one for one in shown(seen) if one.element and not one.made.is_drawing)


def _linked(seen: Seen) -> Iterator[tuple[MadePicture, list[str]]]:
    """Pictures that a page leads to, and where its links of that name lead."""
    for made in seen.made.linked:
        if made.page in seen.output.files:
            stem = Path(made.file).stem
            links: list[Element] = list(content_of(seen.output.pages[made.page]).elements("a"))
            yield made, [path for path in (target(made.page, link["href"]) for link in links) if Path(path).name.startswith(stem)]


def linked_pictures_are_there(seen: Seen) -> Iterator[Found]:
    for made, paths in _linked(seen):
        if not any(path in seen.output.files for path in paths):
            yield made.page, f"nothing leads to {made.file}"


RULES = [
    pictures_are_shown,
    candidates_are_true,
    sizes_of_pictures_are_true,
    nothing_is_larger_than_its_original,
    pictures_are_upright_and_in_true_colours,
    first_is_loaded_at_once_and_later_ones_when_near,
    captions_stand_below,
    moving_pictures_are_stills_with_a_link,
    drawings_are_rebuilt,
    pages_are_light,
    browser_loads_what_is_offered,
    sizes_say_how_wide_pictures_are,
    linked_pictures_are_there,
]
