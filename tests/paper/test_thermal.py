"""Thermal printers: the dots that arrive are the slip's; what keeps them from arriving is said in time."""

from __future__ import annotations

import os
import socket
import sys
import threading
import tty
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops

from opd_desk.paper import thermal
from opd_desk.paper.pixels import slip_dots
from opd_desk.paper.slip import slip_pdf, slips_pdf
from opd_desk.paper.thermal import PrinterTrouble, address_of, page_bytes, print_pages, state_words, trouble_of
from tests.paper.escpos_bytes import pages_of
from tests.paper.samples import EMERGENCY, HINDI, SLIPS, WALK_IN

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    Started = tuple[str, bytearray, threading.Thread]

SOON = 2.0
"""Seconds: no call to a device may be given more."""


def same(one: Image.Image, other: Image.Image) -> bool:
    return one.size == other.size and ImageChops.difference(one.convert("L"), other.convert("L")).getbbox() is None


# what is sent


@pytest.mark.parametrize("slip", SLIPS.values(), ids=list(SLIPS))
def test_the_head_gets_the_very_dots(slip: object) -> None:
    dots = slip_dots(slip_pdf(slip))  # type: ignore[arg-type]
    (page,) = pages_of(b"".join(page_bytes(dots)))
    assert same(page, dots)


@settings(max_examples=20, suppress_health_check=[HealthCheck.too_slow])
@given(st.integers(1, 72), st.integers(1, 130), st.randoms(use_true_random=False))
def test_any_dots_arrive_as_they_are(across: int, high: int, chance: object) -> None:
    dots = Image.frombytes("1", (across * 8, high), chance.randbytes(across * high))  # type: ignore[attr-defined]
    (page,) = pages_of(b"".join(page_bytes(dots)))
    assert same(page, dots)


def test_a_page_wider_than_any_head_is_refused() -> None:
    with pytest.raises(PrinterTrouble, match="1184 dots wide"):
        list(page_bytes(Image.new("1", (1184, 8))))


# a file


def test_a_file_takes_every_page_and_every_copy(tmp_path: Path) -> None:
    pdf = slips_pdf([EMERGENCY, HINDI])
    dots = [slip_dots(pdf, 0), slip_dots(pdf, 1)]
    path = tmp_path / "lp0"
    print_pages(f"escpos:file:{path}", dots, copies=2)
    first, again, second, twice = pages_of(path.read_bytes())
    assert same(first, dots[0])
    assert same(again, dots[0])
    assert same(second, dots[1])
    assert same(twice, dots[1])


def test_a_second_slip_follows_the_first(tmp_path: Path) -> None:
    name = f"escpos:file:{tmp_path / 'lp0'}"
    for _ in range(2):
        print_pages(name, [Image.new("1", (384, 60))])
    assert len(pages_of((tmp_path / "lp0").read_bytes())) == 2


def test_a_device_that_is_not_there_is_said_and_not_made() -> None:
    told = trouble_of("escpos:file:/dev/no-such-printer")
    assert told == (
        "The thermal printer at /dev/no-such-printer does not answer: see that it is on and connected, then print "
        "again."
    )
    assert not os.path.exists("/dev/no-such-printer")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such pipes")
def test_a_device_that_takes_nothing_is_given_up_and_said(tmp_path: Path) -> None:
    path = tmp_path / "lp0"
    os.mkfifo(path)
    reader = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    try:
        with pytest.raises(PrinterTrouble, match="takes nothing more: look at paper, cover and cable"):
            print_pages(f"escpos:file:{path}", [Image.new("1", (576, 4000))])  # a pipe that is full, for ever
    finally:
        os.close(reader)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such pipes")
def test_a_device_that_nobody_listens_at_is_said_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "lp0")
    assert "does not answer" in trouble_of(f"escpos:file:{tmp_path / 'lp0'}")


# a network


