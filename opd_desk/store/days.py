"""Doctor-days: one transaction loads them, lets the desk decide, and saves what came of it."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from itertools import takewhile
from typing import TYPE_CHECKING

from opd_desk.domain.events import Act
from opd_desk.domain.people import name_key
from opd_desk.store import patients as people
from opd_desk.store.images import load_changes
from opd_desk.store.loading import version, versions
from opd_desk.store.memory import Kept, Memory
from opd_desk.store.saving import StaleDay, save_days
from opd_desk.store.tables import changes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from sqlalchemy import Connection

    from opd_desk.domain.doctor_day import DoctorDay
    from opd_desk.domain.events import Event
    from opd_desk.domain.model import DayKey, Doctor, Patient
    from opd_desk.store.database import Database
    from opd_desk.store.rows import Values

__all__ = ["Days", "Reader", "StaleDay", "Work"]


class Days:
    """The doctor-days of a database, for one thread. Loaded ones are kept in memory while their version stands."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._memory = Memory()
        self._reader: Reader | None = None

    @contextmanager
    def changing(self) -> Iterator[Work]:
        """Give a Work; what its doctor-days have become is saved at the end of the block, in one transaction.

        Where the block raises, nothing is saved: to keep what the clock did before a refusal (RULES §11.5), catch the
        refusal inside it. Raises StaleDay and StoreError.
        """
        work: Work | None = None
        try:
            with self._database.writing() as connection:
                work = Work(connection, self._memory)
                yield work
                work.save()
        except BaseException:
            if work is not None:
                self._memory.forget(work.keys)
            raise
        self._memory.trim()

    @contextmanager
    def reading(self) -> Iterator[Reader]:
        """Give a Reader, which sees one state of the database to the end of the block, and of those in it."""
        if self._reader is not None:
            yield self._reader
            return
        with self._database.reading() as connection:
            self._reader = Reader(connection, self._memory)
            try:
                yield self._reader
            finally:
                self._reader = None
        self._memory.trim()


class Reader:
    """Doctor-days to look at. They are shared: nothing may be changed in them; try things on a copy."""

    def __init__(self, connection: Connection, memory: Memory) -> None:
        self.connection = connection
        self._memory = memory
        self._versions: dict[DayKey, int] = {}
        self._fresh = False

    @property
    def doctors(self) -> Mapping[str, Doctor]:
        """Return every doctor by code, those who see no patients too."""
        return self._roster().doctors

    def day(self, key: DayKey) -> DoctorDay:
        """Return a doctor-day; a date not used yet has the slots of the weekly schedule. Raises Unknown."""
        return self._load(key.date, {key.doctor: self._version(key)})[0].day

    def days_on(self, date: date) -> list[DoctorDay]:
        """Return a date's doctor-days by code: of active doctors, and of those who have tokens or slots saved then."""
        known = versions(self.connection, date)
        codes = sorted(self._roster().active | known.keys())
        return [kept.day for kept in self._load(date, {code: known.get(code, 0) for code in codes})]

    def _version(self, key: DayKey) -> int:
        if key not in self._versions:
            self._versions[key] = version(self.connection, key)
        return self._versions[key]

    def _load(self, date: date, wanted: Mapping[str, int]) -> list[Kept]:
        """Return doctors' days of a date, given by code which version of each the file has."""
        return self._roster().days(self.connection, date, wanted)

    def _roster(self) -> Memory:
        """Return what is kept, none of it from before the roster changed; many a look needs nothing of it."""
        if not self._fresh:
            self._memory.refresh(self.connection)
            self._fresh = True
        return self._memory


