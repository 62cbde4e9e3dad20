"""The reference once more as bars: Code 128, for scanners that read no QR code."""

from __future__ import annotations

from functools import lru_cache

from reportlab.graphics.barcode.code128 import Code128

QUIET = 10
"""White modules before and after the bars."""
_HIGHEST = 126
"""Of ASCII: what Code 128 can say without its functions."""


@lru_cache(maxsize=64)
def bars(code: str) -> tuple[int, ...]:
    """Encode a reference: widths of bar, space, bar, … in modules; nothing for what Code 128 cannot say."""
    if not code or not all(32 <= ord(char) <= _HIGHEST for char in code):
        return ()
    encoder = Code128(code, quiet=0)
    encoder.validate()
    encoder.encode()
    encoder.decompose()
    return tuple("abcd".index(width.lower()) + 1 for width in encoder.decomposed)
