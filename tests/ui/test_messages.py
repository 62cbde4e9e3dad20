"""What is said in a dialog stays until it is read, whether a window stands behind it or not."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from opd_desk.running import say_in_window
from opd_desk.ui.messages import say_trouble

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def boxes() -> list[QMessageBox]:
    return [box for box in QApplication.topLevelWidgets() if isinstance(box, QMessageBox) and box.isVisible()]


def test_without_a_window_it_stays_until_it_is_closed(qtbot: QtBot) -> None:
    say_trouble(None, "The file is away.")
    gc.collect()
    assert [box.text() for box in boxes()] == ["The file is away."]
    boxes()[0].reject()
    qtbot.waitUntil(lambda: not boxes())


def test_before_there_is_a_window_it_is_said_until_it_is_closed(qtbot: QtBot) -> None:
    seen: list[str] = []

    def close() -> None:
        for box in boxes():
            seen.append(box.text())
            box.reject()

    QTimer.singleShot(0, close)
    say_in_window("The file is away.")
    assert seen == ["The file is away."]