class Work(Reader):
    """Doctor-days to change, in one transaction. `events` are what happened, in order; `changed` where, once saved."""

    def __init__(self, connection: Connection, memory: Memory) -> None:
        super().__init__(connection, memory)
        self._roster()  # before anything is changed: what the transaction makes of the roster may yet not be kept
        self.events: list[Event] = []
        self.changed: tuple[DayKey, ...] = ()
        self._saved = 0
        self._loaded: dict[DayKey, Kept] = {}
        self._strangers: dict[int, Patient] = {}
        self._strangers_named: dict[tuple[str, str], Patient] = {}
        self._new_phones: set[str] = set()
        self._next_patient = 0

    @property
    def keys(self) -> tuple[DayKey, ...]:
        """Return the doctor-days that were loaded."""
        return tuple(self._loaded)

    def day(self, key: DayKey, *, journal: bool = False) -> DoctorDay:
        """Return a doctor-day to change, the same object every time; with its journal, where it is to be undone.

        Raises Unknown for a doctor that does not exist.
        """
        kept = self._loaded.get(key)
        if kept is None:
            kept = self._load(key.date, {key.doctor: self._version(key)})[0]
        else:
            self._listen()
        if journal and not kept.journal:
            of_day = (changes.c.date == key.date, changes.c.doctor == key.doctor)
            kept.journal = load_changes(self.connection, *of_day)
            kept.day.journal[:0] = kept.journal
        return kept.day

    def expect(self, phones: Iterable[str]) -> None:
        """Find out in one go which of these phones nobody has: identify then asks no more for each of them."""
        self._new_phones |= people.phones_of_nobody(self.connection, phones)

    def identify(self, patient: Patient) -> Patient:
        """Return the patient of this id, or of this phone and name, or as a new one with an id of its own.

        A new one is saved with its first token; where the booking is refused nothing is.
        """
        if patient.id:
            return self._known(patient)
        who = patient.phone, name_key(patient.name)
        known = None
        if patient.phone not in self._new_phones:
            known = people.find(self.connection, patient.phone, patient.name)
        known = known or self._strangers_named.get(who)
        if known is not None:
            return known
        if not self._next_patient:
            self._next_patient = people.next_id(self.connection)
        new = self._strangers[self._next_patient] = replace(patient, id=self._next_patient)
        self._next_patient += 1
        if new.phone:
            self._strangers_named[who] = new
        return new

    def announce(self, keys: Iterable[DayKey]) -> None:
        """Count doctor-days as changed: nothing was decided there, but their tokens show something else now."""
        self.changed = tuple(dict.fromkeys((*self.changed, *keys)))

    def happened(self) -> tuple[Event, ...]:
        """Return all events so far, in order."""
        self._listen()
        return tuple(self.events)

    def save(self) -> None:
        """Save what has changed so far; the end of the block does so in any case."""
        self._listen()
        changed = [kept for kept in self._loaded.values() if kept.changed()]
        if not changed:
            return
        self._save_strangers(changed)
        save_days(self.connection, changed, self.events[self._saved :])
        self._saved = len(self.events)
        for kept in changed:
            self._versions[kept.day.key] = kept.version
        self.announce(kept.day.key for kept in changed)

    def _load(self, date: date, wanted: Mapping[str, int]) -> list[Kept]:
        self._listen()
        loaded = super()._load(date, wanted)
        for kept in loaded:
            self._loaded.setdefault(kept.day.key, kept)
        return loaded

    def _listen(self) -> None:
        """Collect what happened since: first what the clock did before the command, then the command's own."""
        news = [kept.news() for kept in self._loaded.values() if kept.heard < len(kept.day.events)]
        if not news:
            return
        by_clock = [list(takewhile(lambda event: event.act.clock, new)) for new in news]
        for first in by_clock:
            self.events += first
        for first, new in zip(by_clock, news, strict=True):
            self.events += new[len(first) :]

    def _known(self, patient: Patient) -> Patient:
        """Return the patient of an id; one who was merged into another meanwhile is that other."""
        known = people.current(self.connection, patient.id)
        return known or self._strangers.get(patient.id, patient)

    def _save_strangers(self, changed: list[Kept]) -> None:
        """Insert the patients of tokens who were not known, each at the time of its first token."""
        for kept in changed:
            for token in [token for _, token in kept.altered() if token is not None and not token.patient.id]:
                kept.day.begin(Act("", token.requested_at, token.booked_by, ""))
                kept.day.put(replace(token, patient=self.identify(token.patient)))
                kept.day.end()
        if not self._strangers:
            return
        rows: dict[int, Values] = {}
        for token in [token for kept in changed for _, token in kept.altered() if token is not None]:
            person = token.patient
            if person.id in self._strangers and person.id not in rows:
                first = {"id": person.id, "created_at": token.stamps.booked or token.requested_at}
                rows[person.id] = people.patient_values(person) | first
        if rows:
            people.insert_all(self.connection, list(rows.values()))
        self._strangers = {key: person for key, person in self._strangers.items() if key not in rows}
