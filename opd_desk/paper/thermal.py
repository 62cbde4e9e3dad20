"""Thermal printers without a driver: a slip's dots as ESC/POS raster, by file, network, USB or serial line.

Dots are sent as they are, never scaled or dithered, so every script prints. The bytes are python-escpos's, of the
extra `[escpos]`; what a clerk must hear of within two seconds (nobody answers, nothing is taken) is watched here.
"""

from __future__ import annotations

import sys
from contextlib import closing, suppress
from dataclasses import dataclass
from enum import StrEnum
from errno import EACCES
from functools import partial
from threading import Event, Thread
from typing import TYPE_CHECKING

from opd_desk.domain.said import say, words_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from PIL.Image import Image

    from opd_desk.paper.thermal_ways import Way

PREFIX = "escpos:"
EXTRA = "pip install 'opd-desk[escpos]'"
HEAD_DOTS = 576
"""The widest head there is at eight dots a millimetre: 72 mm of an 80 mm roll."""
_BAND_ROWS = 48
"""Rows sent at a time: 3.4 KB across the widest head, within the buffer of a cheap one (4 KB)."""
_CHUNK = 256
"""Bytes written at a time; at 9,600 baud a quarter of a second, so that a stopped printer shows."""
_FEED_LINES = 5
"""From the head to the cutter or the edge to tear at: about 20 mm."""
COVER_OPEN: str = say("its cover is open: close it")
_ASK, _ANSWERS = b"\x10\x04\x02\x10\x04\x04", 2
"""DLE EOT 2 and 4: why it is offline, and the paper; a byte each comes back."""
_PORT, _BAUD = 9100, 19200


class PrinterTrouble(Exception):
    """The printer did not take the page; the sentence says why and what to do."""


class PrinterMissing(PrinterTrouble):
    """There is no such printer: asking it again is of no use until another is chosen."""


class TakenBack(PrinterTrouble):
    """The pages were handed over, and taken back before they were printed: none of them comes out."""


class Kind(StrEnum):
    """How a thermal printer is connected."""

    FILE = "file"
    NETWORK = "network"
    USB = "usb"
    SERIAL = "serial"


EXAMPLES = {
    Kind.FILE: r"\\localhost\Slips" if sys.platform == "win32" else "/dev/usb/lp0",
    Kind.NETWORK: "192.168.1.50:9100",
    Kind.USB: "0416:5011",
    Kind.SERIAL: "COM3:19200" if sys.platform == "win32" else "/dev/ttyUSB0:19200",
}
"""How each is written; on Windows a file is a printer that is shared there, to take its bytes as they are."""


@dataclass(frozen=True, slots=True)
class Address:
    """Where a thermal printer is: a file's or a line's path, or a host, with port or baud; or two USB numbers."""

    kind: Kind
    place: str
    number: int = 0
    product: int = 0


def is_thermal(name: str) -> bool:
    """Return whether a printer's name is that of a thermal printer without a driver."""
    return name.startswith(PREFIX)


def address_of(name: str) -> Address:
    """Return where a thermal printer is, by its name, as `escpos:network:192.168.1.50:9100`; raises PrinterTrouble."""
    kind, _, rest = name.removeprefix(PREFIX).partition(":")
    rest = rest.strip()
    with suppress(ValueError):
        match Kind(kind):
            case Kind.FILE if rest:
                return Address(Kind.FILE, rest)
            case Kind.USB:
                vendor, _, product = rest.partition(":")
                return Address(Kind.USB, rest, *(_within(int(each, 16), 0xFFFF) for each in (vendor, product)))
            case Kind.NETWORK:
                return _host(rest)
            case Kind.SERIAL:
                return _line(rest)
    known = ", ".join(f"{PREFIX}{each}:{example}" for each, example in EXAMPLES.items())
    raise PrinterTrouble(
        say("{name} names no thermal printer: write it as one of {examples}.", name=repr(name), examples=known)
    )


def _host(rest: str) -> Address:
    host, colon, port = rest.rpartition(":")
    if not colon:
        host, port = rest, str(_PORT)
    if not host.strip("[]") or any(letter.isspace() or letter == "/" for letter in host):
        raise ValueError(rest)
    return Address(Kind.NETWORK, host.strip("[]"), _within(int(port), 0xFFFF))


def _line(rest: str) -> Address:
    path, colon, baud = rest.rpartition(":")
    if not colon:
        path, baud = rest, str(_BAUD)
    if not path:
        raise ValueError(rest)
    return Address(Kind.SERIAL, path, _within(int(baud), 4_000_000))


def _within(number: int, most: int) -> int:
    if not 0 < number <= most:
        raise ValueError(number)
    return number


def check_installed() -> None:
    """Raise PrinterTrouble, saying what to install, where python-escpos is not."""
    try:
        import escpos.constants  # noqa: F401
    except ImportError as missing:
        words = say("Thermal printers need one package more: {command}, then start the desk again.", command=EXTRA)
        raise PrinterTrouble(words) from missing


