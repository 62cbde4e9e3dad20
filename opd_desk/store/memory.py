"""Loaded doctor-days, kept for as long as nobody has changed them: a command then reads next to nothing."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from opd_desk.domain.doctor_day import DoctorDay
from opd_desk.domain.errors import Unknown
from opd_desk.domain.model import DayKey
from opd_desk.domain.roster import Leave, slots_of
from opd_desk.domain.said import say
from opd_desk.store import roster
from opd_desk.store.loading import Stored, load_days

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date, datetime

    from sqlalchemy import Connection

    from opd_desk.domain.events import Change, Event
    from opd_desk.domain.model import Doctor, Slot, Token, TokenId
    from opd_desk.domain.policy import Policy
    from opd_desk.domain.roster import WeekHours

    Standing = dict[datetime, tuple[Slot, bool]]
    """Slots by their start, each with whether a token has been in it."""

_MOST_DAYS = 400
_MOST_TOKENS = 4_000
"""Together some 6 MiB: twice a large hospital's day, and the dates ahead that a calendar shows."""


@dataclass(slots=True)
class Kept:
    """A doctor-day and what the file has of it; `version` 0: nothing yet.

    `log_end`: the link of its last entry in the log, b"" before the first; `policy`: under which it was saved, None:
    not known; `heard`: how many events were collected.
    """

    day: DoctorDay
    version: int = 0
    overflow: int | None = 0
    log_end: bytes = b""
    policy: Policy | None = None
    tokens: dict[TokenId, Token] = field(default_factory=dict)
    slots: Standing = field(default_factory=dict)
    figures: tuple[int, int, datetime | None] = (0, 0, None)
    journal: list[Change] = field(default_factory=list)
    heard: int = 0

    def changed(self) -> bool:
        """Tell whether the doctor-day is other than the file has it."""
        day = self.day
        return bool(
            day.events
            or day.taken_back
            or self.figures != (day.delay, day.last_number, day.closed_at)
            or self.altered()
            or (self.version and self.slots != self.slots_now())
        )

    def altered(self) -> list[tuple[Token | None, Token | None]]:
        """Return the tokens that are other than the file has them: as it has them, and as they are; None: not there."""
        touched = [(self.tokens.get(key), self.day.tokens.get(key)) for key in self.day.touched]
        return [(old, new) for old, new in touched if old != new]

    def slots_now(self) -> Standing:
        """Return the slots, each with whether a token has been in it."""
        used = self.day.used
        return {slot.start: (slot, slot.start in used) for slot in self.day.slots}

    def news(self) -> list[Event]:
        """Return the events since the last call."""
        new = self.day.events[self.heard :]
        self.heard = len(self.day.events)
        return new

    def mark_stored(self, version: int, overflow: int | None, log_end: bytes) -> None:
        """Take the doctor-day as it is now for what the file has."""
        day = self.day
        day.events.clear()
        day.taken_back.clear()
        day.journal.clear()
        self.version, self.overflow, self.log_end = version, overflow, log_end
        self.tokens |= {key: day.tokens[key] for key in day.touched if key in day.tokens}
        for key in day.touched.keys() - day.tokens.keys():
            self.tokens.pop(key, None)
        day.touched.clear()
        self.slots = self.slots_now()
        self.figures = (day.delay, day.last_number, day.closed_at)
        self.journal, self.heard = [], 0


class Memory:
    """The doctor-days of one thread, and the roster that they were loaded with."""

    def __init__(self) -> None:
        self._kept: dict[DayKey, Kept] = {}
        self._grown = False
        self._revision: int | None = None
        self._policy: Policy | None = None
        self._weeks: Mapping[str, list[WeekHours]] = {}
        self._absences: Mapping[DayKey, str] = {}
        self.doctors: Mapping[str, Doctor] = {}
        self.active: frozenset[str] = frozenset()

    def refresh(self, connection: Connection) -> None:
        """Forget everything if the roster has changed since."""
        revision = roster.revision(connection)
        if revision == self._revision:
            return
        self._kept.clear()
        self._policy = roster.policy(connection)
        self.doctors = roster.doctors(connection)
        self.active = frozenset(code for code, doctor in self.doctors.items() if doctor.active)
        self._weeks = roster.weeks(connection)
        self._absences = roster.absences(connection)
        self._revision = revision

    def days(self, connection: Connection, date: date, versions: Mapping[str, int]) -> list[Kept]:
        """Return doctors' days of a date; `versions`: by code those that the file has now, 0: it has none.

        Raises Unknown for a doctor that does not exist.
        """
        found: dict[str, Kept] = {}
        for code, version in versions.items():
            if code not in self.doctors:
                raise Unknown(say("There is no doctor {code}.", code=code))
            key = DayKey(date, code)
            kept = self._kept.pop(key, None)
            if kept is not None and kept.version == version:
                found[code] = self._kept[key] = kept  # used last, dropped last
        old = [code for code in versions if code not in found]
        if old:
            self._grown = True
            stored = load_days(connection, date, [code for code in old if versions[code]])
            for code in old:
                found[code] = self._made(date, self.doctors[code], stored.get(code))
                self._kept[DayKey(date, code)] = found[code]
        return [found[code] for code in versions]

    def _made(self, date: date, doctor: Doctor, stored: Stored | None) -> Kept:
        assert self._policy is not None
        leave = self._leave(DayKey(date, doctor.code))
        if stored is None:
            slots = slots_of(self._weeks.get(doctor.code, ()), date, self._policy, is_open=leave is None)
            return Kept(DoctorDay(doctor, date, self._policy, slots, leave=leave))
        day = DoctorDay(
            doctor,
            date,
            self._policy,
            stored.slots,
            stored.tokens,
            delay=stored.delay,
            last_number=stored.last_number,
            closed_at=stored.closed_at,
            leave=leave,
            used=stored.used,
        )
        kept = Kept(day, tokens=dict(day.tokens))
        kept.mark_stored(stored.version, stored.overflow, stored.log_end or b"")
        return kept

    def _leave(self, key: DayKey) -> Leave | None:
        """Return why a doctor does not come on a date, the holiday first; None: the doctor comes."""
        holiday = self._absences.get(DayKey(key.date, ""))
        if holiday is not None:
            return Leave(holiday, holiday=True)
        reason = self._absences.get(key)
        return None if reason is None else Leave(reason)

    def forget(self, keys: Iterable[DayKey]) -> None:
        """Drop doctor-days that may be other than what the file has."""
        for key in keys:
            self._kept.pop(key, None)

    def trim(self) -> None:
        """Drop what was not used for longest, where more is kept than a counter needs."""
        if not self._grown:
            return
        self._grown = False
        tokens = sum(len(kept.tokens) for kept in self._kept.values())
        while len(self._kept) > 1 and (len(self._kept) > _MOST_DAYS or tokens > _MOST_TOKENS):
            tokens -= len(self._kept.pop(next(iter(self._kept))).tokens)
