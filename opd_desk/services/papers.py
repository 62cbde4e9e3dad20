"""What goes on paper: the slip of a token and the report of a day, looked up and frozen."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from opd_desk.domain.errors import Unknown
from opd_desk.domain.queueing import lively_outlook
from opd_desk.domain.said import say
from opd_desk.services.day_sheets import day_report
from opd_desk.services.slip_batches import tokens_of
from opd_desk.services.slip_sheets import edition_of, slip_of
from opd_desk.services.stale_slips import stale_slips
from opd_desk.store import log, print_jobs, prints, roster, tokens, visits

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date, datetime

    from opd_desk.domain.events import Event
    from opd_desk.domain.model import DayKey, Token, TokenId
    from opd_desk.services.authority import Authority
    from opd_desk.services.sheets import DayReport, Slip
    from opd_desk.services.slip_batches import SlipsOf
    from opd_desk.services.stale_slips import StaleSlips
    from opd_desk.store.database import Database
    from opd_desk.store.days import Days, Reader

    Sending = Counter[tuple[TokenId, int]]

_TRAINING = "T-"


def batch_order(token: Token) -> tuple[str, datetime, int]:
    """Return where a slip stands in a batch: by doctor, time and number."""
    return token.doctor, token.slot, token.number


def _being_sent(reader: Reader) -> Sending:
    return Counter(print_jobs.slips_being_sent(reader.connection))


class Papers:
    """Looks up what slips and reports say, at this clock's time."""

    def __init__(
        self, database: Database, days: Days, clock: Callable[[], datetime], who: Authority, *, training: bool = False
    ) -> None:
        """Read this store; who is at the desk prints; `training`: what is printed says that it is for practice."""
        self._database = database
        self._days = days
        self._clock = clock
        self._who = who
        self._training = training

    def slip(self, reference: str) -> Slip:
        """Return the slip of a token by any reference it ever had, as its next print would be; raises Unknown."""
        with self._days.reading() as reader:
            return self._slip(reader, *self._found(reader, reference), self._clock(), _being_sent(reader))

    def slips(self, wanted: Iterable[TokenId]) -> tuple[tuple[TokenId, Slip], ...]:
        """Return the slips of several tokens as one batch: by doctor, time and number; raises Unknown."""
        with self._days.reading() as reader:
            found = dict(self._found(reader, each) for each in dict.fromkeys(wanted))
            order = sorted(found, key=lambda token: batch_order(reader.day(found[token]).token(token)))
            now, sending = self._clock(), _being_sent(reader)
            return tuple((token, self._slip(reader, token, found[token], now, sending)) for token in order)

    def _slip(self, reader: Reader, token: TokenId, key: DayKey, now: datetime, sending: Sending) -> Slip:
        """Return a slip; one that is just being sent counts as printed, else two would be first ones."""
        day = reader.day(key)
        events = log.events_of_token(reader.connection, token)
        edition = edition_of(events)
        printed = [one.edition for one in prints.of_token(reader.connection, token)]
        earlier, before = printed.count(edition) + sending[token, edition], any(old < edition for old in printed)
        whose = roster.hospital(reader.connection)
        about, ahead = day.token(token), lively_outlook(day, now)
        slip = slip_of(day, about, ahead, events, whose, reader.doctors, copy=earlier, reissued=before, printed_at=now)
        return replace(slip, edition=edition, training=self._training)

    def wanted(self, wanted: SlipsOf) -> list[TokenId]:
        """Return whose slips are wanted, by doctor, time and number."""
        with self._days.reading() as reader:
            return [token.id for token in sorted(tokens_of(reader, wanted), key=batch_order)]

    def printed(self, *handed_out: TokenId) -> None:
        """Note that tokens' slips were handed out: the next of the same wording says DUPLICATE."""
        with self._database.writing() as connection:
            for token in handed_out:
                edition = edition_of(log.events_of_token(connection, token))
                prints.add(connection, token, edition, self._clock(), self._who.by)

    def stale(self, events: Iterable[Event]) -> StaleSlips:
        """Return whose printed slips are no longer right after a command, of the tokens that it touched."""
        with self._days.reading() as reader:
            return stale_slips(reader, [event.token for event in events if event.token is not None])

    def token_id(self, reference: str) -> TokenId:
        """Return which token has or once had a reference; raises Unknown."""
        with self._days.reading() as reader:
            return self._found(reader, reference)[0]

    def day_report(self, day: date) -> DayReport:
        """Return the report of a date as it stands now."""
        with self._days.reading() as reader:
            days = [each for each in reader.days_on(day) if each.slots or each.tokens]
            events = log.events_of_day(reader.connection, day)
            known = visits.seen_before(
                reader.connection, [token.patient.id for each in days for token in each.tokens.values()], day
            )
            whose = roster.hospital(reader.connection)
        report = day_report(days, events, known, whose, day, self._clock(), self._who.by)
        return replace(report, training=self._training)

    def _found(self, reader: Reader, reference: str) -> tuple[TokenId, DayKey]:
        """Return a token and where it stands; raises Unknown, where only training takes a training slip (PAPER §2)."""
        written = reference.strip()
        marked = written.upper().startswith(_TRAINING)
        found = tokens.find_reference(reader.connection, written)
        if found is None and marked and self._training:
            found = tokens.find_reference(reader.connection, written[len(_TRAINING) :])
        if found is not None:
            return found
        if marked and not self._training:
            raise Unknown(say("{reference} is a training slip: it is no token of this desk.", reference=written))
        raise Unknown(say("There is no token {reference}.", reference=written))
