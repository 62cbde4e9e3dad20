"""Whether there is anything at the other end of a system printer's cable: its spooler finds out only after a while."""

from __future__ import annotations

import socket
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

from opd_desk.domain.said import say

_PATIENCE = 1.0
"""Seconds for a printer on the network to answer."""
UNANSWERED: str = say("it does not answer: see that it is on and connected")
OFF: str = say("it is off or unplugged: switch it on")
_PORTS = {"socket": 9100, "ipp": 631, "ipps": 631, "http": 80, "https": 443, "lpd": 515}
_USB = Path("/sys/bus/usb/devices")
_PRINTERS = "07"
"""bInterfaceClass of a printer."""


def missing(uri: str, *, idle: bool, usb: Path = _USB) -> str:
    """Say what is missing at a printer's address, as CUPS has it, "" where nothing is, or it cannot be known.

    `idle`: nothing is being printed; a network printer that prints may let nobody else in.
    """
    try:
        where = urlsplit(uri)
        port = where.port or _PORTS.get(where.scheme, 0)
    except ValueError:  # no address at all
        return ""
    if where.scheme == "usb":
        serial = parse_qs(where.query).get("serial", [""])[0]
        return "" if _plugged(usb, unquote(serial)) else OFF
    if where.scheme in ("parallel", "serial"):
        return "" if Path(where.path).exists() else OFF
    if port and where.hostname and idle:
        return "" if _answers(where.hostname, port) else UNANSWERED
    return ""


def _plugged(usb: Path, serial: str) -> bool:
    """Return whether there is a USB printer, with this serial number where one is known."""
    if not usb.is_dir():
        return True  # another system, or none of its devices to be seen: not known
    printers = [kind.parent.parent for kind in usb.glob("*/*/bInterfaceClass") if _read(kind) == _PRINTERS]
    return any(not serial or _read(device / "serial") in ("", serial) for device in printers)


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""


def _answers(host: str, port: int) -> bool:
    try:
        socket.create_connection((host, port), _PATIENCE).close()
    except OSError:
        return False
    return True
