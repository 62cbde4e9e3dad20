"""What every command must keep to, whatever came before it (RULES §6, §11)."""

from __future__ import annotations

from dataclasses import replace
from itertools import count, dropwhile, takewhile

from hypothesis.stateful import RuleBasedStateMachine, invariant

from opd_desk.domain.doctor_day import DoctorDay
from opd_desk.domain.errors import OpdError
from opd_desk.domain.events import Act, Kind
from opd_desk.domain.invariants import statuses, violations
from opd_desk.domain.model import Status
from opd_desk.domain.policy import Scope
from opd_desk.domain.queueing import estimates, overdue, waitlist_order
from opd_desk.domain.seating import settle_by_clock
from tests.domain.worlds import clock


def view(day):
    """Return all of a doctor-day that a refusal must not change."""
    return day.delay, day.last_number, day.closed_at, day.slots, dict(day.tokens)


class CheckedDesk(RuleBasedStateMachine):
    """Doctor-days under one policy; `given` is what each command found, after the clock, by the command's act."""

    def __init__(self):
        super().__init__()
        self.days: list[DoctorDay] = []
        self.involved: list[DoctorDay] = []
        self.overflow = None
        self.now = clock(8)
        self.acts = count(1)
        self.tokens = set()
        self.log = []
        self.numbers = {}
        self.given = {}

    def give(self, what, involved, command):
        """Give a command at the time that it is, and check what every command must keep to."""
        act = Act(str(next(self.acts)), self.now, "asha", what)
        found = {day.key: day.copy() for day in self.days}
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
        self.check_nobody_overtaken(found, known[0])
        return result

    def take_log(self, known, act):
        """Keep the new events; each must start from the status that those before it left."""
        at, lengths = known
        news = [day.events[length:] for day, length in zip(self.days, lengths, strict=True)]
        for new in news:
            self.log += takewhile(lambda event: event.act.clock, new)
        for new in news:
            self.log += dropwhile(lambda event: event.act.clock, new)
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

    def check_nobody_overtaken(self, found, at):
        """Whoever was promoted stood before all who were on the same waitlist and still are (RULES §5)."""
        for event in self.log[at:]:
            day = next(day for day in self.days if day.key == event.day)
            was = found[event.day].tokens.get(event.token)
            if event.kind is not Kind.PROMOTED or event.act.what == "escalate":
                continue
            if was is None or was.status is not Status.WAITLISTED:
                continue
            for other in found[event.day].waiting():
                still = day.tokens.get(other.id)
                same_list = day.policy.scope is Scope.DAY or was.slot == other.slot == (event.from_slot or event.slot)
                if still is not None and still.status is Status.WAITLISTED and still.slot == other.slot and same_list:
                    assert waitlist_order(day, was) <= waitlist_order(day, other)

    def check_undone(self, change, by_key, was):
        """All is as the command found it, but for what the clock makes due of it now (RULES §6)."""
        for key in change.days:
            day, found = by_key[key], self.given[change.act.id][key].copy()
            expected = {token.id: token for token in found.tokens.values()}
            for token in was[key].values():
                if token.id == change.issued:
                    left = token.status is Status.CANCELLED  # typed in as one who left: there is no later time
                    stamps = token.stamps if left else replace(token.stamps, cancelled=self.now)
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
                day.policy,
                slots.values(),
                expected.values(),
                delay=found.delay,
                last_number=day.last_number,
            )
            settle_by_clock(again, self.now)
            assert (day.delay, day.closed_at, day.slots) == (again.delay, found.closed_at, again.slots)
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
    def nothing_is_open_on_a_closed_day(self):
        for day in self.days:
            if day.closed_at is not None:
                assert not any(slot.open for slot in day.slots)

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
