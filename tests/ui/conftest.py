"""The real window on a real file: a small hospital, and the crowded day of the demo."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from opd_desk.app import application
from opd_desk.demo import CLERK, MOMENT, build_demo
from opd_desk.services.desk import Desk
from opd_desk.services.setup import apply_roster, load_presets, parse_roster
from opd_desk.simulation.stored import StoppedClock
from tests.ui.counter import ROSTER, Counter, at

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from opd_desk.services.backups import Backups
    from opd_desk.settings import Settings
    from opd_desk.simulation.training import PlayedDay
    from opd_desk.ui.binding.printing import Sender


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """Return the application, dressed as the real one."""
    return application()


@pytest.fixture
def clock() -> StoppedClock:
    """Return a clock at ten to nine on the day."""
    return StoppedClock(at("08:50"))


@pytest.fixture(scope="session")
def set_up_hospital(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the file of the small hospital, not to be changed."""
    path = tmp_path_factory.mktemp("hospital") / "desk.db"
    desk = Desk.open(path, StoppedClock(at("08:00")), CLERK.by, create=True)
    presets = load_presets()
    apply_roster(desk.database, parse_roster(ROSTER, presets), presets)
    desk.close()
    return path


@pytest.fixture
def hospital(set_up_hospital: Path, tmp_path: Path) -> Path:
    """Return the file of a small hospital: three doctors, three slots of three places each."""
    path = tmp_path / "desk.db"
    shutil.copy(set_up_hospital, path)
    return path


@pytest.fixture
def open_counter(clock: StoppedClock, qtbot: QtBot) -> Iterator[Callable[..., Counter]]:
    """Return what opens a window on a file; all of them are closed in the end."""
    opened: list[Counter] = []

    def open_(
        path: Path,
        settings: Settings = CLERK,
        clock: StoppedClock = clock,
        day: PlayedDay | None = None,
        send: Sender | None = None,
        backups: Backups | None = None,
    ) -> Counter:
        opened.append(Counter(path, clock, settings, qtbot, day, send, backups))
        return opened[-1]

    yield open_
    for counter in reversed(opened):
        counter.close()


@pytest.fixture
def counter(hospital: Path, open_counter: Callable[..., Counter]) -> Counter:
    """Return a counter at the small hospital."""
    return open_counter(hospital)


@pytest.fixture
def two(counter: Counter) -> Counter:
    """Return the counter with two online tokens at 09:00, the first of them chosen."""
    counter.book("Anita", "09:00")
    counter.book("Bala", "09:00")
    counter.choose(1)
    return counter


@pytest.fixture
def here(two: Counter) -> Counter:
    """Return the counter with both of them checked in, the first chosen, at 09:00."""
    for token in two.tokens():
        two.desk.consulting.check_in(token.id)
    two.clock.now = at("09:00")
    return two


@pytest.fixture(scope="session")
def played_demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the file of the crowded day, not to be changed."""
    path = tmp_path_factory.mktemp("demo") / "demo.db"
    build_demo(path)
    return path


@pytest.fixture
def demo(played_demo: Path, tmp_path: Path, open_counter: Callable[..., Counter]) -> Counter:
    """Return a counter on a copy of the crowded day."""
    path = tmp_path / "demo.db"
    shutil.copy(played_demo, path)
    return open_counter(path, CLERK, StoppedClock(MOMENT))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let the offscreen platform say that it cannot do what nobody sees."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))
