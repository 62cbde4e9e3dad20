"""Work that must not hold up the queue: done on a worker, with frozen data, its result brought back."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable


T = TypeVar("T")


class Stopped(Exception):
    """The clerk wants no more of what is being done."""


class _Told(QObject):
    done = Signal(object)
    failed = Signal(object)
    ended = Signal()


def _run(work: Callable[[], object], told: _Told) -> None:
    """Do one piece of work and tell; `told` lives in the thread that asked, so that its signals arrive there."""
    try:
        result = work()
    except Exception as problem:  # whatever it is, the asker is told
        told.failed.emit(problem)
    else:
        told.done.emit(result)
    told.ended.emit()


class Worker(QObject):
    """Does one thing after the other on one thread: reportlab's fonts are not to be shared between two.

    The thread is Python's: Qt's pool keeps some of its jobs, and all that they hold, for as long as it lives.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=1)
        self._open: set[_Told] = set()

    def do(
        self,
        work: Callable[[], T],
        done: Callable[[T], object],
        failed: Callable[[Exception], None],
    ) -> None:
        """Do some work on the thread, then call `done` with its result here, or `failed` with what went wrong."""
        told = _Told(self)
        self._open.add(told)
        told.done.connect(done)
        told.failed.connect(failed)
        told.ended.connect(lambda: self._forget(told))
        self._pool.submit(_run, work, told)

    def finish(self) -> None:
        """Wait until everything that was asked for is done, and tell those who asked."""
        self._pool.submit(lambda: None).result()  # the last in the line
        QCoreApplication.sendPostedEvents(None, QEvent.Type.MetaCall)

    def _forget(self, told: _Told) -> None:
        self._open.discard(told)
        told.deleteLater()
