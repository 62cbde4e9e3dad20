"""Going about: dates, doctors, slots, panels; finding anyone; scanning slips."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

from opd_desk.domain.model import DayKey, Status
from opd_desk.services.rows import SectionRow
from opd_desk.ui.widgets.buttons import KeyButton
from tests.ui.counter import DAY, KUMAR, NAIR, at

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from tests.ui.counter import Counter


def test_alt_arrows_go_through_the_days_and_alt_home_comes_back(counter: Counter) -> None:
    counter.keys("Alt+Right")
    assert counter.date == "Friday 30 January 2026"
    counter.keys("Alt+Left", "Alt+Left")
    assert counter.date == "Wednesday 28 January 2026"
    counter.keys("Alt+Home")
    assert counter.date == "Thursday 29 January 2026"


def test_the_buttons_of_the_date_do_the_same(counter: Counter) -> None:
    top = counter.window.top
    counter.click(top.forth)
    assert counter.date == "Friday 30 January 2026"
    counter.click(top.back)
    counter.click(top.back)
    assert counter.date == "Wednesday 28 January 2026"
    counter.click(top.today)
    assert counter.date == "Thursday 29 January 2026"


def test_a_booking_for_another_date_is_made_there_and_has_not_arrived(counter: Counter) -> None:
    counter.keys("Alt+Right", "F2", "Return")
    counter.write("Ramesh Singh")
    counter.keys("Return", "Return", "Return")

    tomorrow = DAY + timedelta(days=1)
    (token,) = counter.tokens(DayKey(tomorrow, "DOC001"))
    assert (token.status, token.slot) == (Status.CONFIRMED, at("09:00", tomorrow))
    assert counter.numbers == [1]


def test_nothing_can_be_booked_into_the_past(counter: Counter) -> None:
    counter.keys("Alt+Left", "F2", "Return")
    counter.write("Ramesh Singh")
    counter.keys("Return", "Return", "Return")

    assert counter.tokens(DayKey(DAY - timedelta(days=1), "DOC001")) == []
    assert counter.refusal
    assert counter.window.form.fields.name.text() == "Ramesh Singh"


def test_a_day_without_slots_says_so(counter: Counter) -> None:
    counter.keys("Alt+Right", "Alt+Right", "Alt+Right")  # Sunday

    assert counter.date == "Sunday 01 February 2026"
    assert counter.window.slot_rows.rows == ()
    assert counter.window.top._state is not None
    assert counter.window.top._state.word == "No slots"
    assert counter.promise == "Dr. Rajesh Kumar has no slot left on 01 Feb 2026."


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

    assert counter.date == "Thursday 29 January 2026"
    assert counter.window.slots.chosen_key() == at("09:00")
    assert counter.chosen == 1


def test_tab_goes_in_reading_order(counter: Counter) -> None:
    window, fields = counter.window, counter.window.form.fields
    counter.book("Anita", "09:00")
    counter.choose(1)
    way: list[QWidget] = [
        window.top.search.edit,
        window.top.menu,
        window.doctors,
        window.slots,
        window.head.views,
        window.queue,
        *[b for b in window.action_bar.findChildren(KeyButton) if b.isEnabled() and b.isVisible()],
        fields.phone.edit,
        fields.name.edit,
        fields.age.edit,
        fields.sex,
        fields.source,
        fields.slot.edit,
        fields.emergency,
        window.bottom.undo,
        window.top.back,
    ]
    window.top.search.setFocus()
    for before, after in pairwise(way):
        assert before.hasFocus()
        counter.keys("Tab")
        assert after.hasFocus(), f"{before.accessibleName()}, then not {after.accessibleName()}"
    for before, after in pairwise(reversed(way)):
        assert before.hasFocus()
        counter.keys("Shift+Tab")
        assert after.hasFocus(), f"{before.accessibleName()}, then not {after.accessibleName()}"
