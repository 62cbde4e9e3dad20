"""Booking ahead: to a date by typing or by the calendar, and to the first free place of a specialization."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QMenu

from opd_desk.domain.model import DayKey, Source, Status
from opd_desk.services.ahead import Sits
from opd_desk.ui import paint
from opd_desk.ui.dialogs.going import GoDialog
from tests.ui.counter import DAY, KUMAR, NAIR, at, plain_words

if TYPE_CHECKING:
    from tests.ui.counter import Counter

TOMORROW = DAY + timedelta(days=1)


def opened(counter: Counter) -> GoDialog:
    counter.keys("Ctrl+G")
    return counter.dialog(GoDialog)


def fill(counter: Counter, key: DayKey, *slots: str) -> None:
    """Take the two places of a slot that are not kept for emergencies."""
    for slot in slots or ("09:00", "09:30", "10:00"):
        for name in "AB":
            counter.book(f"{name}{slot}", slot, key=key)


# to a date


def test_ctrl_g_goes_to_a_date_that_is_typed(counter: Counter) -> None:
    dialog = opened(counter)
    counter.write("5 feb")
    assert dialog.told.text() == "Thu 5 Feb 2026, in 7 days: 6 places free with Dr. Rajesh Kumar."
    assert dialog.month.text() == "February 2026"
    counter.keys("Return")
    counter.to_front()

    assert counter.date == "Thursday 05 February 2026"


def test_the_calendar_is_gone_through_by_arrows_and_pages(counter: Counter) -> None:
    dialog = opened(counter)
    counter.keys("Right")
    assert dialog.grid.chosen == TOMORROW
    counter.keys("Down", "PgDown")
    assert dialog.grid.chosen == date(2026, 3, 6)
    assert dialog.grid.row_of(date(2026, 3, 6)) is not None
    counter.keys("PgUp", "Up", "Left", "Return")
    counter.to_front()
    assert counter.date == "Thursday 29 January 2026"


def test_left_and_right_stay_with_what_is_typed(counter: Counter) -> None:
    dialog = opened(counter)
    counter.write("5/2")
    counter.keys("Left", "Left", "Left")
    counter.write("1")
    assert dialog.field.edit.text() == "15/2"
    assert dialog.grid.chosen == date(2026, 2, 15)
    counter.keys("Down")
    assert (dialog.field.edit.text(), dialog.grid.chosen) == ("", date(2026, 2, 22))


def test_the_calendar_says_in_words_where_there_are_places(counter: Counter) -> None:
    fill(counter, DayKey(TOMORROW, "DOC001"))
    dialog = opened(counter)
    sits = {day: dialog.grid.words_of(DAY + timedelta(days=day)) for day in (-1, 0, 1, 2, 3)}
    assert sits == {-1: "", 0: "6 free", 1: "full", 2: "6 free", 3: "–"}
    counter.keys("Right")
    assert dialog.told.text() == "Fri 30 Jan 2026, tomorrow: full with Dr. Rajesh Kumar."
    counter.keys("Right", "Right")
    assert dialog.told.text() == "Sun 1 Feb 2026, in 3 days: Dr. Rajesh Kumar does not sit."


def test_what_cannot_be_read_says_what_can(counter: Counter) -> None:
    dialog = opened(counter)
    counter.write("31/2")
    assert dialog.told.text() == "Type a date: 5 feb, 5/2, +7, tue or 2026-02-05."
    counter.keys("Return")
    assert dialog.isVisible()
    counter.keys("Ctrl+A", "Del")
    assert dialog.told.text().startswith("Sat 31 Jan 2026, in 2 days: 6 places free")
    assert dialog.go.isEnabled()
    counter.leave(dialog)
    assert counter.date == "Thursday 29 January 2026"


def test_the_date_at_the_top_is_clicked_and_a_date_of_the_calendar(counter: Counter) -> None:
    counter.click(counter.window.top._day)
    dialog = counter.dialog(GoDialog)
    counter.click(dialog.grid, dialog.grid.rect_of(TOMORROW).center().toPoint())
    assert dialog.grid.chosen == TOMORROW
    counter.click(dialog.forth)
    assert dialog.grid.chosen == date(2026, 2, 28), "of a shorter month the last"
    counter.click(dialog.back)
    counter.click(dialog.go)
    counter.to_front()
    assert counter.date == "Wednesday 28 January 2026"


def test_no_word_of_the_calendar_is_cut_short(demo: Counter) -> None:
    demo.keys("Ctrl+G")
    dialog = demo.dialog(GoDialog)
    with paint.Elisions() as lost:
        dialog.grid.grab()
    assert lost.texts == []
    row = dialog.grid.row_of(date(2026, 1, 30))
    assert row is not None
    assert row.sits is Sits.FREE


def test_a_date_ahead_is_booked_said_and_come_back_from(counter: Counter) -> None:
    counter.write("9811120456")
    counter.keys("Return")
    counter.write("Kamla Devi")
    counter.keys("Ctrl+G")
    counter.dialog(GoDialog)
    counter.write("29/2/28")
    counter.keys("Return")
    counter.to_front()
    assert counter.promise == "1 Tue 29 Feb 2028, expected about 09:00. 09:00 is the first slot with a place"
    form = counter.window.form.fields
    assert (form.name.text(), form.phone.text()) == ("Kamla Devi", "98111 20456")
    counter.keys("F2", "Return", "Return", "Return", "Return")

    (token,) = counter.tokens(DayKey(date(2028, 2, 29), "DOC001"))
    assert (token.status, token.patient.phone) == (Status.CONFIRMED, "9811120456")
    assert counter.said == "Token 1, Kamla Devi: booked for Tue 29 Feb 2028, 09:00. F5 goes back to today."
    counter.keys("F5")
    assert counter.date == "Thursday 29 January 2026"


def test_nothing_typed_is_lost_on_the_way_there_and_back(counter: Counter) -> None:
    counter.write("9811120456")
    counter.keys("Return")
    counter.write("Kamla Devi")
    counter.keys("Return")
    counter.write("61")
    counter.keys("Alt+P", "Alt+Right", "Alt+Right", "Alt+Home")
    draft = counter.window.form.draft()

    assert (draft.phone, draft.name, draft.age, draft.source) == ("9811120456", "Kamla Devi", 61, Source.PAID)
    assert counter.promise == "1 Expected about 09:00. 09:00 is the first slot with a place"


# the first free place


def test_ctrl_b_goes_to_the_first_free_place_and_then_to_the_next(counter: Counter) -> None:
    fill(counter, KUMAR)
    fill(counter, NAIR, "09:00")
    counter.write("9811120456")
    counter.keys("Return")
    counter.write("Kamla Devi")
    counter.keys("Ctrl+B")

    assert counter.said == "First free of Cardiology: Thu 29 Jan 2026, 09:30, Dr. Meera Nair. Ctrl B: the next."
    assert counter.window.doctors.chosen_key() == "DOC002"
    assert counter.window.slots.chosen_key() == at("09:30")
    assert counter.window.form.fields.slot.wanted == at("09:30")
    assert counter.promise == "3 Expected about 09:30. 09:30: 3 of 3 places free"
    assert counter.window.form.fields.name.text() == "Kamla Devi"
    counter.keys("Ctrl+B")
    assert counter.said == "Next free of Cardiology: Thu 29 Jan 2026, 10:00, Dr. Meera Nair. Ctrl B: the next."
    assert counter.window.slots.chosen_key() == at("10:00")
    counter.keys("Ctrl+B")
    assert counter.date == "Friday 30 January 2026"
    assert counter.window.doctors.chosen_key() == "DOC001"
    counter.keys("Ctrl+B")
    assert counter.window.doctors.chosen_key() == "DOC002"
    assert counter.window.form.fields.name.edit.hasFocus()
    counter.keys("Return", "Return", "Return")

    (token,) = counter.tokens(DayKey(TOMORROW, "DOC002"))
    assert (token.patient.name, token.slot) == ("Kamla Devi", at("09:00", TOMORROW))


def test_going_elsewhere_begins_the_search_again(counter: Counter) -> None:
    counter.keys("Ctrl+B", "Ctrl+B")
    assert counter.window.doctors.chosen_key() == "DOC002"
    counter.keys("Alt+Right", "Ctrl+B")

    assert counter.date == "Friday 30 January 2026"
    assert counter.window.doctors.chosen_key() == "DOC001"
    counter.keys("Alt+Home")
    assert counter.said == "", "what was found there is no news here"


def test_the_menu_has_the_first_free_of_each_specialization(counter: Counter) -> None:
    counter.keys("F10")
    submenu = next(menu for menu in counter.menu.findChildren(QMenu) if plain_words(menu.title()) == "First free of")
    assert [action.text() for action in submenu.actions()] == ["&Cardiology\tCtrl B", "&General Medicine"]
    counter.pick("General Medicine")

    assert counter.window.doctors.chosen_key() == "DOC003"
    assert counter.said.startswith("First free of General Medicine: Thu 29 Jan 2026, 09:00, Dr. Amit Patel.")


def test_no_place_in_thirty_days_is_said(counter: Counter) -> None:
    for slot in ("09:00", "09:30", "10:00"):
        for by in range(31):
            day = DAY + timedelta(days=by)
            if day.weekday() < 6:
                fill(counter, DayKey(day, "DOC003"), slot)
    counter.window.doctors.choose("DOC003")
    counter.keys("Ctrl+B")

    assert counter.said == (
        "No place of General Medicine is free for walk-in until Sat 28 Feb 2026. Alt ← → looks at other dates."
    )
    assert counter.date == "Thursday 29 January 2026"


@pytest.mark.parametrize("headline", ["Wed 28 Feb, expected about 12:45", "Wed 28 Feb 2027, expected about 12:45"])
@pytest.mark.parametrize("size", [(1366, 768), (911, 433), (880, 430)])
def test_the_promise_of_a_date_ahead_is_read_whole_in_every_window(
    counter: Counter, size: tuple[int, int], headline: str
) -> None:
    counter.window.resize(*size)
    form = counter.window.form
    form.fields.name.edit.setText("Kamla Devi")
    form.show_promise(128, headline, "12:30 is the first slot with a place")
    form.fields.promise.set_ready(True)
    with paint.Elisions() as lost:
        form.fields.promise.grab()
    assert lost.texts == []


def test_a_search_for_the_first_free_place_leaves_a_preview(counter: Counter) -> None:
    fill(counter, KUMAR)
    counter.write("9811120456")
    counter.keys("Return")
    counter.write("Rahim Khan")
    counter.keys("F9")
    assert counter.window.column.currentWidget() is counter.window.preview
    counter.keys("Ctrl+B")

    assert counter.window.column.currentWidget() is counter.window.form
    assert counter.window.doctors.chosen_key() == "DOC002"
    assert counter.window.form.fields.name.text() == "Rahim Khan"
    assert counter.tokens(NAIR) == []


def test_a_holiday_and_a_leave_stand_in_the_calendar_with_their_reasons(counter: Counter) -> None:
    counter.desk.absences.set({DayKey(TOMORROW, ""): "Founder's Day", DayKey(DAY + timedelta(days=2), "DOC001"): ""})
    dialog = opened(counter)
    with paint.Elisions() as lost:
        dialog.grid.grab()
    assert lost.texts == []
    assert [dialog.grid.words_of(DAY + timedelta(days=by)) for by in (1, 2)] == ["holiday", "on leave"]
    counter.keys("Right")
    assert dialog.told.text() == "Fri 30 Jan 2026, tomorrow: holiday: Founder's Day."
    counter.keys("Right")
    assert dialog.told.text() == "Sat 31 Jan 2026, in 2 days: Dr. Rajesh Kumar is on leave."
