"""The end of the day by real keys: the list first, then one key; and the morning after a day that nobody closed."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from opd_desk.domain.model import DayKey, Status
from opd_desk.services.checking import check
from opd_desk.ui.dialogs.closing import ClosingDialog
from tests.ui.counter import DAY, KUMAR, NAIR, at

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from opd_desk.simulation.stored import StoppedClock
    from tests.ui.counter import Counter

TOMORROW = DAY + timedelta(days=1)


@pytest.fixture
def evening(counter: Counter) -> Counter:
    """Return the counter at a quarter past eleven: one did not come, one came, one is inside, with two doctors."""
    for name in ("Anita", "Bala"):
        counter.book(name, "09:00")
    counter.book("Chitra", "10:00")
    counter.book("Divya", "10:00", key=NAIR)
    for token in counter.tokens()[1:]:
        counter.clock.now = at("09:00")
        counter.desk.consulting.check_in(token.id)
    counter.desk.consulting.call_next(KUMAR)
    counter.clock.now = at("11:15")
    counter.window.form.focus_phone()
    return counter


def table(dialog: ClosingDialog) -> list[tuple[str, str]]:
    """Return who is on the list, and what becomes of each."""
    model = dialog.table.model()
    return [
        (str(model.data(model.index(row, 1))), str(model.data(model.index(row, 4)))) for row in range(model.rowCount())
    ]


def opened(counter: Counter) -> ClosingDialog:
    counter.keys("Ctrl+Shift+D")
    return counter.dialog(ClosingDialog)


def statuses(counter: Counter) -> dict[str, Status]:
    return {token.patient.name: token.status for key in (KUMAR, NAIR) for token in counter.tokens(key)}


USUAL = [("Anita", "no-show"), ("Divya", "no-show"), ("Chitra", "no-show"), ("Bala", "done")]


def test_the_list_is_shown_and_esc_leaves_all_as_it_was(evening: Counter) -> None:
    before = statuses(evening)
    dialog = opened(evening)

    assert dialog.windowTitle() == "Close Thu 29 Jan"
    assert table(dialog) == USUAL
    assert dialog.told.text() == (
        "2 did not come, 1 came but were never called, 1 still in consultation. Not done yet."
    )
    evening.leave(dialog)
    assert statuses(evening) == before


def test_enter_closes_the_day_and_ctrl_z_takes_it_back(evening: Counter) -> None:
    before = statuses(evening)
    opened(evening)
    evening.keys("Return")
    evening.to_front()

    assert evening.said == "Thu 29 Jan is closed: 3 no-shows, 1 done."
    assert statuses(evening) == {
        "Anita": Status.NO_SHOW,
        "Bala": Status.COMPLETED,
        "Chitra": Status.NO_SHOW,
        "Divya": Status.NO_SHOW,
    }
    assert evening.window.top._state == evening.file.views.day(DAY).state
    assert evening.file.views.day(DAY).state.word == "Closed 11:15"
    assert evening.window.bottom.undo.text() == "Undo close of the day"
    evening.keys("Ctrl+Z")

    assert statuses(evening) == before
    assert evening.said.startswith("Taken back: close of the day.")
    assert check(evening.file.database).wrong == ()


@pytest.mark.parametrize(("more", "touched"), [(0, "1, 2 and 3."), (9, "13 tokens.")])
def test_the_tokens_of_a_whole_day_are_counted_not_read_out(evening: Counter, more: int, touched: str) -> None:
    evening.clock.now = at("09:00")
    for number in range(more):
        evening.book(f"Esha {number}", "10:00")
    evening.clock.now = at("11:15")
    opened(evening)
    evening.keys("Return")
    evening.to_front()
    evening.keys("Ctrl+Z")

    assert evening.said.endswith(f"Touched again: {touched}")


def test_space_carries_one_and_then_lets_one_who_came_be_no_no_show(evening: Counter) -> None:
    dialog = opened(evening)
    assert dialog.to.text() == "Fri 30 Jan"
    evening.keys("Space", "Down", "Down", "Space", "Space")

    assert table(dialog) == [
        ("Anita", "Fri 30 Jan 09:00, as 1"),
        ("Divya", "no-show"),
        ("Chitra", "cancelled: came, but was never called"),
        ("Bala", "done"),
    ]
    evening.keys("Space", "Down", "Space")
    assert table(dialog)[2:] == [("Chitra", "no-show"), ("Bala", "done")]
    evening.keys("Return")

    (anita,) = evening.tokens(DayKey(TOMORROW, "DOC001"))
    assert (anita.patient.name, anita.slot) == ("Anita", at("09:00", TOMORROW))
    assert statuses(evening)["Chitra"] is Status.NO_SHOW


def test_all_are_carried_by_one_key_to_the_date_that_is_typed(evening: Counter) -> None:
    dialog = opened(evening)
    evening.keys("Alt+A")
    assert [becomes for _, becomes in table(dialog)][:2] == ["Fri 30 Jan 09:00, as 1", "Fri 30 Jan 09:00, as 1"]
    assert dialog.all.text() == "Carry nobody"
    dialog.to.setFocus()
    dialog.to.edit.selectAll()
    evening.write("2 f")
    assert not dialog.go.isEnabled()
    assert dialog.told.text() == "Type the date to carry them to: 5 feb, +7 or fri."
    evening.write("eb")
    assert [becomes for _, becomes in table(dialog)][:2] == ["Mon 2 Feb 09:00, as 1", "Mon 2 Feb 09:00, as 1"]
    evening.keys("Return")

    assert evening.said == "Thu 29 Jan is closed: 3 carried, 1 done."
    assert evening.window.bottom.offer.text().startswith("Slips of ")


def test_too_early_says_from_when_on(evening: Counter) -> None:
    evening.clock.now = at("10:20")
    evening.keys("Ctrl+Shift+D")

    assert evening.said.startswith("Thu 29 Jan can be closed from 10:30 on: ")


def test_a_day_that_changed_under_the_list_is_shown_anew(evening: Counter) -> None:
    dialog = opened(evening)
    evening.file.booking.no_show(evening.token(1).id)
    evening.keys("Return")

    assert dialog.isVisible()
    assert dialog.told.text().startswith("The day has changed meanwhile: this is the list now. 1 did not come")
    assert table(dialog) == USUAL[1:]
    evening.keys("Return")
    assert statuses(evening)["Divya"] is Status.NO_SHOW


def test_a_closed_day_takes_no_token_until_it_is_reopened(evening: Counter) -> None:
    opened(evening)
    evening.keys("Return")
    evening.to_front()
    evening.keys("Return")
    evening.write("Late")
    evening.keys("Return", "Return", "Return")
    assert evening.refusal == "Thu 29 Jan is closed: reopen the day."
    evening.keys("Esc", "Ctrl+Shift+D")
    assert evening.said == "Thu 29 Jan is closed since 11:15. F10 reopens the day."
    evening.keys("F10")
    evening.pick("Reopen the day")

    assert evening.said == "Thu 29 Jan is open again; its tokens are as closing left them."
    assert evening.file.views.doctor_day(KUMAR).closed_at is None
    assert statuses(evening)["Anita"] is Status.NO_SHOW
    assert [row.away_from for row in evening.window.doctor_rows.rows] == [None, None, None]


def test_the_menu_closes_the_day(evening: Counter) -> None:
    evening.keys("F10")
    evening.pick("Close the day")

    assert table(evening.dialog(ClosingDialog)) == USUAL


@pytest.fixture
def morning(evening: Counter, hospital: Path, open_counter: Callable[..., Counter], clock: StoppedClock) -> Counter:
    """Return a counter that is opened the next morning."""
    evening.window.close()
    clock.now = at("08:10", TOMORROW)
    return open_counter(hospital)


def test_the_next_morning_the_foot_offers_to_close_the_day_before(morning: Counter) -> None:
    offer = morning.window.bottom.offer
    assert (offer.text(), offer.isVisible()) == ("Thu 29 Jan has 3 tokens never seen", True)
    morning.keys("Alt+B")
    dialog = morning.dialog(ClosingDialog)
    assert dialog.windowTitle() == "Close Thu 29 Jan"
    assert dialog.to.text() == "Fri 30 Jan"
    assert table(dialog) == USUAL
    morning.keys("Return")
    morning.to_front()

    assert statuses(morning)["Anita"] is Status.NO_SHOW
    assert morning.date == "Friday 30 January 2026"
    assert offer.text() == "Take back the close of Thu 29 Jan"
    morning.keys("Alt+B")
    assert statuses(morning)["Anita"] is Status.CONFIRMED
    assert offer.text() == "Thu 29 Jan has 3 tokens never seen"


def test_the_offer_stays_while_other_things_are_done(morning: Counter) -> None:
    morning.keys("Return")
    morning.write("Ramesh")
    morning.keys("Return", "Return", "Return")
    assert morning.window.bottom.offer.text() == "Slip of 1 as PDF"
    morning.keys("F6", "Ctrl+Z")

    assert morning.window.bottom.offer.text() == "Thu 29 Jan has 3 tokens never seen"


def test_at_midnight_the_day_that_ends_is_looked_back_at(evening: Counter) -> None:
    assert not evening.window.bottom.offer.isVisible()
    evening.clock.now = at("23:59")
    evening.later(2)

    assert evening.window.bottom.offer.text() == "Thu 29 Jan has 3 tokens never seen"


def test_a_clock_set_back_over_midnight_takes_the_offer_with_it(evening: Counter) -> None:
    evening.clock.now = at("23:59")
    evening.later(2)
    evening.clock.now = at("18:00")
    evening.later(1)

    assert not evening.window.bottom.offer.isVisible()


def test_of_a_closed_day_nothing_is_said_in_the_morning(
    evening: Counter, hospital: Path, open_counter: Callable[..., Counter], clock: StoppedClock
) -> None:
    opened(evening)
    evening.keys("Return")
    evening.window.close()
    clock.now = at("08:10", TOMORROW)

    assert not open_counter(hospital).window.bottom.offer.isVisible()
