"""Promises and previews: they change nothing, and booking then gives what they said."""

from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from opd_desk.domain.booking import Request
from opd_desk.domain.errors import OpdError, SlotFull
from opd_desk.domain.model import DayKey, Patient, Source, Status
from opd_desk.services.plan_rows import EmergencyPlan, Promise
from opd_desk.services.rows import Mark, SectionRow, TokenRow
from opd_desk.services.setup import load_presets
from tests.services.conftest import ALL, IYER, KUMAR, RAO, Counter, hour, refusal, set_policy

SITA = Patient("Sita Devi", "9876543210", 45, gender="F")


def promise(counter: Counter, slot: int | None, source: Source = Source.ONLINE, key: DayKey = KUMAR) -> Promise:
    start = None if slot is None else hour(slot)
    return counter.desk.trying.promise(key, Request(SITA, source, start))


def preview(counter: Counter, slot: int | None, patient: Patient = SITA) -> EmergencyPlan:
    start = None if slot is None else hour(slot)
    return counter.desk.trying.emergency(KUMAR, Request(patient, Source.EMERGENCY, start))


def test_a_promise_in_words(counter: Counter) -> None:
    ahead = "Thu 29 Jan, expected about 09:00"  # the clock stands on the day before
    assert promise(counter, 9) == Promise(1, ahead, "09:00: 2 of 2 places free", hour(9))
    assert promise(counter, None).detail == "09:00 is the first slot with a place"
    for name in "AB":
        counter.book(name, 9)
    full = promise(counter, 9)
    assert (full.number, full.headline, full.detail) == (3, "Thu 29 Jan, waitlist, 1st in line", "09:00 has no place")
    assert promise(counter, None).slot == hour(10)


def test_a_promise_before_a_name_is_typed(counter: Counter) -> None:
    blank = counter.desk.trying.promise(KUMAR, Request(Patient(""), Source.ONLINE, hour(9)))
    assert blank == promise(counter, 9)


def test_a_promise_meets_the_refusal_that_booking_would(counter: Counter, path: Path) -> None:
    set_policy(path, {"base": "standard", "when_full": "refuse"})
    for name in "AB":
        counter.book(name, 9)
    full = refusal(lambda: promise(counter, 9))
    assert isinstance(full, SlotFull)
    assert len(full.alternatives) == 5
    counter.book("Sita Devi", 10, phone="9876543210")
    assert refusal(lambda: promise(counter, 11)).reason == "duplicate"
    assert refusal(lambda: promise(counter, 8)).reason == "unknown"
    counter.at(hour(10))
    assert refusal(lambda: promise(counter, 9, key=RAO)).reason == "slot_ended"


@pytest.mark.parametrize("policy", sorted(load_presets()))
@pytest.mark.parametrize("seed", range(4))
def test_what_is_promised_is_what_booking_gives(counter: Counter, path: Path, policy: str, seed: int) -> None:
    set_policy(path, policy)
    random = Random(seed)
    counter.at(hour(8, 30))
    for n in range(24):
        counter.at(counter.clock.now.replace(minute=counter.clock.now.minute + 1))
        request = Request(
            Patient(f"P{random.randrange(30)}", f"98765432{n % 3}0"),
            random.choice(list(Source)),
            random.choice([None, hour(9), hour(10), hour(11)]),
        )
        key = random.choice([KUMAR, KUMAR, IYER]) if request.slot in (None, hour(9)) else KUMAR
        before = counter.rows(*ALL)
        said: Promise | str
        try:
            said = counter.desk.trying.promise(key, request)
        except OpdError as refused:
            said = refused.reason
        assert counter.rows(*ALL) == before
        if isinstance(said, str):
            assert refusal(lambda key=key, request=request: counter.desk.booking.book(key, request)).reason == said  # type: ignore[misc]
            continue
        token = counter.desk.booking.book(key, request).result
        assert (said.number, said.slot) == (token.number, token.slot)
        assert said.headline.startswith("Waitlist") is (token.status is Status.WAITLISTED)
        rows = {row.id: row for row in counter.desk.views.queue(key, None) if isinstance(row, TokenRow)}
        expected = rows[token.id].expected
        if expected is not None:
            assert said.headline == f"Expected about {expected:%H:%M}"


def test_a_preview_with_a_place(counter: Counter) -> None:
    plan = preview(counter, 9)
    assert (plan.number, plan.name, plan.person, plan.slot) == (1, "Sita Devi", "45 F · 98765 43210", hour(9))
    assert (plan.title, plan.why) == ("09:00 has a place: 0 of 2 taken.", "Nobody is displaced.")
    assert (plan.displaced, plan.waiting_longer) == ((), 0)
    assert [row.mark for row in plan.rows if isinstance(row, TokenRow)] == [Mark.COMES]


