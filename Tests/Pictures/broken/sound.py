"""A tiny site, its output, and how it was built, with nothing wrong in any of it: to be broken one thing at a time."""

from __future__ import annotations

from pathlib import Path

from Command.program import Problem
from PIL import Image, ImageDraw

from .. import photos
from ..building import Build
from ..files import exif, jpeg
from ..loading import Slot
from ..made import BASE_URL, MadeGroup, MadePicture, MadeSite
from ..marks.rasters import saved
from ..output import Output
from ..photos import Shot, frames, photo
from ..scenes import PLATES, scene
from ..seen import Seen
from ..sizes import DESKTOP

# Each row of a QR code as a number whose bits are its modules, for the pages of the groups.
CODES = {
    "ash": "1fdee47f 10522c41 1748895d 17432d5d 1753385d 105dc541 1fd5557f 00189700 1cdb93f3 08a137e3 06ddeedd 1b275338 114cd161 0694f663 0cc23611 "
    "06b89700 07e7a761 05293b67 18e9f379 060b4690 1c6cd3fa 0014f31d 1fca3d51 1050b713 174f93fb 1741273d 175df493 105345e8 1fd0d199",
    "birch": "1fc4ee7f 105c6441 17500a5d 1749875d 175d705d 10552641 1fd5557f 0016af00 1a634076 0fbb9d49 0dd3c63e 1d2fa0b6 16e67bcb 08b2ce80 1842d59f "
    "10121daa 0a49af82 008dc8e9 11fb59d3 03197e73 15ec31f4 001a5917 1fdc1d52 1048411c 174d19f3 175f03de 17451f1d 1055cf42 1fdad97a",
    "bad": "1fdee47f 10522c41 1748895d 17432d5d 1753385d 105dc541 1fd5557f 00189700 1cdb93f3 090137e3 006deedd 12375338 12ecd161 133cf663 0ec63611 "
    "1c2c9700 16c7a761 01053b67 1ed1f379 02334690 1cfcd3fa 0014f31d 1fc63551 1050b313 174b93fb 1741233d 175dfc93 105b55e8 1fd4f199",
}
LOADED = frozenset({"libc.so.6", "libvips.so.42"})
BARE = frozenset({"libc.so.6"})
LAKE = Shot("lake", "Six of us by the lake", "In May")
SMALL = (800, 600)
# Where the site lies that was built without one loader.
WITHOUT = "without webp/output"
SVG = 'xmlns="http://www.w3.org/2000/svg"'
PLATE = '<circle cx="50" cy="50" r="49" fill="#fff" stroke="#6b6678" stroke-width="2"/>'


def write(folder: Path) -> MadeSite:
    """What was sent in, and what was published of it."""
    made = MadeSite(folder, page_of_photos="posts/picnic.html")
    out = folder / "output"
    _groups(made, out)
    _wall(made, out)
    _picnic(made, out)
    turned = jpeg.segment(jpeg.APP1, exif.only_turned(6))
    _put(folder / WITHOUT / "logos/bad.svg", (out / "logos/bad.svg").read_bytes())
    _put(folder / WITHOUT / "posts/picnic/linked.jpg", jpeg.with_segments((out / "posts/picnic/linked.jpg").read_bytes(), turned))
    return made


def seen_of(made: MadeSite) -> Seen:
    """As if it had been built."""
    bad = made.hostile[0]
    told = Problem("logo", "fix", f"content/{bad.logo}", 1, 1, "This is a program.", "Draw it.")
    return Seen(
        made,
        Output(made.folder / "output"),
        Build(0, seconds=10, memory=200 << 20, libraries=LOADED),
        strict=Build(1, [told], seconds=9, memory=200 << 20),
        again=Build(0, seconds=1, memory=60 << 20, libraries=BARE),
        kept=Build(0, seconds=2, memory=60 << 20, libraries=BARE),
        mended=Build(0, seconds=1, memory=60 << 20, libraries=BARE),
        cache=["ab/cd.webp"],
        without={"webp": Build(0, words="Your site is ready. Nothing is made smaller as WebP.")},
        outputs_without={"webp": Output(made.folder / WITHOUT)},
        loaded={"a phone": ["posts/picnic/lake-800w.webp", "posts/picnic/ball.png"]},
        slots=[
            Slot("posts/picnic.html", DESKTOP, LAKE.alt, "auto, 400px", True, 290.0, 800),
            Slot("posts/picnic.html", DESKTOP, LAKE.alt, "300px", False, 290.0, 800),
            Slot("posts/picnic.html", DESKTOP, "A ball", "300px", True, 200.0, 200),
        ],
        codes_on_sheets={"groups/ash/advert-a4.html": [f"{BASE_URL}groups/ash.html"]},
    )


