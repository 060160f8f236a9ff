"""Makes a site whose posts have photos as phones take them:  python -m Pictures.photos FOLDER [--big]   (with PYTHONPATH=Tests)

A photo's Exif, IPTC, XMP, comment, thumbnail and what stands behind its end name a person and a place. Everyday ones are small; `--big`
makes six of 12 megapixels and about 8 MB, in some seconds."""

from __future__ import annotations

import argparse
import io
from pathlib import Path
from typing import NamedTuple

from PIL import Image, ImageCms, ImageDraw, PngImagePlugin

from .files import exif, jpeg, profiles
from .made import BASE_URL, MadePicture, MadeSite
from .marks.rasters import STORED, saved
from .scenes import PLATES, scene

SMALL, BIG = (1200, 900), (4032, 3024)
# With that much grain a JPEG of 12 megapixels comes to 8 MB.
GRAIN, BIG_GRAIN = 0.2, 0.4
QUALITY = 95
# Days whose posts stand as cards in lists: with the others, enough for rows of one, two and three.
DAYS = range(1, 4)


class Shot(NamedTuple):
    """One photo, and how it was taken. Its size is that of the upright picture."""

    name: str
    alt: str
    caption: str = ""
    orientation: int = 1
    space: str = ""
    is_tall: bool = False


SHOTS = [
    Shot("lake", "Six of us on blankets by the lake", "The lake in May 2026"),
    Shot("house", "Ann at the door of her new house", orientation=6, is_tall=True),
    Shot("Letters & forms", "Four letters from the council on a table", "What came in one week", space="Display P3"),
    Shot("meadow", "Two wheelchairs on a path of boards through a meadow", orientation=3),
    Shot("bus", "A bus with its ramp down", "It took four buses", orientation=8, is_tall=True),
    Shot("sea", "Bo and Cy on the beach at low water"),
]


def owner(name: str) -> str:
    return f"Olive Private-{''.join(letter for letter in name if letter.isalpha())}"


def photo(shot: Shot, size: tuple[int, int]) -> bytes:
    """A whole JPEG with all that a phone and a program write into it."""
    upright = size[::-1] if shot.is_tall else size
    picture = scene(upright, f"photo {shot.name}", BIG_GRAIN if size == BIG else GRAIN)
    who = owner(shot.name)
    thumbnail = saved(picture.resize((160, 120)), "JPEG", quality=60)
    if shot.space:
        picture = _into(picture, shot.space)
    if shot.orientation != 1:
        picture = picture.transpose(STORED[shot.orientation])
    colours = {"icc_profile": profiles.profile(shot.space)} if shot.space else {}
    plain = saved(picture, "JPEG", quality=QUALITY, subsampling=1, **colours)
    tags = jpeg.segment(jpeg.APP1, exif.of_a_phone(who, shot.orientation, jpeg.with_segments(thumbnail, jpeg.comment(f"small {who}"))))
    return jpeg.with_segments(plain, tags, jpeg.xmp(who), jpeg.iptc(who), jpeg.comment(f"Comment of {who}")) + jpeg.motion(who)


def _into(picture: Image.Image, space: str) -> Image.Image:
    """The same colours in the numbers of another space."""
    target = ImageCms.ImageCmsProfile(io.BytesIO(profiles.profile(space)))
    return ImageCms.profileToProfile(picture, ImageCms.createProfile("sRGB"), target, renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC)


def of_shot(shot: Shot, page: str, folder: str, size: tuple[int, int]) -> MadePicture:
    width, height = size[::-1] if shot.is_tall else size
    return MadePicture(f"{folder}/{shot.name}.jpg", page, width, height, shot.alt, shot.caption, (owner(shot.name), "SERIAL-0042", "Snoop"), spots=PLATES)


def frames(size: tuple[int, int] = (320, 200)) -> list[Image.Image]:
    """A ball that crosses a meadow."""
    pictures = []
    for at in range(6):
        picture = scene(size, "moving", 0)
        ImageDraw.Draw(picture).ellipse((20 + 45 * at, 90, 60 + 45 * at, 130), fill=(240, 220, 80))
        pictures.append(picture)
    return pictures


def moving(kind: str, who: str) -> bytes:
    first, *others = [frame.quantize(64) if kind == "GIF" else frame for frame in frames()]
    notes: dict[str, object] = {"GIF": {"comment": who.encode()}, "WEBP": {"xmp": jpeg.xmp(who), "exif": exif.of_a_phone(who)}, "PNG": {"pnginfo": _texts(who)}}[kind]
    return saved(first, kind, save_all=True, append_images=others, duration=120, loop=0, **notes)


