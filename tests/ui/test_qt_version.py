"""Qt for Python counts its references to None right: 6.12 lost some with each call on 3.11 and in the end aborted."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

CALLS = 1000


def test_references_to_none_are_not_lost_with_the_calls(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for number in range(CALLS):
        label.setText(str(number))

    # Something else may let go of a few meanwhile; a loss at each call would be a thousand.
    assert sys.getrefcount(None) > before - CALLS // 10
