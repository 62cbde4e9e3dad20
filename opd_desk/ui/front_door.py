"""One window for a person and a file: whoever opens it again finds the one that is open in front."""

from __future__ import annotations

import hashlib
import os
import sys
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs
from PySide6.QtCore import QObject, Qt, QTimer, Signal

from opd_desk.own_files import user_name
from opd_desk.settings import APP

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_PATIENCE = 1000
"""Milliseconds: an open window answers at once, one that hangs is not waited for."""

_LONGEST = 100
"""Bytes of a path that a socket can have, on every system: letters of most scripts are two or three each."""


def name_of(path: Path) -> str:
    """Return where this user's window on a file listens: in a folder of the user's own, where the system has one.

    Where that has too long a name, or cannot be made, the system's folder for what is temporary takes it.
    """
    whose = f"{user_name()} {path.resolve()}"
    name = f"opd-desk-{hashlib.sha256(whose.encode('utf-8', 'surrogateescape')).hexdigest()[:16]}"
    if sys.platform == "win32":
        return name
    with suppress(OSError):
        place = str(platformdirs.user_cache_path(APP, appauthor=False, ensure_exists=True) / name)
        if len(os.fsencode(place)) <= _LONGEST:
            return place
    from tempfile import gettempdir

    return str(Path(gettempdir()) / name)


def is_open(name: str, file: str = "") -> bool:
    """Tell whether a window listens there and answers; it then comes to the front, and is handed the path of a file."""
    if sys.platform != "win32" and not Path(name).exists():
        return False  # without so much as a door, nobody is behind one
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(name)
    found = socket.waitForConnected(_PATIENCE) and socket.waitForReadyRead(_PATIENCE)
    if found and file:
        socket.write(file.encode("utf-8", "surrogateescape"))
        socket.waitForBytesWritten(_PATIENCE)
    socket.abort()
    return found


class FrontDoor(QObject):
    """Stands at a window's door: `knocked()` when somebody opens it again, `handed(str)` if with a file."""

    knocked = Signal()
    handed = Signal(str)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        from PySide6.QtNetwork import QLocalServer

        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        if not is_open(name):  # listening would turn the other out
            QLocalServer.removeServer(name)  # left by a window that was killed
            self._server.listen(name)

    def _answer(self) -> None:
        while (caller := self._server.nextPendingConnection()) is not None:
            caller.readyRead.connect(self._take)
            caller.disconnected.connect(caller.deleteLater)
            caller.write(b"here")
            caller.flush()
        self.knocked.emit()

    def hand_in(self, file: str) -> None:
        """Hand a file to the window as soon as that goes on, as a second start would."""
        QTimer.singleShot(0, self, partial(self.handed.emit, file))

    def _take(self) -> None:
        from PySide6.QtNetwork import QLocalSocket

        caller = self.sender()
        assert isinstance(caller, QLocalSocket)
        self.handed.emit(bytes(caller.readAll().data()).decode("utf-8", "surrogateescape"))


def to_front(window: QWidget) -> None:
    """Bring a window before all others, as far as the system lets it."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
