"""Every dialog of the window, opened one after the other by its key or in the menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu

from tests.ui.counter import Counter, plain_words

if TYPE_CHECKING:
    from collections.abc import Iterator

KEYS_OF_DIALOGS = (
    "F1",
    "Ctrl+I",
    "Ctrl+L",
    "Ctrl+G",
    "Ctrl+N",
    "Ctrl+Q",
    "Ctrl+Shift+R",
    "Ctrl+Shift+D",
    "Alt+H",
    "Ctrl+P",
)


def entries(menu: QMenu) -> Iterator[QAction]:
    """Yield every entry of a menu and of those in it."""
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from entries(inner)
        else:
            yield action


def opened_by(counter: Counter) -> Iterator[QDialog]:
    """Open one dialog of the window after the other, by its key or in the menu; close each, and what it opened."""
    for key in KEYS_OF_DIALOGS:
        counter.keys(key)
        yield from shown(counter)
    found = [plain_words(each.text()) for each in entries(open_menu(counter)) if is_dialog(each)]
    leave_all(counter)
    assert len(found) > 10
    for words in found:
        wanted = [each for each in entries(open_menu(counter)) if plain_words(each.text()) == words]
        for each in wanted[:1]:  # none: another dialog has changed what can be done
            each.trigger()
        if isinstance(menu := QApplication.activePopupWidget(), QMenu):
            menu.close()
        yield from shown(counter)


def is_dialog(entry: QAction) -> bool:
    """Tell whether a menu's entry opens a dialog now."""
    return entry.isEnabled() and "…" in entry.text()


def open_menu(counter: Counter) -> QMenu:
    """Open the window's menu; what was still being drawn for the screen may come before it, and is closed."""
    while not isinstance(menu := QApplication.activePopupWidget(), QMenu):
        leave_all(counter)
        counter.keys("F10")
    return menu


def shown(counter: Counter) -> Iterator[QDialog]:
    QApplication.processEvents()
    front = QApplication.activeModalWidget()
    if isinstance(front, QDialog) and not isinstance(front, QFileDialog):
        yield front
    leave_all(counter)


def leave_all(counter: Counter) -> None:
    """Close whatever stands before the window, and what is still coming there."""

    def is_front() -> bool:
        if (front := QApplication.activePopupWidget() or QApplication.activeModalWidget()) is not None:
            front.close()
            return False
        counter.window.activateWindow()
        return QGuiApplication.focusWindow() is counter.window.windowHandle()

    counter.qtbot.waitUntil(is_front)
