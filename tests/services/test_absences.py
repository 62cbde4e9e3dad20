"""Leave and holidays: nobody is booked then, nobody is stranded unsaid, and the end gives back what was before."""

from __future__ import annotations

import shutil
import tempfile
from datetime import date, timedelta
from functools import partial
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from opd_desk.domain.hours import NewSlot
from opd_desk.domain.model import DayKey, Source, Status
from opd_desk.services.absences import EVERYONE, LeaveRow, PlanChanged, Wish, span
from opd_desk.services.checking import check
from tests.services.conftest import ALL, DAY, IYER, KUMAR, RAO, Counter, hour, refusal

UNUSED = date(2026, 2, 2)
NEVER = "conference"


def leave(counter: Counter, code: str = "DOC001", first: date = DAY, last: date | None = None, why: str = NEVER):
    return counter.desk.absences.set(span(code, first, last or first, why)).result


def back(counter: Counter, code: str = "DOC001", first: date = DAY, last: date | None = None):
    return counter.desk.absences.set(span(code, first, last or first, None)).result


def open_slots(counter: Counter, key: DayKey) -> list[bool]:
    return [slot.open for slot in counter.desk.views.doctor_day(key).slots]


def clean(counter: Counter) -> bool:
    return check(counter.desk.database).wrong == ()


# dates that nobody has used


def test_a_date_nobody_used_comes_into_being_closed_and_says_why(counter: Counter) -> None:
    plan = leave(counter, first=UNUSED)
    key = DayKey(UNUSED, "DOC001")
    assert (plan.in_use, plan.fates) == (0, ())
    assert open_slots(counter, key) == [False] * 3
    refused = refusal(lambda: counter.book(key=key))
    assert (refused.reason, str(refused)) == ("no_slot", "Dr. Rajesh Kumar is on leave on Mon 2 Feb (conference).")
    refused = refusal(lambda: counter.book(slot=9, key=key))
    assert refused.reason == "slot_closed"
    assert str(refused) == "Dr. Rajesh Kumar is on leave on Mon 2 Feb (conference): choose another date."
    assert counter.book(key=DayKey(UNUSED, "DOC002")).status is Status.CONFIRMED


def test_a_holiday_closes_every_doctor(counter: Counter) -> None:
    leave(counter, EVERYONE, UNUSED, why="Founders' Day")
    for code in ("DOC001", "DOC002", "DOC003"):
        refused = refusal(partial(counter.emergency, key=DayKey(UNUSED, code)))
        assert str(refused) == "Mon 2 Feb is a holiday: Founders' Day."


def test_another_desk_sees_it_at_once(counter: Counter) -> None:
    other = Counter(counter.path, "Binu, Counter 2")
    assert open_slots(other, DayKey(UNUSED, "DOC001")) == [True] * 3
    leave(counter, first=UNUSED)
    assert open_slots(other, DayKey(UNUSED, "DOC001")) == [False] * 3
    other.close()


def test_the_end_opens_unused_dates_in_part_or_whole(counter: Counter) -> None:
    leave(counter, first=UNUSED, last=UNUSED + timedelta(days=4))
    back(counter, first=UNUSED + timedelta(days=3), last=UNUSED + timedelta(days=9))
    assert counter.desk.absences.coming() == [LeaveRow(UNUSED, UNUSED + timedelta(days=2), "DOC001", NEVER)]
    assert open_slots(counter, DayKey(UNUSED + timedelta(days=3), "DOC001")) == [True] * 3
    back(counter, first=UNUSED, last=UNUSED + timedelta(days=2))
    assert counter.desk.absences.coming() == []


def test_leave_that_ends_on_a_holiday_stays_closed(counter: Counter) -> None:
    leave(counter, first=UNUSED)
    leave(counter, EVERYONE, UNUSED, why="")
    back(counter, first=UNUSED)
    assert str(refusal(lambda: counter.book(key=DayKey(UNUSED, "DOC001")))) == "Mon 2 Feb is a holiday."


