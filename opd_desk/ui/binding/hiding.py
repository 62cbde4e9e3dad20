"""Names hidden while nobody is at the PC: the next key, or the pointer, brings all back as it stood."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from opd_desk.domain.model import Status
from opd_desk.services.rows import TokenRow

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from opd_desk.ui.binding.lock import LockWork
    from opd_desk.ui.binding.shown import Shown
    from opd_desk.ui.cover import Cover
    from opd_desk.ui.main_window import MainWindow
    from opd_desk.ui.panels.veil import Veil


class NameHiding(QObject):
    """Covers the window and the dialogs over it by numbers alone; when the desk locks, the lock takes its place."""

    def __init__(
        self, shown: Shown, clock: Callable[[], datetime], lock: LockWork, window: MainWindow, minutes: int
    ) -> None:
        from opd_desk.ui.touches import Touches

        super().__init__(window)
        self._shown, self._clock, self._lock, self._window = shown, clock, lock, window
        self._after = timedelta(minutes=minutes)
        self._touched = clock()
        self._veil: Veil | None = None
        self._cover: Cover | None = None
        shown.ticked.connect(self.tick)
        lock.locking.connect(self.lift)
        Touches(self).touched.connect(self._note)

    @property
    def on(self) -> bool:
        """Tell whether names are hidden."""
        return self._cover is not None and self._cover.on

    def tick(self) -> None:
        """Look every second how long nobody was there; show the numbers as they are now."""
        now = self._clock()
        self._touched = min(self._touched, now)  # a clock set back hides no later
        if not self.on and not self._lock.locked and now - self._touched >= self._after:
            self._hide()
        if self.on and self._veil is not None:
            self._show_numbers(self._veil)

    def lift(self) -> None:
        """Show all as it stood, its dialogs too."""
        if self._cover is not None:
            self._cover.take_off(dialogs=True)

    def _note(self) -> None:
        self._touched = self._clock()
        if self.on:
            QTimer.singleShot(0, self, self.lift)  # the key itself is still to come: it goes to what covers the window

    def _hide(self) -> None:
        if self._veil is None or self._cover is None:
            from opd_desk.ui.cover import Cover
            from opd_desk.ui.panels.veil import Veil

            veil = self._veil = Veil(self._window.look)
            self._cover = Cover(self._window, veil)
            self._window.look_changed.connect(lambda: veil.set_look(self._window.look))
        self._show_numbers(self._veil)
        self._cover.put_on()
        self._veil.setFocus()

    def _show_numbers(self, veil: Veil) -> None:
        rows = [row for row in self._window.queue_rows.rows if isinstance(row, TokenRow)]
        called = [row.number for row in rows if row.status is Status.IN_CONSULTATION]
        waiting = [row.number for row in rows if row.status is Status.CHECKED_IN]
        veil.show_numbers(self._shown.doctor_name, called, waiting)