def screenshot(who: str) -> bytes:
    """As an office's program saves it: with words, a time, and letters as sharp as only PNG keeps them."""
    picture = Image.new("RGB", (900, 600), "#ffffff")
    pen = ImageDraw.Draw(picture)
    for row in range(18):
        pen.rectangle((40, 40 + 30 * row, 200 + (row * 97) % 620, 54 + 30 * row), fill=("#1c1a27", "#17409a", "#6b6678")[row % 3])
    return saved(picture, "PNG", pnginfo=_texts(who), exif=exif.of_a_phone(who)[6:])


def _texts(who: str) -> PngImagePlugin.PngInfo:
    texts = PngImagePlugin.PngInfo()
    texts.add_text("Author", who)
    texts.add_text("Comment", f"{who} " * 40, zip=True)
    texts.add_itxt("XML:com.adobe.xmp", f"<x>{who}</x>")
    return texts


DRAWING = """<?xml version="1.0" encoding="UTF-8"?>
<!-- drawn by OWNER --><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 200" width="300" height="200"><metadata>OWNER</metadata>
<rect width="300" height="200" fill="#f3eee2"/><path d="M20 180 110 60l60 70 40-50 70 100z" fill="#123c55"/><circle cx="240" cy="46" r="24" fill="#ffc933"/></svg>
"""


def make(folder: Path, big: bool = False) -> MadeSite:
    """Writes content/ into the folder: a post with everything, a post of photos alone, a page, and files in assets/."""
    site, size = MadeSite(folder, page_of_photos="posts/six-photos.html"), BIG if big else SMALL
    content = site.content
    for part in ("posts/everything", "posts/waving", "posts/six-photos", "posts/plain", "pages/about", "assets", "groups/coast", "pages/index", *(f"posts/day-{day}" for day in DAYS)):
        (content / part).mkdir(parents=True)
    (content / "site.yaml").write_text(f"title: The Picture Net\nbase-url: {BASE_URL}\ndescription: A network that takes photos.\nlogo: assets/logo.svg\n")
    (content / "assets" / "logo.svg").write_text(DRAWING.replace("OWNER", "nobody"))
    _six_photos(site, size)
    _everything(site)
    _cards(site, size)
    _moving_head(site)
    _plain(site)
    _page(site)
    return site


def _six_photos(site: MadeSite, size: tuple[int, int]) -> None:
    folder, page = "posts/six-photos", site.page_of_photos
    paragraphs = []
    for shot in SHOTS:
        (site.content / folder / f"{shot.name}.jpg").write_bytes(photo(shot, size))
        site.pictures.append(of_shot(shot, page, folder, size))
        paragraphs.append(_markdown(shot.alt, f"{shot.name}.jpg", shot.caption))
    words = "\n\n".join(f"{paragraph}\n\nWords between the pictures, so that one has to scroll to the next.\n" for paragraph in paragraphs)
    _write(site, f"{folder}/index.md", "title: Six photos\ndate: 2026-05-03\ntags: [outings]\ndescription: A day out.\nimage: lake.jpg\nimage-description: The lake from its north end", words)
    site.shared[page] = (f"{folder}/lake.jpg", "The lake from its north end")


def _everything(site: MadeSite) -> None:
    folder, page = "posts/everything", "posts/everything.html"
    who = owner("everything")
    moves = {"ball.gif": "GIF", "ball.webp": "WEBP", "Ball 2.png": "PNG"}
    rows = []
    for name, kind in moves.items():
        (site.content / folder / name).write_bytes(moving(kind, who))
        alt, caption = f"A ball crosses a meadow, as {kind}", f"The ball, {kind}"
        site.pictures.append(MadePicture(f"{folder}/{name}", page, 320, 200, alt, caption, (who,), frames=6))
        rows.append(_markdown(alt, name, caption))
    (site.content / folder / "screen.png").write_bytes(screenshot(who))
    (site.content / folder / "drawing.svg").write_text(DRAWING.replace("OWNER", who))
    (site.content / folder / "tiny.jpg").write_bytes(photo(Shot("tiny", ""), (240, 180)))
    (site.content / folder / "leaf.jpg").write_bytes(photo(Shot("leaf", ""), (700, 500)))
    (site.content / folder / "linked.jpg").write_bytes(photo(Shot("linked", "", orientation=6), SMALL))
    site.pictures += [
        MadePicture(f"{folder}/screen.png", page, 900, 600, "The council's form, with three rows of figures", "", (who,)),
        MadePicture(f"{folder}/drawing.svg", page, 300, 200, "Hills under a yellow sun", "Drawn for us", (who,), is_drawing=True),
        MadePicture(f"{folder}/tiny.jpg", page, 240, 180, "A small photo of a house", "", (owner("tiny"),), spots=PLATES),
        MadePicture(f"{folder}/leaf.jpg", page, 700, 500, "", "", (owner("leaf"),), spots=PLATES),
    ]
    site.linked.append(MadePicture(f"{folder}/linked.jpg", page, *SMALL, "", "", (owner("linked"),), spots=PLATES))
    rows += [_markdown("The council's form, with three rows of figures", "screen.png"), _markdown("Hills under a yellow sun", "drawing.svg", "Drawn for us")]
    rows += [_markdown("A small photo of a house", "tiny.jpg"), "![decorative](leaf.jpg)", "Look at [the whole photo](linked.jpg)."]
    _write(site, f"{folder}/index.md", "title: Everything\ndate: 2026-05-02\ndescription: A picture of each kind.", "\n\n".join(rows))


