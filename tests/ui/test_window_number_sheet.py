"""A number sheet at the window: shown for a date, and typed in by keyboard alone when the power is back."""

from __future__ import annotations

import pytest

from opd_desk.domain.booking import Request
from opd_desk.domain.model import DayKey, Patient, Source, Status
from opd_desk.ui.dialogs.paper import PaperDialog
from opd_desk.ui.dialogs.typing_in import SheetDateDialog, TypingDialog
from tests.ui.counter import DAY, KUMAR, Counter, at

PHONE = "9876543210"


@pytest.fixture
def back(counter: Counter) -> Counter:
    """Return the counter at ten past one; two booked online for nine before the power went."""
    counter.book("Anita", "09:00", phone="9811100000")
    counter.book("Bala", "09:00")
    counter.clock.now = at("13:10")
    return counter


@pytest.fixture
def sheet(back: Counter) -> TypingDialog:
    """Return the sheet of Dr. Kumar, open."""
    back.keys("F10")
    back.pick("Type in a number sheet")
    return back.dialog(TypingDialog)


def family(counter: Counter) -> None:
    """Let two on one phone be known, by tokens of tomorrow."""
    for name in ("Kamla Devi", "Suresh Chand"):
        counter.desk.booking.book(
            DayKey(DAY.replace(day=30), "DOC002"), Request(Patient(name, PHONE, 61, gender="F"), Source.ONLINE)
        )


def cells(dialog: TypingDialog, row: int = -1) -> list[str]:
    """Return a row as it stands in the list."""
    table = dialog.table
    place = row % table.rowCount()
    return [item.text() if (item := table.item(place, column)) else "" for column in range(table.columnCount())]


def new_row(
    counter: Counter, *, name: str = "Sita Devi", came: str = "0920", then: str = "w", phone: str = PHONE
) -> None:
    """Type a row as it is written: phone, name, age, sex, source, time, what became of her."""
    for words in (phone, name, "31"):
        counter.write(words)
        counter.keys("Return")
    counter.write("f")
    counter.write("w")
    counter.write(came)
    counter.keys("Return")
    counter.write(then)
    counter.keys("Return")


def test_a_row_is_typed_in_under_the_number_on_the_paper(back: Counter, sheet: TypingDialog) -> None:
    assert sheet.fields.number.text() == "3"
    assert "The next free number is 3." in sheet.told.text()
    new_row(back)
    token = back.token(3)
    assert (token.patient.name, token.patient.phone, token.patient.age) == ("Sita Devi", PHONE, 31)
    assert (token.patient.gender, token.source, token.status) == ("F", Source.WALK_IN, Status.CHECKED_IN)
    assert token.requested_at == token.arrived_at == at("09:20")
    assert cells(sheet)[:5] == ["3", "Sita Devi", "Walk-in", "09:20", "Waits"]
    assert cells(sheet)[5] == "booked for 09:00, written 09:20."
    assert sheet.fields.number.text() == "4"
    assert sheet.fields.phone.edit.hasFocus()
    assert back.said == "Token 3, Sita Devi: booked for 09:00, from the number sheet, written 09:20."


def test_who_is_known_by_the_phone_takes_a_few_keys(back: Counter, sheet: TypingDialog) -> None:
    family(back)
    back.write(PHONE)
    assert "On this phone:" in sheet.told.text()
    first = sheet.told.text().split("Enter takes ")[1].split(",")[0]
    back.keys("Return")
    assert sheet.fields.name.text() == first
    back.write("p0930")
    back.keys("Return")
    back.write("s")
    back.keys("Return")
    token = back.token(3)
    assert (token.patient.name, token.source, token.status) == (first, Source.PAID, Status.COMPLETED)
    assert token.patient.id in [known.id for known in back.desk.typing_in.family(PHONE)]


def test_the_arrow_takes_another_of_the_family_and_a_name_typed_over_is_somebody_else(
    back: Counter, sheet: TypingDialog
) -> None:
    family(back)
    back.write(PHONE)
    back.keys("Down", "Down")
    assert {sheet.fields.name.text(), sheet.told.text().split("Enter takes ")[1].split(",")[0]} == {
        "Kamla Devi",
        "Suresh Chand",
    }
    sheet.fields.name.setFocus()
    sheet.fields.name.edit.selectAll()
    back.write("Rani")
    assert sheet.fields.age.text() == ""
    assert sheet.fields.sex.current is None


def test_a_crossed_out_number_is_skipped_and_one_overlooked_typed_later(back: Counter, sheet: TypingDialog) -> None:
    for number in ("5", "4"):
        sheet.fields.number.setFocus()
        sheet.fields.number.edit.selectAll()
        back.write(number)
        back.keys("Return")
        new_row(back, name=f"Patient {number}", phone=f"98765000{number}")
    assert [token.number for token in back.tokens()] == [1, 2, 4, 5]
    assert sheet.fields.number.text() == "6"


