"""A long paper made on the worker: shown how far it is, stopped by the clerk."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from opd_desk.ui.working import Stopped, Worker

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from opd_desk.paper.progress import Progress
    from opd_desk.ui.dialogs.making import MakingDialog
    from opd_desk.ui.theme import Look


T = TypeVar("T")


class Making(QObject):
    """Makes one paper. A short one is there at once; of a long one one sees how far it is."""

    _heard = Signal(int, int)

    def __init__(self, worker: Worker, look: Look, title: str, words: str, window: QWidget) -> None:
        super().__init__(window)
        self._worker, self._look, self._window = worker, look, window
        self._title, self._words = title, words
        self._dialog: MakingDialog | None = None
        self._stopped = False
        self._heard.connect(self._show)

    def start(
        self,
        make: Callable[[Progress], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Make it, then call `done` with it, or `failed` with what went wrong; neither where the clerk stops it."""

        def made(paper: T) -> None:
            self._end()
            if not self._stopped:
                done(paper)

        def not_made(problem: Exception) -> None:
            self._end()
            if not isinstance(problem, Stopped):
                failed(problem)

        self._worker.do(lambda: make(self._go_on), made, not_made)

    def _go_on(self, done: int, whole: int) -> None:
        """Hear, on the worker, how far it is; the first time nothing is made yet, and it may be short."""
        if self._stopped:
            raise Stopped
        if done:
            self._heard.emit(done, whole)

    def _show(self, done: int, whole: int) -> None:
        from opd_desk.ui.dialogs.making import MakingDialog

        if self._dialog is None and not self._stopped:
            self._dialog = MakingDialog(self._look, self._title, self._words, self._window)
            self._dialog.stop_wanted.connect(self._stop)
            self._dialog.open()
        if self._dialog is not None:
            self._dialog.show_progress(done, whole)

    def _stop(self) -> None:
        self._stopped = True

    def _end(self) -> None:
        if self._dialog is not None:
            self._dialog.accept()
            self._dialog = None
        self.deleteLater()