def page_bytes(page: Image) -> Iterator[bytes]:
    """Yield a page's dots (mode "1", black is 0) as ESC/POS, band by band: start, raster, feed, partial cut."""
    from escpos.constants import ESC, GS, HW_INIT, PAPER_PART_CUT
    from escpos.image import EscposImage

    if page.width > HEAD_DOTS:
        raise PrinterTrouble(
            say(
                "The page is {dots} dots wide, a thermal printer's head {head}: drop it, choose a roll as paper, then "
                "print it again.",
                dots=page.width,
                head=HEAD_DOTS,
            )
        )
    yield HW_INIT
    for top in range(0, page.height, _BAND_ROWS):
        band = EscposImage(page.crop((0, top, page.width, min(top + _BAND_ROWS, page.height))))
        size = band.width_bytes.to_bytes(2, "little") + band.height.to_bytes(2, "little")
        yield GS + b"v0\0" + size + band.to_raster_format()
    yield ESC + b"d" + bytes((_FEED_LINES,)) + PAPER_PART_CUT


def print_pages(name: str, pages: Iterable[Image], copies: int = 1) -> None:
    """Print pages of dots on a thermal printer, cutting after each; raises PrinterTrouble within two seconds.

    To be called on a worker. The printer is asked for its state before and after, where it has one to give.
    """
    check_installed()
    with closing(_opened(name)) as printer:
        answers = _raise_for_state(name, printer)
        for page in pages:
            data = list(page_bytes(page))
            for _ in range(copies):
                _write(name, printer, data)
        _tried(name, printer.finish)
        if answers:
            _raise_for_state(name, printer)


def trouble_of(name: str) -> str:
    """Return what is wrong with a thermal printer, "" where it answers or at least takes what is sent."""
    try:
        check_installed()
        with closing(_opened(name)) as printer:
            _raise_for_state(name, printer)
    except PrinterTrouble as trouble:
        return words_of(trouble)
    return ""


def state_words(answer: bytes) -> str:
    """Return what keeps a printer from printing, from its answers to DLE EOT 2 and 4, "" for nothing.

    An answer's bits 1 and 4 are set, 0 and 7 clear; anything else is none. They come in the order asked.
    """
    why, paper = ([byte for byte in answer if byte & 0b10010011 == 0b00010010] + [0, 0])[:2]
    if why & 0x04:
        return COVER_OPEN
    if why & 0x20 or paper & 0x60:
        return say("it has no paper: put in a roll")
    if why & 0x40:
        return say("it reports trouble: look at paper and cutter, switch it off and on")
    return ""


def _raise_for_state(name: str, printer: Way) -> bool:
    """Ask a printer for its state; returns whether it answers, raises PrinterTrouble for what it says."""
    answer = b""
    if not printer.speaks:
        return False
    with suppress(Exception):  # a cable that only sends, a printer without a state: it prints all the same
        printer.put(_ASK)
        while len(answer) < _ANSWERS and (more := printer.hear()):
            answer += more
    if words := state_words(answer):
        raise PrinterTrouble(
            say("The {printer} does not print: {why}, then print again.", printer=called(name), why=words)
        )
    return bool(answer)


def _write(name: str, printer: Way, data: Iterable[bytes]) -> None:
    for band in data:
        for start in range(0, len(band), _CHUNK):
            _tried(name, partial(printer.put, band[start : start + _CHUNK]))


def _tried(name: str, do: Callable[[], object]) -> None:
    try:
        do()
    except Exception as problem:  # each way to a printer has failures of its own
        raise PrinterTrouble(
            say(
                "The {printer} takes nothing more: look at paper, cover and cable, then print again.",
                printer=called(name),
            )
        ) from problem


def _opened(name: str) -> Way:
    """Return an open way to a printer; raises PrinterTrouble where there is none, or not soon."""
    from opd_desk.paper import thermal_ways

    address = address_of(name)
    opened: list[Way] = []
    failed: list[Exception] = []
    given_up = Event()

    def try_it() -> None:
        try:
            opened.append(thermal_ways.opened(address))
        except Exception as problem:  # each way to a printer has failures of its own; told below
            failed.append(problem)
        else:
            if given_up.is_set():
                opened[0].close()

    # A name server or a device file can keep who asks it; only who asks from a thread of its own gets away.
    asking = Thread(target=try_it, daemon=True)
    asking.start()
    asking.join(thermal_ways.PATIENCE)
    if asking.is_alive():
        given_up.set()
    elif opened:
        return opened[0]
    raise PrinterTrouble(_why_shut(name, failed[0] if failed else None)) from (failed[0] if failed else None)


def _why_shut(name: str, problem: BaseException | None) -> str:
    """Say why a printer could not be opened; python-escpos keeps the system's own reason underneath."""
    reason = problem
    while reason is not None:
        if isinstance(reason, PermissionError) or getattr(reason, "errno", None) == EACCES:
            return say(
                "The {printer} may not be used from here: whoever looks after this computer can allow it.",
                printer=called(name),
            )
        reason = reason.__cause__ or reason.__context__
    return say(
        "The {printer} does not answer: see that it is on and connected, then print again.", printer=called(name)
    )


def called(name: str) -> str:
    """Return a thermal printer as a clerk knows it: `thermal printer at 192.168.1.50:9100`."""
    return say("thermal printer at {place}", place=name.removeprefix(PREFIX).partition(":")[2])