@pytest.fixture
def printer() -> Iterator[Callable[..., Started]]:
    """Return what starts a printer on the network, `answer`ing when asked, and reading or not; it has what it got."""
    closing_in_the_end: list[socket.socket] = []

    def start(answer: bytes, reads: bool = True) -> Started:
        server = socket.socket()
        server.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        server.bind(("127.0.0.1", 0))
        server.listen()
        closing_in_the_end.append(server)
        got = bytearray()

        def serve() -> None:
            line, _ = server.accept()
            closing_in_the_end.append(line)
            while reads and (more := line.recv(4096)):
                got.extend(more)
                if answer and b"\x10\x04" in more:
                    line.sendall(answer)
            if reads:
                line.close()

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        return f"escpos:network:127.0.0.1:{server.getsockname()[1]}", got, thread

    yield start
    for each in closing_in_the_end:
        each.close()


@pytest.mark.parametrize("answer", [b"", b"\x12\x12"], ids=["mute", "ready"])
def test_a_network_printer_gets_the_very_dots(printer: Callable[..., Started], answer: bytes) -> None:
    name, got, thread = printer(answer)
    dots = slip_dots(slip_pdf(HINDI))
    print_pages(name, [dots])
    thread.join(2)
    (page,) = pages_of(bytes(got))
    assert same(page, dots)


def test_a_printer_without_paper_is_said_and_gets_nothing(printer: Callable[..., Started]) -> None:
    name, got, thread = printer(b"\x12\x72")
    with pytest.raises(PrinterTrouble, match="does not print: it has no paper: put in a roll, then print again"):
        print_pages(name, [slip_dots(slip_pdf(WALK_IN))])
    thread.join(2)
    assert pages_of(bytes(got)) == []


def test_nobody_there_is_said_in_time() -> None:
    with closing(socket.socket()) as free:
        free.bind(("127.0.0.1", 0))
        name = f"escpos:network:127.0.0.1:{free.getsockname()[1]}"
    assert "does not answer: see that it is on and connected" in trouble_of(name)


def test_a_name_server_that_keeps_us_is_said_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    let_go, answered = threading.Event(), threading.Event()

    def keep(*_: object) -> None:
        let_go.wait(60)
        answered.set()
        raise OSError

    monkeypatch.setattr("socket.getaddrinfo", keep)
    assert "does not answer" in trouble_of("escpos:network:printer.example")
    assert not answered.is_set()  # it was not waited for
    let_go.set()


@pytest.mark.skipif(sys.platform != "linux", reason="other systems do not tell what is not acknowledged")
def test_a_printer_that_stops_reading_is_said(printer: Callable[..., Started]) -> None:
    name, _, _ = printer(b"", reads=False)
    with pytest.raises(PrinterTrouble, match="takes nothing more"):
        print_pages(name, [Image.new("1", (576, 400))] * 2)


# a serial line, a cable


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such lines")
def test_a_serial_printer_gets_the_very_dots() -> None:
    ours, theirs = os.openpty()
    tty.setraw(theirs)
    got = bytearray()
    wanted = Image.new("1", (384, 50))

    def read() -> None:
        while not got.endswith(b"\x1dV\x01"):
            got.extend(os.read(ours, 4096))

    thread = threading.Thread(target=read, daemon=True)
    thread.start()
    print_pages(f"escpos:serial:{os.ttyname(theirs)}:115200", [wanted])
    thread.join(2)
    os.close(ours)
    os.close(theirs)
    (page,) = pages_of(bytes(got))
    assert same(page, wanted)


class Cable:
    """A USB printer as the library shows it: one interface with an end to write at and one to read from."""

    class End:
        def __init__(self, address: int) -> None:
            self.bEndpointAddress, self.bmAttributes = address, 2

    def __init__(self) -> None:
        self.got = bytearray()

    def __getitem__(self, _: int) -> dict[tuple[int, int], list[End]]:
        return {(0, 0): [Cable.End(0x81), Cable.End(0x03)]}

    def write(self, end: int, data: bytes, milliseconds: int) -> int:
        assert end == 0x03
        assert milliseconds <= SOON * 1000
        self.got.extend(data)
        return len(data)

    def read(self, end: int, _: int, milliseconds: int) -> bytes:
        assert end == 0x81
        assert milliseconds <= SOON * 1000
        return b"\x12\x12"


