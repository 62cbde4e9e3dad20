"""Both languages are chosen in the menu; Qt's own words are in the window's, too."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMenu, QMessageBox, QPlainTextEdit

from opd_desk.demo import CLERK
from opd_desk.settings import KeptSettings, Settings, read_settings
from opd_desk.ui.binding.announcing import Announcer
from opd_desk.ui.binding.appearance import OPEN_AGAIN
from opd_desk.ui.binding.speaking import LanguageMenu
from opd_desk.ui.languages import language
from tests.translations import qt
from tests.translations.files import compiled, languages, read

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtGui import QAction
    from pytestqt.qtbot import QtBot

    from tests.ui.counter import Counter

HINDI = language("hi")


@pytest.fixture
def kept(tmp_path: Path) -> KeptSettings:
    return KeptSettings(CLERK, tmp_path / "settings.toml", pytest.fail)


@pytest.fixture
def menu(counter: Counter, kept: KeptSettings) -> QMenu:
    (announcer,) = counter.window.findChildren(Announcer)
    menu = QMenu(counter.window)
    LanguageMenu(counter.window, kept, announcer, lasting=True).add_to(menu)
    return menu


def chosen(menu: QMenu, *path: str) -> QAction:
    """The entry that a way through menus leads to."""
    for words in path[:-1]:
        inner = next(each for each in menu.actions() if each.text().startswith(words)).menu()
        assert isinstance(inner, QMenu)
        menu = inner
    return next(action for action in menu.actions() if action.text() == path[-1])


def test_languages_are_called_as_they_call_themselves_and_another_one_can_be_found(menu: QMenu) -> None:
    (entry,) = menu.actions()
    assert entry.text() == "Lan&guage · हिन्दी"
    inner = entry.menu()
    assert isinstance(inner, QMenu)
    words = [each.text() for each in inner.actions() if each.isCheckable()]
    assert words == ["As the system has it", "English", "हिन्दी"]
    assert chosen(menu, "Lan", "As the system has it").isChecked()


def test_the_windows_language_is_kept_said_and_offered(counter: Counter, kept: KeptSettings, menu: QMenu) -> None:
    chosen(menu, "Lan", "हिन्दी").trigger()

    assert kept.now.language == "hi"
    assert kept.now.patient_language == ""
    assert counter.window.bottom.said == "The window speaks हिन्दी from the next start on."
    assert counter.window.bottom.offer.text() == "Open the desk anew"


def test_the_patients_language_is_kept_for_itself(
    counter: Counter, kept: KeptSettings, menu: QMenu, tmp_path: Path
) -> None:
    chosen(menu, "Lan", "&Slips", "हिन्दी").trigger()

    assert read_settings(tmp_path / "settings.toml").patient_language == "hi"
    assert kept.now.language == ""
    assert counter.window.bottom.said == "Slips and the hall speak हिन्दी from the next start on."


def test_a_choice_taken_back_offers_nothing(counter: Counter, menu: QMenu) -> None:
    chosen(menu, "Lan", "हिन्दी").trigger()
    chosen(menu, "Lan", "As the system has it").trigger()
    assert not counter.window.bottom.offer.isVisibleTo(counter.window)


def test_the_desk_opened_anew_is_closed_first(counter: Counter, menu: QMenu, monkeypatch: pytest.MonkeyPatch) -> None:
    codes: list[int] = []
    monkeypatch.setattr(QApplication, "exit", codes.append)  # it would end every later loop of the tests
    chosen(menu, "Lan", "हिन्दी").trigger()
    counter.keys("Alt+B")
    assert not counter.window.isVisible()
    assert codes == [OPEN_AGAIN]


def test_what_cannot_be_kept_is_not_promised(counter: Counter, tmp_path: Path) -> None:
    (tmp_path / "settings.toml").mkdir()
    refused: list[str] = []
    kept = KeptSettings(Settings(), tmp_path / "settings.toml", refused.append)
    (announcer,) = counter.window.findChildren(Announcer)
    menu = QMenu(counter.window)
    LanguageMenu(counter.window, kept, announcer, lasting=True).add_to(menu)
    before = counter.window.bottom.said
    chosen(menu, "Lan", "हिन्दी").trigger()

    assert len(refused) == 1
    assert counter.window.bottom.said == before


class Listening(QTranslator):
    """Hears what Qt asks to be translated, and leaves it to the others."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: set[tuple[str, str, str]] = set()

    def translate(self, context: str, source: str, about: str | None = None, n: int = -1) -> str | None:
        if context.startswith("Q"):
            self.heard.add((context, source, about or ""))
        return None


@contextmanager
def listening(app: QApplication) -> Iterator[Listening]:
    listener = Listening()
    app.installTranslator(listener)
    try:
        yield listener
    finally:
        app.removeTranslator(listener)


NO_WORDS = frozenset({"QGuiApplication", "QShortcut", "QKeySequence"})
"""Where Qt asks for what is no word: which way lines run, how keys are called."""


def test_all_that_qt_says_in_the_desks_windows_is_translated(qtbot: QtBot, qapp: QApplication) -> None:
    with listening(qapp) as listener:
        for edit in (QLineEdit("x"), QPlainTextEdit("x")):
            qtbot.addWidget(edit)
            edit.createStandardContextMenu().deleteLater()
        box = QMessageBox(QMessageBox.Icon.NoIcon, "", "", QMessageBox.StandardButton(0x0FFFFC00))
        files = QFileDialog()
        for dialog in (box, files):
            qtbot.addWidget(dialog)
        box.setDetailedText("x")
        files.setOption(QFileDialog.Option.DontUseNativeDialog)
        files.setFileMode(QFileDialog.FileMode.ExistingFile)
        files.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        files.setViewMode(QFileDialog.ViewMode.Detail)
    said = {(each.context, each.source, each.about) for each in qt.said()}
    left = {each for each in listener.heard - said if each[0] not in NO_WORDS and not each[1].startswith("Alt+")}
    assert ("QPlatformTheme", "Cancel", "") in listener.heard
    assert not left


@pytest.mark.parametrize("code", [code for code in languages() if not qt.own(code).exists()])
def test_qts_words_are_found_where_qt_looks_for_them(code: str) -> None:
    room, translator = read(code, qt.ROOM), QTranslator()
    assert translator.load(str(compiled(code)))
    for each in qt.said():
        assert translator.translate(each.context, each.source, each.about) == room.forms[each.key][0]
