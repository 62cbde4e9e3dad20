"""What shows of patients where nobody means to show it: log, crash reports, titles, print jobs, file names."""

from __future__ import annotations

import logging
import sys
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox
from sqlalchemy.exc import IntegrityError

from opd_desk.demo import CLERK
from opd_desk.services.errors import StoreError
from opd_desk.ui.binding.printing import Printing
from opd_desk.ui.crash import crash_report
from opd_desk.ui.dialogs.merge import MergeDialog
from opd_desk.ui.dialogs.paper import PaperDialog
from opd_desk.ui.dialogs.patient import PatientDialog
from opd_desk.ui.dialogs.telling import TellingDialog
from opd_desk.ui.messages import install_excepthook
from tests.ui.fake_printer import ROLL, FakePrinters

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.ui.counter import Counter

NAME, PHONE, PLACE = "Zarathustra", "9182736450", "Xanadupur"
MARKS = (NAME, NAME.upper(), PHONE, "91827 36450", PHONE[::-1], PLACE)


def marks_in(text: str) -> list[str]:
    return [mark for mark in MARKS if mark in text]


class Heard(logging.Handler):
    """Keeps every line of the program's log, as the file has it."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.lines: list[str] = []
        self.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(self.format(record))


@pytest.fixture
def log() -> Iterator[Heard]:
    heard, root = Heard(), logging.getLogger()
    root.addHandler(heard)
    yield heard
    root.removeHandler(heard)
    assert marks_in("\n".join(heard.lines)) == []


@pytest.fixture
def marked(counter: Counter, log: Heard) -> Iterator[Counter]:
    """Return a counter where the marked patient is booked; faults are said as in the real program."""
    before = sys.excepthook
    install_excepthook(lambda: counter.window)
    counter.book(NAME, "09:00", phone=PHONE)
    counter.keys("F5")
    counter.choose(1)
    yield counter
    sys.excepthook = before
    assert marks_in(" ".join(titles())) == []


def titles() -> list[str]:
    return [window.title() for window in QGuiApplication.allWindows()]


def copied(counter: Counter) -> str:
    """Return all that can be copied from the trouble dialog, and close it."""
    box = counter.dialog(QMessageBox)
    words = "\n".join((box.windowTitle(), box.text(), box.informativeText(), box.detailedText()))
    counter.leave(box)
    return words


def type_marked(counter: Counter) -> None:
    counter.keys("F2")
    counter.write(PHONE[:9] + "1")
    counter.keys("Return")
    counter.write(NAME)
    counter.keys("Return", "Return", "Return")


FAULTS = [
    ValueError(f"no place for {NAME}"),
    KeyError(PHONE),
    RuntimeError(f"{NAME} {PHONE}"),
    TypeError(f"bad {NAME}"),
    OSError(13, "Permission denied", f"/somewhere/{NAME}.pdf"),
    IntegrityError("INSERT INTO patients (name) VALUES (?)", (NAME,), Exception(f"UNIQUE {NAME}")),
    UnicodeEncodeError("ascii", NAME, 0, 1, f"of {NAME}"),
    ExceptionGroup(NAME, [ValueError(NAME)]),
]


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: type(fault).__name__)
def test_a_fault_in_a_slot_says_where_and_of_what_kind_but_not_of_whom(
    marked: Counter, monkeypatch: pytest.MonkeyPatch, fault: Exception
) -> None:
    def fall_over(*_: object) -> None:
        try:
            raise fault
        except Exception as first:
            raise LookupError(NAME) from first

    monkeypatch.setattr(marked.desk.booking, "book", fall_over)
    type_marked(marked)
    words = copied(marked)
    assert type(fault).__name__ in words
    assert "LookupError" in words
    assert "in fall_over" in words
    assert marks_in(words) == []


def test_a_fault_of_the_database_shows_no_values(marked: Counter, monkeypatch: pytest.MonkeyPatch) -> None:
    def twice(*_: object) -> None:
        with marked.desk.database.writing() as connection:
            connection.exec_driver_sql(
                "INSERT INTO patients SELECT * FROM patients WHERE name = ? AND phone = ?", (NAME, PHONE)
            )

    monkeypatch.setattr(marked.desk.booking, "book", twice)
    type_marked(marked)
    words = copied(marked)
    assert "SQLITE_CONSTRAINT" in words
    assert marks_in(words) == []


def test_the_drivers_own_words_are_without_values(marked: Counter) -> None:
    with pytest.raises(IntegrityError) as caught, marked.desk.database.writing() as connection:
        connection.exec_driver_sql("INSERT INTO patients SELECT * FROM patients WHERE name = ?", (NAME,))
    assert marks_in(str(caught.value)) == []


def test_a_file_that_cannot_be_written_is_logged_without_names(marked: Counter, log: Heard) -> None:
    with marked.desk.database.reading() as connection:
        connection.exec_driver_sql("PRAGMA query_only = ON")
    type_marked(marked)
    assert marks_in(copied(marked)) == []
    assert any("cannot be written" in line for line in log.lines)


def test_a_page_that_cannot_be_made(marked: Counter, monkeypatch: pytest.MonkeyPatch) -> None:
    def fall_over(*_: object, **__: object) -> bytes:
        raise ValueError(NAME)

    monkeypatch.setattr("opd_desk.paper.slip.laid_out", fall_over)
    marked.keys("Ctrl+P")
    words = copied(marked)
    assert "ValueError" in words
    assert marks_in(words) == []


def test_a_printer_hears_numbers_and_a_fault_of_it_says_no_name(
    hospital: Path, open_counter: Callable[..., Counter], log: Heard
) -> None:
    printers = FakePrinters()
    counter = open_counter(hospital, replace(CLERK, printer=ROLL), send=printers)
    printers.fault = RuntimeError(f"{NAME} {PHONE}")
    counter.book(NAME, "09:00", phone=PHONE)
    counter.keys("F5")
    counter.choose(1)
    counter.keys("Ctrl+P")
    assert marks_in(copied(counter)) == []
    assert printers.asked
    assert marks_in(" ".join(printers.asked)) == []
    jobs = " ".join(f"{job.title} {job.what} {job.why}" for job in counter.file_jobs())
    assert marks_in(jobs) == []
    assert counter.window.findChild(Printing) is not None


@contextmanager
def opened(counter: Counter, key: str, kind: type[QDialog]) -> Iterator[QDialog]:
    counter.keys(key)
    dialog = counter.dialog(kind)
    assert marks_in(" ".join([*titles(), dialog.windowTitle()])) == []
    yield dialog
    counter.leave(dialog)


def test_no_title_has_a_name_and_no_file_that_is_offered(marked: Counter) -> None:
    with opened(marked, "Alt+H", TellingDialog):
        pass
    with opened(marked, "Ctrl+I", PatientDialog) as patient:
        marked.keys("Alt+M")
        merge = marked.dialog(MergeDialog)
        assert marks_in(" ".join(titles())) == []
        assert NAME in merge.told.text()
        marked.keys("Esc")
        marked.qtbot.waitUntil(lambda: QApplication.activeModalWidget() is patient)
        patient.activateWindow()
        marked.qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is patient.windowHandle())
    marked.keys("Ctrl+P")
    paper = marked.dialog(PaperDialog)
    assert marks_in(f"{paper.windowTitle()} {paper._file_name}") == []
    marked.leave(paper)


@given(st.text(min_size=4), st.sampled_from([ValueError, KeyError, RuntimeError, StoreError, TypeError, OSError]))
def test_whatever_a_fault_says_is_not_reported(words: str, kind: type[Exception]) -> None:
    try:
        raise kind(words)
    except kind as fault:
        report = crash_report(fault)
    assert report.endswith(crash_report(kind()))


def test_what_python_itself_names_is_reported() -> None:
    def report(do: Callable[[], object]) -> str:
        try:
            do()
        except Exception as fault:
            return crash_report(fault).splitlines()[-1]
        return ""

    assert report(lambda: object().nothing) == "AttributeError: object has no nothing"  # type: ignore[attr-defined]
    assert report(lambda: Path("/nowhere/x").read_text()) == "FileNotFoundError: No such file or directory"
    assert report(lambda: __import__("nowhere")) == "ModuleNotFoundError: nowhere is not there"


def test_a_ring_of_faults_is_told_once() -> None:
    first, second = ValueError(), KeyError()
    first.__cause__, second.__cause__ = second, first
    assert crash_report(first).count("ValueError") == 1
