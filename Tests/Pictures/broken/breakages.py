"""Ways to break the sound site: (the rule that must see it, what is done to it)."""

from __future__ import annotations

import base64
import io
from collections.abc import Callable
from dataclasses import replace

from PIL import Image, ImageOps

from ..building import Build
from ..files import exif, jpeg, png
from ..marks.hostile_drawings import OUTSIDE
from ..marks.rasters import saved
from ..output import Output
from ..seen import Seen
from .sound import LOADED, WITHOUT

Change = Callable[[Seen], None]
Breakage = tuple[str, Change]

PICNIC, WALL, PACK, SHEET = "posts/picnic.html", "logo-wall.html", "groups/ash/pack.html", "groups/ash/advert-a4.html"
EVIL = "evil-marker-1.example"
# As seen from the output of the whole build.
BARE_LOGO, BARE_PHOTO = f"../{WITHOUT}/logos/bad.svg", f"../{WITHOUT}/posts/picnic/linked.jpg"


def text(file: str, old: str, new: str) -> Change:
    def change(seen: Seen) -> None:
        path = seen.output.folder / file
        assert old in path.read_text(), f"{file} holds no {old}"
        path.write_text(path.read_text().replace(old, new))

    return change


def content(file: str, make: Callable[[bytes], bytes]) -> Change:
    def change(seen: Seen) -> None:
        path = seen.output.folder / file
        path.write_bytes(make(path.read_bytes() if path.exists() else b""))

    return change


def pixels(file: str, make: Callable[[Image.Image], Image.Image]) -> Change:
    """Saved in the kind that it was of."""

    def redrawn(data: bytes) -> bytes:
        with Image.open(io.BytesIO(data)) as picture:
            return saved(make(picture.convert("RGB")), str(picture.format))

    return content(file, redrawn)


def gone(file: str) -> Change:
    return lambda seen: (seen.output.folder / file).unlink()


def known(**values) -> Change:
    """Something else was seen of the builds."""

    def change(seen: Seen) -> None:
        for field, value in values.items():
            assert hasattr(seen, field)
            setattr(seen, field, value)

    return change


def again(**values) -> Change:
    return lambda seen: setattr(seen, "again", replace(seen.again, **values))


def of_slot(**values) -> Change:
    """The room for the first picture is otherwise."""
    return lambda seen: seen.slots.__setitem__(0, seen.slots[0]._replace(**values))


def of_honest(change: Change) -> Change:
    """As the change, on a site to which nothing bad was sent."""

    def both(seen: Seen) -> None:
        seen.made = replace(seen.made, groups=seen.made.honest)
        change(seen)

    return both


def original(file: str) -> Callable[[Seen], None]:
    """Published as it was sent in, under a name that is made."""
    return lambda seen: (seen.output.folder / file).write_bytes((seen.made.content / "posts/picnic/lake.jpg").read_bytes())


def without_pictures(seen: Seen) -> None:
    """A build without a loader has published none, so that there is nothing to look at."""
    for file in (BARE_LOGO, BARE_PHOTO):
        gone(file)(seen)
    seen.outputs_without = {"webp": Output(seen.output.folder / ".." / WITHOUT)}


def spot(picture: Image.Image) -> Image.Image:
    picture.paste("#ff0000", (4, 4, 9, 9))
    return picture


def covered(picture: Image.Image) -> Image.Image:
    picture.paste(OUTSIDE, (400, 200, 500, 300))
    return picture


def broken_line(picture: Image.Image) -> Image.Image:
    """Its last pixel that is to be plain, at the bottom."""
    picture.putpixel((600, picture.height - 15), (0, 0, 0))
    return picture


def with_profile_left_out(picture: Image.Image) -> Image.Image:
    """Duller, as a photo in Display P3 is when its profile was only dropped."""
    return Image.blend(picture, ImageOps.grayscale(picture).convert("RGB"), 0.25)


def logo_of(size: float, colour: str = "#123c55") -> Change:
    return text("logos/ash.svg", '<circle cx="50" cy="50" r="24" fill="#123c55"/>', f'<circle cx="50" cy="50" r="{size}" fill="{colour}"/>')


MOVING = saved(Image.new("RGB", (320, 200)), "GIF", save_all=True, append_images=[Image.new("RGB", (320, 200), "#fff")])

