"""A second window of the same user on the same file comes to the front instead of opening."""

import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from opd_desk.ui.front_door import FrontDoor, is_open, name_of, to_front

if TYPE_CHECKING:
    from collections.abc import Iterator

KNOCK = """
import sys
from PySide6.QtCore import QCoreApplication
from opd_desk.ui.front_door import is_open
app = QCoreApplication([])
print(is_open(*sys.argv[1:]))
"""
LISTEN = """
import sys
from PySide6.QtCore import QCoreApplication
from opd_desk.ui.front_door import FrontDoor
app = QCoreApplication([])
door = FrontDoor(sys.argv[1])
print("listening", flush=True)
app.exec()
"""


@pytest.fixture
def name(tmp_path: Path) -> str:
    return str(tmp_path / "door")


@contextmanager
def started(code: str, name: str) -> "Iterator[subprocess.Popen[str]]":
    root = str(Path(__file__).parents[2])
    with subprocess.Popen([sys.executable, "-c", code, name], cwd=root, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.kill()


def said(process: "subprocess.Popen[str]") -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def assert_hears(qtbot: QtBot, door: FrontDoor, name: str, *file: str) -> None:
    with qtbot.waitSignal(door.handed if file else door.knocked, timeout=20_000):
        second = subprocess.Popen(
            [sys.executable, "-c", KNOCK, name, *file], cwd=Path(__file__).parents[2], stdout=subprocess.PIPE, text=True
        )
    assert second.communicate(timeout=20)[0] == "True\n"


def test_each_file_has_a_door_of_its_own(qapp: object, tmp_path: Path) -> None:
    assert name_of(tmp_path / "a.db") != name_of(tmp_path / "b.db")
    assert name_of(tmp_path / "a.db") == name_of(tmp_path / "x" / ".." / "a.db")


def test_a_long_name_of_a_user_keeps_no_window_from_being_found(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / ("उपयोगकर्ता " * 5)))
    assert_hears(qtbot, FrontDoor(name_of(tmp_path / "desk.db")), name_of(tmp_path / "desk.db"))


def test_where_nobody_is_nobody_answers(qapp: object, name: str) -> None:
    assert not is_open(name)


def test_who_comes_second_is_told_and_the_first_hears_it(qtbot: QtBot, name: str) -> None:
    assert_hears(qtbot, FrontDoor(name), name)


def test_the_first_is_handed_the_file_that_the_second_was_opened_with(qtbot: QtBot, name: str) -> None:
    door, handed = FrontDoor(name), list[str]()
    door.handed.connect(handed.append)
    assert_hears(qtbot, door, name, "/home/उपयोगकर्ता é/बैकअप.db")
    assert handed == ["/home/उपयोगकर्ता é/बैकअप.db"]


def test_a_killed_window_leaves_the_way_open(qtbot: QtBot, name: str) -> None:
    with started(LISTEN, name) as first:
        assert said(first) == "listening"
    assert not is_open(name)
    assert_hears(qtbot, FrontDoor(name), name)


def test_an_open_window_is_not_turned_out(qapp: object, name: str) -> None:
    with started(LISTEN, name) as first:
        assert said(first) == "listening"
        FrontDoor(name)
        assert is_open(name)


def test_a_minimised_window_comes_back(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.showMinimized()
    to_front(window)
    assert window.isVisible()
    assert not window.isMinimized()
