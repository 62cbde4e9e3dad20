"""The flows of the clerk's day at the real window, each by the very keys that help gives, from start to end."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from opd_desk.app import open_database
from opd_desk.demo import CLERK
from opd_desk.domain.booking import Request
from opd_desk.domain.model import Patient, Source, Status
from opd_desk.paper.pixels import page_sizes
from opd_desk.ui.dialogs.closing import ClosingDialog
from opd_desk.ui.dialogs.hours import HoursDialog
from opd_desk.ui.dialogs.importing import ImportDialog
from opd_desk.ui.dialogs.moving import MoveDialog
from opd_desk.ui.dialogs.new_dates import NewDatesDialog
from opd_desk.ui.dialogs.paper import PaperDialog
from opd_desk.ui.dialogs.typing_in import SheetDateDialog, TypingDialog
from opd_desk.ui.flows import read_flows
from opd_desk.ui.languages import known_codes
from tests.ui.counter import KUMAR, NAIR, Counter, at
from tests.ui.fake_printer import ROLL, FakePrinters
from tests.ui.flows.walk import Walk, flow_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from opd_desk.domain.model import DayKey
    from opd_desk.simulation.stored import StoppedClock

PHONE = "9876543210"


@pytest.fixture
def printed() -> list[str]:
    """Return the titles of what goes to the printer, in its order."""
    return []


@pytest.fixture
def desk(hospital: Path, open_counter: Callable[..., Counter], printed: list[str]) -> Counter:
    """Return a counter with a printer."""

    def send(
        pdf: bytes, printer_name: str, title: str, *, mono: bool, copies: int = 1, progress: object = None
    ) -> None:
        assert page_sizes(pdf)
        printed.append(title)

    return open_counter(hospital, replace(CLERK, printer="Thermal 80"), send=send)


def slips(counter: Counter, printed: list[str], count: int) -> list[str]:
    """Return the references of the slips printed, once there are so many."""
    counter.qtbot.waitUntil(lambda: len(printed) >= count, timeout=10_000)
    return [title.removeprefix("Slip ") for title in printed]


def full(counter: Counter) -> None:
    """Fill 09:00 for everybody but an emergency, and the places of an emergency too."""
    for name in ("Anita", "Bala"):
        counter.book(name, "09:00")
    counter.book("Chitra", "09:00", Source.EMERGENCY)


def known(counter: Counter, name: str, key: DayKey = NAIR) -> None:
    """Let somebody of whom all is known have a token with a doctor."""
    patient = Patient(name, PHONE, 61, gender="F")
    counter.desk.booking.book(key, Request(patient, Source.ONLINE))


def test_help_says_how_many_keys_each_flow_takes() -> None:
    flows = read_flows()
    assert [flow.number for flow in flows] == list(range(1, 19))  # the clerk's day, its end, and two troubles
    for flow in flows:
        assert sum(step.pressed for step in flow.steps) == flow.keystrokes, flow.title


def test_help_tells_the_same_flows_in_every_language() -> None:
    english = read_flows()
    for code in known_codes():
        told = read_flows(code)
        for flow, said in zip(english, told, strict=True):
            assert (said.number, [step.keys for step in said.steps]) == (flow.number, [s.keys for s in flow.steps])
            assert code == "en" or not {flow.title, flow.about} & {said.title, said.about}
            for step, other in zip(flow.steps, said.steps, strict=True):
                assert code == "en" or step.does != other.does


def test_1_a_walk_in(desk: Counter, printed: list[str]) -> None:
    Walk(desk, 1, phone=PHONE, name="Ramesh Singh", age="45", sex="m").end()

    (token,) = desk.tokens()
    assert (token.patient.name, token.patient.age, token.patient.gender) == ("Ramesh Singh", 45, "M")
    assert token.status is Status.CHECKED_IN
    assert desk.numbers == [1]
    assert slips(desk, printed, 1) == [token.reference]
    assert flow_of(1).keystrokes <= 4


def test_2_a_returning_patient_one_of_a_family(desk: Counter, printed: list[str]) -> None:
    for name in ("Kamla Devi", "Suresh Chand"):
        known(desk, name)
    last, first = (row.name for row in desk.desk.views.family(PHONE))
    walk = Walk(desk, 2, phone=PHONE)
    walk.step()
    assert [person.name for person in desk.window.form.fields.family.people] == [last, first]
    walk.end()

    (token,) = desk.tokens()
    assert token.patient.name == first
    assert slips(desk, printed, 1) == [token.reference]
    assert flow_of(2).keystrokes <= 3


def test_3_an_emergency_into_a_full_slot(desk: Counter, printed: list[str]) -> None:
    full(desk)
    walk = Walk(desk, 3, phone=PHONE, name="Rahim Khan")
    walk.steps(2)
    assert desk.window.column.currentWidget() is desk.window.preview
    assert len(desk.tokens()) == 3
    walk.end()

    rahim = desk.token(4)
    assert (rahim.source, rahim.slot) == (Source.EMERGENCY, at("09:00"))
    moved = [token for token in desk.tokens() if token.slot != at("09:00")]
    assert [token.number for token in moved] == [2]
    assert slips(desk, printed, 2) == [rahim.reference, moved[0].reference]
    assert "Token 4, Rahim Khan" in desk.said


def test_4_a_cancel_with_its_reason_promotes_the_first_of_the_waitlist(desk: Counter, printed: list[str]) -> None:
    for name in ("Anita", "Bala", "Dinesh"):
        desk.book(name, "09:00")
    assert desk.token(3).status is Status.WAITLISTED
    walk = Walk(desk, 4)
    walk.step()
    chosen = desk.chosen
    assert chosen is not None
    walk.step()
    assert desk.window.action_bar.asking
    walk.end()

    cancelled = desk.token(chosen)
    assert (cancelled.status, cancelled.reason) == (Status.CANCELLED, "By phone: cannot come")
    assert desk.token(3).status is Status.CONFIRMED
    assert "Token 3, Dinesh: promoted" in desk.said
    assert slips(desk, printed, 1) == [desk.token(3).reference]


def test_5_a_no_show_waits_for_the_grace_and_can_be_reinstated(desk: Counter) -> None:
    desk.book("Anita", "09:00")
    desk.clock.now = at("09:05")
    desk.later(0)
    walk = Walk(desk, 5)
    walk.step()
    desk.keys("Alt+N")
    assert "from 09:15" in desk.said
    assert desk.token(1).status is Status.CONFIRMED
    desk.later(11)
    walk.step()
    assert desk.token(1).status is Status.NO_SHOW
    walk.end()

    assert desk.token(1).status is Status.CONFIRMED


@pytest.mark.parametrize("focus", ["F2", "F3", "Ctrl+1", "Ctrl+2", "Ctrl+3"])
def test_6_a_scanned_slip_checks_in(desk: Counter, focus: str) -> None:
    desk.book("Anita", "09:30")
    desk.keys(focus)
    Walk(desk, 6, code="DOC001-20260129-0001").end()

    assert desk.token(1).status is Status.CHECKED_IN
    assert desk.chosen == 1
    assert desk.said == "Token 1, Anita: checked in."


def test_7_call_next_skip_recall_done(here: Counter) -> None:
    here.choose(1)
    here.keys("Up")
    walk = Walk(here, 7)
    walk.step()
    skipped = here.chosen
    assert skipped is not None
    assert here.token(skipped).skipped
    walk.step()
    assert not here.token(skipped).skipped
    walk.step()
    assert [token.number for token in here.tokens() if token.status is Status.IN_CONSULTATION] == [1]
    walk.end()

    assert here.token(1).status is Status.COMPLETED


def import_ends(counter: Counter, dialog: ImportDialog) -> None:
    """Wait until all rows were tried."""
    counter.qtbot.waitUntil(lambda: dialog.close_button.text() == "Close", timeout=10_000)


def test_8_online_bookings_from_a_file(desk: Counter, tmp_path: Path) -> None:
    file = tmp_path / "online.csv"
    rows = [
        "B1,2026-01-29,DOC001,09:30,online,Anita Rao,9876500001",
        "B2,2026-01-29,DOC009,09:30,online,Bala,9876500002",
    ]
    file.write_text("\n".join(["booking_id,date,doctor,slot,source,name,phone", *rows]), encoding="utf-8")
    for _ in range(2):
        walk = Walk(desk, 8, file=str(file))
        walk.steps(2)
        dialog = desk.dialog(ImportDialog)
        walk.step()
        import_ends(desk, dialog)
        assert dialog.table.rowCount() == 1
        walk.end()
        desk.to_front()
        assert [token.patient.name for token in desk.tokens()] == ["Anita Rao"]
    assert "0 bookings taken in, 1 refused, 1 already taken in" in desk.said


def test_9_a_doctor_is_late_then_away_and_who_is_left_over_gets_a_new_date(desk: Counter, printed: list[str]) -> None:
    for number in range(4):
        desk.book(f"Patient {number}", ("09:30", "10:00")[number % 2])
    for number in range(2):
        desk.book(f"Theirs {number}", "10:00", key=NAIR)
    walk = Walk(desk, 9, minutes="20", time="09:30")
    walk.step()
    assert desk.dialog(HoursDialog).told.text() == "Everybody is seen in time."
    walk.step()
    assert desk.file.views.doctor_day(KUMAR).delay == 20
    desk.to_front()
    walk.step()
    assert desk.dialog(HoursDialog).told.text().startswith("2 move to a colleague, 2 need a new date.")
    walk.step()
    assert len(desk.tokens(NAIR)) == 4
    desk.qtbot.waitUntil(lambda: printed == ["2 slips"], timeout=10_000)
    desk.to_front()
    walk.step()
    desk.dialog(NewDatesDialog)
    walk.step()
    assert desk.dialog(MoveDialog).field.text() == "Fri 30 Jan"
    walk.end()

    assert len(desk.tokens(replace(KUMAR, date=date(2026, 1, 30)))) == 2
    desk.qtbot.waitUntil(lambda: printed == ["2 slips", "2 slips"], timeout=10_000)


def test_10_a_duplicate_is_told_and_booked_all_the_same_with_a_reason(desk: Counter, printed: list[str]) -> None:
    known(desk, "Anita Rao", KUMAR)
    walk = Walk(desk, 10, phone=PHONE, reason="Second opinion")
    walk.step()
    assert "Has token 1 today" in desk.promise
    walk.step()
    assert "has token 1" in desk.refusal
    assert desk.window.form.fields.promise.overridable
    walk.end()

    assert [token.patient.name for token in desk.tokens()] == ["Anita Rao", "Anita Rao"]
    assert slips(desk, printed, 1) == [desk.token(2).reference]
    events = desk.file.views.history(desk.token(2).id)
    assert events[0].why == "Second opinion"


def test_11_anyone_is_found_today_or_years_back(desk: Counter) -> None:
    years_ago = date(2023, 1, 30)
    desk.clock.now = at("09:00", years_ago)
    desk.book("Meenakshi Sundaram", key=replace(NAIR, date=years_ago), phone=PHONE)
    desk.clock.now = at("08:50")
    desk.book("Anita Rao", "09:30")
    Walk(desk, 11, name="rao").end()
    assert desk.chosen == 1

    Walk(desk, 11, name="sundaram").end()
    assert desk.window.form.fields.name.text() == "Meenakshi Sundaram"
    assert desk.window.form.fields.phone.text().replace(" ", "") == PHONE


def test_12_the_report_is_shown_printed_and_saved(desk: Counter, printed: list[str], tmp_path: Path) -> None:
    full(desk)
    walk = Walk(desk, 12, file=str(tmp_path / "day.pdf"))
    walk.step()
    dialog = desk.dialog(PaperDialog)
    assert dialog.pages.count >= 3
    walk.end()
    desk.qtbot.waitUntil(lambda: (tmp_path / "day.pdf").exists(), timeout=10_000)
    dialog.activateWindow()
    desk.dialog(PaperDialog)
    desk.keys("Ctrl+P")

    desk.qtbot.waitUntil(lambda: printed == ["OPD day report 2026-01-29"], timeout=10_000)
    assert (tmp_path / "day.pdf").read_bytes().startswith(b"%PDF")


def test_13_after_a_power_cut_the_half_typed_and_the_last_slip_come_back(
    hospital: Path, open_counter: Callable[..., Counter]
) -> None:
    before = open_counter(hospital)
    Walk(before, 1, phone=PHONE, name="Ramesh Singh", age="45", sex="m").end()
    before.keys("Ctrl+PgDown", "F2")
    before.write("Sita")
    before.keys("Return")
    before.window.close()
    after = open_counter(hospital)
    walk = Walk(after, 13)
    walk.step()
    assert after.window.form.fields.phone.text() + after.window.form.fields.name.text() == "Sita"
    walk.end()

    assert after.window.doctors.chosen_key() == NAIR.doctor
    assert after.dialog(PaperDialog).windowTitle() == "Slip of token 1"


def test_14_an_empty_hospital_is_set_up(
    tmp_path: Path, clock: StoppedClock, open_counter: Callable[..., Counter]
) -> None:
    path = tmp_path / "new.db"
    open_database(path, clock, CLERK.by).close()
    desk = open_counter(path)
    data = {"hospital": "District Hospital", "address": "", "phone": "0253 1100"}
    Walk(desk, 14, **data, doctor="Dr. Meera Nair", field="Cardiology", room="4").end()

    assert desk.file.views.hospital().name == "District Hospital"
    assert desk.window.doctor_rows.rows[0].name == "Dr. Meera Nair"
    assert desk.window.slot_rows.rows
    assert desk.said == "The desk is set up."
    Walk(desk, 1, phone=PHONE, name="Ramesh Singh", age="45", sex="m").end()
    assert [token.number for token in desk.tokens()] == [1]


def test_16_the_day_is_closed_after_a_list(desk: Counter) -> None:
    desk.book("Anita", "09:00")
    desk.book("Bala", "10:00")
    desk.clock.now = at("11:00")
    walk = Walk(desk, 16)
    walk.step()
    dialog = desk.dialog(ClosingDialog)
    walk.step()
    assert [row.becomes for row in dialog.plan.rows] == ["no-show", "Fri 30 Jan 09:00, as 1"]
    walk.end()

    assert [(token.patient.name, token.status) for token in desk.tokens()] == [("Anita", Status.NO_SHOW)]
    assert [token.patient.name for token in desk.tokens(replace(KUMAR, date=date(2026, 1, 30)))] == ["Bala"]
    desk.to_front()
    desk.keys("Ctrl+Z")
    assert [token.status for token in desk.tokens()] == [Status.CONFIRMED, Status.CONFIRMED]


def test_17_a_number_sheet_is_printed_and_typed_in_after_the_power_failure(desk: Counter) -> None:
    desk.book("Anita", "09:00")
    row = {"phone": PHONE, "name": "Ramesh Singh", "age": "45", "sex": "m", "source": "p", "time": "0920", "then": "s"}
    walk = Walk(desk, 17, **row)
    walk.step()
    assert desk.dialog(SheetDateDialog).date.text() == "Fri 30 Jan"
    walk.step()
    assert desk.dialog(PaperDialog).windowTitle() == "Number sheet of 30 Jan 2026"
    walk.step()
    desk.to_front()
    desk.clock.now = at("13:10")
    walk.step()
    assert desk.dialog(TypingDialog).fields.number.text() == "2"
    walk.end()

    token = desk.token(2)
    assert (token.patient.name, token.patient.gender, token.source) == ("Ramesh Singh", "M", Source.PAID)
    assert (token.status, token.arrived_at) == (Status.COMPLETED, at("09:20"))


def test_18_a_printer_that_stops(hospital: Path, open_counter: Callable[..., Counter]) -> None:
    printers = FakePrinters()
    printers.trouble[ROLL] = f"{ROLL} does not print: it has no paper: put in a roll, then print again."
    desk = open_counter(hospital, replace(CLERK, printer=ROLL), send=printers)
    for name, phone in (("Ramesh Singh", PHONE), ("Asha Singh", "9876500000")):
        Walk(desk, 1, phone=phone, name=name, age="45", sex="m").end()
    desk.qtbot.waitUntil(lambda: desk.window.bottom._printer == "Printer: look. 2 wait")
    assert desk.said.startswith("Token 2")
    printers.trouble.clear()
    Walk(desk, 18).end()
    desk.qtbot.waitUntil(lambda: len(printers.out) == 2)

    assert [came.title for came in printers.out] == [f"Slip DOC001-20260129-000{n}" for n in (1, 2)]
