"""Work that must not hold up the queue: done on a worker, with frozen data, its result brought back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRunnable, QThreadPool, Signal

if TYPE_CHECKING:
    from collections.abc import Callable


class _Told(QObject):
    done = Signal(object)
    failed = Signal(object)
    ended = Signal()


class _Job(QRunnable):
    """One piece of work. `told` lives in the thread that asked, so that its signals arrive there."""

    def __init__(self, work: Callable[[], object], told: _Told) -> None:
        super().__init__()
        self._work, self._told = work, told

    def run(self) -> None:
        """Do the work and tell."""
        try:
            result = self._work()
        except Exception as problem:  # noqa: BLE001 - whatever it is, the asker is told
            self._told.failed.emit(problem)
        else:
            self._told.done.emit(result)
        self._told.ended.emit()


class Worker(QObject):
    """Does one thing after the other on one thread: reportlab's fonts are not to be shared between two."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._pool.setExpiryTimeout(-1)
        self._open: set[_Told] = set()

    def do(
        self,
        work: Callable[[], object],
        done: Callable[[object], object],
        failed: Callable[[Exception], None],
    ) -> None:
        """Do some work on the thread, then call `done` with its result here, or `failed` with what went wrong."""
        told = _Told(self)
        self._open.add(told)
        told.done.connect(done)
        told.failed.connect(failed)
        told.ended.connect(lambda: self._forget(told))
        self._pool.start(_Job(work, told))

    def finish(self) -> None:
        """Wait until everything that was asked for is done, and tell those who asked."""
        self._pool.waitForDone()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.MetaCall)

    def _forget(self, told: _Told) -> None:
        self._open.discard(told)
        told.deleteLater()