def test_a_preview_beyond_capacity_says_who_waits_longer(counter: Counter) -> None:
    for name in "AB":
        counter.book(name, 9)
    counter.at(hour(9))
    plan = preview(counter, 9)
    assert plan.why == "A place over capacity is free: nobody is displaced."
    assert plan.waiting_longer == 2
    assert [row.number for row in plan.rows if isinstance(row, TokenRow)] == [3, 1, 2]


@pytest.mark.parametrize(
    ("step", "words", "mark"),
    [
        ("rebook", "to 10:00, about 10:00", "Moves to 10:00"),
        ("demote", "to the waitlist, 1st in line", "To waitlist"),
        ("cancel", "is cancelled", "Is cancelled"),
    ],
)
def test_a_preview_says_who_gives_way_and_the_emergency_then_does_it(
    counter: Counter, path: Path, step: str, words: str, mark: str
) -> None:
    set_policy(path, {"base": "standard", "overflow": 0, "emergency": [step]})
    tokens = [counter.book(name, 9) for name in "AB"]
    counter.at(hour(8, 50))
    before = counter.rows(*ALL)
    plan = preview(counter, 9)
    assert counter.rows(*ALL) == before
    (gives_way,) = plan.displaced
    assert (gives_way.token, gives_way.number, gives_way.name) == (tokens[1].id, 2, "B")
    assert gives_way.where == words
    assert gives_way.was.endswith("keeps its number") is (step != "cancel")
    marked = [(row.number, row.mark_words) for row in plan.rows if isinstance(row, TokenRow) and row.mark]
    assert sorted(marked) == [(2, mark), (3, "Comes here")]
    token = counter.desk.booking.book(KUMAR, Request(SITA, Source.EMERGENCY, hour(9))).result
    assert (token.number, token.slot) == (plan.number, plan.slot)
    loser = counter.token(tokens[1])
    assert (loser.slot, loser.status) == {
        "rebook": (hour(10), Status.CONFIRMED),
        "demote": (hour(9), Status.WAITLISTED),
        "cancel": (hour(9), Status.CANCELLED),
    }[step]
    real = [row for row in counter.desk.views.queue(KUMAR, hour(9)) if isinstance(row, TokenRow) and row.id != loser.id]
    seen = [replace(row, mark=None, mark_words="") for row in plan.rows if isinstance(row, TokenRow)]
    assert [row for row in seen if row.id != loser.id] == real


def test_a_preview_when_nobody_may_give_way(counter: Counter, path: Path) -> None:
    set_policy(path, {"base": "standard", "overflow": 0, "emergency": ["demote"]})
    for slot in (9, 9, 10, 10, 11, 11):
        counter.emergency(f"E{slot}", slot)
    plan = preview(counter, 9)
    assert plan.where == "1st on the waitlist of 09:00"
    assert plan.why.startswith("Nobody may give way")
    assert any(isinstance(row, SectionRow) and row.title == "Waitlist" for row in plan.rows)


def test_a_preview_behind_earlier_emergencies(counter: Counter) -> None:
    counter.at(hour(9))
    counter.emergency("E1", 9)
    plan = preview(counter, 9)
    assert (plan.where, plan.behind) == ("after 1, about 09:30", "behind the emergency 1")


def test_a_preview_meets_refusals(counter: Counter) -> None:
    assert refusal(lambda: preview(counter, 9, Patient(" "))).reason == "invalid"
    counter.book("Sita Devi", 9, phone="9876543210")
    assert refusal(lambda: preview(counter, 9)).reason == "duplicate"


def test_places_a_token_could_move_to_are_those_it_can(counter: Counter) -> None:
    token = counter.book("A", 9)
    for name in "BC":
        counter.book(name, 10)
    counter.book("D", 9, key=RAO)
    offered = counter.desk.trying.places_for(token.id)
    places = [place for place in offered if place.start.date() == KUMAR.date]
    later = [place for place in offered if place.start.date() > KUMAR.date]
    assert all(place.doctor == "DOC001" and place.start.hour == 9 for place in later)
    assert len({place.start.date() for place in later}) == len(later) > 0
    assert [(place.doctor, place.start.hour) for place in places] == [
        ("DOC001", 11),
        ("DOC002", 9),
        ("DOC002", 10),
        ("DOC002", 11),
    ]
    for place in places:
        there = DayKey(KUMAR.date, place.doctor)
        moved = counter.desk.booking.move(
            token.id, place.start, there if counter.token(token).doctor != there.doctor else None
        )
        assert (moved.result.doctor, moved.result.slot) == (place.doctor, place.start)
    assert counter.desk.trying.places_for(type(token.id)("nonsense")) == []
