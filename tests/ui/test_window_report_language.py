"""Reports and registers speak the window's language, whatever the patients' is; files that programs read do not."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale

from opd_desk.demo import CLERK
from opd_desk.domain.model import Source
from opd_desk.paper.register_csv import COLUMNS
from opd_desk.ui.dialogs.paper import PaperDialog
from opd_desk.ui.dialogs.span import SpanDialog
from tests.paper.samples import texts
from tests.ui.pseudo import spoken
from tests.ui.test_window_span import choose

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.ui.counter import Counter


@pytest.fixture
def in_hindi(qapp: object) -> Iterator[None]:
    """Let the window speak Hindi."""
    before = QLocale()
    QLocale.setDefault(QLocale("hi"))
    with spoken("hi"):
        yield
    QLocale.setDefault(before)


@pytest.fixture
def counter(hospital: Path, open_counter: Callable[..., Counter], request: pytest.FixtureRequest) -> Counter:
    """Return a counter with two tokens, one of them cancelled, and patients of another language than its window."""
    counter = open_counter(hospital, replace(CLERK, patient_language=request.param))
    counter.book("अनीता राव", "09:00", phone="9876500001")
    counter.book("बाला", "09:00", Source.PAID)
    counter.desk.booking.cancel(counter.token(2).id, "by phone")
    return counter


def report_of_the_day(counter: Counter, path: Path) -> bytes:
    counter.keys("Ctrl+R")
    dialog = counter.dialog(PaperDialog)
    dialog.save(path)
    counter.leave(dialog)
    return path.read_bytes()


def span_saved(counter: Counter, keys: str, path: Path) -> bytes:
    counter.keys("Ctrl+Shift+R")
    dialog = counter.dialog(SpanDialog)
    choose(counter, keys, path)
    counter.qtbot.waitUntil(path.exists, timeout=20_000)
    dialog.close()
    return path.read_bytes()


@pytest.mark.usefixtures("in_hindi")
@pytest.mark.parametrize("counter", ["en"], indirect=True)
def test_a_window_in_hindi_makes_reports_in_hindi(counter: Counter, tmp_path: Path) -> None:
    report = report_of_the_day(counter, tmp_path / "report.pdf")
    assert b"/Lang (hi-IN)" in report
    assert "इमरजेंसी और हटाए गए मरीज़" in texts(report)[1]
    span = span_saved(counter, "Ctrl+S", tmp_path / "span.pdf")
    assert b"/Lang (hi-IN)" in span
    assert "अनुपस्थिति दर" in texts(span)[0]


@pytest.mark.usefixtures("in_hindi")
@pytest.mark.parametrize("counter", ["en"], indirect=True)
def test_a_window_in_hindi_writes_files_for_programs_as_they_know_them(counter: Counter, tmp_path: Path) -> None:
    lines = span_saved(counter, "Alt+C", tmp_path / "span.csv").decode("utf-8-sig").splitlines()
    assert lines[0] == ",".join(COLUMNS)
    assert ",Cancelled,by phone," in lines[2]


@pytest.mark.parametrize("counter", ["hi"], indirect=True)
def test_a_window_in_english_makes_reports_in_english(counter: Counter, tmp_path: Path) -> None:
    report = report_of_the_day(counter, tmp_path / "report.pdf")
    assert b"/Lang (en-IN)" in report
    assert "Emergencies and displaced" in texts(report)[1]