# dates in use


def test_tokens_move_to_a_colleague_or_need_a_new_date(counter: Counter) -> None:
    counter.book("Sita", 9)
    counter.book("Ram", 11)
    for name in ("One", "Two"):
        counter.book(name, 11, key=RAO)
    wish: Wish = span("DOC001", DAY, DAY + timedelta(days=1), NEVER)
    plan = counter.desk.absences.plan(wish)
    assert [(fate.number, fate.name, fate.words) for fate in plan.moved] == [(1, "Sita", "09:00 Dr. Meena Rao, as 3")]
    assert [(fate.number, fate.words) for fate in plan.needs_new_date] == [(2, "no place: needs a new date")]
    assert plan.in_use == 1
    assert open_slots(counter, KUMAR) == [True] * 3
    outcome = counter.desk.absences.apply(plan)
    assert outcome.result == plan
    assert open_slots(counter, KUMAR) == [False] * 3
    (stranded,) = counter.stored(KUMAR).tokens.values()
    assert (stranded.status, stranded.slot) == (Status.WAITLISTED, hour(11))
    assert [token.number for token in counter.stored(RAO).tokens.values()] == [1, 2, 3]
    assert clean(counter)


def test_the_span_is_one_act(counter: Counter) -> None:
    later = DAY + timedelta(days=1)
    counter.book("Sita", 9)
    counter.book("Gita", 9, key=DayKey(later, "DOC001"))
    outcome = counter.desk.absences.set(span("DOC001", DAY, later, NEVER))
    assert {event.act.id for event in outcome.events} == {outcome.command}
    assert {event.day.date for event in outcome.events} == {DAY, later}


def test_a_colleague_who_is_away_too_takes_nobody(counter: Counter) -> None:
    counter.book("Sita", 9)
    plan = counter.desk.absences.plan(span("DOC001", DAY, DAY, NEVER) | span("DOC002", DAY, DAY, NEVER))
    assert (len(plan.moved), len(plan.needs_new_date)) == (0, 1)
    leave(counter, "DOC002")
    assert len(counter.desk.absences.plan(span("DOC001", DAY, DAY, NEVER)).needs_new_date) == 1


def test_on_a_holiday_nobody_is_moved_to_a_colleague(counter: Counter) -> None:
    counter.book("Sita", 9)
    counter.book("Ram", 9, key=RAO)
    plan = leave(counter, EVERYONE, why="Republic Day")
    assert (len(plan.moved), len(plan.needs_new_date)) == (0, 2)
    assert clean(counter)


def test_the_end_reopens_what_leave_closed_and_seats_who_waits(counter: Counter) -> None:
    token = counter.book("Sita", 9)
    counter.desk.hours.close(KUMAR, hour(10))
    leave(counter, EVERYONE)
    assert counter.token(token).status is Status.WAITLISTED
    plan = counter.desk.absences.plan(span(EVERYONE, DAY, DAY, None))
    assert [(fate.number, fate.words) for fate in plan.seated] == [(1, "has a place at 09:00 again, number 1")]
    back(counter, EVERYONE)
    assert open_slots(counter, KUMAR) == [True, False, True]
    assert counter.token(token).status is Status.CONFIRMED
    assert clean(counter)


def test_a_slot_that_was_opened_during_leave_and_closed_again_stays_closed(counter: Counter) -> None:
    leave(counter)
    counter.desk.hours.open(KUMAR, hour(9))
    counter.desk.hours.close(KUMAR, hour(9))
    counter.desk.hours.open(KUMAR, hour(10))
    counter.desk.booking.undo(KUMAR)
    back(counter)
    assert open_slots(counter, KUMAR) == [False, True, True]


def test_extra_hours_during_leave_can_be_booked(counter: Counter) -> None:
    leave(counter)
    counter.desk.hours.add_slot(KUMAR, NewSlot(hour(14), hour(15), 2, 0))
    assert counter.book().slot == hour(14)
    back(counter)
    assert open_slots(counter, KUMAR) == [True] * 4


