"""Text that people hand in: read only where it is text, and no more of it than such a file ever has."""

from __future__ import annotations

import sys
from io import TextIOWrapper
from typing import TYPE_CHECKING

from opd_desk.domain.errors import Invalid
from opd_desk.domain.said import say

if TYPE_CHECKING:
    from pathlib import Path

LONGEST = 50_000_000
"""Bytes: a million online bookings. A larger file is something else, and reading it would stop the desk."""
_LOOKED_AT = 8192
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")


class NotText(Exception):
    """The file is no text that could be used; the words say why, to be put behind its name."""


def read_text(path: Path, most: int = LONGEST) -> str:
    """Return a text file's content: UTF-8, with or without its mark; raises OSError and NotText.

    `most`: bytes. Nothing more is read, not even of a device that never ends; what is binary is seen at its beginning.
    """
    with path.open("rb") as file:
        start = file.read(_LOOKED_AT)
        if b"\x00" in start and not start.startswith(_UTF_16):
            raise NotText(
                say("is no text: it is a program's own file, a picture or a workbook; save it as text (UTF-8).")
            )
        content = start + file.read(most + 1 - len(start))
    if len(content) > most:
        raise NotText(
            say("is larger than {size} MB: choose another file, or cut this one into parts.", size=most // 1_000_000)
        )
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        raise NotText(say("is not in UTF-8: save it as UTF-8 and try again.")) from problem


def read_line(most: int = -1) -> str:
    """Return the next line of the standard input, "" at its end; raises Invalid where it is no text.

    `most`: letters. What is handed in is UTF-8 on every system, as in files: else a passphrase of Hindi letters would
    be another one to a Windows than to the window.
    """
    found = sys.stdin
    if isinstance(found, TextIOWrapper) and (found.encoding.lower()[:5], found.errors) != ("utf-8", "strict"):
        found.reconfigure(encoding="utf-8-sig", errors="strict")
    try:
        return found.readline(most).rstrip("\r\n") if found else ""
    except UnicodeDecodeError as problem:
        raise Invalid("The standard input is not in UTF-8: save it as UTF-8 and try again.") from problem


def has_terminal() -> bool:
    """Tell whether somebody can be asked on the standard input; a program with a window may have none at all."""
    return sys.stdin is not None and sys.stdin.isatty()