BREAKAGES: list[Breakage] = [
    ("bad-logos-are-problems", known(strict=Build(1, []))),
    ("what-leads-out-of-the-site-stops-the-build", known(strict=Build(0))),
    ("what-leads-out-of-the-site-stops-the-build", known(published_by_strict=["index.html"])),
    ("good-logos-are-taken", lambda seen: seen.strict.problems.append(seen.strict.problems[0]._replace(file="content/groups/ash/index.md"))),
    ("good-logos-are-taken", lambda seen: seen.first.problems.append(seen.strict.problems[0]._replace(level="look", file="content/groups/birch/index.md"))),
    ("few-pixels-are-said", lambda seen: seen.made.groups.__setitem__(0, seen.made.groups[0]._replace(form="tiny"))),
    ("the-site-is-built-without-them", gone("logos/bad.svg")),
    ("the-site-is-built-without-them", known(first=Build(1))),
    ("nothing-hostile-is-published", text("logos/bad.svg", "<path", f"<desc>{EVIL}</desc><path")),
    ("nothing-hostile-is-published", content("logo-wall-1200x630.png", lambda data: png.with_chunks(data, png.text("Comment", EVIL)))),
    ("nothing-hostile-is-published", content("groups/bad/advert.png", lambda data: png.with_chunks(data, png.zipped_text("Comment", EVIL)))),
    ("nothing-hostile-is-published", text("logo-wall.svg", "<path", f'<image href="data:image/png;base64,{base64.b64encode(f"x{EVIL}y".encode()).decode()}"/><path')),
    ("nothing-is-seen-outside-its-plate", pixels("logo-wall-1200x630.png", covered)),
    ("nothing-is-seen-outside-its-plate", text("logo-wall.svg", "<path", '<rect width="900" height="900" fill="#%02x%02x%02x"/><path' % OUTSIDE)),
    ("drawings-are-harmless", text("logos/bad.svg", "<path", "<script>alert(1)</script><path")),
    ("drawings-are-harmless", text("logos/bad.svg", "<path", '<use href="https://example.com/a.svg#a"/><path')),
    ("builds-are-bounded", again(memory=2 << 30)),
    ("builds-are-bounded", again(seconds=900)),
    ("wall-is-whole", gone("logo-wall-1500x500.png")),
    ("drawings-say-what-they-show", text("logo-wall.svg", "<title>Care</title>", "")),
    ("drawings-say-what-they-show", text("logo-wall-a3.svg", "Birch &amp; Beech", "another")),
    ("drawings-say-what-they-show", text("groups/ash/joined-1200x630.svg", "</svg>", "")),
    ("pictures-have-the-size-of-their-name", pixels("groups/ash/joined-1200x630.png", lambda picture: picture.resize((1200, 628)))),
    ("shared-walls-are-light", content("logo-wall-1200x630.png", lambda data: png.with_chunks(data, png.chunk(b"bKGD", bytes(300_000))))),
    ("shared-walls-have-plain-edges", pixels("logo-wall-1200x630.png", spot)),
    ("shared-walls-have-plain-edges", pixels("logo-wall-1200x1200.png", broken_line)),
    ("descriptions-keep-their-lengths", text("logo-wall.txt", "The logos of 3 groups.", "The logos of 3 groups. " * 20)),
    ("descriptions-keep-their-lengths", text("logo-wall.txt", "In 1,000 characters:", "")),
    ("descriptions-keep-their-lengths", text("logo-wall.txt", "Cedar", "one more")),
    ("wall-page-offers-each-file", text(WALL, 'href="logo-wall-a3.svg"', 'href="logo-wall.svg"')),
    ("wall-page-names-every-group", text(WALL, "> Ash Circle", "> One group")),
    ("wall-page-names-every-group", text(WALL, 'href="groups/ash.html"', 'href="groups/birch.html"')),
    ("packs-are-whole", gone("groups/birch/advert-a5.html")),
    ("packs-are-whole", gone("groups/birch/joined-1200x630.png")),
    ("packs-are-whole", gone("groups/bad/advert.png")),
    ("packs-offer-their-files", text(PACK, 'href="advert.png"', 'href="advert.txt"')),
    ("packs-offer-their-files", text(PACK, 'href="joined-1200x630.png"', 'href="advert.txt"')),
    ("packs-offer-their-files", text("groups/bad/pack.html", "</ul>", '<li><a href="joined-1200x630.png">PNG</a></li></ul>')),
    ("adverts-are-alike", text("groups/birch/advert.txt", "Join us", "Come to us")),
    ("adverts-are-alike", text("groups/birch/advert.txt", "Birch & Beech", "Birch")),
    ("codes-lead-to-the-group", lambda seen: (seen.output.folder / SHEET).write_text(seen.output.text("groups/birch/advert-a4.html").replace("birch", "ash"))),
    ("codes-lead-to-the-group", text(SHEET, "<svg", "<b")),
    ("codes-can-be-read-off-paper", known(codes_on_sheets={SHEET: []})),
    ("adverts-are-pages-for-printing", text(SHEET, "example.org/groups/ash.html", "the address below")),
    ("pictures-of-groups-name-them", text(PACK, 'alt="The logos of Ash Circle and of Care"', 'alt="The logos of us"')),
    ("pictures-of-groups-name-them", text(WALL, "> Ash Circle", "> ")),
    ("pictures-of-groups-name-them", text(PACK, ' alt="The logos of Ash Circle and of Care"', "")),
    ("pictures-of-groups-name-them", text(WALL, '<figure><img src="logo-wall.svg" alt="All logos"', '<figure><img src="logo-wall.svg" alt=""')),
    ("inline-drawings-have-names", text(SHEET, 'aria-label="QR code to Ash Circle"', "")),
    ("logos-weigh-alike", logo_of(7)),
    ("logos-weigh-alike", logo_of(24, "#fefefe")),
    ("plates-have-whole-borders", text("logos/ash.svg", "</svg>", '<rect width="60" height="20" x="20" fill="#fff"/></svg>')),
    ("plates-have-whole-borders", text("logos/bad.svg", 'stroke="#6b6678"', 'stroke="#dddddd"')),
    ("exiftool-finds-nothing-private", content("logo-wall-1200x630.png", lambda data: png.with_chunks(data, png.text("Author", "Ann")))),
    ("exiftool-finds-nothing-private", content("posts/picnic/linked.jpg", lambda data: jpeg.with_segments(data, jpeg.comment("Ann's garden")))),
    ("exiftool-finds-nothing-private", content("posts/picnic/linked.jpg", lambda data: jpeg.with_segments(data, jpeg.iptc("Ann")))),
    ("exiftool-finds-nothing-private", text("logos/ash.svg", "<circle", "<metadata><creator>Ann</creator></metadata><circle")),
    ("pictures-hold-nothing-but-the-picture", content("posts/picnic/linked.jpg", lambda data: data + jpeg.motion("x"))),
    ("pictures-hold-nothing-but-the-picture", content("posts/picnic/lake-480w.webp", lambda data: data[:4] + (len(data) + 4).to_bytes(4, "little") + data[8:] + b"note\x04\0\0\0Anne")),
    ("pictures-hold-nothing-but-the-picture", content("posts/picnic/ball.png", lambda data: png.with_chunks(data, png.chunk(b"noTe", b"Ann")))),
    ("pictures-hold-nothing-but-the-picture", content("posts/picnic/extra.gif", lambda _: saved(Image.new("L", (9, 9)), "GIF", comment=b"Ann"))),
    ("pictures-hold-nothing-but-the-picture", content("posts/picnic/linked.jpg", lambda data: jpeg.with_segments(data, jpeg.segment(jpeg.APP1, exif.only_turned(6))))),
    ("secrets-of-photos-are-gone", text(PICNIC, "<p>See", "<!-- Olive Private-lake --><p>See")),
    ("originals-are-not-published", original("posts/picnic/lake-original.jpg")),
    ("sharing-tags-are-true", text(PICNIC, 'og:image:height" content="630"', 'og:image:height" content="600"')),
    ("sharing-tags-are-true", text(PICNIC, "sharing/picnic-share.jpg", "sharing/gone.jpg")),
    ("sharing-tags-are-true", text("posts/talk.html", "og:image:alt", "og:image:words")),
    ("sharing-tags-are-true", text("posts/talk.html", "og:image", "og:picture")),
    ("posts-and-pages-have-a-picture-to-share", text("posts/talk.html", "sharing/talk.png", "sharing/picnic-share.jpg")),
    ("posts-and-pages-have-a-picture-to-share", text("posts/talk.html", "sharing/talk.png", "logo-wall-1500x500.png")),
    ("own-picture-is-what-is-shared", text(PICNIC, 'content="The lake"', 'content="A lake"')),
    ("builds-give-the-same-bytes", known(differences=["a copy elsewhere: index.html differs"])),
    ("second-build-writes-nothing", known(rewritten=["index.html"])),
    ("second-build-writes-nothing", again(status=1)),
    ("made-pictures-are-kept", known(cache=[])),
    ("made-pictures-are-kept", known(cache_grew=["new.webp"])),
    ("builds-with-nothing-new-leave-libvips-alone", of_honest(again(libraries=LOADED))),
    ("builds-with-nothing-new-leave-libvips-alone", of_honest(known(kept=Build(0, libraries=LOADED)))),
    ("builds-with-nothing-new-leave-libvips-alone", known(mended=Build(0, libraries=LOADED))),
    ("builds-with-nothing-new-leave-libvips-alone", known(mended=Build(1))),
    ("builds-with-nothing-new-leave-libvips-alone", known(first=Build(0, seconds=10, libraries=frozenset({"libc.so.6"})))),
    ("kept-pictures-save-the-work", known(kept=Build(0, seconds=9))),
    ("builds-pass-without-what-is-optional", known(without={"webp": Build(1)})),
    ("builds-pass-without-what-is-optional", known(without={"svg": Build(0)})),
    ("nothing-private-is-published-without-loaders", content(BARE_PHOTO, lambda data: jpeg.with_segments(data, jpeg.comment("Ann's garden")))),
    ("nothing-private-is-published-without-loaders", content(BARE_PHOTO, lambda data: data + jpeg.motion("x"))),
    ("nothing-private-is-published-without-loaders", content(BARE_PHOTO, lambda data: jpeg.with_segments(data, jpeg.segment(jpeg.APP1, exif.only_turned(6) + b"Ann")))),
    ("nothing-private-is-published-without-loaders", text(BARE_LOGO, "<path", "<!-- Olive Private-lake --><path")),
    ("nothing-private-is-published-without-loaders", known(outputs_without={})),
    ("nothing-hostile-is-published-without-loaders", text(BARE_LOGO, "<path", f"<desc>{EVIL}</desc><path")),
    ("nothing-hostile-is-published-without-loaders", text(BARE_LOGO, "<path", "<script>alert(1)</script><path")),
    ("nothing-hostile-is-published-without-loaders", without_pictures),
    ("pictures-are-shown", text(PICNIC, 'alt="Six of us by the lake"', 'alt="lake.jpg"')),
    ("candidates-are-true", text(PICNIC, "lake-480w.webp 480w", "lake-480w.webp 500w")),
    ("candidates-are-true", gone("posts/picnic/lake-480w.jpg")),
    ("candidates-are-true", text(PICNIC, 'type="image/webp"', 'type="image/avif"')),
    ("candidates-are-true", text(PICNIC, 'sizes="(min-width: 60rem) 44rem, calc(100vw - 2rem)"', "")),
    ("sizes-of-pictures-are-true", text(PICNIC, 'height="600"', 'height="620"')),
    ("sizes-of-pictures-are-true", text(PICNIC, 'width="800" height="600"', 'width="1600" height="1200"')),
    ("sizes-of-pictures-are-true", text(PICNIC, ' width="800"', "")),
    ("sizes-of-pictures-are-true", pixels("posts/picnic/lake-800w.jpg", lambda picture: picture.transpose(Image.Transpose.ROTATE_90))),
    ("nothing-is-larger-than-its-original", pixels("posts/picnic/lake-800w.webp", lambda picture: picture.resize((1200, 900)))),
    ("pictures-are-upright-and-in-true-colours", pixels("posts/picnic/lake-480w.jpg", lambda picture: picture.transpose(Image.Transpose.ROTATE_180))),
    ("pictures-are-upright-and-in-true-colours", pixels("posts/picnic/lake-480w.webp", with_profile_left_out)),
    ("pictures-are-upright-and-in-true-colours", pixels("posts/picnic/linked.jpg", lambda picture: picture.transpose(Image.Transpose.FLIP_LEFT_RIGHT))),
    ("first-is-loaded-at-once-and-later-ones-when-near", text(PICNIC, 'alt="Six of us by the lake"', 'alt="Six of us by the lake" loading="lazy"')),
    ("first-is-loaded-at-once-and-later-ones-when-near", text(PICNIC, 'alt="The sun" loading="lazy"', 'alt="The sun"')),
    ("captions-stand-below", text(PICNIC, "<figcaption>In May</figcaption>", "")),
    ("captions-stand-below", text(PICNIC, 'alt="Six of us by the lake"', 'alt="Six of us by the lake" title="In May"')),
    ("moving-pictures-are-stills-with-a-link", content("posts/picnic/ball.png", lambda _: MOVING)),
    ("moving-pictures-are-stills-with-a-link", text(PICNIC, 'href="picnic/ball-moving.webp"', 'href="picnic/ball.png"')),
    ("drawings-are-rebuilt", lambda seen: (seen.output.folder / "posts/picnic/sun.svg").write_bytes((seen.made.content / "posts/picnic/sun.svg").read_bytes())),
    ("pages-are-light", content("posts/picnic/lake-800w.webp", lambda data: data + bytes(3_000_000))),
    ("pages-are-light", text(PICNIC, "(min-width: 60rem) 44rem", "(orientation: landscape) 44rem")),
    ("browser-loads-what-is-offered", known(loaded={"a phone": ["posts/picnic/gone.webp"]})),
    ("sizes-say-how-wide-pictures-are", of_slot(sizes="300px", width=350.0)),
    ("sizes-say-how-wide-pictures-are", of_slot(sizes="300px", width=250.0)),
    ("sizes-say-how-wide-pictures-are", of_slot(width=350.0, sizes="auto, 300px")),
    ("sizes-say-how-wide-pictures-are", of_slot(sizes="auto, 300px", is_lazy=False)),
    ("sizes-say-how-wide-pictures-are", of_slot(sizes="(orientation: landscape) 300px")),
    ("sizes-say-how-wide-pictures-are", known(slots=[])),
    ("linked-pictures-are-there", text(PICNIC, 'href="picnic/linked.jpg"', 'href="picnic/elsewhere.jpg"')),
]
