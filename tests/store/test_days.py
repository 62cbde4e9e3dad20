from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from sqlalchemy import Executable, delete, insert, select, update

from opd_desk.domain.booking import Request, book, cancel, escalate, move
from opd_desk.domain.consulting import check_in
from opd_desk.domain.errors import OpdError, Unknown, WrongStatus
from opd_desk.domain.events import Act, Kind
from opd_desk.domain.hours import NewSlot, add_slot, close_slot, delay
from opd_desk.domain.model import DayKey, Doctor, Patient, Source, Status
from opd_desk.domain.policy import stored_policy
from opd_desk.domain.roster import WeekHours
from opd_desk.domain.undo import undo
from opd_desk.store import log, patients, roster, tokens
from opd_desk.store.database import Database
from opd_desk.store.days import Days, StaleDay
from opd_desk.store.tables import doctor_days, events, metadata
from opd_desk.store.tables import patients as patient_table
from opd_desk.store.tables import slots as slot_table
from opd_desk.store.tables import tokens as token_table
from tests.store.by_log import statuses_by_log
from tests.store.conftest import DAY, EVE, KUMAR, RAO, Desk, presets, statements_of


def count(desk: Desk, table: object) -> int:
    with desk.database.reading() as connection:
        return len(connection.execute(select(table)).all())  # type: ignore[call-overload]


def test_a_date_has_slots_before_anybody_books(desk: Desk) -> None:
    with desk.days.reading() as reader:
        assert [slot.start.hour for slot in reader.day(KUMAR).slots] == [9, 10, 11]
        assert reader.day(KUMAR).slots[0].reserve == 1
        assert reader.day(DayKey(date(2026, 2, 1), "DOC001")).slots == []
    with desk.days.changing() as work:
        work.day(KUMAR)
    assert work.changed == ()
    assert count(desk, doctor_days) == count(desk, slot_table) == 0


def test_an_unknown_doctor_is_unknown(desk: Desk) -> None:
    with pytest.raises(Unknown, match="no doctor DOC999"), desk.days.changing() as work:
        work.day(DayKey(DAY, "DOC999"))
    with pytest.raises(Unknown), desk.days.reading() as reader:
        reader.day(DayKey(DAY, "doc001"))


def test_the_days_of_a_date_are_those_of_active_doctors_and_of_used_days(desk: Desk) -> None:
    desk.book("Ramesh", KUMAR)
    with desk.database.writing() as connection:
        roster.save_doctor(connection, Doctor("DOC001", "Dr. Rajesh Kumar", active=False))
        roster.save_doctor(connection, Doctor("ABC", "Dr. New"))
    with desk.days.reading() as reader:
        assert [day.doctor.code for day in reader.days_on(DAY)] == ["ABC", "DOC001", "DOC002"]
        assert [day.doctor.code for day in reader.days_on(date(2026, 1, 30))] == ["ABC", "DOC002"]


def test_doctor_and_policy_are_the_current_ones_and_used_slots_stay(desk: Desk) -> None:
    desk.book("Ramesh", KUMAR)
    other = Desk(desk.path)
    with other.database.writing() as connection:
        roster.save_doctor(connection, Doctor("DOC001", "Dr. R. Kumar", "Cardiology", "7"))
        roster.save_policy(connection, presets()["elastic"])
        roster.save_week(connection, "DOC001", [WeekHours(3, time(8), time(9), 30, 9)])
        roster.save_week(connection, "DOC002", [WeekHours(3, time(8), time(9), 30, 9)])
    with desk.days.reading() as reader:
        day, rao = reader.day(KUMAR), reader.day(RAO)
    assert (day.doctor.name, day.doctor.room, day.policy) == ("Dr. R. Kumar", "7", presets()["elastic"])
    assert [slot.start.hour for slot in day.slots] == [9, 10, 11]
    assert [slot.start for slot in rao.slots] == [datetime(2026, 1, 29, 8), datetime(2026, 1, 29, 8, 30)]
    other.close()


def test_a_day_stays_in_memory_until_another_counter_changes_it(desk: Desk) -> None:
    desk.book("Ramesh")
    with desk.days.reading() as reader:
        first = reader.day(KUMAR)
    desk.book("Sita")
    with desk.days.reading() as reader:
        assert reader.day(KUMAR) is first
    other = Desk(desk.path)
    other.book("Gita")
    with desk.days.reading() as reader:
        again = reader.day(KUMAR)
    assert again is not first
    assert [token.patient.name for token in again.tokens.values()] == ["Ramesh", "Sita", "Gita"]
    other.close()


