"""The window in Hindi: what is typed in its words is read, keys are told beside words that begin otherwise."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from opd_desk.domain.dates import read_date
from opd_desk.domain.said import say
from opd_desk.domain.wording import SOURCE_WORDS, date_words, short_words
from opd_desk.services.rows import PersonRow
from opd_desk.ui.languages import tr
from opd_desk.ui.models.family import under_name, when_last
from opd_desk.ui.panels.form_fields import SOURCES
from opd_desk.ui.panels.reading import date_typed
from opd_desk.ui.widgets.segments import Segments
from tests.ui.panel_kit import WIDE, on_screen, press
from tests.ui.pseudo import painted, spoken

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

TODAY = date(2026, 1, 29)


@pytest.fixture(autouse=True)
def hindi(qapp: object) -> Iterator[None]:
    """Let the window speak Hindi."""
    with spoken("hi"):
        yield


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
    ],
)
def test_a_date_can_be_typed_in_either_language(typed: str, day: date) -> None:
    assert read_date(date_typed(typed), TODAY) == day


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
