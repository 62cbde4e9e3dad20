"""The ways to a thermal printer: file, network, USB, serial line, none of them ever stuck.

USB and serial line are python-escpos's, an extra.
"""

from __future__ import annotations

import os
import select
import socket
import sys
from array import array
from contextlib import suppress
from shutil import rmtree
from time import monotonic, sleep
from typing import TYPE_CHECKING, Any, Protocol

from opd_desk.resources import brought

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

    from opd_desk.paper.thermal import Address

PATIENCE = 1.2
"""Seconds until a printer that does not answer, or takes nothing more, is given up."""
_ANSWER = 0.3
"""Seconds for a status; many printers have none to give."""
_MOMENT = 0.02
_READ = 16
_SEND_BUFFER = 8192
"""What may wait on this side of a network: else a whole slip would seem sent to a printer that takes none of it."""
_DEVICES = "/dev/"
_BULK, _IN = 0x02, 0x80
_LIBUSB = "libusb-1.0.so.0"
"""As Linux calls it; on other systems pyusb comes without, and none is shipped."""


class Stuck(OSError):
    """What is at the other end takes nothing any more."""


class Way(Protocol):
    """An open way to a printer. What cannot be sent raises Stuck, OSError or the way's own.

    `speaks`: a printer can answer on it.
    """

    speaks: bool

    def put(self, data: bytes) -> None:
        """Send some bytes."""

    def hear(self) -> bytes:
        """Return what the printer says, b"" for nothing more; raises where it cannot say anything."""

    def finish(self) -> None:
        """Wait until nothing waits on this side; raises Stuck where it stays."""

    def close(self) -> None:
        """Let go of the printer."""


def opened(address: Address) -> Way:
    """Return an open way to a printer; whatever keeps it from opening is raised as it comes."""
    match str(address.kind):
        case "file":
            return _File(address.place)
        case "network":
            return _Network(address.place, address.number)
        case "usb":
            return _Usb(address.number, address.product)
        case _:
            return _Serial(address.place, address.number)


def _printers() -> ModuleType:
    """Return the printers of python-escpos, which takes a while to read what printers there are, and keeps a copy."""
    from escpos import capabilities, printer

    if "ESCPOS_CAPABILITIES_PICKLE_DIR" not in os.environ:
        rmtree(capabilities.pickle_dir, ignore_errors=True)  # else every start leaves a folder behind
    module: ModuleType = printer
    return module


def _drained(waiting: Callable[[], int]) -> None:
    """Wait while what waits becomes less; raises Stuck where it has not for the patience."""
    left, since = waiting(), monotonic()
    while left:
        sleep(_MOMENT)
        now = waiting()
        if now < left:
            left, since = now, monotonic()
        elif monotonic() - since > PATIENCE:
            raise Stuck(f"{left} bytes are not taken")


class _File:
    """A device file. Opened and written as python-escpos does, a pipe without a reader would keep us for ever."""

    speaks = False

    def __init__(self, path: str) -> None:
        """Open the file; one that is no device is made where it is missing, and written on at its end."""
        flags = os.O_WRONLY | os.O_APPEND | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        if not path.startswith(_DEVICES):  # an unplugged printer must not become a file
            flags |= os.O_CREAT
        self._path, self._number = path, os.open(path, flags, 0o644)

    def put(self, data: bytes) -> None:
        since = monotonic()
        while data:
            self._wait(since + PATIENCE - monotonic())
            try:
                data = data[os.write(self._number, data) :]
            except BlockingIOError:
                sleep(_MOMENT)

    def _wait(self, seconds: float) -> None:
        """Wait until the device takes something; Windows knows no such waiting for files."""
        if seconds < 0 or (os.name == "posix" and not select.select([], [self._number], [], seconds)[1]):
            raise Stuck(f"{self._path} takes nothing")

    def hear(self) -> bytes:
        return b""

    def finish(self) -> None:
        pass

    def close(self) -> None:
        os.close(self._number)


class _Network:
    """A socket. python-escpos's own leaves it open where nobody answers, and hands all it has to the system at once."""

    speaks = True

    def __init__(self, host: str, port: int) -> None:
        self._socket = socket.create_connection((host, port), PATIENCE)
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _SEND_BUFFER)

    def put(self, data: bytes) -> None:
        self._socket.sendall(data)

    def hear(self) -> bytes:
        self._socket.settimeout(_ANSWER)
        try:
            return self._socket.recv(_READ)
        finally:
            self._socket.settimeout(PATIENCE)

    def finish(self) -> None:
        """Wait until the printer has acknowledged everything, where the system tells."""
        if sys.platform == "linux":
            _drained(lambda: _unacknowledged(self._socket))

    def close(self) -> None:
        """Hang up; what the printer still says is heard first: left unheard, it would undo what was sent last."""
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_WR)
            while self.hear():
                pass
        self._socket.close()


def _unacknowledged(line: socket.socket) -> int:
    """Return how many bytes the other side has not acknowledged yet; for Linux."""
    import fcntl
    import termios

    count = array("i", [0])
    fcntl.ioctl(line, termios.TIOCOUTQ, count)
    return count[0]


def _load_libusb() -> None:
    """Let pyusb have the library that a build brings along; else it looks for the system's by itself."""
    path = brought(_LIBUSB)
    if path is not None:
        from usb.backend import libusb1

        libusb1.get_backend(lambda _: str(path))  # it is kept there


class _Usb:
    speaks = True

    def __init__(self, vendor: int, product: int) -> None:
        """Find the printer, and its own two ends of the cable: they differ from one maker to the next."""
        printers = _printers()
        _load_libusb()
        self._printer: Any = printers.Usb(vendor, product)
        self._printer.open()
        self._device: Any = self._printer.device
        self._in, self._out = self._printer.in_ep, self._printer.out_ep
        for end in self._device[0][(0, 0)]:
            if end.bmAttributes & 0b11 == _BULK:
                if end.bEndpointAddress & _IN:
                    self._in = end.bEndpointAddress
                else:
                    self._out = end.bEndpointAddress

    def put(self, data: bytes) -> None:
        if self._device.write(self._out, data, int(PATIENCE * 1000)) != len(data):
            raise Stuck("the printer takes nothing")

    def hear(self) -> bytes:
        return bytes(self._device.read(self._in, _READ, int(_ANSWER * 1000)))

    def finish(self) -> None:
        pass

    def close(self) -> None:
        self._printer.close()


class _Serial:
    speaks = True

    def __init__(self, path: str, baud: int) -> None:
        self._printer: Any = _printers().Serial(path, baud, timeout=_ANSWER)
        self._printer.open()
        self._line: Any = self._printer.device
        self._line.write_timeout = PATIENCE
        self._waits = False

    def put(self, data: bytes) -> None:
        self._waits = True
        self._line.write(data)

    def hear(self) -> bytes:
        return bytes(self._line.read(1))

    def finish(self) -> None:
        """Wait until everything has gone down the line."""
        _drained(lambda: int(self._line.out_waiting))
        self._waits = False

    def close(self) -> None:
        """Let go of the line; what it does not take is dropped, waiting for it could last for ever."""
        if self._waits:
            self._line.reset_output_buffer()
        self._printer.close()
