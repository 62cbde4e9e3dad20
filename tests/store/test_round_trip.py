"""Whatever is done to doctor-days, the file has all of it: beside them runs the same day that is never saved."""

import shutil
from collections.abc import Callable
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import HealthCheck, Phase, event, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection

from opd_desk.domain import booking, consulting, hours
from opd_desk.domain.away import away, find
from opd_desk.domain.doctor_day import DoctorDay
from opd_desk.domain.errors import OpdError
from opd_desk.domain.events import Act
from opd_desk.domain.model import DayKey, Patient, Source
from opd_desk.domain.people import name_key
from opd_desk.domain.policy import Policy
from opd_desk.domain.undo import undo
from opd_desk.store import log, patients, roster
from opd_desk.store.database import Database
from opd_desk.store.days import Days
from tests.store.by_log import statuses_by_log
from tests.store.conftest import EVE, KUMAR, RAO, presets

Both = dict[DayKey, DoctorDay]
Identify = Callable[[Patient], Patient]
KEYS = (KUMAR, RAO)

PHASES = (Phase.explicit, Phase.reuse, Phase.generate)  # shrinking a day of forty commands takes minutes
PAUSES = [0, 1, 40, 40, 40, 300, 300, 1200, 8 * 3600]
STARTS = [EVE, EVE + timedelta(hours=24, minutes=30)]
numbers = st.integers(0, 30)
commands = st.tuples(
    st.sampled_from(
        ["book"] * 8
        + ["check_in", "call_next", "complete", "requeue", "skip", "recall", "cancel", "no_show", "reinstate"]
        + ["escalate", "move", "move", "delay", "open", "close", "capacity", "add_slot", "away", "undo", "undo", "undo"]
    ),
    numbers,
    numbers,
    numbers,
)
words = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=12).filter(str.strip)


def do(days: Both, what: str, a: int, b: int, c: int, act: Act, identify: Identify, people: list[Patient]) -> None:
    """Run a command on the doctor-days; the numbers say on which token, slot and figure."""
    key = KEYS[a % 2]
    day = days[key]
    slot = day.slots[b % len(day.slots)].start
    if what == "book":
        request = booking.Request(people[c % len(people)], list(Source)[a % 5], slot if b % 3 else None)
        booking.book(day, request, act, identify)
    elif what == "undo":
        undo(days, key, act)
    elif what == "away":
        away(day, list(days.values()), slot, act)
    elif what in ("delay", "open", "close", "capacity", "add_slot", "call_next"):
        simple: dict[str, Callable[[], object]] = {
            "delay": lambda: hours.delay(day, c * 3, act),
            "open": lambda: hours.open_slot(day, slot, act),
            "close": lambda: hours.close_slot(day, slot, act),
            "capacity": lambda: hours.set_capacity(day, slot, 1 + c % 5, None, act),
            "add_slot": lambda: hours.add_slot(day, extra(b, c), act),
            "call_next": lambda: consulting.call_next(day, act),
        }
        simple[what]()
    else:
        on_token(days, what, b, c, act)


def extra(b: int, c: int) -> hours.NewSlot:
    start = datetime(2026, 1, 29, 13 + b % 3)
    return hours.NewSlot(start, start + timedelta(minutes=30), 1 + c % 4, None)


def on_token(days: Both, what: str, b: int, c: int, act: Act) -> None:
    everybody = sorted(token for day in days.values() for token in day.tokens)
    if not everybody:
        return
    token = everybody[(b * 31 + c) % len(everybody)]
    day = find(days.values(), token)
    assert day is not None
    there = days[KEYS[b % 2]]
    one: dict[str, Callable[[], object]] = {
        "check_in": lambda: consulting.check_in(day, token, act),
        "complete": lambda: consulting.complete(day, token, act),
        "requeue": lambda: consulting.requeue(day, token, act),
        "skip": lambda: consulting.skip(day, token, act),
        "recall": lambda: consulting.recall(day, token, act),
        "cancel": lambda: booking.cancel(day, token, act, "called: won't come — \u0926\u0947\u0930"),
        "no_show": lambda: booking.mark_no_show(day, token, act),
        "reinstate": lambda: booking.reinstate(day, token, act),
        "escalate": lambda: booking.escalate(day, token, act),
        "move": lambda: booking.move(day, token, there, there.slots[c % len(there.slots)].start, act),
    }
    one[what]()


def picture(day: DoctorDay) -> dict[str, Any]:
    return {
        "doctor": day.doctor,
        "policy": day.policy,
        "slots": day.slots,
        "tokens": dict(day.tokens),
        "figures": (day.delay, day.last_number),
        "used": day.used & {slot.start for slot in day.slots},
    }


@settings(max_examples=60, deadline=None, phases=PHASES, suppress_health_check=list(HealthCheck))
@given(
    st.sampled_from(sorted(presets())),
    st.sampled_from(STARTS),
    st.lists(words, min_size=3, max_size=8, unique_by=name_key),
    st.lists(st.tuples(commands, st.sampled_from(PAUSES)), min_size=10, max_size=40),
)
def test_what_is_saved_is_what_was_decided(
    template: Path, policy: str, start: datetime, names: list[str], steps: list[tuple[tuple[str, int, int, int], int]]
) -> None:
    with TemporaryDirectory() as folder:
        path = Path(shutil.copy(template, folder))
        with closing(Database.open(path)) as database, closing(Database.open(path)) as fresh:
            play(database, fresh, presets()[policy], start, names, steps)


def play(
    database: Database, fresh: Database, policy: Policy, start: datetime, names: list[str], steps: list[Any]
) -> None:
    days = Days(database)
    with database.writing() as connection:
        roster.save_policy(connection, policy)
        people = [patients.add(connection, Patient(name, "9876543210", gender="F"), EVE) for name in names]
    with days.reading() as reader:
        shadow = {key: reader.day(key).copy() for key in KEYS}
    at = start
    for number, ((what, a, b, c), pause) in enumerate(steps):
        at += timedelta(seconds=pause)
        act = Act(f"act-{number}", at, "Asha", what)
        typed = [Patient(f" {person.name.casefold()} ", person.phone) for person in people]
        refused = None
        with days.changing() as work:
            loaded = {key: work.day(key, journal=what == "undo") for key in KEYS}
            try:
                do(loaded, what, a, b, c, act, work.identify, typed)
            except OpdError as refusal:
                refused = str(refusal)
        declined = None
        try:
            do(shadow, what, a, b, c, act, lambda person: same(people, person), typed)
            event(what)
        except OpdError as refusal:
            declined = str(refusal)
        assert refused == declined
        compare(Days(fresh), shadow)
    with fresh.reading() as connection:
        assert_log(connection, shadow)
    with Days(fresh).changing() as work:
        for key in KEYS:
            assert work.day(key, journal=True).journal == shadow[key].journal


def same(people: list[Patient], person: Patient) -> Patient:
    return next(each for each in people if name_key(each.name) == name_key(person.name))


def compare(days: Days, shadow: Both) -> None:
    with days.reading() as reader:
        for key, day in shadow.items():
            assert picture(reader.day(key)) == picture(day)


def assert_log(connection: Connection, shadow: Both) -> None:
    """Look whether the log has all events in order, each status following from the one before (RULES §11.6)."""
    for key, day in shadow.items():
        assert log.events_of_day(connection, key) == day.events
        assert statuses_by_log(connection, key) == {token.id: token.status for token in day.tokens.values()}
        for token in day.tokens:
            status = None
            for told in log.events_of_token(connection, token):
                assert told.before == status
                status = told.after
