"""What the menu does with the window's looks: theme, size of the text, columns; where the window stands is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QApplication, QMenu

from opd_desk.domain.said import say
from opd_desk.settings import COLUMNS, TEXT_SIZES
from opd_desk.ui.appearance import SYSTEM, Appearance
from opd_desk.ui.languages import tr
from opd_desk.ui.models.queue import COLUMNS as HEADINGS
from opd_desk.ui.place import place_of
from opd_desk.ui.scaling import room_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from opd_desk.settings import KeptSettings
    from opd_desk.ui.binding.announcing import Announcer
    from opd_desk.ui.main_window import MainWindow

T = TypeVar("T")

THEME_WORDS: dict[str, str] = {
    SYSTEM: say("As the system has it"),
    "light": say("Light"),
    "dark": say("Dark"),
    "contrast": say("High contrast"),
}
TEXT = "text"
OPEN_AGAIN = 3
"""The event loop's exit code for a desk that is to be opened anew at once."""


class AppearanceMenu(QObject):
    """Lets theme, size of the text and columns be chosen, and keeps what was chosen.

    `lasting`: what is chosen counts for the next start; else (demo, training) theme and columns alone can be chosen.
    """

    def __init__(
        self, appearance: Appearance, window: MainWindow, kept: KeptSettings, announcer: Announcer, *, lasting: bool
    ) -> None:
        super().__init__(window)
        self._appearance, self._window, self._kept = appearance, window, kept
        self._announcer, self._lasting = announcer, lasting
        self._size_now = kept.now.text_size
        appearance.changed.connect(self._show)
        window.installEventFilter(self)
        window.closing.connect(self._keep_place)

    def add_to(self, menu: QMenu) -> None:
        """Add the choices."""
        looks = menu.addMenu(tr(say("L&ook of the window")))
        choices(looks, THEME_WORDS.items(), self._appearance.choice, self._choose)
        if self._lasting:
            sizes = looks.addMenu(tr(say("&Text: {size} %", size=self._kept.now.text_size)))
            words = [(size, f"{size} %") for size in TEXT_SIZES if self._fits(size)]
            choices(sizes, words, self._kept.now.text_size, self._resize)
            if len(words) < len(TEXT_SIZES):
                sizes.addAction(tr(say("The screen has no room for larger text"))).setEnabled(False)

        columns = looks.addMenu(tr(say("&Columns of the queue")))
        for column in COLUMNS:
            action = columns.addAction(tr(HEADINGS[column]))
            action.setCheckable(True)
            action.setChecked(column in self._kept.now.columns)
            action.toggled.connect(lambda shown, column=column: self._show_column(column, shown=shown))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the theme that came while a dialog was open, once the window is in front again."""
        if event.type() == QEvent.Type.WindowActivate:
            self._show()
        return False

    def _choose(self, choice: str) -> None:
        self._kept.change(theme=choice)
        self._appearance.choose(choice)

    def _show_column(self, column: str, *, shown: bool) -> None:
        now = self._kept.now.columns
        self._kept.change(columns=tuple(each for each in COLUMNS if (shown if each == column else each in now)))
        self._window.queue.show_columns(self._kept.now.columns)

    def _show(self) -> None:
        """Show the theme; never under a dialog, which was made in the other one."""
        theme = self._appearance.theme
        if theme is not self._window.look.theme and QApplication.activeModalWidget() is None:
            self._window.set_theme(theme)

    def _fits(self, size: int) -> bool:
        """Tell whether the least window has room on this screen with text of that size."""
        room = room_of(self._window.screen().availableSize().toTuple())
        return size == 100 or size <= self._size_now * room

    def _resize(self, size: int) -> None:
        if self._kept.change(text_size=size):
            return  # said already
        self._announcer.withdraw(TEXT)
        if size != self._size_now:
            self._announcer.say(say("The text has {size} % from the next start on.", size=size))
            self._announcer.offer(say("Open the desk anew"), lambda: open_anew(self._window), about=TEXT)

    def _keep_place(self) -> None:
        place = place_of(self._window)
        if self._lasting and place != self._kept.now.window:
            self._kept.change(window=place)


def open_anew(window: MainWindow) -> None:
    """Close the desk and open it at once again; nothing where it stays open for something unfinished."""
    if window.close():
        QApplication.exit(OPEN_AGAIN)


def choices(menu: QMenu, choices: Iterable[tuple[T, str]], chosen: T, choose: Callable[[T], object]) -> None:
    """Add one entry for each choice, the chosen one marked."""
    group = QActionGroup(menu)
    for choice, words in choices:
        action = menu.addAction(tr(words))
        action.setCheckable(True)
        action.setChecked(choice == chosen)
        group.addAction(action)
        action.triggered.connect(lambda _=False, picked=choice: choose(picked))
