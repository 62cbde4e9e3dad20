"""Work on the thread: one after the other, told here, and nothing of it held afterwards."""

from __future__ import annotations

import gc
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject

from opd_desk.ui.working import Worker

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Big:
    """Something that a piece of work holds: a PDF."""


def test_nothing_that_a_job_held_is_held_once_it_is_done(qtbot: QtBot) -> None:
    parent = QObject()
    worker, done = Worker(parent), list[object]()
    for number in range(20):
        pdf = Big()
        worker.do(lambda pdf=pdf, number=number: (number, pdf)[0], done.append, lambda _: None)  # type: ignore[misc]
        qtbot.waitUntil(lambda number=number: len(done) == number + 1)  # type: ignore[misc]
    del pdf
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert done == list(range(20))
    assert sum(type(each) is Big for each in gc.get_objects()) == 0
    assert worker.findChildren(QObject) == []


def test_work_is_done_in_order_on_one_thread_and_finish_tells_all_of_it(qtbot: QtBot) -> None:
    parent = QObject()
    worker, told = Worker(parent), list[object]()
    for number in range(10):
        worker.do(lambda number=number: (number, threading.current_thread()), told.append, told.append)  # type: ignore[misc]
    worker.do(lambda: 1 / 0, told.append, lambda problem: told.append(str(problem)))
    worker.finish()
    threads = {thread for each in told if isinstance(each, tuple) for thread in each[1:]}
    assert [each[0] for each in told if isinstance(each, tuple)] == list(range(10))
    assert told[-1] == "division by zero"
    assert len(threads) == 1
    assert threads != {threading.current_thread()}
