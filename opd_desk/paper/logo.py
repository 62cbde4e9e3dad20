"""A hospital's own mark, from an image file to one-bit dots (PAPER §2), and in its colours for reports (PAPER §3)."""

from __future__ import annotations

from functools import lru_cache
from io import BytesIO

from PIL import Image, ImageOps

from opd_desk.domain.said import say

MOST_BYTES = 5_000_000
_MOST_PIXELS = 25_000_000
_SHARP = 284
"""Pixels across 12 mm at 600 dots an inch."""
_DARK_BELOW = 150
"""Of 255, once the darkest of the mark is black and the lightest white."""


class LogoTrouble(Exception):
    """These bytes are no mark that can be printed; the words say why, to stand after a file's name."""


def check_logo(data: bytes) -> None:
    """Raise LogoTrouble for bytes that make no mark."""
    _grey(data)


@lru_cache(maxsize=8)
def logo_dots(data: bytes, side: int) -> tuple[tuple[bool, ...], ...]:
    """Return a PNG or JPEG as rows of dots, True is black, in the middle of a square of so many; raises LogoTrouble."""
    mark = ImageOps.contain(_grey(data), (side, side), Image.Resampling.LANCZOS)
    square = Image.new("L", (side, side), 255)
    square.paste(mark, ((side - mark.width) // 2, (side - mark.height) // 2))
    lights = square.tobytes()
    return tuple(tuple(light < _DARK_BELOW for light in lights[row * side : (row + 1) * side]) for row in range(side))


@lru_cache(maxsize=2)
def logo_picture(data: bytes) -> Image.Image:
    """Return a PNG or JPEG in its own colours, as large as a report's head needs; raises LogoTrouble."""
    return ImageOps.contain(_on_white(data), (_SHARP, _SHARP), Image.Resampling.LANCZOS)


def _grey(data: bytes) -> Image.Image:
    """Read an image over white paper, its darkest black and its lightest white."""
    grey = ImageOps.autocontrast(_on_white(data).convert("L"))
    if grey.getextrema() == (255, 255):
        raise LogoTrouble(say("is white all over; choose a mark that is dark on light"))
    return grey


def _on_white(data: bytes) -> Image.Image:
    """Read an image over white paper."""
    if len(data) > MOST_BYTES:
        raise LogoTrouble(
            say("is larger than {size} MB; a mark of 10 mm needs 500 pixels across", size=MOST_BYTES // 1_000_000)
        )
    try:
        with Image.open(BytesIO(data), formats=("PNG", "JPEG")) as image:
            if image.width * image.height > _MOST_PIXELS:
                raise LogoTrouble(
                    say(
                        "has {wide} × {high} pixels; a mark of 10 mm needs 500 across",
                        wide=image.width,
                        high=image.height,
                    )
                )
            seen = ImageOps.exif_transpose(image).convert("RGBA")
    except LogoTrouble:
        raise
    except Exception as problem:  # whatever a broken file makes of a decoder
        raise LogoTrouble(say("is no picture that can be read; choose a PNG or JPEG")) from problem
    paper = Image.new("RGBA", seen.size, "white")
    return Image.alpha_composite(paper, seen).convert("RGB")
