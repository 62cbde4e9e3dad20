"""Any commands at any times on two or three doctor-days: what must always hold, holds (RULES §11)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time, timedelta
from itertools import count

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from opd_desk.domain import consulting, hours
from opd_desk.domain.away import away, colleagues
from opd_desk.domain.booking import Request, book, cancel, move
from opd_desk.domain.commands import TOKEN_COMMANDS
from opd_desk.domain.doctor_day import DoctorDay
from opd_desk.domain.errors import Changed, NothingToUndo, OpdError
from opd_desk.domain.events import Act, Kind
from opd_desk.domain.hours import NewSlot
from opd_desk.domain.invariants import statuses, violations
from opd_desk.domain.model import UNSEEN, Doctor, Patient, Slot, Source, Status
from opd_desk.domain.policy import Scope, preset
from opd_desk.domain.queueing import estimates, overdue, waitlist_order
from opd_desk.domain.seating import settle_by_clock
from opd_desk.domain.undo import undo
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


def view(day):
    """Return all of a doctor-day that a refusal must not change."""
    return day.delay, day.last_number, day.slots, dict(day.tokens)


def widest(one, other):
    return None if one is None or other is None else max(one, other)


class Desk(RuleBasedStateMachine):
    """A desk under any commands; `before` are the doctor-days as the clock alone would have left them."""

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
        self.days = []
        for n, plan in enumerate(plans, start=1):
            third = n == 3
            doctor = Doctor(
                "D1" if third and tomorrow else f"D{n}", f"Dr. {n}", "Cardiology", "", takes, not (third and inactive)
            )
            date = DATE + timedelta(days=1) if third and tomorrow else DATE
            self.days.append(DoctorDay(doctor, date, self.policy, self.slots(date, plan)))
        self.now = clock(8) - timedelta(hours=14 if eve else 0)
        self.acts = count(1)
        self.people = {}
        self.tokens = set()
        self.log = []
        self.numbers = {}
        self.given = {}  # what each command found, by its act
        self.involved = []
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

    def give(self, what, involved, command):
        """Give a command at the time that it is, and check what every command must keep to."""
        act = Act(str(next(self.acts)), self.now, "asha", what)
        before = {day.key: day.copy() for day in self.days}
        journals = [len(day.journal) for day in self.days]
        known = len(self.log), [len(day.events) for day in self.days]
        self.involved = involved
        for day in involved:
            settle_by_clock(before[day.key], self.now)
        try:
            result = command(act)
        except OpdError:
            for day, length in zip(self.days, journals, strict=True):
                assert view(day) == view(before[day.key]), f"the refused {what} changed {day.key}"
                assert all(change.act.clock for change in day.journal[length:])
            self.take_log(known, None)
            return None
        self.given[act.id] = before
        self.take_log(known, act)
        self.check_displaced(before, known[0])
        self.check_nobody_overtaken(before, known[0])
        return result

    def take_log(self, known, act):
        """Keep the new events; each must start from the status that those before it left."""
        at, lengths = known
        for day, length in zip(self.days, lengths, strict=True):
            self.log += day.events[length:]
        now = statuses(self.log[:at])
        for event in self.log[at:]:
            assert event.act.clock or event.act == act
            assert event.act.at == self.now
            if event.token is not None:
                assert event.before == now.get(event.token), event
                now[event.token] = event.after

    def check_displaced(self, before, at):
        """Nobody who is or was in consultation gives way (RULES §11.7)."""
        for event in self.log[at:]:
            if event.kind is Kind.DISPLACED:
                assert not before[event.day].tokens[event.token].inside
                assert event.before in (Status.CONFIRMED, Status.CHECKED_IN)

    def check_nobody_overtaken(self, before, at):
        """Whoever was promoted stood before all who were on the same waitlist and still are (RULES §5)."""
        promoted = {event.token for event in self.log[at:] if event.kind is Kind.PROMOTED}
        for day in self.days:
            was = before[day.key]
            for token in promoted & was.tokens.keys() & day.tokens.keys():
                mine = waitlist_order(day, day.tokens[token])
                for other in was.waiting():
                    still = day.tokens.get(other.id)
                    if still is None or still.status is not Status.WAITLISTED or other.id == token:
                        continue
                    if day.policy.scope is Scope.DAY or still.slot == other.slot == was.tokens[token].slot:
                        assert mine < waitlist_order(day, still)

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
        which=WHICH, what=st.sampled_from(["delay", "open", "close", "capacity", "add_slot", "away"]), figures=FIGURES
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
        }
        self.give(what, team, commands[what])

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

    def check_undone(self, change, by_key, was):
        """All is as the command found it, but for what the clock makes due of it now (RULES §6)."""
        for key in change.days:
            day, found = by_key[key], self.given[change.act.id][key].copy()
            expected = {token.id: token for token in found.tokens.values()}
            for token in was[key].values():
                if token.id == change.issued:
                    stamps = replace(token.stamps, cancelled=self.now)
                    undone = {"status": Status.CANCELLED, "reason": "undone", "skipped": False}
                    expected[token.id] = replace(token, stamps=stamps, **undone)
                elif token.id not in expected and not token.live and token.reason == "undone":
                    expected[token.id] = token
            slots = {slot.start: slot for slot in found.slots}
            for slot in day.slots:
                if slot.start not in slots:
                    assert not slot.open
                    slots[slot.start] = slot
            again = DoctorDay(
                day.doctor,
                day.date,
                self.policy,
                slots.values(),
                expected.values(),
                delay=found.delay,
                last_number=day.last_number,
            )
            settle_by_clock(again, self.now)
            assert (day.delay, day.slots) == (again.delay, again.slots)
            assert dict(day.tokens) == dict(again.tokens)

    # what always holds

    @invariant()
    def nothing_is_violated(self):
        for day in self.days:
            seen = day
            if all(day is not other for other in self.involved):
                seen = day.copy()
                settle_by_clock(seen, self.now)
            assert violations(seen, self.now, self.overflow) == []

    @invariant()
    def the_log_alone_rebuilds_every_status(self):
        now = {token.id: token.status for day in self.days for token in day.tokens.values()}
        assert statuses(self.log) == now

    @invariant()
    def numbers_stay(self):
        for day in self.days:
            last, owners = self.numbers.get(day.key, (0, {}))
            assert day.last_number >= last
            for token in day.tokens.values():
                assert owners.setdefault(token.number, token.id) == token.id
            assert set(owners) <= set(range(1, day.last_number + 1))
            self.numbers[day.key] = day.last_number, owners

    @invariant()
    def every_token_stands_in_one_day(self):
        standing = [token for day in self.days for token in day.tokens]
        assert len(standing) == len(self.tokens)
        assert set(standing) == self.tokens

    @invariant()
    def estimates_are_for_those_who_wait_in_the_queue(self):
        for day in self.days:
            given = estimates(day, self.now)
            for token in day.tokens.values():
                waits = token.status is Status.CHECKED_IN
                waits |= token.status is Status.CONFIRMED and not overdue(day, token, self.now)
                assert (token.id in given) is waits
            assert all(when >= self.now for when in given.values())


TestDesk = Desk.TestCase
TestDesk.settings = settings(
    max_examples=150, stateful_step_count=40, deadline=None, suppress_health_check=list(HealthCheck)
)
