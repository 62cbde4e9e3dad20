"""Going about: dates, doctors, slots, panels; finding anyone; scanning slips."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from opd_desk.domain.model import DayKey, Status
from opd_desk.services.rows import SectionRow
from tests.ui.conftest import DAY, KUMAR, NAIR, at

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from tests.ui.conftest import Counter

PHONE = "9876543210"


def shown_date(counter: Counter) -> str:
    return counter.window.top._day.accessibleName()


def found(counter: Counter) -> list[str]:
    results = counter.window.results
    return [results.item(row).text() for row in range(results.count())] if results.isVisible() else []


# dates, doctors, slots


def test_alt_arrows_go_through_the_days_and_alt_home_comes_back(counter: Counter) -> None:
    counter.keys("Alt+Right")
    assert shown_date(counter) == "Friday 30 January 2026"
    counter.keys("Alt+Left", "Alt+Left")
    assert shown_date(counter) == "Wednesday 28 January 2026"
    counter.keys("Alt+Home")
    assert shown_date(counter) == "Thursday 29 January 2026"


def test_the_buttons_of_the_date_do_the_same(counter: Counter) -> None:
    top = counter.window.top
    counter.click(top.forth)
    assert shown_date(counter) == "Friday 30 January 2026"
    counter.click(top.back)
    counter.click(top.back)
    assert shown_date(counter) == "Wednesday 28 January 2026"
    counter.click(top.today)
    assert shown_date(counter) == "Thursday 29 January 2026"


def test_a_booking_for_another_date_is_made_there_and_has_not_arrived(counter: Counter) -> None:
    counter.keys("Alt+Right", "F2", "Return")
    counter.type("Ramesh Singh")
    counter.keys("Return", "Return", "Return")

    tomorrow = DAY + timedelta(days=1)
    (token,) = counter.tokens(DayKey(tomorrow, "DOC001"))
    assert (token.status, token.slot) == (Status.CONFIRMED, at("09:00", tomorrow))
    assert counter.numbers == [1]


def test_nothing_can_be_booked_into_the_past(counter: Counter) -> None:
    counter.keys("Alt+Left", "F2", "Return")
    counter.type("Ramesh Singh")
    counter.keys("Return", "Return", "Return")

    assert counter.tokens(DayKey(DAY - timedelta(days=1), "DOC001")) == []
    assert counter.refusal
    assert counter.window.form.fields.name.text() == "Ramesh Singh"


def test_a_day_without_slots_says_so(counter: Counter) -> None:
    counter.keys("Alt+Right", "Alt+Right", "Alt+Right")  # Sunday

    assert shown_date(counter) == "Sunday 01 February 2026"
    assert counter.window.slot_rows.rows == ()
    assert counter.window.top._state.word == "No slots"
    assert counter.promise.startswith("Dr. Rajesh Kumar has no slot") or "slot" in counter.promise


def test_ctrl_page_keys_go_through_the_doctors_round_the_end(counter: Counter) -> None:
    codes = []
    for _ in range(3):
        counter.keys("Ctrl+PgDown")
        codes.append(counter.window.doctors.chosen_key())
    assert codes == ["DOC002", "DOC003", "DOC001"]
    counter.keys("Ctrl+PgUp")
    assert counter.window.doctors.chosen_key() == "DOC003"
    assert counter.window.form.fields.head.toolTip() == "Dr. Amit Patel"


def test_ctrl_up_and_down_go_through_the_slots_and_stop_at_the_ends(counter: Counter) -> None:
    counter.keys("Ctrl+Down")
    assert counter.window.slots.chosen_key() == at("09:30")
    counter.keys("Ctrl+Down", "Ctrl+Down")
    assert counter.window.slots.chosen_key() == at("10:00")
    counter.keys("Ctrl+Up", "Ctrl+Up", "Ctrl+Up")
    assert counter.window.slots.chosen_key() == at("09:00")


def test_ctrl_digits_go_to_the_panels(counter: Counter) -> None:
    window = counter.window
    panels: dict[str, QWidget] = {
        "Ctrl+1": window.doctors,
        "Ctrl+2": window.slots,
        "Ctrl+3": window.queue,
        "Ctrl+4": window.form.fields.phone.edit,
        "F2": window.form.fields.phone.edit,
        "Ctrl+F": window.top.search.edit,
        "F3": window.top.search.edit,
    }
    for key, panel in panels.items():
        counter.keys(key)
        assert panel.hasFocus(), key


def test_arrows_in_the_lists_choose_and_the_queue_follows(counter: Counter) -> None:
    counter.book("Anita", "09:30", key=NAIR)
    counter.keys("Ctrl+1", "Down", "Ctrl+2", "Down")

    assert counter.window.doctors.chosen_key() == "DOC002"
    assert counter.window.slots.chosen_key() == at("09:30")
    counter.keys("Ctrl+3", "Down")
    assert counter.chosen == 1


def test_alt_d_shows_the_whole_day_and_the_slot_again(counter: Counter) -> None:
    counter.book("Anita", "09:00")
    counter.book("Bala", "10:00")
    assert counter.numbers == [1]
    counter.keys("Alt+D")
    assert counter.numbers == [1, 2]
    assert [row.title for row in counter.queue if isinstance(row, SectionRow)] == ["09:00–09:30", "10:00–10:30"]
    counter.keys("Alt+D")
    assert counter.numbers == [1]


def test_a_slot_that_is_clicked_in_the_whole_day_shows_its_own_queue(counter: Counter) -> None:
    counter.book("Anita", "09:00")
    counter.book("Bala", "10:00")
    counter.keys("Alt+D")
    slots = counter.window.slots
    counter.click(slots.viewport(), slots.visualRect(slots.model().index(2, 0)).center())

    assert counter.numbers == [2]
    assert counter.window.head.views.current == 0


def test_f5_goes_to_today_this_slot_and_who_is_inside(counter: Counter) -> None:
    token = counter.book("Anita", "09:00")
    counter.desk.consulting.check_in(token)
    counter.desk.consulting.call_next(KUMAR)
    counter.keys("Alt+Right", "Ctrl+Down", "F5")

    assert shown_date(counter) == "Thursday 29 January 2026"
    assert counter.window.slots.chosen_key() == at("09:00")
    assert counter.chosen == 1


def test_tab_goes_in_reading_order(counter: Counter) -> None:
    window = counter.window
    window.top.search.setFocus()
    way = []
    for _ in range(8):
        counter.keys("Tab")
        way.append(QApplication.focusWidget())
    assert way[:4] == [window.doctors, window.slots, window.head.views, window.head.call] or way[:4] == [
        window.doctors,
        window.slots,
        window.head.views,
        window.queue,
    ]
    assert window.form.fields.phone.edit in way


# search


@pytest.fixture
def known(counter: Counter) -> Counter:
    """Return the counter with two people at two doctors."""
    counter.book("Lakshmi Iyer", "09:30", phone=PHONE)
    counter.book("Mohan Rao", "10:00", key=NAIR, phone="9000000001")
    return counter


@pytest.mark.parametrize("typed", ["laksh", "9876543210", "3210", "IYER"])
def test_a_patient_is_found_by_name_phone_or_last_four_digits(known: Counter, typed: str) -> None:
    known.keys("Ctrl+F")
    known.type(typed)
    assert [words.split("  ")[0] for words in found(known)] == ["Lakshmi Iyer"]
    known.keys("Return")

    assert known.window.slots.chosen_key() == at("09:30")
    assert known.chosen == 1
    assert not known.window.results.isVisible()
    assert known.window.top.search.text() == ""
    assert known.window.queue.hasFocus()


def test_a_token_is_found_by_its_number_with_every_doctor(known: Counter) -> None:
    known.keys("F3")
    known.type("1")
    assert [words.split("   ")[1].split("  ")[0] for words in found(known)][:2] == ["Lakshmi Iyer", "Mohan Rao"]
    known.keys("Down", "Return")

    assert known.window.doctors.chosen_key() == NAIR.doctor
    assert known.chosen == 1
    assert known.row(1).name == "Mohan Rao"


def test_a_result_is_picked_by_a_click(known: Counter) -> None:
    known.keys("F3")
    known.type("mohan")
    results = known.window.results
    known.click(results.viewport(), results.visualItemRect(results.item(0)).center())

    assert known.window.doctors.chosen_key() == NAIR.doctor
    assert known.chosen == 1


def test_who_has_no_token_today_comes_into_the_form(known: Counter) -> None:
    known.keys("Alt+Right", "F3")
    known.type("laksh")
    known.keys("Return")

    fields = known.window.form.fields
    assert (fields.name.text(), fields.phone.text()) == ("Lakshmi Iyer", "98765 43210")
    known.keys("Return", "Return", "Return")
    (token,) = known.tokens(DayKey(DAY + timedelta(days=1), "DOC001"))
    assert token.patient.id == known.token(1).patient.id


def test_a_reference_of_another_date_is_gone_to(known: Counter) -> None:
    known.keys("Alt+Right", "F3")
    known.type("DOC002-20260129-0001")
    known.keys("Return")

    assert shown_date(known) == "Thursday 29 January 2026"
    assert known.window.doctors.chosen_key() == NAIR.doctor
    assert known.chosen == 1


def test_nobody_found_is_said(known: Counter) -> None:
    known.keys("F3")
    known.type("zzz")
    assert found(known) == ["Nobody found for “zzz”"]
    known.keys("Return")
    assert known.chosen is None


def test_esc_leaves_the_search_and_goes_to_the_phone(known: Counter) -> None:
    known.keys("F3")
    known.type("laksh")
    known.keys("Esc")
    assert not known.window.results.isVisible()
    assert known.window.top.search.text() == ""
    known.keys("Esc")
    assert known.window.form.fields.phone.edit.hasFocus()


# scanning


@pytest.mark.parametrize("field", ["F2", "F3"])
def test_a_scanned_slip_checks_its_token_in(known: Counter, field: str) -> None:
    known.keys("Ctrl+PgDown", field)
    known.type("DOC001-20260129-0001")
    known.keys("Return")

    assert known.token(1).status is Status.CHECKED_IN
    assert known.window.doctors.chosen_key() == "DOC001"
    assert known.window.slots.chosen_key() == at("09:30")
    assert known.chosen == 1
    assert known.said == "Token 1, Lakshmi Iyer: checked in."
    assert known.window.form.fields.phone.text() == ""


def test_a_slip_scanned_twice_says_where_the_token_stands(known: Counter) -> None:
    known.type("DOC001-20260129-0001")
    known.keys("Return", "F2")
    known.type("DOC001-20260129-0001")
    known.keys("Return")

    assert known.token(1).status is Status.CHECKED_IN
    assert known.said.startswith("Token 1, Lakshmi Iyer: ")
    assert "09:30" in known.said


def test_a_slip_scanned_behind_a_half_typed_phone_leaves_that(known: Counter) -> None:
    known.type("98765")
    known.type("DOC001-20260129-0001")
    known.keys("Return")

    assert known.token(1).status is Status.CHECKED_IN
    assert known.window.form.fields.phone.text() == "98765"


def test_an_unknown_slip_is_said_and_nothing_happens(known: Counter) -> None:
    known.type("DOC001-20260129-0099")
    known.keys("Return")

    assert known.said == "There is no token DOC001-20260129-0099."
    assert known.window.form.fields.phone.edit.hasFocus()


def test_a_training_slip_is_no_token_of_this_desk(known: Counter) -> None:
    known.type("T-DOC001-20260129-0001")
    known.keys("Return")

    assert known.token(1).status is Status.CONFIRMED


def test_a_slip_for_another_day_is_gone_to_and_not_checked_in(known: Counter) -> None:
    friday = date(2026, 1, 30)
    known.book("Anita", "09:00", key=DayKey(friday, "DOC001"))
    known.type("DOC001-20260130-0001")
    known.keys("Return")

    assert known.token(1, DayKey(friday, "DOC001")).status is Status.CONFIRMED
    assert shown_date(known) == "Friday 30 January 2026"
    assert "30 Jan" in known.said
