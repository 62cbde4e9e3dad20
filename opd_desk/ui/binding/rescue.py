"""Where the database is damaged no desk can be opened: a window that says so, and leads to a backup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from opd_desk.domain.said import say
from opd_desk.ui.appearance import theme_called
from opd_desk.ui.binding.restoring import RestoreWork
from opd_desk.ui.dress import palette_of
from opd_desk.ui.metrics import metrics_for
from opd_desk.ui.theme import Look
from opd_desk.ui.widgets.base import Words, set_ground
from opd_desk.ui.working import Worker

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QShowEvent

    from opd_desk.services.backups import Backups

_SIZE = (880, 560)
_DAMAGED = say("The desk cannot be opened: its database is damaged.")


class Rescue(QWidget):
    """Says what is wrong and shows the backups over it. `over(bool)`: it is closed, with one restored or without."""

    over = Signal(bool)

    def __init__(self, backups: Backups, trouble: str, by: str, theme: str) -> None:
        super().__init__()
        look = Look(theme_called(theme), metrics_for(*_SIZE))
        QApplication.setPalette(palette_of(look.theme))
        self.setWindowTitle("OPD Desk")
        self.resize(*_SIZE)
        self._restored = False
        self._worker = Worker(self)
        self._work = RestoreWork(backups, self._worker, lambda: by, lambda: None, lambda: look, self)
        self.told = Words(look, "text", bold=True)
        self.told.setText(trouble)
        column = QVBoxLayout(self)
        column.addWidget(self.told)
        column.addStretch(1)
        set_ground(self, look.theme.bg)
        self._work.restored.connect(self._note)
        self._work.left.connect(self.close)

    def showEvent(self, event: QShowEvent) -> None:
        """Show the backups over what is wrong."""
        super().showEvent(event)
        if not event.spontaneous():
            QTimer.singleShot(
                0, lambda: self._work.ask(_DAMAGED)
            )  # once this window stands: what is opened last has the keys

    def closeEvent(self, event: QCloseEvent) -> None:
        """Say how it ended."""
        self._work.close()
        self._worker.finish()
        super().closeEvent(event)
        self.over.emit(self._restored)

    def _note(self) -> None:
        self._restored = True


def rescued(backups: Backups, trouble: str, by: str, theme: str) -> bool:
    """Lead to a backup until the window is closed; tell whether one was restored."""
    app = QApplication.instance()
    assert app is not None
    window = Rescue(backups, trouble, by, theme)
    window.over.connect(lambda restored: app.exit(1 if restored else 0))
    window.show()
    return app.exec() == 1