def book_while(desk: Desk, statement: Executable) -> None:
    """Book after a doctor-day was read and before it is saved, as another counter could elsewhere than on SQLite."""
    with desk.days.changing() as work:
        book(work.day(KUMAR), Request(Patient("Sita"), Source.ONLINE), desk.act(), work.identify)
        work.connection.execute(statement)


def test_a_stale_day_is_refused_and_nothing_is_changed(desk: Desk) -> None:
    desk.book("Ramesh")
    bump = update(doctor_days).values(version=doctor_days.c.version + 1)
    with pytest.raises(StaleDay, match="Another counter has changed"):
        book_while(desk, bump)
    assert [token.patient.name for token in desk.reloaded().tokens.values()] == ["Ramesh"]
    assert count(desk, events) == count(desk, patient_table) == 1
    assert desk.book("Sita").number == 2  # decided again, on what is there


def test_a_day_that_another_counter_made_meanwhile_is_stale(desk: Desk) -> None:
    row = {
        "date": DAY,
        "doctor": "DOC001",
        "version": 1,
        "delay": 0,
        "last_number": 0,
        "changed_at": EVE,
        "policy": presets()["standard"].to_table(),
    }
    with pytest.raises(StaleDay):
        book_while(desk, insert(doctor_days).values(row))
    assert desk.book("Sita").number == 1


def test_a_fault_leaves_nothing_in_memory_either(desk: Desk) -> None:
    desk.book("Ramesh")
    request = Request(Patient("Sita"), Source.ONLINE)

    def fail() -> None:
        with desk.days.changing() as work:
            book(work.day(KUMAR), request, desk.act(), work.identify)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    with desk.days.reading() as reader:
        assert len(reader.day(KUMAR).tokens) == 1


def test_a_refusal_caught_inside_keeps_what_the_clock_did(desk: Desk) -> None:
    for name in ("A", "B", "C", "D"):
        token = desk.book(name, hour=9)
    assert token.status is Status.WAITLISTED
    request = Request(Patient("E"), Source.ONLINE, datetime(2026, 1, 29, 9))
    late = desk.act(at=datetime(2026, 1, 29, 10, 1))
    with desk.days.changing() as work, pytest.raises(OpdError, match="ended"):
        book(work.day(KUMAR), request, late, work.identify)
    assert [event.kind for event in work.events] == [Kind.CARRIED, Kind.PROMOTED]
    assert desk.reloaded().tokens[token.id].status is Status.CONFIRMED
    assert count(desk, patient_table) == 4  # the refused one is nobody yet


def test_two_commands_in_one_transaction_are_one_save(desk: Desk) -> None:
    with desk.days.changing() as work:
        day = work.day(KUMAR)
        token = book(day, Request(Patient("Sita", "9876543210"), Source.ONLINE), desk.act(), work.identify)
        with pytest.raises(OpdError, match="has token 1"):
            book(day, Request(Patient(" sita", "9876543210"), Source.ONLINE), desk.act(), work.identify)
        cancel(work.day(KUMAR), token.id, desk.act("cancel"), "ill")
    assert work.changed == (KUMAR,)
    assert [event.kind for event in work.events] == [Kind.BOOKED, Kind.CANCELLED]
    with desk.database.reading() as connection:
        assert connection.execute(select(doctor_days.c.version)).scalar_one() == 1
        assert log.events_of_day(connection, KUMAR) == work.events


def test_saving_half_way_saves_the_rest_at_the_end(desk: Desk) -> None:
    with desk.days.changing() as work:
        day = work.day(KUMAR)
        book(day, Request(Patient("Sita", "9876543210"), Source.ONLINE), desk.act(), work.identify)
        work.save()
        assert work.day(KUMAR) is day
        found = work.identify(Patient("SITA", "9876543210"))
        book(day, Request(Patient("Gita", "9876543210"), Source.ONLINE), desk.act(), work.identify)
    assert found.name == "Sita"
    assert len(work.events) == 2
    assert list(desk.reloaded().tokens) == ["DOC001-20260129-0001", "DOC001-20260129-0002"]
    with desk.database.reading() as connection:
        assert log.events_of_day(connection, DAY) == work.events


def test_patients_are_one_per_phone_and_name(desk: Desk) -> None:
    first = desk.book("Sita Devi", phone="9876543210")
    again = desk.book("sita  DEVI", RAO, phone="9876543210")
    sister = desk.book("Gita Devi", phone="9876543210")
    unnamed = [desk.book("Sita Devi", key).patient.id for key in (KUMAR, KUMAR)]
    assert first.patient == again.patient
    assert len({first.patient.id, sister.patient.id, *unnamed}) == 4
    assert count(desk, patient_table) == 4