def _put(file: Path, content: str | bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content.encode() if isinstance(content, str) else content)


def _page(out: Path, path: str, title: str, body: str, image: str = "sharing/site.png", size: tuple[int, int] = (1200, 630), alt: str = "Care") -> None:
    shared = "".join(
        f'<meta property="og:{name}" content="{value}">'
        for name, value in (("image", BASE_URL + image), ("image:width", size[0]), ("image:height", size[1]), ("image:alt", alt))
    )
    _put(out / path, f'<!doctype html>\n<html lang="en"><head><title>{title}</title>{shared}</head><body><main><h1>{title}</h1>\n{body}\n</main></body></html>\n')


def _groups(made: MadeSite, out: Path) -> None:
    for slug, called, colour in (("ash", "Ash Circle", "#123c55"), ("birch", "Birch & Beech", "#7a1f3d")):
        made.groups.append(MadeGroup(slug, called, f"groups/{slug}/logo.svg", "disc"))
        made.areas[slug] = f"{slug} and around"
        shape = f'<circle cx="50" cy="50" r="24" fill="{colour}"/>'
        _put(made.content / f"groups/{slug}/logo.svg", f'<svg {SVG} viewBox="0 0 100 100" width="100" height="100">{shape}</svg>')
        _put(out / f"logos/{slug}.svg", f'<svg {SVG} viewBox="0 0 100 100" width="100" height="100">{PLATE}{shape}</svg>')
        _pack(out, slug, called)
    made.groups.append(MadeGroup("bad", "Cedar", "groups/bad/logo.svg", "script", "evil-marker-1.example"))
    made.areas["bad"] = "cedar and around"
    _put(made.content / "groups/bad/logo.svg", "<svg/>")
    _put(out / "logos/bad.svg", f'<svg {SVG} viewBox="0 0 100 100" width="100" height="100">{PLATE}<path d="M30 30h40v40h-40z"/></svg>')
    _pack(out, "bad", "Cedar", has_logo=False)


def _pack(out: Path, slug: str, called: str, has_logo: bool = True) -> None:
    folder, words = f"groups/{slug}", called.replace("&", "&amp;")
    drawing = f'<svg {SVG} viewBox="0 0 9 9"><title>{words}</title><desc>The logos of {words} and of Care.</desc><path d="M0 0h9v9z"/></svg>'
    for name in ("joined-1200x630", "joined-1200x1200", "advert"):
        _put(out / f"{folder}/{name}.svg", drawing)
        size = tuple(int(side) for side in name.split("-")[1].split("x")) if "-" in name else (800, 800)
        if has_logo or name == "advert":
            _put(out / f"{folder}/{name}.png", saved(Image.new("RGB", size, "#fffdf7"), "PNG"))
    address = f"{BASE_URL}groups/{slug}.html"
    _put(out / f"{folder}/advert.txt", f"{called}\n\nWe help in {slug.replace('bad', 'cedar')} and around. Join us: {address}\n")
    code = "".join(f"M{x} {y}h1v1h-1z" for y, row in enumerate(CODES[slug].split()) for x in range(29) if int(row, 16) >> (28 - x) & 1)
    for sheet in ("a4", "a5"):
        drawn = f'<svg viewBox="-4 -4 37 37" role="img" aria-label="QR code to {words}"><path d="{code}"/></svg>'
        _page(out, f"{folder}/advert-{sheet}.html", called, f"<p>{words}: {address.removeprefix('https://')}</p>{drawn}")
    kind = "png" if has_logo else "svg"
    links = "".join(f'<li><a href="{name}">{name}</a></li>' for name in sorted(file.name for file in (out / folder).iterdir()))
    _page(out, f"{folder}/pack.html", f"Pack of {called}", f'<img src="joined-1200x630.{kind}" alt="The logos of {words} and of Care" width="600" height="315"><ul>{links}</ul>')
    _page(out, f"{folder}.html", words, f'<img src="../logos/{slug}.svg" alt="" width="100" height="100"><p>We meet.</p>')


