"""DoctorDay: one doctor on one date, the unit that is loaded, decided on and saved together (RULES §1).

It keeps slots and tokens, counts places, and records what each act changes: as events, for the log, as what was before,
so that a refusal leaves no trace and an undo finds its way back, and as the tokens `touched`, for whoever writes them
down. The decisions themselves are the functions of the modules beside it.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from opd_desk.domain.errors import Unknown
from opd_desk.domain.events import Before, Change, Event
from opd_desk.domain.model import STAMP_OF, DayKey, Status
from opd_desk.domain.spelled import no_slot_words, no_token_words

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping
    from datetime import date, datetime

    from opd_desk.domain.events import Act, Kind
    from opd_desk.domain.model import Doctor, Slot, Token, TokenId
    from opd_desk.domain.policy import Policy
    from opd_desk.domain.roster import Leave


class DoctorDay:
    """One doctor on one date: slots, tokens, delay in minutes; `policy` is the one in force for what comes next."""

    def __init__(
        self,
        doctor: Doctor,
        date: date,
        policy: Policy,
        slots: Iterable[Slot] = (),
        tokens: Iterable[Token] = (),
        *,
        delay: int = 0,
        last_number: int = 0,
        closed_at: datetime | None = None,
        leave: Leave | None = None,
        used: Iterable[datetime] = (),
        journal: Iterable[Change] = (),
    ) -> None:
        """Build it as it was saved: `used` are the slots in which a token has ever been; `closed_at`: its day's end."""
        self.doctor = doctor
        self.date = date
        self.key = DayKey(date, doctor.code)
        self.policy = policy
        self.delay, self.last_number = delay, last_number
        self.closed_at, self.leave = closed_at, leave
        self.used = set(used)
        self.journal = list(journal)
        self.events: list[Event] = []
        self.taken_back: list[str] = []
        self.touched: dict[TokenId, None] = {}
        self._slots: dict[datetime, Slot] = {slot.start: slot for slot in sorted(slots, key=lambda slot: slot.start)}
        self._tokens: dict[TokenId, Token] = {}
        self._members: defaultdict[datetime, dict[TokenId, Token]] = defaultdict(dict)
        self._held: defaultdict[datetime, int] = defaultdict(int)
        self._emergencies: defaultdict[datetime, int] = defaultdict(int)
        self._waiting: dict[datetime, dict[TokenId, Token]] = {}
        self._act: Act | None = None
        self._before = Before(delay, last_number, closed_at=closed_at)
        self._first_event = 0
        self._used_before = self.used
        for token in tokens:
            self._tokens[token.id] = token
            self._enter(token)

    def copy(self) -> DoctorDay:
        """Return a doctor-day to try things on: the same now, without journal and events."""
        return DoctorDay(
            self.doctor,
            self.date,
            self.policy,
            self._slots.values(),
            self._tokens.values(),
            delay=self.delay,
            last_number=self.last_number,
            closed_at=self.closed_at,
            leave=self.leave,
            used=self.used,
        )

    # what stands in it

    @property
    def slots(self) -> list[Slot]:
        """Return the slots in time order."""
        return list(self._slots.values())

    @property
    def tokens(self) -> Mapping[TokenId, Token]:
        """Return every token by its id."""
        return self._tokens

    @property
    def anybody_waits(self) -> bool:
        """Tell whether there is a waitlisted token."""
        return bool(self._waiting)

    @property
    def awaited(self) -> Collection[datetime]:
        """Return the starts of the slots that somebody waits for."""
        return self._waiting.keys()

    def waiting(self, slot: Slot | None = None) -> list[Token]:
        """Return the waitlisted tokens of a slot, or of all of them, in no order."""
        if slot is not None:
            return list(self._waiting.get(slot.start, {}).values())
        return [token for here in self._waiting.values() for token in here.values()]

    def slot(self, start: datetime) -> Slot:
        """Return the slot that starts then; raises Unknown."""
        if start not in self._slots:
            raise Unknown(no_slot_words(self.doctor.name, start))
        return self._slots[start]

    def token(self, token: TokenId) -> Token:
        """Return a token; raises Unknown."""
        found = self._tokens.get(token)
        if found is None:
            raise Unknown(no_token_words(token, self.doctor.name, self.date))
        return found

    def members(self, slot: Slot) -> Iterable[Token]:
        """Return the tokens of a slot, in no order."""
        return self._members[slot.start].values()

    def held(self, slot: Slot) -> int:
        """Return how many tokens hold a place of a slot."""
        return self._held[slot.start]

    def emergencies(self, slot: Slot) -> int:
        """Return how many of those that hold a place are emergencies."""
        return self._emergencies[slot.start]

    # acts

    def begin(self, act: Act) -> None:
        """Start to record what an act changes."""
        self._act = act
        self._before = Before(self.delay, self.last_number, closed_at=self.closed_at)
        self._first_event = len(self.events)
        self._used_before = set(self.used)

    def changed(self) -> bool:
        """Tell whether the act has changed anything so far."""
        before = self._before
        return (
            self.delay != before.delay
            or self.closed_at != before.closed_at
            or any(self._tokens.get(key) != token for key, token in before.tokens.items())
            or any(self._slots.get(start) != slot for start, slot in before.slots.items())
        )

    def finish(
        self,
        days: tuple[DayKey, ...],
        token: TokenId | None = None,
        number: int | None = None,
        issued: TokenId | None = None,
    ) -> None:
        """Keep what the act changed in the journal; `days` are those that it changed, and may be without this one."""
        assert self._act is not None
        if self.key in days:
            self.journal.append(Change(self._act, days, self._before, token, number, issued))
        self._act = None

    def take_back(self, act: Act) -> Change:
        """Start an act that undoes the last change of the journal; return that change, which is no longer in it."""
        self.begin(act)
        change = self.journal.pop()
        self.taken_back.append(change.act.id)
        return change

    def end(self) -> None:
        """End an act without keeping it in the journal: an undo is not itself undone."""
        self._act = None

    def roll_back(self) -> None:
        """Take back all that the act has changed, events and numbers too: it was refused (RULES §11.5)."""
        before = self._before
        for key, token in before.tokens.items():
            self._place(key, token)
        for start, slot in before.slots.items():
            self._set_slot(start, slot)
        self.delay, self.last_number, self.used = before.delay, before.last_number, self._used_before
        self.closed_at = before.closed_at
        del self.events[self._first_event :]
        self._act = None

    # changes; each needs an act

    def note(self, kind: Kind, **what: Any) -> None:
        """Record an event of the current act."""
        assert self._act is not None
        self.events.append(Event(self._act, kind, self.key, **what))

    def issue(self, token: Token, kind: Kind, **what: Any) -> Token:
        """Add a token with a new number and say how it came here: issued, or from another doctor-day."""
        assert token.id not in self._tokens
        self.last_number = max(self.last_number, token.number)
        self.put(token)
        self.note(kind, token=token.id, number=token.number, source=token.source, slot=token.slot, **what)
        return token

    def alter(
        self,
        token: Token,
        kind: Kind,
        *,
        status: Status | None = None,
        why: str = "",
        cause: int | None = None,
        **marks: Any,
    ) -> Token:
        """Change a token's status, slot or marks, stamp it, and record the event."""
        assert self._act is not None
        after = status or token.status
        changes = {} if after is token.status else {STAMP_OF[after]: self._act.at}
        if after is not Status.CHECKED_IN:
            marks["skipped"] = False
        if after is Status.IN_CONSULTATION:
            marks["inside"] = True
        changed = replace(token, status=after, stamps=replace(token.stamps, **changes), **marks)
        if changed == token:
            return token
        self.put(changed)
        self.note(
            kind,
            token=token.id,
            number=changed.number,
            source=changed.source,
            before=token.status,
            after=after,
            slot=changed.slot,
            from_slot=token.slot if token.slot != changed.slot else None,
            why=why,
            cause=cause,
        )
        return changed

    def put(self, token: Token) -> None:
        """Set a token as it is now."""
        self._before.tokens.setdefault(token.id, self._tokens.get(token.id))
        self._place(token.id, token)

    def let_go(self, token: Token) -> None:
        """Let a token go to another doctor-day; its number stays used."""
        self._before.tokens.setdefault(token.id, token)
        self._place(token.id, None)

    def put_slot(self, start: datetime, slot: Slot | None) -> None:
        """Set a slot as it is now; None removes it."""
        self._before.slots.setdefault(start, self._slots.get(start))
        self._set_slot(start, slot)

    def _place(self, key: TokenId, token: Token | None) -> None:
        self.touched[key] = None
        old = self._tokens.pop(key, None) if token is None else self._tokens.get(key)
        if old is not None:
            self._leave(old)
        if token is not None:
            self._tokens[key] = token
            self._enter(token)

    def _set_slot(self, start: datetime, slot: Slot | None) -> None:
        if slot is None:
            self._slots.pop(start, None)
        elif start in self._slots:
            self._slots[start] = slot
        else:
            self._slots = dict(sorted((self._slots | {start: slot}).items()))

    def _enter(self, token: Token) -> None:
        self._members[token.slot][token.id] = token
        self.used.add(token.slot)
        if token.holds:
            self._held[token.slot] += 1
            self._emergencies[token.slot] += token.emergency
        elif token.status is Status.WAITLISTED:
            self._waiting.setdefault(token.slot, {})[token.id] = token

    def _leave(self, token: Token) -> None:
        del self._members[token.slot][token.id]
        if token.holds:
            self._held[token.slot] -= 1
            self._emergencies[token.slot] -= token.emergency
        elif token.status is Status.WAITLISTED:
            del self._waiting[token.slot][token.id]
            if not self._waiting[token.slot]:
                del self._waiting[token.slot]