def test_a_patient_without_an_id_is_inserted_with_its_token(desk: Desk) -> None:
    with desk.days.changing() as work:
        day = work.day(KUMAR)
        for number in range(2):
            request = Request(Patient("Sita", "9876543210"), Source.ONLINE, override=f"reason {number}")
            book(day, request, desk.act(), lambda patient: patient)
    ids = {token.patient.id for token in day.tokens.values()}
    assert len(ids) == 1
    assert 0 not in ids
    assert dict(desk.reloaded().tokens) == dict(day.tokens)
    with desk.database.reading() as connection:
        assert connection.execute(select(patient_table.c.created_at)).scalar_one() == EVE + timedelta(seconds=1)


def test_a_known_patient_is_taken_as_it_is_stored(desk: Desk) -> None:
    sita = desk.book("Sita", phone="9876543210").patient
    with desk.days.changing() as work:
        assert work.identify(replace(sita, name="anything")) == sita


def test_tokens_show_a_patient_as_it_is_now(desk: Desk) -> None:
    token = desk.book("Stia", phone="9876543210")
    desk.book("Other")
    with desk.database.writing() as connection:
        patients.update(connection, replace(token.patient, name="Sita", age=8))
    with desk.days.reading() as reader:
        shown = reader.day(KUMAR).tokens[token.id].patient
    assert (shown.name, shown.age) == ("Sita", 8)
    with desk.days.changing() as work:  # and it stays so when a token is put back as it was
        cancel(work.day(KUMAR), token.id, desk.act("cancel"), "")
    with desk.days.changing() as work:
        undo({KUMAR: work.day(KUMAR, journal=True)}, KUMAR, desk.act("undo"))
    assert work.day(KUMAR).tokens[token.id].patient == shown


def test_a_token_goes_to_another_doctor_and_back(desk: Desk) -> None:
    token = desk.book("Sita", phone="9876543210")
    desk.book("Gita", RAO)
    with desk.days.changing() as work:
        rao = work.day(RAO)
        move(work.day(KUMAR), token.id, rao, datetime(2026, 1, 29, 16), desk.act("move"))
    assert set(work.changed) == {KUMAR, RAO}
    moved = desk.reloaded(RAO).tokens[token.id]
    assert (moved.id, moved.reference) == ("DOC001-20260129-0001", "DOC002-20260129-0002")
    assert not desk.reloaded(KUMAR).tokens
    desk.close()
    later = Desk(desk.path)  # the program was closed and started again
    with later.database.reading() as connection:
        change = log.last_command(connection, DAY, "Asha")
    assert change is not None
    with later.days.changing() as work:
        days = {key: work.day(key, journal=True) for key in change.days}
        undo(days, KUMAR, later.act("undo"), change.act.id)
    assert later.reloaded(KUMAR).tokens == {token.id: token}
    assert len(later.reloaded(RAO).tokens) == 1
    with later.database.reading() as connection:
        assert tokens.find_reference(connection, moved.reference) == (token.id, KUMAR)
        command = log.last_command(connection, DAY, "Asha")
        assert command is not None
        assert command.number == 1
        assert command.act.what == "book"
    later.close()


def test_an_undo_is_not_undone_and_a_slot_that_was_added_goes(desk: Desk) -> None:
    lunch = datetime(2026, 1, 29, 13)
    with desk.days.changing() as work:
        add_slot(work.day(KUMAR), NewSlot(lunch, lunch + timedelta(hours=1), 3), desk.act("add slot"))
    with desk.days.changing() as work:
        delay(work.day(KUMAR), 20, desk.act("delay"))
    assert (desk.reloaded().delay, len(desk.reloaded().slots)) == (20, 4)
    for left in (4, 3):
        with desk.days.changing() as work:
            undo({KUMAR: work.day(KUMAR, journal=True)}, KUMAR, desk.act("undo"))
        assert (desk.reloaded().delay, len(desk.reloaded().slots)) == (0, left)
    with desk.days.changing() as work:
        assert work.day(KUMAR, journal=True).journal == []
    with desk.database.reading() as connection:
        assert log.last_command(connection, DAY, "Asha") is None


def test_what_the_clock_did_stands_in_the_way_of_undo(desk: Desk) -> None:
    for name in ("A", "B", "C", "D"):
        desk.book(name, hour=9)
    late = desk.act("undo", datetime(2026, 1, 29, 10, 1))
    with desk.days.changing() as work, pytest.raises(OpdError, match="changed since"):
        undo({KUMAR: work.day(KUMAR, journal=True)}, KUMAR, late)
    with desk.days.changing() as work:
        journal = work.day(KUMAR, journal=True).journal
    assert [change.act.clock for change in journal] == [False] * 4 + [True]
    with desk.database.reading() as connection:
        last = log.last_command(connection, DAY, "Asha")
    assert last is not None
    assert last.number == 4