def test_leave_from_now_on_leaves_who_is_inside(counter: Counter) -> None:
    counter.at(hour(9))
    counter.book("Inside", 9, source=Source.WALK_IN)
    counter.book("Waits", 9, source=Source.WALK_IN)
    counter.desk.consulting.call_next(KUMAR)
    plan = leave(counter)
    assert [fate.name for fate in plan.moved] == ["Waits"]
    (inside,) = counter.stored(KUMAR).tokens.values()
    assert inside.status is Status.IN_CONSULTATION


def test_past_dates_stay_as_they_are(counter: Counter) -> None:
    counter.at(hour(8))
    plan = leave(counter, first=DAY - timedelta(days=3))
    assert plan.due == ()
    assert counter.desk.absences.coming() == []


def test_the_same_again_changes_nothing_and_another_reason_only_the_words(counter: Counter) -> None:
    counter.book("Sita", 9)
    leave(counter)
    before = counter.rows(*ALL)
    assert leave(counter).due == ()
    assert counter.rows(*ALL) == before
    leave(counter, why="illness")
    assert counter.desk.absences.coming() == [LeaveRow(DAY, DAY, "DOC001", "illness")]


def test_a_plan_that_the_days_have_left_behind_is_refused_with_the_new_one(counter: Counter) -> None:
    counter.book("Sita", 9)
    plan = counter.desk.absences.plan(span("DOC001", DAY, DAY, NEVER))
    counter.book("Ram", 10)
    before = counter.rows("absences", *ALL)
    refused = refusal(lambda: counter.desk.absences.apply(plan))
    assert isinstance(refused, PlanChanged)
    assert [fate.name for fate in refused.plan.fates] == ["Sita", "Ram"]
    assert counter.rows("absences", *ALL) == before
    counter.desk.absences.apply(refused.plan)
    assert clean(counter)


# taken back


def test_undo_gives_back_places_slots_and_dates(counter: Counter) -> None:
    counter.book("Sita", 9)
    before = counter.rows("tokens", "slots", "absences")
    leave(counter, last=DAY + timedelta(days=5))
    offer = counter.desk.views.undo_offer(DAY)
    assert offer is not None
    assert offer.words == "change of leave of Dr. Rajesh Kumar"
    counter.desk.booking.undo(offer.day, offer.command)
    after = counter.rows("tokens", "slots", "absences")
    assert [row for row in before if "DOC001" in row[0]] == [row for row in after if "DOC001" in row[0]]
    assert counter.desk.absences.coming() == []
    assert clean(counter)


def test_only_the_last_change_of_leave_is_taken_back(counter: Counter) -> None:
    counter.book("Sita", 9)
    leave(counter)
    leave(counter, "DOC002", UNUSED)
    offer = counter.desk.views.undo_offer(DAY)
    assert offer is not None
    assert offer.in_the_way == "leave was entered or ended since"
    assert refusal(lambda: counter.desk.booking.undo(KUMAR)).reason == "changed"
    assert open_slots(counter, KUMAR) == [False] * 3


@pytest.mark.parametrize("ended", [False, True])
def test_a_date_that_came_into_use_since_keeps_leave_from_being_taken_back(counter: Counter, ended: bool) -> None:
    """Its slots were made as the leave wanted them: taken back, they would stay closed, or open during leave."""
    counter.book("Sita", 9)
    leave(counter, last=UNUSED)
    if ended:
        back(counter, last=UNUSED)
        counter.book("Ravi", 9, key=DayKey(UNUSED, "DOC001"))
    else:
        counter.desk.hours.add_slot(DayKey(UNUSED, "DOC001"), NewSlot(hour(14, day=UNUSED), hour(15, day=UNUSED), 2, 0))
    before = counter.rows(*ALL, "absences")
    offer = counter.desk.views.undo_offer(DAY)
    assert offer is not None
    assert offer.in_the_way == "Mon 2 Feb was first used since"
    refused = refusal(lambda: counter.desk.booking.undo(KUMAR))
    assert str(refused) == "Mon 2 Feb was first used since: mend it in the menu, Leave."
    assert counter.rows(*ALL, "absences") == before


