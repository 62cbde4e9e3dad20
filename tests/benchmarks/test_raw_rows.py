"""The floor that the desk's commands are measured beside: it leaves the very rows that they leave."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from opd_desk.services.checking import check
from opd_desk.store.database import Database
from tests.benchmarks.figures_store import PLACES, Counter
from tests.benchmarks.hospital import set_up
from tests.benchmarks.raw_rows import Recorder, raw, write


def dump(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return list(connection.iterdump())


def test_bare_sqlite_leaves_the_rows_of_a_booking_and_of_a_cancellation_with_its_promotion(tmp_path: Path) -> None:
    told, bare = tmp_path / "told.db", tmp_path / "bare.db"
    set_up(told)
    with closing(Counter(told)) as counter:
        for _ in range(PLACES + 1):  # the last one waits
            for book in counter.bookings(9):
                book()
    shutil.copy(told, bare)
    with closing(Counter(told)) as counter, closing(Recorder(told)) as recorder, closing(raw(bare)) as connection:
        for commands in counter.bookings, counter.bookings, counter.cancellations:
            for command in list(commands()):
                write(connection, recorder.record(command))
    assert dump(bare) == dump(told)
    with closing(Database.open(bare)) as database:
        assert check(database).wrong == ()
