"""New tokens by keys alone: walk-ins, families, sources and slots."""

from __future__ import annotations

from typing import TYPE_CHECKING
from unittest.mock import Mock

import pytest

from opd_desk.demo import FAMILY_PHONE
from opd_desk.domain.model import AgeUnit, Source, Status
from opd_desk.domain.people import clean_phone
from opd_desk.ui.binding.shown import Shown
from tests.ui.counter import NAIR, at

if TYPE_CHECKING:
    from tests.ui.counter import Counter

PHONE = "9876543210"


def known(counter: Counter, *names: str) -> None:
    """Let people of one phone have been here, at another doctor; the last named came last."""
    for name in names:
        counter.book(name, "09:00", key=NAIR, phone=PHONE)


def test_a_walk_in_is_booked_by_phone_name_age_sex_and_enter(counter: Counter) -> None:
    counter.write(PHONE)
    counter.keys("Return")
    counter.write("Ramesh Singh")
    counter.keys("Return")
    counter.write("45")
    counter.keys("Return")
    counter.write("m")
    counter.keys("Return")

    (token,) = counter.tokens()
    assert (token.number, token.status, token.source) == (1, Status.CHECKED_IN, Source.WALK_IN)
    assert (token.patient.name, token.patient.phone) == ("Ramesh Singh", PHONE)
    assert (token.patient.age, token.patient.age_unit, token.patient.gender) == (45, AgeUnit.YEARS, "M")
    assert token.slot == at("09:00")
    assert token.booked_by == "Asha Verma, Counter 1"
    assert counter.numbers == [1]
    assert counter.said == "Token 1, Ramesh Singh: booked for 09:00."
    assert counter.window.form.fields.phone.edit.hasFocus()
    assert counter.window.form.fields.phone.text() == ""
    assert counter.promise == "2 is the next token."


def test_age_sex_and_phone_may_be_passed_by_enter(counter: Counter) -> None:
    counter.keys("Return")
    counter.write("Ramesh Singh")
    counter.keys("Return", "Return", "Return")

    (token,) = counter.tokens()
    assert (token.patient.name, token.patient.phone, token.patient.age) == ("Ramesh Singh", "", None)


def test_a_phone_typed_after_one_enter_too_many_goes_where_phones_belong(counter: Counter) -> None:
    known(counter, "Ravi Patil")
    form = counter.window.form.fields
    counter.keys("Return")  # one too many after the last booking
    counter.write(PHONE)
    counter.keys("Return")

    assert form.phone.edit.hasFocus()
    assert (form.phone.text(), form.name.text()) == ("98765 43210", "")
    assert [person.name for person in form.family.people] == ["Ravi Patil"]
    counter.keys("Return", "Return", "Return", "Return")  # that one, past age and sex
    (token,) = counter.tokens()
    assert (token.patient.name, token.patient.phone) == ("Ravi Patil", PHONE)


@pytest.mark.parametrize("way", ["F9", "click"])
def test_no_way_to_book_takes_a_phone_for_a_name(counter: Counter, way: str) -> None:
    form = counter.window.form.fields
    counter.keys("Return")
    counter.write(f"+91 {PHONE}")
    if way == "click":
        counter.click(form.book)
    else:
        counter.keys(way)

    assert counter.tokens() == []
    assert form.phone.edit.hasFocus()
    assert (form.phone.text(), form.name.text()) == ("+91 98765 43210", "")


def test_digits_are_a_name_where_a_phone_is_given_already(counter: Counter) -> None:
    counter.write(PHONE)
    counter.keys("Return")
    counter.write("9123456789")
    counter.keys("Return", "Return", "Return")

    (token,) = counter.tokens()
    assert (token.patient.name, token.patient.phone) == ("9123456789", PHONE)


def test_enter_without_a_name_books_nothing(counter: Counter) -> None:
    counter.keys("Return", "Return", "Return", "Return")

    assert counter.tokens() == []
    assert counter.window.form.fields.name.edit.hasFocus()


def test_an_infants_age_is_typed_in_months(counter: Counter) -> None:
    counter.keys("Return")
    counter.write("Kavya")
    counter.keys("Return")
    counter.write("7m")
    counter.keys("Return", "Return")

    (token,) = counter.tokens()
    assert (token.patient.age, token.patient.age_unit) == (7, AgeUnit.MONTHS)
    assert counter.row(1).age_sex == "7 mo"


