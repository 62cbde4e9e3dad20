"""What is shown: each method one look into the database, with frozen rows to take away."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from opd_desk.domain.errors import Invalid
from opd_desk.domain.people import clean_phone
from opd_desk.domain.queueing import inside
from opd_desk.services import panel_rows
from opd_desk.services.leaving import times_said
from opd_desk.services.queue_filter import EVERYBODY
from opd_desk.services.remarks import remarks_of
from opd_desk.services.rows import DayView
from opd_desk.store import log, patients, roster, tokens, visits

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import date, datetime

    from opd_desk.domain.doctor_day import DoctorDay
    from opd_desk.domain.events import Event
    from opd_desk.domain.model import DayKey, Patient, Token, TokenId
    from opd_desk.domain.roster import Hospital
    from opd_desk.services.authority import Authority
    from opd_desk.services.queue_filter import QueueFilter
    from opd_desk.services.rows import PersonRow, QueueRow, SlotRow, TokenRow, UndoOffer
    from opd_desk.store.database import Database
    from opd_desk.store.days import Days


class Views:
    """Reads for panels, at this clock's time; changes nothing, settles nothing."""

    def __init__(self, database: Database, days: Days, clock: Callable[[], datetime], who: Authority) -> None:
        """Look into this store; `who` is at the desk: whose commands Undo offers."""
        self._database = database
        self._days = days
        self._clock = clock
        self._who = who

    @contextmanager
    def at_once(self) -> Iterator[None]:
        """Let all that is looked at in the block be of one state of the file, and cost one transaction."""
        with self._days.reading():
            yield

    def doctor_day(self, key: DayKey) -> DoctorDay:
        """Return a doctor-day, to be looked at only; raises Unknown."""
        with self._days.reading() as reader:
            return reader.day(key)

    def doctor_days(self, shown: date) -> list[DoctorDay]:
        """Return the doctor-days of a date by code, to be looked at only."""
        with self._days.reading() as reader:
            return reader.days_on(shown)

    def said_away(self, days: Iterable[DoctorDay]) -> dict[DayKey, datetime]:
        """Return from when on those doctors who are away said to be."""
        with self._days.reading() as reader:
            return times_said(reader, days, self._clock())

    def hospital(self) -> Hospital:
        """Return whose desk this is."""
        with self._database.reading() as connection:
            return roster.hospital(connection)

    def has_policy(self) -> bool:
        """Tell whether the database knows its hospital and its policy; a new one does not."""
        with self._database.reading() as connection:
            return roster.is_set_up(connection)

    def is_set_up(self) -> bool:
        """Tell whether hospital, policy and a doctor are there."""
        with self._database.reading() as connection:
            return roster.is_set_up(connection) and bool(roster.doctors(connection))

    def day(self, shown: date) -> DayView:
        """Return what the window shows of a date beside the queue."""
        now = self._clock()
        with self._days.reading() as reader:
            days = reader.days_on(shown)
            said = times_said(reader, days, now)
        rows = tuple(panel_rows.doctor_row(day, now, said.get(day.key)) for day in days)
        return DayView(shown, now, rows, panel_rows.day_counts(days, rows), panel_rows.day_state(days, shown, now))

    def slots(self, key: DayKey) -> list[SlotRow]:
        """Return the rows of a doctor's slots."""
        with self._days.reading() as reader:
            day = reader.day(key)
            closed = log.slots_closed_with_day(reader.connection, key.date) if day.closed_at else set()
        return panel_rows.slot_rows(day, self._clock(), {start for other, start in closed if other == key})

    def queue(
        self, key: DayKey, start: datetime | None, wanted: QueueFilter = EVERYBODY, *, with_remarks: bool = False
    ) -> list[QueueRow]:
        """Return the rows of a slot's queue, or of the whole day where `start` is None; `wanted`: of these tokens."""
        with self._days.reading() as reader:
            day = reader.day(key)
            told = remarks_of(log.events_of_day(reader.connection, key)) if with_remarks else {}
        return panel_rows.queue_rows(day, start, self._clock(), told, wanted)

    def queue_length(self, key: DayKey, start: datetime | None) -> int:
        """Return how many tokens a slot's queue has, finished ones too, or the whole day where `start` is None."""
        day = self.doctor_day(key)
        return sum(start is None or token.slot == start for token in day.tokens.values())

    def token(self, token: TokenId) -> tuple[DayKey, Token] | None:
        """Return where a token stands now, and the token; `token` may be any reference it ever had."""
        with self._days.reading() as reader:
            found = tokens.find_reference(reader.connection, token)
            return (found[1], reader.day(found[1]).token(found[0])) if found else None

    def inside(self, key: DayKey) -> Token | None:
        """Return who is in consultation with a doctor."""
        return inside(self.doctor_day(key))

    def undo_offer(self, shown: date, doctor: str = "") -> UndoOffer | None:
        """Return this desk's last command of today on a date that was not taken back; None: there is none.

        Where that one cannot be taken back any more, the last one on the day of `doctor` that can is offered instead.
        """
        from opd_desk.services.taking_back import undo_offer

        with self._days.reading() as reader:
            return undo_offer(reader, shown, self._who.by, self._clock().date(), doctor)

    def last_command(self, key: DayKey) -> str:
        """Return the id of this desk's last command of a doctor-day that was not taken back; "" where there is none."""
        with self._database.reading() as connection:
            change = log.last_command(connection, key.date, self._who.by, key.doctor)
        return "" if change is None else change.act.id

    def doctor_name(self, code: str) -> str:
        """Return a doctor's name."""
        with self._database.reading() as connection:
            return roster.doctors(connection)[code].name

    def names(self, wanted: Iterable[TokenId]) -> dict[TokenId, str]:
        """Return the names of tokens' patients."""
        with self._database.reading() as connection:
            return log.names_of(connection, wanted)

    def events_of(self, offer: UndoOffer) -> list[Event]:
        """Return what the command of an offer did."""
        with self._database.reading() as connection:
            return log.events_of_act(connection, offer.command, offer.days)

    def history(self, token: TokenId) -> list[Event]:
        """Return all that happened to a token, in order."""
        with self._database.reading() as connection:
            return log.events_of_token(connection, token)

    def family(self, phone: str) -> list[PersonRow]:
        """Return everybody on a phone, who came last first; [] where it is no whole phone."""
        from opd_desk.services.finding import person_rows

        try:
            digits = clean_phone(phone)
        except Invalid:
            return []
        with self._days.reading() as reader:
            found = patients.by_phone(reader.connection, digits) if digits else []
            return person_rows(reader, found, self._clock())

    def patient(self, patient_id: int) -> Patient | None:
        """Return a patient; one that was merged into another is that other."""
        with self._database.reading() as connection:
            return patients.current(connection, patient_id)

    def search(self, text: str, shown: date) -> list[PersonRow | TokenRow]:
        """Return what a search finds: a reference, tokens of the shown date by number, then patients.

        A patient with tokens on the shown date stands there as these tokens.
        """
        from opd_desk.services.finding import found_by

        with self._days.reading() as reader:
            return found_by(reader, text, shown, self._clock())

    def people(self, text: str, but: int = 0) -> list[PersonRow]:
        """Return the patients that a search finds, `but` one of them, the surest first."""
        from opd_desk.services.finding import SEARCH_MOST, person_rows

        with self._days.reading() as reader:
            found = patients.search(reader.connection, text.strip(), SEARCH_MOST)
            others = [key for key in found if key != but]
            return person_rows(reader, visits.last_visits(reader.connection, others), self._clock())

    def tokens_of(self, patient_id: int) -> list[Token]:
        """Return a patient's tokens, the latest slot first."""
        with self._database.reading() as connection:
            return tokens.of_patient(connection, patient_id)
