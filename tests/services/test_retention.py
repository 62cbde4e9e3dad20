"""Patients made nameless who were not seen for long: nothing names them any more, and every figure stays."""

from __future__ import annotations

import sqlite3
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opd_desk.domain.errors import Invalid
from opd_desk.domain.model import DayKey, Patient, Source
from opd_desk.domain.retention import NAMELESS, struck, telling_words, years_before
from opd_desk.domain.spans import Span
from opd_desk.services.checking import check
from opd_desk.services.resume import DeskState, HalfTyped
from opd_desk.services.retention import Retention, Unseen
from tests.services.conftest import DAY, KUMAR, RAO, Counter, hour

NAME, PHONE, SECOND, UHID, PLACE = "Zarathustra Vaidya", "9182736450", "9000011111", "UH-77112", "Xanadupur"
MARKS = ("zarathustra", "vaidya", PHONE, PHONE[::-1], SECOND, "uh-77112", "uh77112", "xanadupur")
NEXT = DayKey(DAY + timedelta(days=28), "DOC001")
SINCE = date(2026, 2, 20)
LATER = datetime(2026, 3, 2, 9)


def marked(**changes: Any) -> Patient:
    values: dict[str, Any] = {"age": 61, "gender": "F", "uhid": UHID, "second_phone": SECOND, "place": PLACE}
    return Patient(NAME, PHONE, **(values | changes))


@pytest.fixture
def old(counter: Counter) -> Counter:
    """Return a desk where the marked patient came once, with all that can speak of her; Anita came back since."""
    first = counter.book(slot=9, patient=marked())
    counter.book("Anita", 9, phone="9812345678")
    gone = counter.book(slot=10, patient=marked(), key=RAO)
    counter.desk.booking.cancel(gone.id, f"{NAME} rang from 91827 36450: ill")
    counter.book(slot=11, patient=Patient("Bala"), override="Dr. Kumar asked for the neighbour")
    counter.at(hour(9))
    counter.desk.consulting.check_in(first.id)
    counter.desk.consulting.call_next(KUMAR)
    counter.desk.consulting.complete(first.id)
    counter.desk.patients.correct(first.patient.id, marked(place="Xanadupur West"))
    counter.book("Anita", 9, key=NEXT, phone="9812345678", source=Source.FOLLOW_UP)
    typed = {"phone": PHONE, "name": NAME, "age": "", "gender": ""}
    half = HalfTyped(hour(9), KUMAR, **typed, source=Source.ONLINE, slot=None, patient_id=0)
    counter.desk.resume.keep(DeskState(DAY, "DOC001", None, False, first.id, first.id, half))
    counter.at(LATER)
    return counter


def retention(counter: Counter) -> Retention:
    return Retention(counter.desk.database, counter.clock, counter.desk.authority)


def figures(counter: Counter) -> object:
    return counter.desk.spans.report(Span(DAY, NEXT.date))


def left_of(counter: Counter) -> list[str]:
    """Return the marks that are still anywhere in the file or in its log."""
    content = b"".join(path.read_bytes() for path in counter.path.parent.glob("desk.db*")).lower()
    return [mark for mark in MARKS if mark.encode() in content]


def test_who_is_counted_and_nothing_changes_by_it(old: Counter) -> None:
    before = old.rows("patients", "events", "tokens")
    assert retention(old).unseen(SINCE) == Unseen(2, 3)  # Anita came since
    assert retention(old).unseen(DAY) == Unseen(0, 0)
    assert old.rows("patients", "events", "tokens") == before


def test_nothing_names_them_any_more_and_the_log_is_whole(old: Counter) -> None:
    assert left_of(old)
    assert retention(old).anonymise(SINCE) == Unseen(2, 3)
    assert left_of(old) == []
    assert check(old.desk.database).wrong == ()
    names = [row[0] for row in old.rows_of("SELECT name FROM patients ORDER BY id")]
    assert names.count(NAMELESS) == 2
    assert "Anita" in names
    assert old.rows_of("SELECT why FROM events WHERE kind = 'cancelled'") == [("… … rang from …: ill",)]
    (entry,) = old.desk.accounts.log()[:1]
    assert (entry.what, entry.about) == ("anonymised", "2 patients not seen since 2026-02-20")


