"""What a day report counts."""

from __future__ import annotations

from dataclasses import replace

import pytest

from opd_desk.domain.model import AgeUnit, Source, Status
from opd_desk.paper import figures
from opd_desk.services.sheets import DoctorLine, SlotUse
from tests.paper.samples import DOCTORS, WALK_IN, at, report, visit


def slot(hour: int, held: int, **changes: object) -> SlotUse:
    made = SlotUse(doctor="DOC001", start=at(hour), end=at(hour + 1), capacity=10, held=held)
    return replace(made, **changes)  # type: ignore[arg-type]


def test_waits_are_of_those_who_were_called() -> None:
    arrived = [visit(place, arrived=at(9), called=at(9, minute)) for place, minute in enumerate((0, 10, 20, 30, 55))]
    waits = figures.waits([*arrived, visit(9, status=Status.CONFIRMED)])
    assert waits is not None
    assert (waits.median, waits.longest, waits.middle_half) == (20, 55, (10, 30))
    few = figures.waits(arrived[:2])
    assert few is not None
    assert few.middle_half == (0, 10)
    assert figures.waits([visit(9, status=Status.NO_SHOW)]) is None


def test_a_call_before_the_arrival_was_noted_is_no_wait() -> None:
    assert visit(1, arrived=at(9, 30), called=at(9, 20)).wait == 0
    assert visit(1, arrived=None, called=at(9, 20)).wait is None


def test_other_is_whoever_is_neither_male_nor_female() -> None:
    people = [
        visit(1, gender="M", age=14),
        visit(2, gender="F", age=60),
        visit(3, gender="", age=None),
        visit(4, gender="O", age=20, age_unit=AgeUnit.MONTHS),
    ]
    assert figures.people_cells(people) == ("4", "1", "1", "2", "2", "1")


def test_what_is_kept_and_what_is_over() -> None:
    assert slot(9, 4, reserve=2).kept == 2
    assert slot(9, 9, reserve=2).kept == 1
    assert slot(9, 4, reserve=2, emergencies=1).kept == 1
    assert slot(9, 12, reserve=2, emergencies=4).kept == 0
    assert (slot(9, 12).over, slot(9, 10).over) == (2, 0)


def test_an_empty_day_has_figures_too() -> None:
    said = {figure.name: (figure.value, figure.under) for figure in figures.key_figures(report(0))}
    assert said["Seen"] == ("0", "of no tokens")
    assert said["Median wait"] == ("–", "nobody was called")
    assert said["Not seen"] == ("0", "")


def test_not_seen_says_who() -> None:
    day = report(0, visits=(visit(0, status=Status.CHECKED_IN), visit(1, status=Status.WAITLISTED)))
    assert figures.key_figures(day)[-1].under == "1 open, 1 waitlisted"


def test_notes_come_gravest_first_and_at_most_six() -> None:
    slots = (slot(9, 12), slot(10, 2), slot(11, 2, closed=True))
    visits = (visit(0), visit(1, status=Status.WAITLISTED))
    day = report(0, slots=slots, visits=visits, remarks=("Dr. Rajesh Kumar began 20 min late.",))
    assert figures.notes(day) == [
        "Beyond capacity: Dr. Rajesh Kumar 09:00 (+2).",
        "No place came free: Dr. Rajesh Kumar (token 2).",
        "Dr. Rajesh Kumar began 20 min late.",
        "Longest wait: 0 min (emergency, Dr. Rajesh Kumar, token 1).",
        "Less than half used: Dr. Rajesh Kumar 10:00 (2 of 10).",
    ]
    assert len(figures.notes(replace(day, remarks=("late",) * 9))) == 6


def test_while_the_day_goes_on_only_ended_slots_count_as_unused() -> None:
    day = report(0, slots=(slot(9, 1), slot(10, 1)), visits=(visit(0),), closed_at=None, made_at=at(10, 30))
    assert figures.notes(day)[-1] == "Less than half used: Dr. Rajesh Kumar 09:00 (1 of 10)."


def test_a_note_names_four_and_counts_the_rest() -> None:
    day = report(0, slots=tuple(slot(hour, 11) for hour in range(9, 16)))
    assert figures.notes(day)[0].endswith("12:00 (+1) and 3 more.")


def test_the_fullest_are_those_beyond_capacity_then_by_share() -> None:
    doctors = tuple(DoctorLine(code=code, name=code) for code in "ABCD")
    held = {"A": (5, 0), "B": (9, 0), "C": (11, 0), "D": (2, 3)}
    slots = tuple(slot(9, here, doctor=code, waitlisted=more) for code, (here, more) in held.items())
    day = report(0, doctors, slots=slots)
    assert [doctor.code for doctor in figures.fullest(day, 2)] == ["C", "D"]
    assert [doctor.code for doctor in figures.fullest(day, 3)] == ["B", "C", "D"]


def test_every_source_has_its_group() -> None:
    groups = figures.by_source([visit(0, source=Source.PAID)])
    assert list(groups) == list(Source)
    assert [len(group) for group in groups.values()] == [0, 1, 0, 0, 0]


@pytest.mark.parametrize(("minute", "early"), [(8, True), (34, True), (35, False), (50, False)])
def test_the_time_to_be_here_is_ten_minutes_early_and_still_to_come(minute: int, early: bool) -> None:
    slip = replace(WALK_IN, printed_at=at(11, minute))
    assert slip.here_by == (at(11, 35) if early else None)
    assert replace(slip, source=Source.EMERGENCY).here_by is None
    assert replace(slip, expected=None).here_by is None


def test_doctors_tokens_come_by_number() -> None:
    day = report(0, visits=(visit(5), visit(2), visit(1, DOCTORS[1].code)))
    assert [token.number for token in day.visits_of("DOC001")] == [3, 6]
