"""Nothing private is in any published picture: by exiftool, by the parts of each file, and by searching for what the originals hold."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Collection, Iterator

from ..files.parts import BEHIND, parts
from ..seen import Found, Seen

# Groups of exiftool that say what a file is, not what it tells: each with its reason.
GROUPS = {
    "ExifTool": "exiftool on itself",
    "System": "the file on this disk, and nothing in it",
    "File": "kind, size in pixels and how it is compressed; a comment is caught below",
    "Composite": "worked out from the others",
    "ICC-header": "colours",
    "ICC_Profile": "colours",
    "ICC-view": "colours",
    "ICC-meas": "colours",
    "ICC-chrm": "colours",
}
# By group and tag, what else a picture needs to be drawn.
TAGS = {
    "PNG": "ImageWidth ImageHeight BitDepth ColorType Compression Filter Interlace Palette Transparency Gamma SRGBRendering ProfileName BackgroundColor SignificantBits AnimationFrames AnimationPlays",
    "PNG-pHYs": "PixelsPerUnitX PixelsPerUnitY PixelUnits",
    "PNG-cICP": "ColorPrimaries TransferCharacteristics MatrixCoefficients VideoFullRangeFlag",
    "JFIF": "JFIFVersion ResolutionUnit XResolution YResolution",
    # How colours are stored: three numbers that decoders need for some JPEGs.
    "Adobe": "DCTEncodeVersion APP14Flags0 APP14Flags1 ColorTransform",
    "RIFF": "WebP_Flags ImageWidth ImageHeight VP8Version HorizontalScale VerticalScale AlphaPreprocessing AlphaFiltering AlphaCompression BackgroundColor AnimationLoopCount Duration FrameCount",
    "GIF": "GIFVersion ImageWidth ImageHeight HasColorMap ColorResolutionDepth BitsPerPixel BackgroundColor TransparentColor AnimationIterations FrameCount Duration PixelAspectRatio",
    # A drawing's title and description are words that we put there ourselves.
    "SVG": "Xmlns XmlnsXlink ViewBox ImageWidth ImageHeight Title Desc TitleId DescId Role Version PreserveAspectRatio Aria-label Aria-labelledby Aria-describedby Fill",
}
NOT_OF_A_FILE = ("Comment", "CurrentIPTCDigest")
# Parts that a picture may be made of; the rest could hold anything.
PARTS = {
    *"IHDR PLTE tRNS IDAT IEND sRGB gAMA cHRM iCCP sBIT bKGD pHYs cICP acTL fcTL fdAT".split(),
    *("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP"),
    *("APP0 JFIF", "APP2 ICC_PROFILE", "APP14 Adobe"),
    *("control", "frame", "application NETSCAPE2.0"),
}


def exiftool_finds_nothing_private(seen: Seen, also: Collection[str] = ()) -> Iterator[Found]:
    """`also`: tags that may be there."""
    paths = [*seen.output.pictures, *seen.output.drawings]
    if not paths:
        return
    listed = "\n".join(str(seen.output.folder / path) for path in paths)
    try:
        run = subprocess.run(["exiftool", "-a", "-G1", "-j", "-charset", "filename=utf8", "-@", "-"], input=listed, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        yield "", "exiftool is not on this computer"
        return
    for tags in json.loads(run.stdout or "[]"):
        path = str(tags.pop("SourceFile")).removeprefix(f"{seen.output.folder}/")
        private = [f"{tag} {value!r}" for tag, value in tags.items() if not _is_harmless(tag) and tag not in also]
        if private:
            yield path, f"exiftool finds {', '.join(private)[:300]}"
    seen.remark(f"exiftool read {len(paths)} pictures")


def _is_harmless(tag: str) -> bool:
    group, _, name = tag.rpartition(":")
    if group == "File" and name in NOT_OF_A_FILE:
        return False
    return group in GROUPS or name in TAGS.get(group, "").split() or (group == "SVG" and name.startswith("Xmlns"))


def pictures_hold_nothing_but_the_picture(seen: Seen, also: Collection[str] = ()) -> Iterator[Found]:
    """Part by part, as not every program that could read a part out is exiftool. `also`: parts that may be there."""
    for path in seen.output.pictures:
        odd = [part for part in dict.fromkeys(parts(seen.output.bytes(path))) if part not in PARTS and part not in also]
        if odd:
            yield path, f"has {', '.join(odd)}" if BEHIND in odd or "no picture" in odd else f"has the parts {', '.join(odd)}"


def secrets_of_photos_are_gone(seen: Seen) -> Iterator[Found]:
    secrets = {secret for picture in (*seen.made.pictures, *seen.made.linked) for secret in picture.secrets}
    if not secrets:
        return
    # Exif may write two bytes a letter.
    spelt = {form: secret for secret in secrets for form in (secret.encode(), secret.encode("utf-16-le"), secret.encode("utf-16-be"))}
    pattern = re.compile(b"|".join(map(re.escape, sorted(spelt, key=len, reverse=True))))
    for path in sorted(seen.output.files):
        if found := pattern.search(seen.output.bytes(path)):
            yield path, f"holds {spelt[found[0]]!r}"


def originals_are_not_published(seen: Seen) -> Iterator[Found]:
    """Neither as they were sent in, nor a piece from the middle of one: what was made anew has other bytes.

    A file that is linked to, or lies in assets/, is published at its own name, and cleaned: what shows may stay as it was packed."""
    pieces = {}
    for picture in seen.made.pictures:
        if picture.secrets and not picture.file.startswith("assets/"):
            whole = (seen.made.content / picture.file).read_bytes()
            # A drawing, and a small one that moves, may be the same in the middle without telling anything.
            if len(whole) > 50_000:
                pieces[whole[len(whole) // 3 :][:64]] = picture.file
    if not pieces:
        return
    pattern = re.compile(b"|".join(map(re.escape, pieces)), re.S)
    for path in seen.output.pictures:
        if found := pattern.search(seen.output.bytes(path)):
            yield path, f"holds the bytes of {pieces[found[0]]}"


RULES = [exiftool_finds_nothing_private, pictures_hold_nothing_but_the_picture, secrets_of_photos_are_gone, originals_are_not_published]
