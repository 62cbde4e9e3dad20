"""Whether anything is at the other end of a printer's cable."""

from __future__ import annotations

import socket
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from opd_desk.paper.devices import missing

if TYPE_CHECKING:
    from pathlib import Path

OFF = "it is off or unplugged: switch it on"


def plug(usb: Path, port: str, kind: str, serial: str = "") -> None:
    """Plug a device in, as the system shows it."""
    interface = usb / port / f"{port}:1.0"
    interface.mkdir(parents=True)
    (interface / "bInterfaceClass").write_text(f"{kind}\n")
    if serial:
        (usb / port / "serial").write_text(f"{serial}\n")


@pytest.mark.parametrize(
    ("devices", "uri", "words"),
    [
        ([], "usb://EPSON/TM-T20", OFF),
        ([("1-1", "03", "X1")], "usb://EPSON/TM-T20", OFF),
        ([("1-1", "07", "")], "usb://EPSON/TM-T20", ""),
        ([("1-1", "07", "X1")], "usb://EPSON/TM-T20?serial=X1", ""),
        ([("1-1", "07", "X1"), ("1-2", "03", "X2")], "usb://EPSON/TM-T20?serial=X2", OFF),
        ([("1-1", "07", "")], "usb://EPSON/TM-T20?serial=invented", ""),
    ],
)
def test_a_usb_printer_is_looked_for(tmp_path: Path, devices: list[tuple[str, str, str]], uri: str, words: str) -> None:
    for device in devices:
        plug(tmp_path, *device)
    assert missing(uri, idle=True, usb=tmp_path) == words


def test_where_devices_cannot_be_seen_none_is_missing(tmp_path: Path) -> None:
    assert missing("usb://EPSON/TM-T20", idle=True, usb=tmp_path / "nowhere") == ""


@pytest.mark.parametrize(
    "uri", ["cups-pdf:/", "", "dnssd://Slips._ipp._tcp.local/", "socket:", "socket://host:port", "http://[half"]
)
def test_what_cannot_be_looked_for_is_not_missing(uri: str) -> None:
    assert missing(uri, idle=True) == ""


def test_a_network_printer_that_answers_is_there() -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as server:
        assert missing(f"socket://127.0.0.1:{server.getsockname()[1]}", idle=True) == ""


def test_a_network_printer_that_does_not_answer_is_missing_unless_it_prints() -> None:
    with closing(socket.socket()) as free:
        free.bind(("127.0.0.1", 0))
        uri = f"socket://127.0.0.1:{free.getsockname()[1]}/"
        assert missing(uri, idle=True) == "it does not answer: see that it is on and connected"
        assert missing(uri, idle=False) == ""


def test_a_parallel_printer_is_its_file(tmp_path: Path) -> None:
    assert missing(f"parallel:{tmp_path}", idle=True) == ""
    assert missing(f"parallel:{tmp_path}/lp0", idle=True) == OFF
