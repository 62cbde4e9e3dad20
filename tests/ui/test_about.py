"""About: version, places and licences, read and copied by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from opd_desk import __version__
from opd_desk.licences import parts
from opd_desk.ui.dialogs.about import AboutDialog

if TYPE_CHECKING:
    from tests.ui.counter import Counter


def about(counter: Counter) -> AboutDialog:
    counter.keys("F10", "U")
    return counter.dialog(AboutDialog)


def test_the_menu_leads_to_version_places_and_licences(counter: Counter) -> None:
    dialog = about(counter)

    counter.keys("Down", "Down")

    shown = dialog.text.toPlainText()
    assert dialog.list.count() == len(parts())
    assert shown.startswith(f"{parts()[2].name} {parts()[2].version}")
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in shown


def test_a_licence_is_read_on_and_copied_by_keys(counter: Counter) -> None:
    dialog = about(counter)

    counter.keys("Down", "PgDown", "Ctrl+C")

    copied = QGuiApplication.clipboard().text()
    assert dialog.text.verticalScrollBar().value() > 0
    assert copied.startswith(f"OPD Desk {__version__}\nData: {counter.desk.database.path}")
    assert "SQLAlchemy" in copied

    dialog.text.setFocus()
    counter.keys("Ctrl+Home", "Shift+End", "Ctrl+C")
    assert QGuiApplication.clipboard().text() == f"{parts()[1].name} {parts()[1].version}"

    counter.leave(dialog)
    counter.qtbot.waitUntil(lambda: not counter.window.findChildren(AboutDialog))