@pytest.mark.parametrize(("typed", "said"), [("12345", "5 digits"), ("98765x", "only digits")])
def test_a_phone_that_cannot_be_read_is_said_at_once_and_nothing_is_lost(
    counter: Counter, typed: str, said: str
) -> None:
    counter.write(typed)
    counter.keys("Return")

    fields = counter.window.form.fields
    assert said in fields.phone_said.text()
    assert fields.phone_said.isVisible()
    assert fields.phone.text() == typed
    assert fields.phone.edit.hasFocus()


def test_a_returning_patient_is_phone_enter_enter(counter: Counter) -> None:
    known(counter, "Lakshmi Iyer")

    counter.write(PHONE)
    counter.keys("Return")
    fields = counter.window.form.fields
    assert fields.name.text() == "Lakshmi Iyer"
    counter.keys("Return")
    counter.keys("Return", "Return")  # age and sex were never asked of her

    (token,) = counter.tokens()
    assert token.patient.id == counter.token(1, NAIR).patient.id
    assert token.number == 1
    assert "Lakshmi Iyer: booked" in counter.said


def test_a_returning_patient_of_whom_all_is_known_is_phone_enter_enter(demo: Counter) -> None:
    demo.keys("Ctrl+PgDown")  # to a doctor with whom nobody of the family has a token
    before = len(demo.tokens(NAIR))
    demo.write(FAMILY_PHONE)
    who = demo.window.form.fields.family.people[0]
    demo.keys("Return", "Return")

    tokens = demo.tokens(NAIR)
    assert len(tokens) == before + 1
    assert tokens[-1].patient.id == who.patient_id
    assert f"Token {tokens[-1].number}, {who.name}: " in demo.said


def test_one_of_a_family_is_taken_by_arrow(counter: Counter) -> None:
    known(counter, "Suresh Chand", "Kamla Devi", "Kavya")

    counter.write(PHONE)
    family = counter.window.form.fields.family
    assert family.isVisible()
    names = [person.name for person in family.people]
    counter.keys("Down")
    counter.keys("Return")

    fields = counter.window.form.fields
    assert fields.name.text() == names[1]
    assert not family.isVisible()
    counter.keys("Return", "Return", "Return")
    (token,) = counter.tokens()
    assert token.patient.name == names[1]
    assert {row.patient_id for row in counter.file.views.family(clean_phone(PHONE))} >= {token.patient.id}


def test_the_last_line_of_the_family_is_a_new_patient_on_the_phone(counter: Counter) -> None:
    known(counter, "Suresh Chand", "Kamla Devi")

    counter.write(PHONE)
    counter.keys("Down", "Down", "Return")
    assert counter.window.form.fields.name.edit.hasFocus()
    counter.write("Arun")
    counter.keys("Return", "Return", "Return")

    (token,) = counter.tokens()
    assert (token.patient.name, token.patient.phone) == ("Arun", PHONE)
    assert {person.name for person in counter.file.views.family(PHONE)} == {"Suresh Chand", "Kamla Devi", "Arun"}


def test_a_person_of_the_family_is_taken_by_a_click(counter: Counter) -> None:
    known(counter, "Suresh Chand", "Kamla Devi")
    counter.write(PHONE)
    family = counter.window.form.fields.family
    rows = family._list

    counter.click(rows.viewport(), rows.visualRect(rows.model().index(1, 0)).center())

    assert counter.window.form.fields.name.text() == family.people[1].name


def test_esc_closes_the_family_then_empties_the_form(counter: Counter) -> None:
    known(counter, "Suresh Chand")
    counter.write(PHONE)
    fields = counter.window.form.fields

    counter.keys("Esc")
    assert not fields.family.isVisible()
    assert fields.phone.text() == "98765 43210"
    counter.keys("Esc")
    assert fields.phone.text() == ""
    assert fields.phone.edit.hasFocus()


def test_a_name_that_is_changed_is_another_patient(counter: Counter) -> None:
    known(counter, "Suresh Chand")
    counter.write(PHONE)
    counter.keys("Return")
    counter.window.form.fields.name.edit.setFocus()
    counter.keys("End")
    counter.write(" Junior")
    counter.keys("Return", "Return", "Return")

    (token,) = counter.tokens()
    assert token.patient.name == "Suresh Chand Junior"
    assert token.patient.id != counter.token(1, NAIR).patient.id