def test_every_figure_stays(old: Counter) -> None:
    before = figures(old)
    counted = old.rows_of("SELECT status, source, number, slot, arrived FROM tokens ORDER BY id")
    people = old.rows_of("SELECT id, age, age_unit, gender FROM patients ORDER BY id")
    retention(old).anonymise(SINCE)
    assert figures(old) == before
    assert old.rows_of("SELECT status, source, number, slot, arrived FROM tokens ORDER BY id") == counted
    assert old.rows_of("SELECT id, age, age_unit, gender FROM patients ORDER BY id") == people


def test_search_finds_them_no_more_and_others_still(old: Counter) -> None:
    assert old.desk.views.people("vaidya")
    retention(old).anonymise(SINCE)
    for text in (NAME, "Vaidya", PHONE, PHONE[-4:], SECOND, UHID, NAMELESS, PLACE):
        assert old.desk.views.people(text) == [], text
    assert [row.name for row in old.desk.views.people("anit")] == ["Anita"]


def test_who_comes_again_is_a_new_patient(old: Counter) -> None:
    retention(old).anonymise(SINCE)
    again = old.book(slot=9, patient=marked(), key=DayKey(date(2026, 3, 3), "DOC001"))
    assert again.patient.name == NAME
    assert old.rows_of("SELECT count(*) FROM patients WHERE name_key <> ''") == [(2,)]


def test_twice_is_as_once_and_other_desks_see_it(old: Counter) -> None:
    other = Counter(old.path, "Vikram, Counter 2").at(LATER)
    try:
        assert any(token.patient.name == NAME for token in other.desk.views.doctor_day(KUMAR).tokens.values())
        retention(old).anonymise(SINCE)
        again = {token.patient.name for token in other.desk.views.doctor_day(KUMAR).tokens.values()}
        assert again == {NAMELESS, "Anita"}
    finally:
        other.close()
    before = old.rows("patients", "events", "tokens")
    assert retention(old).anonymise(SINCE) == Unseen(0, 0)
    assert old.rows("patients", "events", "tokens") == before


def test_a_log_that_was_changed_by_hand_is_not_linked_anew(old: Counter) -> None:
    by_hand = sqlite3.connect(old.path)
    by_hand.execute("DROP TRIGGER events_keep")
    by_hand.execute("UPDATE events SET by = 'nobody' WHERE id = 2")
    by_hand.commit()
    by_hand.close()
    before = old.rows("patients", "events")
    with pytest.raises(Invalid, match="Nothing was changed"):
        retention(old).anonymise(SINCE)
    assert old.rows("patients", "events") == before


def test_the_log_is_guarded_after_it_as_before(old: Counter) -> None:
    retention(old).anonymise(SINCE)
    with pytest.raises(sqlite3.IntegrityError, match="only grows"), sqlite3.connect(old.path) as by_hand:
        by_hand.execute("DELETE FROM events")
    by_hand.close()


def test_a_date_to_come_and_no_years_are_refused(old: Counter) -> None:
    with pytest.raises(Invalid, match="still to come"):
        retention(old).anonymise(date(2026, 3, 3))
    with pytest.raises(Invalid, match="no number of years"):
        years_before(DAY, 0)
    assert years_before(date(2024, 2, 29), 1) == date(2023, 2, 28)
    assert years_before(date(2026, 3, 1), 5) == date(2021, 3, 1)


def test_all_or_nothing(old: Counter, monkeypatch: pytest.MonkeyPatch) -> None:
    from opd_desk.store import name_index

    def fall_over(_: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(name_index, "rebuild", fall_over)
    before = old.rows("patients", "events", "tokens", "patient_log", "desk_states")
    with pytest.raises(RuntimeError):
        retention(old).anonymise(SINCE)
    assert old.rows("patients", "events", "tokens", "patient_log", "desk_states") == before
    assert check(old.desk.database).wrong == ()


words = st.text("abcdéxyzसी ,.'-0123456789", max_size=30)


@given(words, st.lists(words, max_size=3), words, words)
def test_no_telling_word_is_left_and_striking_twice_is_as_once(
    name: str, others: list[str], before: str, after: str
) -> None:
    told = telling_words(name, others)
    text = struck(f"{before} {name} {after}", told)
    assert struck(text, told) == text
    assert not told & set(text.casefold().split())
    assert struck(before, frozenset()) == before