def _wall(made: MadeSite, out: Path) -> None:
    names = ", ".join(group.name for group in made.groups)
    drawing = f'<svg {SVG} viewBox="0 0 9 9"><title>Care</title><desc>{names.replace("&", "&amp;")}</desc><path d="M2 2h5v5z"/></svg>'
    for name in ("logo-wall.svg", "logo-wall-a3.svg"):
        _put(out / name, drawing)
    for size in ((1200, 630), (1200, 1200), (1500, 500)):
        picture = Image.new("RGB", size, "#fffdf7")
        pen = ImageDraw.Draw(picture)
        pen.rectangle((8, 8, size[0] - 9, size[1] - 9), outline="#123c55", width=3)
        pen.ellipse((40, 40, 400, 400), fill="#123c55")
        _put(out / f"logo-wall-{size[0]}x{size[1]}.png", saved(picture, "PNG"))
    _put(out / "logo-wall.txt", f"In 420 characters:\n\nThe logos of 3 groups.\n\nIn 1,000 characters:\n\nThe logos of {names}.\n\nIn full:\n\nThe logos of {names}.\n")
    offered = "".join(f'<li><a href="{name}">{name}</a></li>' for name in ("logo-wall.svg", "logo-wall-1200x630.png", "logo-wall-1200x1200.png", "logo-wall-1500x500.png", "logo-wall-a3.svg", "logo-wall.txt"))
    cards = "".join(
        f'<li><a href="groups/{group.slug}.html"><img src="logos/{group.slug}.svg" alt="" width="100" height="100" loading="lazy"> {group.name.replace("&", "&amp;")}</a></li>' for group in made.groups
    )
    _page(out, "logo-wall.html", "The wall", f'<figure><img src="logo-wall.svg" alt="All logos" width="9" height="9"></figure><ul>{offered}</ul><ul>{cards}</ul>', "logo-wall-1200x630.png")


def _picnic(made: MadeSite, out: Path) -> None:
    folder, page = "posts/picnic", made.page_of_photos
    secret = photos.owner("lake")
    _put(made.content / f"{folder}/lake.jpg", photo(LAKE, SMALL))
    _put(made.content / f"{folder}/linked.jpg", photo(Shot("linked", ""), SMALL))
    _put(made.content / f"{folder}/ball.gif", photos.moving("GIF", "Olive Private-ball"))
    _put(made.content / f"{folder}/sun.svg", photos.DRAWING)
    made.pictures += [
        MadePicture(f"{folder}/lake.jpg", page, *SMALL, LAKE.alt, LAKE.caption, (secret,), spots=PLATES),
        MadePicture(f"{folder}/ball.gif", page, 320, 200, "A ball", "", ("Olive Private-ball",), frames=6),
        MadePicture(f"{folder}/sun.svg", page, 300, 200, "The sun", "", (), is_drawing=True),
    ]
    made.linked.append(MadePicture(f"{folder}/linked.jpg", page, *SMALL, "", "", (photos.owner("linked"),), spots=PLATES))
    made.shared[page] = (f"{folder}/lake.jpg", "The lake")
    view = scene(SMALL, "photo lake", 0)
    for width in (480, 800):
        for kind, ending in (("WEBP", "webp"), ("JPEG", "jpg")):
            _put(out / f"{folder}/lake-{width}w.{ending}", saved(view.resize((width, width * 3 // 4)), kind, quality=85))
    first, *others = frames()
    _put(out / f"{folder}/ball.png", saved(first, "PNG"))
    _put(out / f"{folder}/ball-moving.webp", saved(first, "WEBP", save_all=True, append_images=others, duration=120))
    _put(out / f"{folder}/linked.jpg", saved(scene(SMALL, "photo linked", 0), "JPEG", quality=85))
    _put(out / f"{folder}/sun.svg", f'<svg {SVG} viewBox="0 0 300 200" width="300" height="200"><circle cx="240" cy="46" r="24" fill="#ffc933"/></svg>')
    sizes = 'sizes="(min-width: 60rem) 44rem, calc(100vw - 2rem)"'
    body = f"""<figure><picture><source type="image/webp" srcset="picnic/lake-480w.webp 480w, picnic/lake-800w.webp 800w" {sizes}><img src="picnic/lake-800w.jpg" srcset="picnic/lake-480w.jpg 480w, picnic/lake-800w.jpg 800w" {sizes} width="800" height="600" alt="{LAKE.alt}" decoding="async"></picture><figcaption>In May</figcaption></figure>
<figure><img src="picnic/ball.png" width="320" height="200" alt="A ball" loading="lazy" decoding="async"><figcaption><a href="picnic/ball-moving.webp">See it move</a></figcaption></figure>
<p><img src="picnic/sun.svg" width="300" height="200" alt="The sun" loading="lazy" decoding="async"></p>
<p>See <a href="picnic/linked.jpg">the other one</a>.</p>"""
    _page(out, page, "Picnic", body, "sharing/picnic-share.jpg", alt="The lake")
    _page(out, "posts/talk.html", "Talk", "<p>Words.</p>", "sharing/talk.png", alt="Talk")
    _put(out / "sharing/picnic-share.jpg", saved(view.crop((0, 90, 800, 510)).resize((1200, 630)), "JPEG", quality=75))
    for name, colour in (("site", "#123c55"), ("talk", "#7a1f3d")):
        _put(out / f"sharing/{name}.png", saved(Image.new("RGB", (1200, 630), colour), "PNG"))