@pytest.mark.parametrize(
    ("key", "source"),
    [
        ("Alt+W", Source.WALK_IN),
        ("Alt+F", Source.FOLLOW_UP),
        ("Alt+P", Source.PAID),
        ("Alt+O", Source.ONLINE),
    ],
)
def test_a_source_is_one_key(counter: Counter, key: str, source: Source) -> None:
    counter.keys("Return")
    counter.write("Ramesh Singh")
    counter.keys("Alt+P", key)
    assert counter.window.form.draft().source is source
    counter.keys("Return", "Return", "Return")

    assert counter.token(1).source is source
    assert counter.row(1).source is source
    assert counter.window.form.draft().source is Source.WALK_IN  # the next one is a walk-in again


def test_a_slot_is_chosen_for_the_clerk(counter: Counter) -> None:
    for name in ("Anita", "Bala"):
        counter.book(name, "09:00")
    slot = counter.window.form.fields.slot

    assert slot.text() == "09:30–10:00"
    counter.keys("Return")
    counter.write("Ramesh Singh")
    assert "3 Expected about 09:30. 09:30 is the first slot with a place" in counter.promise
    counter.keys("Return", "Return", "Return")

    assert counter.token(3).slot == at("09:30")


def test_f4_asks_for_the_next_slot_and_the_promise_follows(counter: Counter) -> None:
    counter.keys("Return")
    counter.write("Ramesh Singh")
    counter.keys("F4", "F4")
    assert counter.window.form.fields.slot.text() == "10:00–10:30"
    assert "Expected about 10:00" in counter.promise
    counter.keys("Return", "Return", "Return")

    assert counter.token(1).slot == at("10:00")
    assert counter.window.form.fields.slot.text() == "09:00–09:30"  # for the next one it is the desk's choice again


def test_a_full_slot_that_is_asked_for_promises_the_waitlist(counter: Counter) -> None:
    for name in ("Anita", "Bala"):
        counter.book(name, "09:00")

    counter.keys("Return")
    counter.write("Ramesh Singh")
    counter.keys("F4", "F4")  # to 10:00, and round to 09:00
    assert counter.promise == "3 Waitlist, 1st in line. 09:00 has no place"
    counter.keys("Return", "Return", "Return")

    assert counter.token(3).status is Status.WAITLISTED
    counter.keys("Ctrl+Up")
    assert counter.row(3).position == 1
    assert counter.said == "Token 3, Ramesh Singh: no place at 09:00, on the waitlist."


def test_the_book_button_books(counter: Counter) -> None:
    fields = counter.window.form.fields
    counter.keys("Return")
    counter.write("Ramesh Singh")
    counter.click(fields.book)

    assert counter.token(1).patient.name == "Ramesh Singh"


def test_what_is_booked_stands_in_the_shown_slot_or_the_window_goes_there(counter: Counter) -> None:
    counter.keys("Return")
    counter.write("Ramesh Singh")
    counter.keys("F4", "Return", "Return", "Return")

    assert counter.token(1).slot == at("09:30")
    assert counter.window.slots.chosen_key() == at("09:30")
    assert counter.numbers == [1]
    assert counter.chosen == 1


def test_the_slip_is_offered_where_there_is_no_printer(counter: Counter) -> None:
    counter.keys("Return")
    counter.write("Ramesh Singh")
    counter.keys("Return", "Return", "Return")

    offer = counter.window.bottom.offer
    assert offer.isVisible()
    assert (offer.text(), offer.key) == ("Slip of 1 as PDF", "Alt B")


def test_a_booking_is_read_and_told_once(counter: Counter) -> None:
    (shown,) = counter.window.findChildren(Shown)
    days, chosen = Mock(), Mock()
    shown.day_shown.connect(days)
    counter.keys("Return")
    counter.write("Ramesh Singh")
    counter.keys("Return", "Return")
    shown.token_shown.connect(chosen)
    counter.keys("Return")

    assert [call.args[0].counts.tokens for call in days.call_args_list] == [1]
    assert [call.args[0].number for call in chosen.call_args_list] == [1]
    assert (counter.chosen, counter.said) == (1, "Token 1, Ramesh Singh: booked for 09:00.")
