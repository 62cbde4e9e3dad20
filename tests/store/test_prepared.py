"""Statements made once say to the file, and hear from it, what SQLAlchemy's own way does."""

import sqlite3
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import bindparam, delete, select

from opd_desk.domain.booking import cancel
from opd_desk.domain.hours import delay
from opd_desk.store.prepared import Among, Prepared, inserting
from opd_desk.store.tables import absences, changes, doctor_days, events, tokens
from opd_desk.store.tables import settings as setting_table
from tests.store.conftest import DAY, KUMAR, Desk, statements_of

SAVE = inserting(setting_table)
READ = Prepared(select(setting_table.c.value).where(setting_table.c.key == bindparam("wanted")))
JSON = st.recursive(st.none() | st.booleans() | st.integers() | st.text(), lambda inner: st.lists(inner), max_leaves=5)


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.text(), JSON)
def test_what_goes_in_comes_out_either_way(desk: Desk, key: str, value: Any) -> None:
    with desk.database.writing() as connection:
        connection.execute(delete(setting_table).where(setting_table.c.key == key))
        assert SAVE.write(connection, [{"key": key, "value": value}]) == 1
        assert READ.first(connection, wanted=key) == (value,)
        assert connection.execute(select(setting_table.c.value).where(setting_table.c.key == key)).scalar() == value


def test_every_column_that_a_booking_writes_is_read_alike(desk: Desk) -> None:
    desk.book("Sita Devi", phone="9876543210")
    with desk.database.reading() as connection:
        for table in (doctor_days, tokens, events, changes):
            found = Prepared(select(table)).rows(connection)
            assert found
            assert found == [tuple(row) for row in connection.execute(select(table))]


def test_several_rows_go_in_at_once_and_none_is_no_statement(desk: Desk) -> None:
    add = inserting(absences)
    rows = [{"date": date(2026, 3, number), "doctor": "", "reason": f"{number}"} for number in (1, 2, 3)]
    with desk.database.writing() as connection:
        said = statements_of(connection)
        assert add.write(connection, []) == 0
        assert said == []
        assert add.write(connection, rows) == 3
        assert Prepared(select(absences)).rows(connection) == [tuple(row.values()) for row in rows]


def test_nothing_found_is_none_and_no_rows(desk: Desk) -> None:
    with desk.database.reading() as connection:
        assert READ.first(connection, wanted="nothing") is None
        assert READ.rows(connection, wanted="nothing") == []


def test_a_time_of_another_zone_is_refused(desk: Desk) -> None:
    at = Prepared(select(events.c.id).where(events.c.at == bindparam("at")))
    with desk.database.reading() as connection, pytest.raises(ValueError, match="time zone"):
        at.rows(connection, at=datetime(2026, 1, 29, tzinfo=UTC))


def test_among_any_number_of_values_each_is_found_once(desk: Desk) -> None:
    rows = [{"date": date(2026, 3, number), "doctor": f"{number}", "reason": f"{number}"} for number in range(1, 9)]
    query = select(absences.c.date, absences.c.doctor).where(absences.c.reason < bindparam("least"))
    among = Among(query, absences.c.doctor, 3)
    with desk.database.writing() as connection:
        inserting(absences).write(connection, rows)
        for wanted in ([], ["2"], ["2", "2", "no"], ["1", "2", "3"], ["8", "1", "no", "5", "1", "9", "4"]):
            found = among.rows(connection, wanted, least="8")
            here = [name for name in dict.fromkeys(wanted) if name.isdigit() and name < "8"]
            assert sorted(found) == [(date(2026, 3, int(name)), name) for name in sorted(here)]


def test_a_value_that_is_missing_is_a_fault(desk: Desk) -> None:
    with pytest.raises(KeyError, match="wanted"), desk.database.reading() as connection:
        READ.first(connection)


def test_what_the_file_refuses_names_no_value_and_nothing_is_kept(desk: Desk) -> None:
    desk.book("Sita Devi", phone="9876543210")
    with desk.database.reading() as connection:
        (row,) = [row._asdict() for row in connection.execute(select(tokens))]

    def write_again() -> None:
        with desk.database.writing() as connection:
            inserting(absences).write(connection, [{"date": DAY, "doctor": "", "reason": "Holi"}])
            inserting(tokens).write(connection, [row])

    with pytest.raises(sqlite3.IntegrityError) as caught:
        write_again()
    assert "Sita" not in str(caught.value)
    with desk.database.reading() as connection:
        assert Prepared(select(absences)).rows(connection) == []


def test_only_what_changed_is_set(desk: Desk) -> None:
    first = desk.book("Sita")
    with desk.days.changing() as work:
        said = statements_of(work.connection)
        day = work.day(KUMAR)
        delay(day, 5, desk.act("delay"))
        day.begin(desk.act("nothing"))
        day.put(day.token(first.id))  # touched, and the same as before
        day.end()
    assert not [words for words in said if "UPDATE tokens" in words or "UPDATE slots" in words]
    (words,) = [words for words in said if "UPDATE doctor_days" in words]
    assert "policy" not in words  # it is the one under which the day was saved last
    assert desk.reloaded().delay == 5
    with desk.days.changing() as work:
        cancel(work.day(KUMAR), first.id, desk.act("cancel"), "gone")
    (words,) = [words for words in said if "UPDATE tokens" in words]
    assert {part.split("=")[0].strip() for part in words.split("SET")[1].split("WHERE")[0].split(",")} == {
        "status",
        "reason",
        "cancelled",
    }
