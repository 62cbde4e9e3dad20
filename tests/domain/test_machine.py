"""Any commands at any times on two or three doctor-days: what must always hold, holds (RULES §11)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time, timedelta

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import initialize, rule

from opd_desk.domain import consulting, hours
from opd_desk.domain.away import away, colleagues
from opd_desk.domain.booking import Request, book, cancel, move
from opd_desk.domain.closing import Wishes, close_day, reopen_day
from opd_desk.domain.commands import TOKEN_COMMANDS
from opd_desk.domain.doctor_day import DoctorDay
from opd_desk.domain.errors import Changed, NothingToUndo
from opd_desk.domain.hours import NewSlot
from opd_desk.domain.model import UNSEEN, Doctor, Patient, Slot, Source, Status
from opd_desk.domain.number_sheet import Standing, Written, mark_written, type_in
from opd_desk.domain.policy import preset
from opd_desk.domain.resettle import Target, With, resettle
from opd_desk.domain.seating import settle_by_clock
from opd_desk.domain.undo import undo
from tests.domain.machine_checks import CheckedDesk
from tests.domain.worlds import DATE, clock, random_policy

SOURCES = st.sampled_from(Source)
WHICH = st.integers(0, 999)
FIGURES = st.tuples(WHICH, st.integers(0, 4), st.none() | st.integers(-1, 3), st.integers(0, 25))
FITS = {
    "check_in": {Status.CONFIRMED, Status.WAITLISTED},
    "not_arrived": {Status.CHECKED_IN},
    "complete": {Status.IN_CONSULTATION},
    "requeue": {Status.IN_CONSULTATION, Status.COMPLETED},
    "skip": {Status.CHECKED_IN},
    "recall": {Status.CHECKED_IN},
    "no_show": {Status.CONFIRMED, Status.CHECKED_IN},
    "reinstate": {Status.CANCELLED, Status.NO_SHOW},
    "escalate": UNSEEN,
    "cancel": UNSEEN,
}
LENGTHS = st.sampled_from([30, 40, 60])


def a_policy(rng):
    return preset("random", random_policy(rng))


def widest(one, other):
    return None if one is None or other is None else max(one, other)


class AnyDay(CheckedDesk):
    """A day of any commands, at times that only go forward."""

    @initialize(
        rng=st.randoms(use_true_random=False),
        plans=st.lists(
            st.lists(st.tuples(LENGTHS, st.integers(1, 3), st.integers(0, 1)), min_size=1, max_size=3),
            min_size=2,
            max_size=3,
        ),
        kinds=st.tuples(st.booleans(), st.booleans(), st.sampled_from([None, 5, 7])),
        eve=st.booleans(),
        wishes=st.lists(
            st.tuples(WHICH, SOURCES, st.integers(1, 9), st.none() | WHICH, st.just(value=True)), min_size=6
        ),
    )
    def open_the_desk(self, rng, plans, kinds, eve, wishes):
        inactive, tomorrow, takes = kinds
        self.policy = a_policy(rng)
        self.overflow = self.policy.overflow
        for n, plan in enumerate(plans, start=1):
            third = n == 3
            doctor = Doctor(
                "D1" if third and tomorrow else f"D{n}", f"Dr. {n}", "Cardiology", "", takes, not (third and inactive)
            )
            date = DATE + timedelta(days=1) if third and tomorrow else DATE
            self.days.append(DoctorDay(doctor, date, self.policy, self.slots(date, plan)))
        self.now = clock(8) - timedelta(hours=14 if eve else 0)
        self.people = {}
        for wish in wishes:
            self.wish(*wish)

    def slots(self, date, plan):
        begins = datetime.combine(date, time(9))
        slots = []
        for length, capacity, reserve in plan:
            slots.append(Slot(begins, begins + timedelta(minutes=length), capacity, min(reserve, capacity)))
            begins = slots[-1].end
        return slots

    # what the commands need

    def identify(self, patient):
        known = self.people.setdefault((patient.name, patient.phone), len(self.people) + 1)
        return replace(patient, id=known)

    def day(self, which):
        return self.days[which % len(self.days)]

    def start(self, day, which):
        """Return one of the day's slots, now and then none of them."""
        starts = [slot.start for slot in day.slots] + [clock(7)] * (which % 29 == 0)
        return starts[which % len(starts)] if starts else clock(7)

    def a_token(self, which, fitting):
        """Return a token, most often one whose status fits; None: there is none at all."""
        known = [token for day in self.days for token in day.tokens.values()]
        fits = [token for token in known if token.status in fitting]
        among = fits if fits and which % 4 else known
        return sorted(token.id for token in among)[which % len(among)] if among else None

    def settle(self, act):
        for day in self.days:
            settle_by_clock(day, act.at)

    def home(self, token):
        return next(day for day in self.days if token in day.tokens)

    # the commands

    @rule(minutes=st.sampled_from([0, 1, 3, 5, 10, 20, 30]), looked_at=st.booleans())
    def time_passes(self, minutes, looked_at):
        self.now += timedelta(minutes=minutes)
        self.involved = []
        if looked_at:
            self.give("settle", self.days, self.settle)

    @rule()
    def the_day_comes(self):
        self.now = max(self.now, clock(8, 50))
        self.involved = []

    @rule(rng=st.randoms(use_true_random=False))
    def another_policy(self, rng):
        self.policy = a_policy(rng)
        self.overflow = widest(self.overflow, self.policy.overflow)
        for day in self.days:
            day.policy = self.policy
        self.involved = []

    @rule(which=WHICH, source=SOURCES, person=st.integers(1, 9), slot=st.none() | WHICH, override=st.booleans())
    def book(self, which, source, person, slot, override):
        self.wish(which, source, person, slot, override)

    def wish(self, which, source, person, slot, override):
        day = self.day(which)
        wish = Request(
            Patient(f"Patient {person}", f"98765432{person:02}"),
            source,
            None if slot is None else self.start(day, slot),
            "the clerk says so" if override else "",
        )
        token = self.give("book", [day], lambda act: book(day, wish, act, self.identify))
        if token is not None:
            self.tokens.add(token.id)

    @rule(
        which=WHICH,
        number=st.integers(-4, 3),
        person=st.integers(1, 9),
        ago=st.sampled_from([0, 0, 5, 40, 90, 200]),
        slot=st.none() | WHICH,
        source=SOURCES,
        standing=st.sampled_from(Standing),
    )
    def type_in(self, which, number, person, ago, slot, source, standing):
        day = self.day(which)
        given = self.numbers.get(day.key, (0, {}))[1]
        row = Written(
            max(0, day.last_number + 1 + number),
            Patient(f"Patient {person}", f"98765432{person:02}"),
            source,
            self.now - timedelta(minutes=ago),
            standing,
            None if slot is None else self.start(day, slot),
            "the sheet says so" if which % 3 else "",
        )
        token = self.give(
            "type_in", [day], lambda act: type_in(day, row, act, self.identify, lambda n: "gone" * (n in given))
        )
        if token is not None:
            self.tokens.add(token.id)

    @rule(which=WHICH, standing=st.sampled_from(Standing), ago=st.sampled_from([0, 5, 40, 90]))
    def mark_written(self, which, standing, ago):
        token = self.a_token(which, UNSEEN)
        if token is not None:
            day, at = self.home(token), self.now - timedelta(minutes=ago)
            self.give("type_in", [day], lambda act: mark_written(day, token, standing, at, act))

    @rule(which=WHICH, command=st.sampled_from([*TOKEN_COMMANDS, "cancel", "check_in", "escalate"]))
    def on_token(self, which, command):
        token = self.a_token(which, FITS[command])
        if token is not None:
            day = self.home(token)
            call = TOKEN_COMMANDS.get(command)
            self.give(
                command,
                [day],
                lambda act: call(day, token, act) if call else cancel(day, token, act, "went home"),
            )

    on_token_again = on_token
    on_token_more = on_token

    @rule(which=WHICH, to=WHICH, slot=WHICH)
    def move(self, which, to, slot):
        token = self.a_token(which, UNSEEN)
        if token is not None:
            day, there = self.home(token), self.day(to)
            start = self.start(there, slot)
            self.give("move", [day, there], lambda act: move(day, token, there, start, act))

    @rule(which=WHICH)
    def call_next(self, which):
        day = self.day(which)
        self.give("call_next", [day], lambda act: consulting.call_next(day, act))

    @rule(
        which=WHICH,
        what=st.sampled_from(["delay", "open", "close", "capacity", "add_slot", "away", "back"]),
        figures=FIGURES,
    )
    def of_the_day(self, which, what, figures):
        day, (slot, capacity, reserve, tens) = self.day(which), figures
        start = self.start(day, slot)
        at = datetime.combine(day.date, time(8)) + timedelta(minutes=10 * tens)
        new = NewSlot(at, at + timedelta(minutes=slot % 3 * 20), capacity, reserve)
        team = [day, *colleagues(day, self.days)] if what == "away" else [day]
        commands = {
            "delay": lambda act: hours.delay(day, 5 * tens - 5 if tens < 10 else 0, act),
            "open": lambda act: hours.open_slot(day, start, act),
            "close": lambda act: hours.close_slot(day, start, act),
            "capacity": lambda act: hours.set_capacity(day, start, capacity, reserve, act),
            "add_slot": lambda act: hours.add_slot(day, new, act),
            "away": lambda act: away(day, self.days, at, act),
            "back": lambda act: hours.back(day, at, act, None if tens % 3 else 5 * tens),
        }
        self.give(what, team, commands[what])

    @rule(which=WHICH, evening=st.sampled_from([False, False, True]), carry=st.booleans(), excused=st.booleans())
    def close_the_day(self, which, evening, carry, excused):
        date = self.day(which).date
        days = [day for day in self.days if day.date == date]
        if evening:
            late = max([self.now, *(slot.end for day in days for slot in day.slots)])
            self.now = late + timedelta(minutes=max(day.delay + day.policy.grace_minutes for day in days))
        left = frozenset(token for day in days for token in day.tokens)
        later = {day.doctor.code: day for day in self.days if day.date > date}
        targets = later if carry else {}
        wishes = Wishes(DATE + timedelta(days=1) if targets else None, left, left if excused else frozenset())
        self.give("close_day", [*days, *targets.values()], lambda act: close_day(days, targets, wishes, act))

    @rule(which=WHICH)
    def reopen_the_day(self, which):
        days = [day for day in self.days if day.date == self.day(which).date]
        closed = {(day.key, slot.start) for day in days for slot in day.slots[:2]}
        self.give("reopen_day", days, lambda act: reopen_day(days, closed, act))

    @rule(
        which=st.lists(WHICH, min_size=1, max_size=6),
        to=WHICH,
        with_=st.sampled_from(With),
        named=st.booleans(),
    )
    def resettle(self, which, to, with_, named):
        chosen = [token for token in (self.a_token(one, UNSEEN) for one in which) if token is not None]
        there = self.day(to)
        target = Target(there.date, with_, there.doctor.code if named else "")
        self.give("resettle", self.days, lambda act: resettle(self.days, chosen, target, act))

    @rule(which=WHICH)
    def undo(self, which):
        day = self.day(which)
        by_key = {day.key: day for day in self.days}
        given = [change for change in day.journal if not change.act.clock]
        standing = {key: [change.act.id for change in other.journal][-1:] for key, other in by_key.items()}
        clean = bool(given) and all(standing[key] == [given[-1].act.id] for key in given[-1].days)
        involved = [by_key[key] for key in given[-1].days] if given else []
        was = {day.key: dict(day.tokens) for day in self.days}

        def command(act):
            try:
                return undo(by_key, day.key, act)
            except NothingToUndo:
                assert not given
                raise
            except Changed:
                assert given
                raise

        change = self.give("undo", involved, command)
        if change is not None:
            assert clean
            assert change == given[-1]
            self.check_undone(change, by_key, was)


TestAnyDay = AnyDay.TestCase
TestAnyDay.settings = settings(
    max_examples=150, stateful_step_count=40, deadline=None, suppress_health_check=list(HealthCheck)
)
