"""Finding anyone: by name, phone, number, reference; and scanning slips."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from opd_desk.domain.model import DayKey, Status
from tests.ui.counter import DAY, NAIR, at

if TYPE_CHECKING:
    from tests.ui.counter import Counter


PHONE = "9876543210"


def found(counter: Counter) -> list[str]:
    """Return the names found, or what stands there instead."""
    results = counter.window.results
    items = [results.item(row) for row in range(results.count())] if results.isVisible() else []
    rows = [item.data(Qt.ItemDataRole.UserRole) for item in items]
    return [row.name if row is not None else item.text() for item, row in zip(items, rows, strict=True)]


@pytest.fixture
def known(counter: Counter) -> Counter:
    """Return the counter with two people at two doctors."""
    counter.book("Lakshmi Iyer", "09:30", phone=PHONE)
    counter.book("Mohan Rao", "10:00", key=NAIR, phone="9000000001")
    return counter


@pytest.mark.parametrize("typed", ["laksh", "9876543210", "3210", "IYER"])
def test_a_patient_is_found_by_name_phone_or_last_four_digits(known: Counter, typed: str) -> None:
    known.keys("Ctrl+F")
    known.write(typed)
    assert found(known) == ["Lakshmi Iyer"]
    known.keys("Return")

    assert known.window.slots.chosen_key() == at("09:30")
    assert known.chosen == 1
    assert not known.window.results.isVisible()
    assert known.window.top.search.text() == ""
    assert known.window.queue.hasFocus()


def test_a_token_is_found_by_its_number_with_every_doctor(known: Counter) -> None:
    known.keys("F3")
    known.write("1")
    assert found(known)[:2] == ["Lakshmi Iyer", "Mohan Rao"]
    known.keys("Down", "Return")

    assert known.window.doctors.chosen_key() == NAIR.doctor
    assert known.chosen == 1
    assert known.row(1).name == "Mohan Rao"


def test_a_result_is_picked_by_a_click(known: Counter) -> None:
    known.keys("F3")
    known.write("mohan")
    results = known.window.results
    known.click(results.viewport(), results.visualItemRect(results.item(0)).center())

    assert known.window.doctors.chosen_key() == NAIR.doctor
    assert known.chosen == 1


def test_who_has_no_token_today_comes_into_the_form(known: Counter) -> None:
    known.keys("Alt+Right", "F3")
    known.write("laksh")
    known.keys("Return")

    fields = known.window.form.fields
    assert (fields.name.text(), fields.phone.text()) == ("Lakshmi Iyer", "98765 43210")
    known.keys("Return", "Return", "Return")
    (token,) = known.tokens(DayKey(DAY + timedelta(days=1), "DOC001"))
    assert token.patient.id == known.token(1).patient.id


def test_a_reference_of_another_date_is_gone_to(known: Counter) -> None:
    known.keys("Alt+Right", "F3")
    known.write("DOC002-20260129-0001")
    known.keys("Return")

    assert known.date == "Thursday 29 January 2026"
    assert known.window.doctors.chosen_key() == NAIR.doctor
    assert known.chosen == 1


def test_nobody_found_is_said(known: Counter) -> None:
    known.keys("F3")
    known.write("zzz")
    assert found(known) == ["Nobody found for “zzz”"]
    known.keys("Return")
    assert known.chosen is None


def test_esc_leaves_the_search_and_goes_to_the_phone(known: Counter) -> None:
    known.keys("F3")
    known.write("laksh")
    known.keys("Esc")
    assert not known.window.results.isVisible()
    assert known.window.top.search.text() == ""
    known.keys("Esc")
    assert known.window.form.fields.phone.edit.hasFocus()


# scanning


@pytest.mark.parametrize("field", ["F2", "F3"])
def test_a_scanned_slip_checks_its_token_in(known: Counter, field: str) -> None:
    known.keys("Ctrl+PgDown", field)
    known.write("DOC001-20260129-0001")
    known.keys("Return")

    assert known.token(1).status is Status.CHECKED_IN
    assert known.window.doctors.chosen_key() == "DOC001"
    assert known.window.slots.chosen_key() == at("09:30")
    assert known.chosen == 1
    assert known.said == "Token 1, Lakshmi Iyer: checked in."
    assert known.window.form.fields.phone.text() == ""


def test_a_slip_scanned_twice_says_where_the_token_stands(known: Counter) -> None:
    known.write("DOC001-20260129-0001")
    known.keys("Return", "F2")
    known.write("DOC001-20260129-0001")
    known.keys("Return")

    assert known.token(1).status is Status.CHECKED_IN
    assert known.said.startswith("Token 1, Lakshmi Iyer, Dr. Rajesh Kumar Thu 29 Jan")
    assert "09:30" in known.said


def test_a_slip_scanned_behind_a_half_typed_phone_leaves_that(known: Counter) -> None:
    known.write("98765")
    known.write("DOC001-20260129-0001")
    known.keys("Return")

    assert known.token(1).status is Status.CHECKED_IN
    assert known.window.form.fields.phone.text() == "98765"


def test_an_unknown_slip_is_said_and_nothing_happens(known: Counter) -> None:
    known.write("DOC001-20260129-0099")
    known.keys("Return")

    assert known.said == "There is no token DOC001-20260129-0099."
    assert known.window.form.fields.phone.edit.hasFocus()


def test_a_training_slip_is_no_token_of_this_desk(known: Counter) -> None:
    known.write("T-DOC001-20260129-0001")
    known.keys("Return")

    assert known.token(1).status is Status.CONFIRMED


def test_a_slip_for_another_day_is_gone_to_and_not_checked_in(known: Counter) -> None:
    friday = date(2026, 1, 30)
    known.book("Anita", "09:00", key=DayKey(friday, "DOC001"))
    known.write("DOC001-20260130-0001")
    known.keys("Return")

    assert known.token(1, DayKey(friday, "DOC001")).status is Status.CONFIRMED
    assert known.date == "Friday 30 January 2026"
    assert "30 Jan" in known.said