def test_the_journal_can_be_asked_for_late(desk: Desk) -> None:
    token = desk.book("A")
    with desk.days.changing() as work:
        cancel(work.day(KUMAR), token.id, desk.act("cancel"), "")
        assert [change.act.what for change in work.day(KUMAR, journal=True).journal] == ["book", "cancel"]
    with desk.days.changing() as work:
        assert [change.act.what for change in work.day(KUMAR, journal=True).journal] == ["book", "cancel"]


def test_events_come_in_order_over_all_doctors(desk: Desk) -> None:
    with desk.days.changing() as work:
        rao, kumar = work.day(RAO), work.day(KUMAR)
        first = book(kumar, Request(Patient("A"), Source.ONLINE), desk.act(), work.identify)
        second = book(work.day(RAO), Request(Patient("B"), Source.ONLINE), desk.act(), work.identify)
        work.day(KUMAR)
        move(kumar, first.id, rao, rao.slots[0].start, desk.act("move"))
        work.day(KUMAR)
        move(rao, first.id, kumar, kumar.slots[0].start, desk.act("move"))
        book(work.day(RAO), Request(Patient("C"), Source.ONLINE), desk.act(), work.identify)
    told = [(event.kind, event.day) for event in work.events]
    assert told == [
        (Kind.BOOKED, KUMAR),
        (Kind.BOOKED, RAO),
        (Kind.MOVED, RAO),
        (Kind.MOVED, KUMAR),
        (Kind.BOOKED, RAO),
    ]
    with desk.database.reading() as connection:
        assert log.events_of_day(connection, DAY) == work.events
        assert statuses_by_log(connection, KUMAR) == {first.id: Status.CONFIRMED}
        assert set(statuses_by_log(connection, RAO)) == {second.id, "DOC002-20260129-0003"}


def test_what_the_clock_did_comes_before_the_command_whichever_day_was_loaded_first(desk: Desk) -> None:
    for name in ("A", "B", "C", "D"):
        waiting = desk.book(name, hour=9)
    released = desk.act("move", datetime(2026, 1, 29, 9, 21))
    with desk.days.changing() as work:
        rao = work.day(RAO)
        move(work.day(KUMAR), waiting.id, rao, rao.slots[1].start, released)
    assert [(event.kind, event.before, event.after) for event in work.events] == [
        (Kind.PROMOTED, Status.WAITLISTED, Status.CONFIRMED),
        (Kind.MOVED, Status.CONFIRMED, Status.CONFIRMED),
    ]
    with desk.database.reading() as connection:
        assert log.events_of_token(connection, waiting.id)[1:] == work.events


def test_the_file_notes_when_and_under_which_policy_a_day_changed(desk: Desk) -> None:
    def noted() -> tuple[datetime, str, int | None]:
        with desk.database.reading() as connection:
            row = connection.execute(select(doctor_days)).one()
        return row.changed_at, stored_policy(row.policy).name, row.overflow_allowed

    def switch(name: str) -> None:
        with desk.database.writing() as connection:
            roster.save_policy(connection, presets()[name])

    switch("reserved")
    desk.book("A")
    assert noted() == (EVE + timedelta(seconds=1), "reserved", 1)
    switch("standard")
    assert noted()[1:] == ("reserved", 1)
    desk.book("B")
    assert noted() == (EVE + timedelta(seconds=2), "standard", 2)
    switch("demotion")
    desk.book("C")
    assert noted()[1:] == ("demotion", 2)
    switch("elastic")
    desk.book("D")
    switch("standard")
    desk.book("E")
    assert noted()[1:] == ("standard", None)


def test_every_field_of_a_token_comes_back(desk: Desk) -> None:
    name = 'Ms. O\'Brien-"Smith" \u0938\u0940\u0924\u093e \U0001f600 %_;--'
    with desk.days.changing() as work:
        work.identify(Patient("nobody"))
        request = Request(Patient(name, "+98765-43210", 7, gender="F", uhid="12-34"), Source.PAID)
        token = book(work.day(KUMAR), request, desk.act(by="\u0905\u0928\u0941"), work.identify)
    with desk.days.changing() as work:
        escalate(work.day(KUMAR), token.id, desk.act("escalate"))
    on_the_day = datetime(2026, 1, 29, 9, 5, 7, 123456)
    with desk.days.changing() as work:
        done = check_in(work.day(KUMAR), token.id, desk.act("check in", on_the_day))
    back = desk.reloaded().tokens[token.id]
    assert back == done
    assert (back.arrived, back.arrived_at, back.stamps.checked_in) == (True, on_the_day, on_the_day)
    assert (back.patient.name, back.patient.phone, back.booked_by) == (name, "9876543210", "\u0905\u0928\u0941")
    with desk.database.reading() as connection:
        stored = connection.exec_driver_sql("SELECT slot, date, checked_in, confirmed FROM tokens").one()
    assert stored == ("2026-01-29 09:00:00", "2026-01-29", "2026-01-29 09:05:07.123456", "2026-01-28 08:00:01")