def test_a_booked_token_is_marked_by_its_number(back: Counter, sheet: TypingDialog) -> None:
    back.keys("Shift+Tab")
    back.write("1")
    assert sheet.told.text().startswith("1 is Anita's: confirmed, 09:00.")
    assert (sheet.fields.name.text(), sheet.fields.booked) == ("Anita", True)
    back.keys("Return")
    back.write("9:05")
    back.keys("Return")
    back.write("s")
    back.keys("Return")
    token = back.token(1)
    assert (token.status, token.arrived_at) == (Status.COMPLETED, at("09:05"))
    assert (sheet.fields.number.text(), sheet.fields.name.text()) == ("2", "Bala")
    back.write("n")  # not a time: the field keeps it, nothing is taken
    back.keys("Return", "Return")
    assert "time as 9:20" in sheet.told.text()
    sheet.fields.came.edit.selectAll()
    back.keys("Delete", "Return")
    back.write("d")
    back.keys("Return")
    assert back.token(2).status is Status.NO_SHOW
    assert (sheet.fields.number.text(), sheet.fields.booked) == ("3", False)


def test_a_row_can_be_taken_back_and_put_right(back: Counter, sheet: TypingDialog) -> None:
    new_row(back, name="Wrong Name")
    back.keys("Ctrl+Z")
    assert back.token(3).status is Status.CANCELLED
    assert cells(sheet)[5] == "Taken back"
    assert (sheet.fields.number.text(), sheet.fields.name.text()) == ("3", "Wrong Name")
    sheet.fields.name.setFocus()
    sheet.fields.name.edit.selectAll()
    back.write("Right Name")
    for _ in range(6):
        back.keys("Return")
    assert (back.token(3).patient.name, back.token(3).status) == ("Right Name", Status.CHECKED_IN)
    back.keys("Ctrl+Z", "Ctrl+Z")
    assert "No row is left here" in sheet.told.text()


def test_a_patient_with_a_token_is_refused_and_ctrl_enter_takes_the_row_all_the_same(
    back: Counter, sheet: TypingDialog
) -> None:
    new_row(back)
    assert sheet.force.isHidden()
    back.write(PHONE)
    back.keys("Return", "Return", "Return", "Return")
    assert "Sita Devi has token 3" in sheet.told.text()
    assert not sheet.force.isHidden()
    assert len(back.tokens()) == 3
    back.keys("Ctrl+Return")
    assert [token.patient.name for token in back.tokens()][2:] == ["Sita Devi"] * 2


def test_what_another_counter_gave_is_said_and_nothing_of_the_row_is_lost(back: Counter, sheet: TypingDialog) -> None:
    back.clock.now = at("09:30")
    back.file.booking.book(KUMAR, Request(Patient("Gita"), Source.ONLINE))
    back.clock.now = at("13:10")
    new_row(back)
    assert "Number 3 is Gita's" in sheet.told.text()
    assert "the next free one, 4" in sheet.told.text()
    assert sheet.fields.name.text() == "Sita Devi"


def test_closed_half_way_what_was_taken_is_kept_and_its_slips_are_offered(back: Counter, sheet: TypingDialog) -> None:
    new_row(back)
    back.write("98765")
    back.keys("Esc")
    assert sheet.fields.phone.text() == ""
    back.leave(sheet)
    assert [token.number for token in back.tokens()] == [1, 2, 3]
    assert back.window.bottom.offer.text() == "Slip of 1 token typed in"
    back.keys("Alt+B")
    assert "Slip of token 3" in back.dialog(PaperDialog).windowTitle()
    back.keys("Esc")


def test_another_doctor_and_another_date(back: Counter, sheet: TypingDialog) -> None:
    assert sheet.doctor.text() == "Dr. Rajesh Kumar"
    back.keys("Ctrl+PgDown")
    assert (sheet.doctor.text(), sheet.fields.number.text()) == ("Dr. Meera Nair", "1")
    back.keys("Ctrl+PgUp")
    sheet.date.setFocus()
    for typed in ("tomorrow", "nonsense", "25 jan"):
        sheet.date.edit.selectAll()
        back.write(typed)
        back.keys("Return")
    assert "has no slots on Sun 25 Jan" in sheet.told.text()
    assert not sheet.take.isEnabled()
    sheet.date.edit.selectAll()
    back.write("28 jan")
    back.keys("Return")
    assert sheet.take.isEnabled()
    new_row(back, then="w")
    assert "say seen, left or did not come" in sheet.told.text()
    back.write("s")
    back.keys("Return")
    (token,) = back.tokens(DayKey(DAY.replace(day=28), "DOC001"))
    assert token.status is Status.COMPLETED


def test_the_sheets_of_tomorrow_are_shown(back: Counter) -> None:
    back.keys("F10")
    back.pick("Number sheet")
    asked = back.dialog(SheetDateDialog)
    assert asked.date.text() == "Fri 30 Jan"
    assert asked.told.text().startswith("Fri 30 Jan 2026: 3 doctors sit, each gets a sheet")
    assert "print it again then" in asked.told.text()
    back.write("sun")
    assert "Nobody sits on Sun 1 Feb 2026" in asked.told.text()
    assert not asked.go.isEnabled()
    asked.date.edit.selectAll()
    back.write("30 jan")
    back.keys("Return")
    paper = back.dialog(PaperDialog)
    assert paper.windowTitle() == "Number sheet of 30 Jan 2026"
    assert paper.pages.count >= 3
    back.leave(paper)