def _cards(site: MadeSite, size: tuple[int, int]) -> None:
    """Posts of one group and one topic, each with a picture; and a group and a home page that show one among their words."""
    for day in DAYS:
        (site.content / f"posts/day-{day}/day.jpg").write_bytes(photo(Shot(f"day {day}", ""), size))
        settings = f"title: Day {day}\ndate: 2026-04-0{day}\ndescription: Out again.\nimage: day.jpg\nimage-description: The sea on day {day}\ntags: [outings]\ngroups: [coast]"
        _write(site, f"posts/day-{day}/index.md", settings, "We went out.")
        site.pictures.append(MadePicture(f"posts/day-{day}/day.jpg", f"posts/day-{day}.html", *size, f"The sea on day {day}", "", (owner(f"day {day}"),), spots=PLATES))
    for folder, page, settings in (("groups/coast", "groups/coast.html", "name: Coast Circle\narea: The coast"), ("pages/index", "index.html", "title: The Picture Net")):
        shot = Shot(f"pier {len(folder)}", f"The pier of {page}")
        (site.content / folder / "pier.jpg").write_bytes(photo(shot, size))
        site.pictures.append(MadePicture(f"{folder}/pier.jpg", page, *size, shot.alt, "", (owner(shot.name),), spots=PLATES))
        _write(site, f"{folder}/index.md", settings, f"We meet at the pier.\n\n{_markdown(shot.alt, 'pier.jpg')}\n\nIt has a ramp.")


def _moving_head(site: MadeSite) -> None:
    """A post whose own picture moves, and that shows no other."""
    folder, who = "posts/waving", owner("waving")
    (site.content / folder / "ball.webp").write_bytes(moving("WEBP", who))
    site.pictures.append(MadePicture(f"{folder}/ball.webp", "posts/waving.html", 320, 200, "A ball flies past", "", (who,), frames=6))
    _write(site, f"{folder}/index.md", "title: Waving\ndate: 2026-04-30\ndescription: It moves.\nimage: ball.webp\nimage-description: A ball flies past", "Words.")


def _plain(site: MadeSite) -> None:
    """A post that has no picture of its own: one is made for sharing it."""
    _write(site, "posts/plain/index.md", "title: Words alone, with a “quotation” & a title that is much longer than one row of a picture could ever hold, and goes on\ndate: 2026-05-01\ndescription: No picture.", "Words.")


def _page(site: MadeSite) -> None:
    shot = Shot("office", "Our office, with a ramp", "Open on Mondays")
    (site.content / "pages/about" / "office.jpg").write_bytes(photo(shot, SMALL))
    site.pictures.append(of_shot(shot, "about.html", "pages/about", SMALL))
    (site.content / "assets" / "from assets.jpg").write_bytes(photo(Shot("assets", ""), SMALL))
    site.pictures.append(MadePicture("assets/from assets.jpg", "about.html", *SMALL, "A photo that lies in assets", "", (owner("assets"),), spots=PLATES))
    (site.content / "assets" / "unused.jpg").write_bytes(photo(Shot("unused", "", orientation=8), SMALL))
    site.linked.append(MadePicture("assets/unused.jpg", "", *SMALL, "", "", (owner("unused"),), spots=PLATES))
    words = [_markdown(shot.alt, "office.jpg", shot.caption), _markdown("A photo that lies in assets", "/assets/from assets.jpg")]
    _write(site, "pages/about/index.md", "title: About us\ndescription: Who we are.", "\n\n".join(words))


def _markdown(alt: str, file: str, caption: str = "") -> str:
    title = f' "{caption}"' if caption else ""
    return f"![{alt}](<{file}>{title})"


def _write(site: MadeSite, path: str, settings: str, words: str) -> None:
    lines = []
    for line in settings.split("\n"):
        key, _, value = line.partition(": ")
        lines.append(f'{key}: "{value}"' if ":" in value or "&" in value else line)
    (site.content / path).write_text("---\n" + "\n".join(lines) + f"\n---\n\n{words}\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--big", action="store_true")
    wanted = parser.parse_args()
    site = make(wanted.folder, wanted.big)
    print(f"{len(site.pictures) + len(site.linked)} pictures in {wanted.folder}")


if __name__ == "__main__":
    main()