def test_a_time_with_a_zone_is_a_fault(desk: Desk) -> None:
    act = Act("x", EVE.astimezone(), "Asha", "delay")
    with pytest.raises(Exception, match="time zone"), desk.days.changing() as work:
        delay(work.day(KUMAR), 5, act)


def test_the_file_refuses_what_cannot_be(desk: Desk) -> None:
    token = desk.book("A")
    for change in (
        update(token_table).values(status="lost"),
        update(token_table).values(slot=datetime(2026, 1, 29, 3)),
        update(token_table).values(patient=99),
        update(slot_table).values(reserve=9),
        delete(patient_table),
        delete(slot_table),
    ):
        with pytest.raises(Exception, match="constraint failed"), desk.database.writing() as connection:
            connection.execute(change)
    assert desk.reloaded().tokens == {token.id: token}


def test_wrong_status_changes_nothing(desk: Desk) -> None:
    token = desk.book("A")
    with desk.days.changing() as work:
        cancel(work.day(KUMAR), token.id, desk.act(), "")
    with pytest.raises(WrongStatus), desk.days.changing() as work:
        cancel(work.day(KUMAR), token.id, desk.act(), "")
    with desk.database.reading() as connection:
        assert connection.execute(select(doctor_days.c.version)).scalar_one() == 2


def test_only_so_many_days_are_kept_in_memory(desk: Desk) -> None:
    days = Days(desk.database)
    with days.reading() as reader:
        first = reader.day(KUMAR)
        others = [reader.day(DayKey(DAY + timedelta(days=ahead), "DOC001")) for ahead in range(1, 600)]
        assert reader.day(KUMAR) is first
    with days.reading() as reader:
        assert reader.day(KUMAR) is first  # used last, whenever it was loaded
        assert reader.day(others[0].key) is not others[0]


def test_before_the_set_up_there_is_nothing_to_load(tmp_path) -> None:
    from opd_desk.store.errors import NotSetUp

    database = Database.open(tmp_path / "new.db", create=True)
    with pytest.raises(NotSetUp, match="set up the desk first"), Days(database).reading() as reader:
        reader.days_on(DAY)
    with pytest.raises(NotSetUp), Days(database).changing():
        pass
    database.close()


def test_a_day_is_as_of_its_own_last_act_also_where_bookings_are_dated_back(desk: Desk) -> None:
    with desk.days.changing() as work:
        for key, hours in ((KUMAR, 5), (KUMAR, 3), (RAO, 1)):
            act = desk.act(at=EVE - timedelta(hours=hours))
            book(work.day(key), Request(Patient(f"P {hours}"), Source.ONLINE), act, work.identify)
    with desk.database.reading() as connection:
        noted = connection.execute(select(doctor_days.c.doctor, doctor_days.c.changed_at)).all()
    assert dict(tuple(row) for row in noted) == {
        "DOC001": EVE - timedelta(hours=3),
        "DOC002": EVE - timedelta(hours=1),
    }


def test_an_update_never_sets_a_key(desk: Desk) -> None:
    """A key that is set makes SQLite look for all that refers to it, and the log has no index for that."""
    first = desk.book("Sita")
    with desk.days.changing() as work:
        said = statements_of(work.connection)
        cancel(work.day(KUMAR), first.id, desk.act("cancel"), "gone")
        delay(work.day(KUMAR), 5, desk.act("delay"))
        close_slot(work.day(KUMAR), work.day(KUMAR).slots[0].start, desk.act("close"))
    sets = {
        table: words for words in said for table in ("tokens", "slots", "doctor_days") if f"UPDATE {table} " in words
    }
    assert len(sets) == 3
    for table, words in sets.items():
        values = words.partition(" SET ")[2].partition(" WHERE ")[0].replace('"', "").split(", ")
        keys = {column.name for column in metadata.tables[table].primary_key}
        assert not keys & {value.partition("=")[0] for value in values}, words
