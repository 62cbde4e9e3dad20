"""Python's garbage goes on the thread of the window, never on that of a worker."""

from __future__ import annotations

import gc
import threading
import weakref
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject

from opd_desk.ui.garbage import Garbage, collect_due
from opd_desk.ui.working import Worker

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


class Ring:
    """Something that only the collector can let go."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def collecting() -> Iterator[None]:
    """Have Python collect by itself, as it does where nobody tells it otherwise."""
    gc.enable()
    yield
    gc.disable()


def _rings(count: int) -> None:
    for _ in range(count):
        Ring()


@pytest.mark.usefixtures("collecting")
def test_what_a_worker_allocates_lets_nothing_of_the_window_go_there(qtbot: QtBot) -> None:
    parent = QObject()
    Garbage(parent)
    worker, done, threads = Worker(parent), list[object](), list[threading.Thread]()
    weakref.finalize(Ring(), lambda: threads.append(threading.current_thread()))
    worker.do(lambda: _rings(100_000), done.append, done.append)
    worker.finish()
    assert (done, threads) == ([None], [])
    qtbot.waitUntil(lambda: bool(threads))
    assert threads == [threading.current_thread()]


def test_every_generation_is_collected_in_its_time() -> None:
    gone = list[int]()
    ring = Ring()
    weakref.finalize(ring, gone.append, 1)
    gc.collect()  # it is of the oldest now
    del ring
    young, old = 0, gc.get_threshold()[1] * gc.get_threshold()[2]
    while not gone and young < old * 10:
        _rings(gc.get_threshold()[0] + 1)
        collect_due()
        young += 1
    assert old < young < old * 10
