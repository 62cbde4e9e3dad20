"""The window in Hindi: what is typed in its words is read, keys are told beside words that begin otherwise."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QWidget

from opd_desk.domain.accounts import by_words
from opd_desk.domain.dates import read_date, read_past_date
from opd_desk.domain.policy import policy_from_table
from opd_desk.domain.roster import Hospital
from opd_desk.domain.said import say
from opd_desk.domain.system_words import system_words
from opd_desk.domain.wording import SOURCE_WORDS, date_words, short_words
from opd_desk.services.leave_entry import holiday_rows
from opd_desk.services.public_holidays import public_holidays
from opd_desk.services.rows import PersonRow
from opd_desk.services.setup import load_presets
from opd_desk.simulation.training import day_name
from opd_desk.ui.binding.paper_setup import sample_of
from opd_desk.ui.binding.training import shipped_days
from opd_desk.ui.dialogs.policy import PolicyDialog
from opd_desk.ui.languages import language, tr
from opd_desk.ui.models.family import under_name, when_last
from opd_desk.ui.panels.form_fields import SOURCES
from opd_desk.ui.panels.reading import date_typed
from opd_desk.ui.widgets.segments import Segments
from tests.ui.panel_kit import WIDE, on_screen, press
from tests.ui.pseudo import painted, spoken

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

TODAY = date(2026, 1, 29)


@pytest.fixture(autouse=True)
def hindi(qapp: object) -> Iterator[None]:
    """Let the window speak Hindi."""
    before = QLocale()
    QLocale.setDefault(QLocale("hi"))
    with spoken("hi"):
        yield
    QLocale.setDefault(before)


def test_a_date_is_read_as_it_is_written() -> None:
    for by in range(366):
        day = TODAY + timedelta(days=by)
        assert tr(date_words(day)) != date_words(day)
        assert read_date(date_typed(tr(date_words(day))), TODAY) == day


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("5 फ़र॰", date(2026, 2, 5)),
        ("5 फ़र", date(2026, 2, 5)),
        ("5 फ़रवरी", date(2026, 2, 5)),
        ("शुक्रवार", date(2026, 1, 30)),
        ("5 feb", date(2026, 2, 5)),
        ("5/2", date(2026, 2, 5)),
        ("आज", TODAY),
        ("कल", date(2026, 1, 30)),
        ("आने वाला कल", date(2026, 1, 30)),
        ("बीता कल", date(2026, 1, 28)),
    ],
)
def test_a_date_can_be_typed_in_either_language(typed: str, day: date) -> None:
    assert read_date(date_typed(typed), TODAY) == day


def test_a_word_for_yesterday_and_tomorrow_is_yesterday_where_dates_are_past() -> None:
    assert read_past_date(date_typed("कल", past=True), TODAY) == date(2026, 1, 28)
    assert read_past_date(date_typed("आज", past=True), TODAY) == TODAY


def test_what_is_no_date_stays_none() -> None:
    assert read_date(date_typed("कुछ और"), TODAY) is None


def test_the_letter_of_a_key_stands_beside_a_word_that_begins_otherwise(qtbot: QtBot) -> None:
    words = [SOURCE_WORDS[source] for source in SOURCES]
    lettered = on_screen(qtbot, Segments(WIDE, say("Source"), words, alt=True), 290)
    plain = on_screen(qtbot, Segments(WIDE, say("Source"), words), 290)

    assert [each for each in painted(lettered) if each.isascii()] == ["W", "F", "P", "O"]
    assert all(not each.isascii() for each in painted(plain))
    assert lettered.minimumSizeHint().width() > plain.minimumSizeHint().width()
    press(lettered, Qt.Key.Key_P)
    assert lettered.current == 2


@pytest.mark.parametrize("name", load_presets())
def test_a_policy_is_read_as_it_is_shown(name: str, qtbot: QtBot) -> None:
    presets = load_presets()
    parent = on_screen(qtbot, QWidget(), 1000, 700)
    dialog = PolicyDialog(WIDE, presets, replace(presets[name], overflow=None, reserve_release=None), parent)
    texts = {entry: field.text() for entry, field in dialog.entries.fields.items()}
    assert not [words for words in texts.values() if any(char.isascii() and char.isalpha() for char in words)]
    wanted = replace(presets[name], overflow=None, reserve_release=None)
    assert policy_from_table(dialog.table(), presets) == wanted
    dialog.entries.fields["emergency"].edit.setText("Rebook demote, रद्द")
    assert dialog.table()["emergency"] == ["rebook", "demote", "cancel"]


def test_holidays_are_named_in_the_windows_language_where_the_calendar_has_it() -> None:
    (first, *_) = holiday_rows({"country": "IN", "year": 2026}, (), date(2026, 1, 1), language("").code)
    assert first.name == "गणतंत्र दिवस"
    assert public_holidays("FR", "", 2026, "hi")[date(2026, 1, 1)] == "New Year's Day"


def test_each_shipped_day_has_a_name_in_the_windows_language() -> None:
    assert not [day.name for day in shipped_days() if tr(day.name) == day.name]
    assert tr(day_name("Our own day")) == "Our own day"


def test_a_test_slip_says_nothing_in_english() -> None:
    slip = sample_of(Hospital("अस्पताल"), datetime(2026, 1, 29, 9))
    own = (slip.doctor, slip.specialization, slip.patient, slip.booked_by)
    assert not [words for words in own if tr(words) == words]


def test_who_approved_a_command_is_said() -> None:
    assert tr(by_words("आशा, Counter 1; approved by डॉ. राव")) == "आशा, काउंटर 1; मंज़ूरी: डॉ. राव"
    assert [tr(by_words(by)) for by in ("Counter 2", "A, B, Desk", "")] == ["काउंटर 2", "A, B, Desk", ""]
    assert by_words("Asha, Counter 1; approved by Dr. Rao") == "Asha, Counter 1; approved by Dr. Rao"
    assert by_words("Asha, Counter 1") == "Asha, Counter 1"


def test_what_the_system_says_of_a_file_is_said(tmp_path: Path) -> None:
    for do in ((tmp_path / "none").read_bytes, tmp_path.read_bytes, tmp_path.mkdir):
        with pytest.raises(OSError, match=str(tmp_path)) as problem:
            do()
        words = system_words(problem.value)
        assert words == problem.value.strerror
        assert tr(words) != words
    assert system_words(OSError("something of its own")) == "something of its own"


def _fits(room: int, words: str) -> bool:
    return len(tr(words)) <= room


def test_a_family_gives_way_to_little_room_in_its_language() -> None:
    ahead = say("{day} {number} at {time} with {doctor}", day=say("Today"), number=31, time="09:30", doctor="डॉ. राव")
    last = say("Last here {date}, {doctor}", date=short_words(TODAY), doctor="डॉ. राव")
    row = PersonRow(1, "कमला", "", last, (ahead,))
    shown = [tr(under_name(row, partial(_fits, room))) for room in (99, 45, 24, 8)]

    assert "डॉ. राव" in shown[0]
    assert all("डॉ. राव" not in words for words in shown[1:])
    assert [len(words) for words in shown] == sorted((len(words) for words in shown), reverse=True)
    assert tr(when_last(last)) == f"{tr(short_words(TODAY))}, डॉ. राव"
