"""What a thermal head makes of ESC/POS bytes: pages of dots, read here without the library that wrote them."""

from __future__ import annotations

from PIL import Image

STATUS = b"\x10\x04"


def pages_of(data: bytes) -> list[Image.Image]:
    """Return the pages between the cuts; anything but start, status, raster, feed and partial cut is no page."""
    pages: list[Image.Image] = []
    rows, width, at, fed = b"", 0, 0, 0
    while at < len(data):
        two, three = data[at : at + 2], data[at : at + 3]
        if two == b"\x1b@":
            assert not rows
            at += 2
        elif two == STATUS:
            at += 3
        elif three == b"\x1dv0":
            mode, across, high = data[at + 3], *(int.from_bytes(data[at + n : at + n + 2], "little") for n in (4, 6))
            assert mode == 0  # neither wider nor higher
            assert width in (0, across)
            assert 8 + across * high < 4096
            width, rows = across, rows + data[at + 8 : at + 8 + across * high]
            at += 8 + across * high
        elif two == b"\x1bd":
            fed, at = data[at + 2], at + 3
        else:
            assert three == b"\x1dV\x01", data[at : at + 8]
            assert fed >= 4  # lines: the last row is past the cutter
            size = (width * 8, len(rows) // width)
            pages.append(Image.frombytes("1", size, bytes(byte ^ 0xFF for byte in rows)))
            rows, width, at, fed = b"", 0, at + 3, 0
    assert not rows
    return pages