def test_a_usb_printer_is_written_to_at_its_own_end(monkeypatch: pytest.MonkeyPatch) -> None:
    cable = Cable()
    asked: list[tuple[int, int]] = []

    def open_(usb: object) -> None:
        asked.append((usb.usb_args["idVendor"], usb.usb_args["idProduct"]))  # type: ignore[attr-defined]
        usb._device = cable  # type: ignore[attr-defined]

    monkeypatch.setattr("escpos.printer.Usb.open", open_)
    monkeypatch.setattr("escpos.printer.Usb.close", lambda usb: setattr(usb, "_device", False))
    dots = slip_dots(slip_pdf(WALK_IN))
    print_pages("escpos:usb:0416:5011", [dots])
    (page,) = pages_of(bytes(cable.got))
    assert asked == [(0x0416, 0x5011)]
    assert same(page, dots)


def test_a_usb_printer_that_is_not_there_is_said() -> None:
    assert "The thermal printer at fffe:fffe does not answer" in trouble_of("escpos:usb:fffe:fffe")


# states, names


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (b"", ""),
        (b"\x12\x12", ""),
        (b"\x12\x1e", ""),  # the roll is near its end: it still prints
        (b"\x16\x12", "its cover is open: close it"),
        (b"\x32\x12", "it has no paper: put in a roll"),
        (b"\x12\x72", "it has no paper: put in a roll"),
        (b"\x52\x12", "it reports trouble: look at paper and cutter, switch it off and on"),
        (b"hello", ""),
    ],
)
def test_what_a_printer_answers_is_put_in_words(answer: bytes, words: str) -> None:
    assert state_words(answer) == words


@pytest.mark.parametrize(
    ("name", "where"),
    [
        ("escpos:file:/dev/usb/lp0", ("file", "/dev/usb/lp0", 0, 0)),
        ("escpos:network:10.0.0.9:9101", ("network", "10.0.0.9", 9101, 0)),
        ("escpos:network:slips.lan", ("network", "slips.lan", 9100, 0)),
        ("escpos:usb:0416:5011", ("usb", "0416:5011", 0x416, 0x5011)),
        ("escpos:serial:/dev/ttyUSB0:9600", ("serial", "/dev/ttyUSB0", 9600, 0)),
        ("escpos:serial:COM3", ("serial", "COM3", 19200, 0)),
    ],
)
def test_a_name_says_where_a_printer_is(name: str, where: tuple[str, str, int, int]) -> None:
    address = address_of(name)
    assert (address.kind, address.place, address.number, address.product) == where


@pytest.mark.parametrize(
    "rest",
    ["", "file:", "parallel:/dev/lp0", "usb:0416", "usb:x:y", "usb:0:0", "network:", "network::9100",
     "network:a b:9100", "network:host:port", "network:host:70000", "serial:", "serial::9600", "serial:/dev/x:fast"],
)  # fmt: skip
def test_a_name_that_names_no_printer_is_said(rest: str) -> None:
    with pytest.raises(PrinterTrouble, match="names no thermal printer: write it as one of escpos:file:"):
        address_of(f"escpos:{rest}")


def test_what_is_missing_is_said_with_what_to_install(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for module in ("escpos", "escpos.constants"):
        monkeypatch.setitem(sys.modules, module, None)
    told = trouble_of(f"escpos:file:{tmp_path / 'lp0'}")
    assert told == f"Thermal printers need one package more: {thermal.EXTRA}, then start the desk again."
    assert thermal.EXTRA == "pip install 'opd-desk[escpos]'"
