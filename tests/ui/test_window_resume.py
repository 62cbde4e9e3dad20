"""The power goes: opened again the window stands where it stood, and what was half typed is offered back."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

import opd_desk
from opd_desk.demo import CLERK
from opd_desk.domain.booking import Request
from opd_desk.domain.model import DayKey, Patient, Source, Status, TokenId
from opd_desk.services.checking import check
from opd_desk.services.desk import Desk
from opd_desk.services.resume import DeskState
from opd_desk.settings import Settings
from opd_desk.ui.binding.resume import Resuming
from opd_desk.ui.dialogs.paper import PaperDialog
from tests.ui.counter import DAY, NAIR, at

if TYPE_CHECKING:
    from collections.abc import Callable

    from opd_desk.simulation.stored import StoppedClock
    from tests.ui.counter import Counter

PHONE = "9876543210"


def kept(counter: Counter) -> Counter:
    """Wait until the window has kept where it stands."""
    resuming = counter.window.findChild(Resuming)
    assert resuming is not None
    counter.qtbot.waitUntil(lambda: not resuming._soon.isActive())
    return counter


def form(counter: Counter) -> list[object]:
    """Return what stands in the form."""
    fields = counter.window.form.fields
    texts = [field.edit.text() for field in (fields.phone, fields.name, fields.age)]
    return [*texts, fields.sex.current, fields.source.current, fields.slot.text()]


def typing(counter: Counter) -> None:
    """Type all of a booking but its last Enter: a new patient, online, for another slot."""
    counter.keys("F2")
    counter.write(PHONE)
    counter.keys("Return")
    counter.write("Sita")
    counter.keys("Return")
    counter.write("61")
    counter.keys("Return")
    counter.write("f")
    counter.keys("Alt+O", "F4")


TYPED: list[object] = ["98765 43210", "Sita", "61", 0, 3, "09:30–10:00"]
OFFER = "Half-typed booking for 98765 43210, Sita"


@pytest.fixture
def again(hospital: Path, open_counter: Callable[..., Counter]) -> Callable[..., Counter]:
    """Return what opens the window once more, the first one never having been closed: its time has stopped."""

    def open_(before: Counter, settings: Settings = CLERK) -> Counter:
        for timer in kept(before).window.findChildren(QTimer):
            timer.stop()
        return open_counter(hospital, settings)

    return open_


# where it stood


def test_it_stands_on_the_same_date_doctor_slot_and_token(counter: Counter, again: Callable[..., Counter]) -> None:
    day = DAY + timedelta(days=4)
    counter.book("Anita", "10:00", key=DayKey(day, "DOC002"))
    for _ in range(4):
        counter.keys("Alt+Right")
    counter.keys("Ctrl+PgDown", "Ctrl+Down", "Ctrl+Down")
    counter.choose(1)
    other = again(counter)

    assert other.date == "Monday 02 February 2026"
    assert other.window.doctors.chosen_key() == "DOC002"
    assert other.window.slots.chosen_key() == at("10:00", day)
    assert other.chosen == 1
    assert other.window.form.fields.phone.edit.hasFocus()


def test_the_whole_day_is_shown_again(counter: Counter, again: Callable[..., Counter]) -> None:
    counter.book("Anita", "10:00")
    counter.keys("Alt+D")

    assert again(counter).numbers == [1]


def test_who_was_called_is_inside_and_chosen(here: Counter, again: Callable[..., Counter]) -> None:
    here.keys("F7")
    here.keys("Ctrl+Down", "Ctrl+Up")
    assert here.chosen is None
    other = again(here)

    assert other.row(1).status is Status.IN_CONSULTATION
    assert other.window.doctor_rows.rows[0].inside == 1
    assert other.chosen == 1


def test_of_a_date_that_is_past_only_the_doctor_is_kept(
    counter: Counter, again: Callable[..., Counter], clock: StoppedClock
) -> None:
    counter.keys("Ctrl+PgDown", "Alt+Left")
    other = again(counter)

    assert other.date == "Thursday 29 January 2026"
    assert other.window.doctors.chosen_key() == "DOC002"


def test_another_desk_has_its_own(counter: Counter, again: Callable[..., Counter]) -> None:
    counter.keys("Ctrl+PgDown")
    typing(counter)
    other = again(counter, Settings(desk="Counter 2"))

    assert other.window.doctors.chosen_key() == "DOC001"
    assert not other.window.bottom.offer.isVisible()


def test_a_doctor_who_is_gone_is_nobody(counter: Counter, again: Callable[..., Counter]) -> None:
    kept(counter)
    gone = DeskState(DAY, "DOC099", at("07:00"), whole_day=False, token=TokenId("X"), last_slip=TokenId("Y"))
    counter.desk.resume.keep(gone)
    other = again(counter)

    assert other.window.doctors.chosen_key() == "DOC001"
    assert other.chosen is None


def test_nothing_is_written_while_nothing_changes(counter: Counter, again: Callable[..., Counter]) -> None:
    counter.keys("Ctrl+PgDown")
    kept(counter)
    first = rows(counter)
    other = again(counter)
    other.later(1)
    kept(other)

    assert rows(other) == first


def rows(counter: Counter) -> list[tuple[object, ...]]:
    with counter.file.database.reading() as connection:
        return [tuple(row) for row in connection.exec_driver_sql("SELECT * FROM desk_states")]


def test_a_state_of_another_version_is_not_minded(counter: Counter, again: Callable[..., Counter]) -> None:
    typing(counter)
    kept(counter)
    with counter.file.database.writing() as connection:
        connection.exec_driver_sql("""UPDATE desk_states SET value = '{"date": 7}'""")
    other = again(counter)

    assert other.date == "Thursday 29 January 2026"
    assert not other.window.bottom.offer.isVisible()


def test_where_it_cannot_be_kept_the_desk_goes_on(counter: Counter, caplog: pytest.LogCaptureFixture) -> None:
    kept(counter)
    with counter.desk.database.writing() as connection:
        connection.exec_driver_sql("PRAGMA query_only = ON")
    counter.keys("Ctrl+PgDown", "F2", "Return")
    counter.write("Ramesh")
    kept_not = "where the window stands is not kept"
    counter.qtbot.waitUntil(lambda: kept_not in caplog.text)
    assert QApplication.activeModalWidget() is None
    assert form(counter)[:3] == ["", "Ramesh", ""]
    with counter.desk.database.reading() as connection:
        connection.exec_driver_sql("PRAGMA query_only = OFF")
    counter.keys("Return", "Return", "Return")

    assert [token.patient.name for token in counter.tokens(NAIR)] == ["Ramesh"]
    counter.window.close()
    state = counter.desk.resume.read()
    assert state is not None
    assert state.doctor == "DOC002"


# half typed


def test_a_half_typed_booking_is_offered_and_taken_back_whole(counter: Counter, again: Callable[..., Counter]) -> None:
    typing(counter)
    assert form(counter) == TYPED
    other = again(counter)
    assert form(other)[:3] == ["", "", ""]
    assert (other.window.bottom.offer.text(), other.window.bottom.offer.key) == (OFFER, "Alt B")
    other.keys("Alt+B")

    assert form(other) == TYPED
    assert not other.window.bottom.offer.isVisible()
    other.keys("Return", "Return", "Return")
    assert [(t.patient.name, t.patient.age, t.source, t.slot) for t in other.tokens()] == [
        ("Sita", 61, Source.ONLINE, at("09:30"))
    ]


def test_who_was_taken_from_the_family_is_the_same_patient(counter: Counter, again: Callable[..., Counter]) -> None:
    known = Request(Patient("Kamla Devi", PHONE, 61, gender="F"), Source.ONLINE)
    patient = counter.desk.booking.book(NAIR, known).result.patient
    counter.write(PHONE)
    counter.keys("Return")
    other = again(counter)
    other.keys("Alt+B")

    assert form(other)[:4] == ["98765 43210", "Kamla Devi", "61", 0]
    other.keys("Return")
    assert [token.patient.id for token in other.tokens()] == [patient.id]


def test_it_goes_back_to_the_doctor_and_date_it_was_typed_for(counter: Counter, again: Callable[..., Counter]) -> None:
    counter.keys("Ctrl+PgDown", "Alt+Right")
    typing(counter)
    other = again(counter)
    other.keys("Alt+Home", "Ctrl+PgUp", "Alt+B")

    assert other.date == "Friday 30 January 2026"
    assert other.window.doctors.chosen_key() == "DOC002"
    assert form(other) == TYPED


def test_what_is_typed_meanwhile_is_offered_in_its_place(counter: Counter, again: Callable[..., Counter]) -> None:
    typing(counter)
    other = again(counter)
    other.keys("Return")
    other.write("Bala")
    other.keys("Alt+B")
    assert form(other) == TYPED
    assert other.window.bottom.offer.text() == "Half-typed booking for Bala"
    other.keys("Alt+B")

    assert form(other)[:3] == ["", "Bala", ""]
    assert other.window.bottom.offer.text() == OFFER


def test_it_is_offered_again_when_the_power_goes_before_it_is_taken(
    counter: Counter, again: Callable[..., Counter]
) -> None:
    typing(counter)
    other = again(counter)
    other.keys("Ctrl+PgDown")

    assert again(other).window.bottom.offer.text() == OFFER


def test_it_is_offered_for_a_day(counter: Counter, again: Callable[..., Counter], clock: StoppedClock) -> None:
    typing(counter)
    kept(counter)
    clock.now += timedelta(hours=23)
    assert again(counter).window.bottom.offer.text() == OFFER
    clock.now += timedelta(hours=2)
    assert not again(counter).window.bottom.offer.isVisible()


@pytest.mark.parametrize("end", ["booked", "cleared"])
def test_booked_or_cleared_it_is_offered_no_more(counter: Counter, again: Callable[..., Counter], end: str) -> None:
    typing(counter)
    kept(counter)
    if end == "booked":
        counter.keys("Return", "Return")
    else:
        counter.keys(*["Esc"] * 6)
    assert form(counter)[:3] == ["", "", ""]
    state = kept(counter).desk.resume.read()
    assert state is not None
    assert state.half_typed is None

    assert "Half-typed" not in again(counter).window.bottom.offer.text()


def test_closing_the_window_keeps_what_was_typed_a_moment_before(
    counter: Counter, hospital: Path, open_counter: Callable[..., Counter]
) -> None:
    typing(counter)
    counter.window.close()

    assert open_counter(hospital).window.bottom.offer.text() == OFFER


# the last slip


def test_the_last_slip_is_one_key_away(counter: Counter, again: Callable[..., Counter], tmp_path: Path) -> None:
    counter.keys("Ctrl+Shift+P")
    assert counter.said == "No slip was made at this desk yet."
    counter.keys("Return")
    counter.write("Ramesh")
    counter.keys("Return", "Return", "Return")
    counter.desk.papers.printed(counter.token(1).id)
    other = again(counter)
    other.keys("Ctrl+Shift+P")

    assert other.dialog(PaperDialog).windowTitle() == "Slip of token 1"
    assert other.file.papers.slip(other.token(1).id).copy == 1


# the power goes


def test_killed_in_the_middle_of_typing_nothing_is_lost(
    hospital: Path, open_counter: Callable[..., Counter], clock: StoppedClock
) -> None:
    clock.now = at("09:20")
    before = Desk.open(hospital, clock, "Before")
    for name in ("Anita", "Bala"):
        token = before.booking.book(NAIR, Request(Patient(name), Source.ONLINE, at("09:30"))).result
        before.consulting.check_in(token.id)
    before.close()
    process = subprocess.Popen(
        [sys.executable, str(Path(__file__).with_name("window_process.py")), str(hospital)],
        env=os.environ | {"PYTHONPATH": str(Path(opd_desk.__file__).parents[1]), "QT_QPA_PLATFORM": "offscreen"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "typed\n"
    process.send_signal(signal.SIGKILL)
    process.communicate()
    assert process.returncode == -signal.SIGKILL
    clock.now = at("09:45")
    counter = open_counter(hospital)

    assert counter.window.doctors.chosen_key() == "DOC002"
    assert counter.window.doctor_rows.rows[1].inside == 1
    assert counter.window.slots.chosen_key() == at("10:00")
    assert counter.chosen == 3
    counter.keys("F5")
    assert counter.chosen == 1
    assert counter.row(1).status is Status.IN_CONSULTATION
    assert [token.patient.name for token in counter.tokens(NAIR)] == ["Anita", "Bala", "ramesh"]
    assert check(counter.file.database).wrong == ()
    counter.keys("Alt+B")
    assert form(counter) == ["98765 43210", "sita", "61", 0, 3, "09:30–10:00"]
    counter.keys("Ctrl+Shift+P")
    assert counter.dialog(PaperDialog).windowTitle() == "Slip of token 3"
