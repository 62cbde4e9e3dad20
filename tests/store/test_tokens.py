import sqlite3
from datetime import date, datetime

import pytest
from sqlalchemy.exc import IntegrityError

from opd_desk.domain.booking import cancel, move
from opd_desk.domain.events import Kind
from opd_desk.domain.model import DayKey, Doctor, TokenId
from opd_desk.domain.roster import WeekHours
from opd_desk.store import imports, log, prints, roster, tokens
from tests.store.by_log import statuses_by_log
from tests.store.conftest import DAY, EVE, KUMAR, RAO, Desk

FRIDAY = DayKey(date(2026, 1, 30), "DOC002")


@pytest.fixture
def moved(desk: Desk) -> TokenId:
    """Return a token that went from the first doctor to the second, then to Friday."""
    desk.book("Other", RAO)
    token = desk.book("Sita", KUMAR, phone="9876543210").id
    for from_, to in ((KUMAR, RAO), (RAO, FRIDAY)):
        with desk.days.changing() as work:
            there = work.day(to)
            move(work.day(from_), token, there, there.slots[0].start, desk.act("move"))
    return token


def test_any_reference_it_ever_had_finds_a_token(desk: Desk, moved: TokenId) -> None:
    with desk.database.reading() as connection:
        for printed in ("DOC001-20260129-0001", "DOC002-20260129-0002", "DOC002-20260130-0001", " doc002-20260130-1 "):
            assert tokens.find_reference(connection, printed) == (moved, FRIDAY), printed
        assert tokens.where_is(connection, moved) == FRIDAY
        assert tokens.find_reference(connection, "DOC002-20260129-0001") == ("DOC002-20260129-0001", RAO)


@pytest.mark.parametrize(
    "text",
    ["", "42", "DOC001", "DOC001-20260129", "DOC001-20260129-0009", "DOC009-20260129-0001", "DOC001-20261329-0001"]
    + ["DOC001-20260129-1e1", "DOC001-00000000-0001", "DOC001-20260129-\u0967", "-20260129-0001", "'; --"],
)
def test_what_is_no_reference_finds_nobody(desk: Desk, moved: TokenId, text: str) -> None:
    with desk.database.reading() as connection:
        assert tokens.find_reference(connection, text) is None
        assert tokens.where_is(connection, TokenId(text)) is None


def test_codes_that_differ_in_case_only_are_told_apart(desk: Desk) -> None:
    with desk.database.writing() as connection:
        roster.save_doctor(connection, Doctor("doc001", "Dr. Small"))
        hours = [WeekHours(3, datetime(2026, 1, 29, 9).time(), datetime(2026, 1, 29, 10).time(), 60, 9)]
        roster.save_week(connection, "doc001", hours)
    small = DayKey(DAY, "doc001")
    desk.book("A", small)
    desk.book("B", KUMAR)
    desk.book("C", small)
    with desk.database.reading() as connection:
        assert tokens.find_reference(connection, "doc001-20260129-0001") == ("doc001-20260129-0001", small)
        assert tokens.find_reference(connection, "DOC001-20260129-0001") == ("DOC001-20260129-0001", KUMAR)
        assert tokens.find_reference(connection, "DOC001-20260129-0002") == ("doc001-20260129-0002", small)


def test_a_patients_tokens_come_latest_first(desk: Desk, moved: TokenId) -> None:
    with desk.days.reading() as reader:
        token = reader.day(FRIDAY).tokens[moved]
    second = desk.book("Sita", KUMAR, phone="9876543210")
    with desk.database.reading() as connection:
        assert tokens.of_patient(connection, token.patient.id) == [token, second]
        assert tokens.of_patient(connection, 99) == []


def test_the_history_of_a_token_spans_doctors(desk: Desk, moved: TokenId) -> None:
    with desk.database.reading() as connection:
        told = log.events_of_token(connection, moved)
        assert [(event.kind, event.day, event.from_reference) for event in told] == [
            (Kind.BOOKED, KUMAR, ""),
            (Kind.MOVED, RAO, "DOC001-20260129-0001"),
            (Kind.MOVED, FRIDAY, "DOC002-20260129-0002"),
        ]
        assert log.events_of_day(connection, KUMAR) == told[:1]
        assert [event.kind for event in log.events_of_day(connection, DAY)] == [Kind.BOOKED, Kind.BOOKED, Kind.MOVED]
        assert statuses_by_log(connection, KUMAR) == {}
        assert set(statuses_by_log(connection, FRIDAY)) == {moved}


def test_the_last_command_is_the_persons_own(desk: Desk) -> None:
    first = desk.book("A", KUMAR, act=desk.act(by="Asha"))
    second = desk.book("B", RAO, act=desk.act(by="Binu"))
    desk.book("C", FRIDAY, act=desk.act(by="Asha"))
    with desk.database.reading() as connection:
        asha, binu = (log.last_command(connection, DAY, by) for by in ("Asha", "Binu"))
        assert log.last_command(connection, DAY, "Chand") is None
    assert asha is not None
    assert binu is not None
    assert (asha.issued, binu.issued) == (first.id, second.id)
    with desk.days.changing() as work:
        cancel(work.day(RAO), second.id, desk.act("cancel", by="Asha"), "ill")
    with desk.database.reading() as connection:
        latest = log.last_command(connection, DAY, "Asha")
    assert latest is not None
    assert (latest.act.what, latest.token, latest.days) == ("cancel", second.id, (RAO,))
    assert latest.before.tokens == {second.id: second}


def test_a_booking_is_imported_once(desk: Desk) -> None:
    rows = [(f"W{number:06d}", f"DOC001-20260129-{number:04d}", "confirmed", EVE) for number in range(1500)]
    with desk.database.writing() as connection:
        imports.remember(connection, rows)
        imports.remember(connection, [])
    with desk.database.reading() as connection:
        ids = [row[0] for row in rows]
        assert imports.known(connection, [*ids, "new"]) == {row[0]: row[1] for row in rows}
        assert imports.known(connection, []) == imports.known(connection, ["new", "w000000"]) == {}
    with pytest.raises(sqlite3.IntegrityError), desk.database.writing() as connection:
        imports.remember(connection, [("new", "", "", EVE), rows[7]])
    with desk.database.reading() as connection:
        assert imports.known(connection, ["new"]) == {}


def test_prints_are_kept_with_their_edition(desk: Desk) -> None:
    token = desk.book("A").id
    with desk.database.writing() as connection:
        for edition in (1, 1, 2):
            prints.add(connection, token, edition, EVE, "Asha")
    with desk.database.reading() as connection:
        assert [one.edition for one in prints.of_token(connection, token)] == [1, 1, 2]
    with pytest.raises(IntegrityError), desk.database.writing() as connection:
        prints.add(connection, TokenId("nobody"), 1, EVE, "Asha")