def test_a_date_first_used_with_another_doctor_does_not_keep_leave(counter: Counter) -> None:
    counter.book("Sita", 9)
    leave(counter, last=UNUSED)
    counter.book("Ravi", 9, key=DayKey(UNUSED, "DOC002"))
    counter.desk.booking.undo(KUMAR)
    assert counter.desk.absences.coming() == []


# what is shown


def test_rows_and_state_say_it(counter: Counter) -> None:
    leave(counter, first=UNUSED)
    view = counter.desk.views.day(UNUSED)
    assert [row.absence for row in view.doctors] == ["On leave", "", ""]
    assert view.state.word == "Ahead"
    assert {row.closed for row in counter.desk.views.slots(DayKey(UNUSED, "DOC001"))} == {"On leave"}
    leave(counter, EVERYONE, UNUSED, why="Founders' Day")
    view = counter.desk.views.day(UNUSED)
    assert [row.absence for row in view.doctors] == ["Holiday"] * 3
    assert (view.state.word, view.state.live) == ("Holiday: Founders' Day", False)


def test_the_report_says_who_was_on_leave_and_the_holiday_once(counter: Counter) -> None:
    leave(counter, first=UNUSED)
    report = counter.desk.papers.day_report(UNUSED)
    assert "Dr. Rajesh Kumar is on leave: conference." in report.remarks
    assert [use.closed for use in report.slots if use.doctor == "DOC001"] == [True] * 3
    leave(counter, EVERYONE, UNUSED, why="Founders' Day")
    assert counter.desk.papers.day_report(UNUSED).remarks == ("Mon 2 Feb is a holiday: Founders' Day.",)


# any absences

KEYS = [DayKey(DAY + timedelta(days=n), code) for n in range(3) for code in ("DOC001", "DOC002", "DOC003")]
OFF = st.tuples(st.sampled_from(["", "DOC001", "DOC002", "DOC003"]), st.integers(0, 2), st.integers(0, 2))


@pytest.mark.parametrize("booked", [0, 5])
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(offs=st.lists(OFF, max_size=4), places=st.lists(st.sampled_from(KEYS), min_size=5, max_size=5))
def test_nobody_is_booked_on_an_absent_date_and_the_end_gives_all_back(
    template: Path, booked: int, offs: list[tuple[str, int, int]], places: list[DayKey]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        counter = Counter(Path(shutil.copy(template, Path(folder) / "desk.db")))
        for n, key in enumerate(places[:booked]):
            counter.book(f"Patient {n}", key=key)
        used = {key for key in KEYS if counter.desk.views.doctor_day(key).tokens}
        before = {key: counter.desk.views.doctor_day(key).slots for key in KEYS}
        for code, first, more in offs:
            leave(counter, code, DAY + timedelta(days=first), DAY + timedelta(days=first + more))
        for key in KEYS:
            if counter.desk.views.doctor_day(key).leave is not None:
                assert refusal(partial(counter.book, "Somebody", key=key)).reason == "no_slot"
            elif key not in used:
                assert counter.desk.views.doctor_day(key).slots == before[key]
        for row in counter.desk.absences.coming():
            counter.desk.absences.set(row.wish(back=True))
        assert {key: counter.desk.views.doctor_day(key).slots for key in KEYS} == before
        live = [token for key in KEYS for token in counter.desk.views.doctor_day(key).tokens.values() if token.live]
        assert len(live) == booked
        assert clean(counter)
        counter.close()


def test_the_orthopaedist_has_no_colleague(counter: Counter) -> None:
    counter.book("Sita", 9, key=IYER)
    assert len(leave(counter, "DOC003").needs_new_date) == 1
