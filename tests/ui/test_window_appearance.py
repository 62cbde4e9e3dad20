"""A theme is chosen or follows the system, text is as large as the screen allows, the window stands where it stood."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from opd_desk.demo import CLERK
from opd_desk.settings import KeptSettings, Settings, read_settings
from opd_desk.ui.appearance import Appearance
from opd_desk.ui.binding.announcing import Announcer
from opd_desk.ui.binding.appearance import AppearanceMenu
from opd_desk.ui.dialogs.help import HelpDialog
from opd_desk.ui.lists.queue_columns import ORDER
from opd_desk.ui.place import place_of, show_at
from opd_desk.ui.theme import CONTRAST, DARK, LIGHT

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.ui.counter import Counter


def system_turns(scheme: Qt.ColorScheme) -> None:
    """Tell what a system tells when its colours are changed; the offscreen one cannot be made to."""
    QGuiApplication.styleHints().colorSchemeChanged.emit(scheme)


def choices(counter: Counter, kept: KeptSettings) -> AppearanceMenu:
    """The menu's part of a desk whose settings are kept."""
    window = counter.window
    (announcer,) = window.findChildren(Announcer)
    return AppearanceMenu(Appearance(kept.now.theme, window), window, kept, announcer, lasting=True)


def entries(menu: QMenu) -> dict[str, QAction]:
    """The entries of a menu and of those in it, by their words."""
    found: dict[str, QAction] = {}
    for action in menu.actions():
        found[action.text()] = action
        inner = action.menu()
        if isinstance(inner, QMenu):
            found |= entries(inner)
    return found


@pytest.mark.parametrize(("name", "theme"), [("light", LIGHT), ("dark", DARK), ("contrast", CONTRAST)])
def test_the_theme_of_the_settings_is_shown_and_stays_whatever_the_system_does(
    hospital: Path, open_counter: Callable[..., Counter], name: str, theme: object
) -> None:
    counter = open_counter(hospital, replace(CLERK, theme=name))
    assert counter.window.look.theme is theme
    system_turns(Qt.ColorScheme.Dark)
    assert counter.window.look.theme is theme


def test_a_theme_is_chosen_in_the_menu_and_shown_at_once(counter: Counter) -> None:
    counter.keys("F10")
    counter.pick("High contrast")

    window = counter.window
    assert window.look.theme is CONTRAST
    assert window.form.look.theme is CONTRAST
    assert QApplication.palette().window().color().name() == CONTRAST.bg


def test_the_system_is_followed_as_it_changes(counter: Counter) -> None:
    system_turns(Qt.ColorScheme.Dark)
    assert counter.window.look.theme is DARK
    system_turns(Qt.ColorScheme.Light)
    assert counter.window.look.theme is LIGHT


def test_a_theme_that_comes_while_a_dialog_is_open_waits_for_its_end(counter: Counter) -> None:
    counter.keys("F1")
    dialog = counter.dialog(HelpDialog)
    system_turns(Qt.ColorScheme.Dark)
    assert counter.window.look.theme is LIGHT

    counter.leave(dialog)
    counter.qtbot.waitUntil(lambda: counter.window.look.theme is DARK)


def test_what_is_chosen_is_kept_for_the_next_start(counter: Counter, tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    kept = KeptSettings(CLERK, path, pytest.fail)
    menu = QMenu(counter.window)
    choices(counter, kept).add_to(menu)
    found = entries(menu)
    found["Dark"].trigger()

    assert read_settings(path).theme == "dark"


def test_larger_text_is_kept_said_and_offered(counter: Counter, tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    kept = KeptSettings(replace(CLERK, text_size=200), path, pytest.fail)
    menu = QMenu(counter.window)
    choices(counter, kept).add_to(menu)
    found = entries(menu)
    # The screen of the tests has 800 px, here said to show text twice as large: 182 % are the most.
    assert [words for words in found if words.endswith(" %") and found[words].isCheckable()] == [
        "100 %",
        "110 %",
        "125 %",
        "150 %",
        "175 %",
    ]
    assert not found["The screen has no room for larger text"].isEnabled()
    found["150 %"].trigger()

    assert read_settings(path).text_size == 150
    assert counter.window.bottom.said == "The text has 150 % from the next start on."
    assert counter.window.bottom.offer.text() == "Open the desk anew"


def test_columns_are_left_out_and_stay_so(counter: Counter, tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    kept = KeptSettings(CLERK, path, pytest.fail)
    menu, table = QMenu(counter.window), counter.window.queue
    choices(counter, kept).add_to(menu)
    phone, name = ORDER.index("phone"), ORDER.index("name")
    before = table.columnWidth(name)
    found = entries(menu)
    found["Phone"].trigger()

    assert table.isColumnHidden(phone)
    assert table.columnWidth(name) > before
    assert read_settings(path).columns == ("age", "note")
    found["Phone"].trigger()
    assert not table.isColumnHidden(phone)
    assert read_settings(path).columns == ("age", "phone", "note")


def test_a_desk_begins_with_the_columns_of_its_settings(hospital: Path, open_counter: Callable[..., Counter]) -> None:
    table = open_counter(hospital, replace(CLERK, columns=("age",))).window.queue
    assert [table.isColumnHidden(ORDER.index(each)) for each in ("age", "phone", "note")] == [False, True, True]


@pytest.mark.parametrize(("size", "scale"), [(100, 1), (125, 1.25), (150, 1.5), (200, 1.5)])
def test_text_is_as_large_as_the_least_window_has_room_for(tmp_path: Path, size: int, scale: float) -> None:
    screen = {"name": "one", "x": 0, "y": 0, "width": 1366, "height": 689}
    screen |= {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    (tmp_path / "screens.json").write_text(json.dumps({"screens": [screen]}))
    code = (
        f"from opd_desk.app import application; print(application(text_size={size}).primaryScreen().devicePixelRatio())"
    )
    environment = os.environ | {"QT_QPA_PLATFORM": f"offscreen:configfile={tmp_path / 'screens.json'}"}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)

    assert float(done.stdout) == scale


def test_the_window_stands_where_it_stood(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    show_at(window, "500x300+40+60")
    assert (window.geometry().getRect(), place_of(window)) == ((40, 60, 500, 300), "500x300+40+60")
    show_at(window, "")
    assert (window.isMaximized(), place_of(window)) == (True, "")


@pytest.mark.parametrize("place", ["500x300+4000+60", "500x300+-460+60", "500x300+40+-100", "500x300+40+790", "wide"])
def test_a_window_that_could_not_be_taken_hold_of_fills_the_screen(qtbot: QtBot, place: str) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    show_at(window, place)
    assert window.isMaximized()


def test_a_window_that_no_longer_fills_the_screen_stands_on_it_with_its_frame(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(5000, 4000)
    show_at(window, "")
    screen = window.screen().availableSize()
    assert window.isMaximized()
    window.showNormal()
    assert window.width() < screen.width() - 20
    assert window.height() < screen.height() - 60


def test_where_the_window_stands_is_kept_when_it_closes(counter: Counter, tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    kept = KeptSettings(Settings(), path, pytest.fail)
    choices(counter, kept)
    counter.window.setGeometry(10, 20, 1000, 600)
    counter.window.close()

    assert read_settings(path).window == "1000x600+10+20"
