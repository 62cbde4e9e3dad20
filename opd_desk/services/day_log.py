"""The log, to be read: a date's, in which the clerk finds who jumped whom, and why; and one token's, whole."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING

from opd_desk.domain.accounts import by_words
from opd_desk.domain.command import STATUS_WORDS
from opd_desk.domain.day_wording import happened_to_day
from opd_desk.domain.events import Event, Kind
from opd_desk.domain.model import DayKey, Source, TokenId, reference
from opd_desk.domain.people import name_key
from opd_desk.domain.said import capital, say, together
from opd_desk.domain.wording import clock, date_words, ordinal, short_words, token_words, took_place
from opd_desk.store import log, prints, tokens

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
    from datetime import date, datetime

    from opd_desk.domain.model import Doctor, Token
    from opd_desk.store.days import Days, Reader
    from opd_desk.store.prints import Printed

TOOK_BACK = "undo"
BY_CLOCK: str = say("the clock")


class Sort(Enum):
    """What a clerk looks for in a day's log."""

    EVERYTHING = say("Everything")
    JUMPED = say("Who jumped whom")
    BOOKINGS = say("Bookings")
    STATUS = say("At the counter")
    HOURS = say("Doctor's hours")
    TAKEN_BACK = say("Taken back")
    CLOCK = say("By the clock")
    AHEAD = say("Ahead")


_SORTS = {
    Sort.JUMPED: {Kind.DISPLACED, Kind.PROMOTED, Kind.CARRIED, Kind.ESCALATED},
    Sort.BOOKINGS: {Kind.BOOKED, Kind.CANCELLED, Kind.MOVED, Kind.REINSTATED, Kind.STRANDED},
}


@dataclass(frozen=True, slots=True)
class LogRow:
    """One thing that happened. `number` None: to the doctor's day, not to a token.

    `key`: its place in the log; `numbers` and `found`: what it is found by: its own number and that of who brought it
    about, the names in it and what its slip says; `taken_back`: its command was taken back later.
    """

    key: int
    at: datetime
    day: DayKey
    doctor: str
    token: TokenId | None
    number: int | None
    name: str
    words: str
    by: str
    sorts: frozenset[Sort]
    numbers: frozenset[int]
    found: str
    taken_back: bool


@dataclass(frozen=True, slots=True)
class TokenHistory:
    """All that happened to a token: whose it is, how it stands, then when and what, in order."""

    number: int
    name: str
    standing: str
    lines: tuple[tuple[datetime, str], ...]


def matching(rows: Iterable[LogRow], doctor: str = "", sort: Sort = Sort.EVERYTHING, text: str = "") -> list[LogRow]:
    """Return the rows of a doctor ("": of all), of a sort, and in which a number or the words of a name occur.

    What was done for later dates is shown only where it is asked for.
    """
    wanted = name_key(text)
    number = int(wanted) if wanted.isdecimal() else None
    parts = wanted.split()

    def fits(row: LogRow) -> bool:
        ahead = Sort.AHEAD in row.sorts
        if (doctor and row.day.doctor != doctor) or ahead is not (sort is Sort.AHEAD):
            return False
        if sort not in (Sort.EVERYTHING, *row.sorts):
            return False
        return number in row.numbers if number is not None else all(part in row.found for part in parts)

    return [row for row in rows if fits(row)]


class Log:
    """Reads the log; changes nothing."""

    def __init__(self, days: Days, clock: Callable[[], datetime]) -> None:
        """Read this store's."""
        self._days = days
        self._clock = clock

    def of_day(self, shown: date) -> list[LogRow]:
        """Return all that happened on the doctor-days of a date, whenever it was done, the newest last."""
        with self._days.reading() as reader:
            happened = log.events_of_day(reader.connection, shown)
            return _rows(reader, happened, log.acts_taken_back(reader.connection, shown))

    def of_today_ahead(self, first: int = 0) -> list[LogRow]:
        """Return all that was done today on later dates, the newest last, of the sort AHEAD; `first`: the first key."""
        now = self._clock()
        since = now.replace(hour=0, minute=0, second=0, microsecond=0)
        with self._days.reading() as reader:
            happened = log.events_after(reader.connection, now.date(), since)
            days = {event.day for event in happened}
            rows = _rows(reader, happened, log.acts_taken_back(reader.connection, days) if days else ())
        return [_ahead(row, first) for row in rows]

    def of_token(self, printed_as: TokenId) -> TokenHistory | None:
        """Return the history of a token, by any reference that it ever had; None: there is no such token."""
        with self._days.reading() as reader:
            found = tokens.find_reference(reader.connection, printed_as)
            if found is None:
                return None
            happened = log.events_of_token(reader.connection, found[0])
            printed = prints.of_token(reader.connection, found[0])
            doctors = reader.doctors
            names = _names_in_history(reader, happened, doctors)
            undone = log.acts_taken_back(reader.connection, {event.day for event in happened})
            token = reader.day(found[1]).token(found[0])
        lines = [(event.act.at, _line(event, names, undone)) for event in happened] + _printed(printed)
        lines.sort(key=lambda line: line[0])
        return TokenHistory(token.number, token.patient.name, _standing(token, doctors), tuple(lines))


class _Names:
    """Names doctors, tokens and patients of what happened."""

    def __init__(self, happened: Sequence[Event], names: Mapping[TokenId, str], doctors: Mapping[str, Doctor]) -> None:
        self._names, self._doctors = names, doctors
        self._numbered: dict[tuple[DayKey, int], TokenId] = {}
        self._urgent: set[tuple[str, DayKey, int]] = set()
        for event in happened:
            if event.number is not None and event.token is not None:
                self._numbered[event.day, event.number] = event.token
                if event.source is Source.EMERGENCY:
                    self._urgent.add((event.act.id, event.day, event.number))

    def doctor(self, code: str) -> str:
        return self._doctors[code].name if code in self._doctors else code

    def patient(self, token: TokenId | None) -> str:
        return self._names.get(token, "") if token is not None else ""

    def cause(self, event: Event) -> str:
        """Name the token that brought an event about: token 31, Rahim Khan (emergency); "" for none."""
        if event.cause is None or event.cause == event.number:
            return ""
        name = self.patient(self._numbered.get((event.day, event.cause)))
        urgent = (event.act.id, event.day, event.cause) in self._urgent
        token = together(say("token {number}", number=event.cause), name, between=", ")
        return say("{token} (emergency)", token=token) if urgent else token


def _ahead(row: LogRow, first: int) -> LogRow:
    """Return a row of a later date as it stands below today's, of which there are `first`: with its date."""
    doctor = together(row.doctor, short_words(row.day.date), between=", ")
    return replace(row, key=first + row.key, doctor=doctor, sorts=frozenset({Sort.AHEAD}))


def _rows(reader: Reader, happened: Sequence[Event], undone: Collection[str]) -> list[LogRow]:
    told = {event.token for event in happened if event.token is not None}
    names = _Names(happened, log.names_of(reader.connection, told), reader.doctors)
    return [_row(place, event, names, undone) for place, event in enumerate(happened)]


def _row(place: int, event: Event, names: _Names, undone: Collection[str]) -> LogRow:
    name, doctor, cause = names.patient(event.token), names.doctor(event.day.doctor), names.cause(event)
    words, taken_back = _words(event, name, doctor, cause), event.act.id in undone
    return LogRow(
        place,
        event.act.at,
        event.day,
        doctor,
        event.token,
        event.number,
        name,
        say("{words} (taken back)", words=words) if taken_back else words,
        BY_CLOCK if event.act.clock else by_words(event.act.by),
        _sorts(event, taken_back=taken_back),
        frozenset(number for number in (event.number, event.cause) if number is not None),
        f"{name} {cause} {doctor} {_reference(event)}".casefold(),
        taken_back,
    )


def _words(event: Event, name: str, doctor: str, cause: str) -> str:
    """Say what happened; who lost a place and who took it are named as a pair."""
    if event.number is None:
        return happened_to_day(event, doctor)
    if event.kind is Kind.DISPLACED and cause:
        loser = together(say("token {number}", number=event.number), name, between=", ")
        return capital(took_place(event, loser, cause))
    return capital(_of_token(event, cause, doctor))


def _of_token(event: Event, cause: str, doctor: str) -> str:
    words = token_words(event, _aside(cause), doctor)
    taken_back = event.act.what == TOOK_BACK and event.kind is Kind.UNDONE
    return say("taken back: {words}", words=words) if taken_back else words


def _sorts(event: Event, *, taken_back: bool) -> frozenset[Sort]:
    sorts = {sort for sort, kinds in _SORTS.items() if event.kind in kinds}
    if event.kind is Kind.BOOKED and event.source is Source.EMERGENCY:
        sorts.add(Sort.JUMPED)
    if event.number is None:
        sorts.add(Sort.HOURS)
    elif not sorts and event.kind is not Kind.UNDONE:
        sorts.add(Sort.STATUS)
    if taken_back or event.act.what == TOOK_BACK:
        sorts.add(Sort.TAKEN_BACK)
    if event.act.clock:
        sorts.add(Sort.CLOCK)
    return frozenset(sorts)


def _names_in_history(reader: Reader, happened: Sequence[Event], doctors: Mapping[str, Doctor]) -> _Names:
    """Name whoever brought about what happened to one token."""
    causes: dict[DayKey, set[int]] = {}
    for event in happened:
        if event.cause is not None:
            causes.setdefault(event.day, set()).add(event.cause)
    of_others = [
        other for day, wanted in causes.items() for other in log.events_of_numbers(reader.connection, day, wanted)
    ]
    who = {event.token for event in (*happened, *of_others) if event.token is not None}
    return _Names([*happened, *of_others], log.names_of(reader.connection, who), doctors)


def _line(event: Event, names: _Names, undone: Collection[str]) -> str:
    doctor = names.doctor(event.day.doctor)
    words = _of_token(event, names.cause(event), doctor)
    if event.kind is Kind.BOOKED:
        words = say("{words}, with {doctor} on {date}", words=words, doctor=doctor, date=date_words(event.day.date))
    told = say("Token {number}: {words}.", number=event.number, words=words)
    later = say("Taken back later.") if event.act.id in undone else ""
    by = BY_CLOCK if event.act.clock else by_words(event.act.by)
    return together(told, later, say("({by})", by=by))


def _printed(printed: Sequence[Printed]) -> list[tuple[datetime, str]]:
    """Say each print of a slip: of a new wording, or the how manyth of the same."""
    lines: list[tuple[datetime, str]] = []
    copies: dict[int, int] = {}
    for one in printed:
        copies[one.edition] = copies.get(one.edition, 0) + 1
        if copies[one.edition] > 1:
            words = say("Slip printed again, the {place} time: it says DUPLICATE.", place=ordinal(copies[one.edition]))
        elif len(copies) > 1:
            words = say("New slip printed, the one before no longer counts.")
        else:
            words = say("Slip printed.")
        lines.append((one.at, together(words, say("({by})", by=by_words(one.by)))))
    return lines


def _standing(token: Token, doctors: Mapping[str, Doctor]) -> str:
    return say(
        "{name}: {status}, {doctor}, {date} {time}. {reference}",
        "a token",
        name=token.patient.name,
        status=STATUS_WORDS[token.status],
        doctor=doctors[token.doctor].name,
        date=date_words(token.slot),
        time=clock(token.slot),
        reference=token.reference,
    )


def _reference(event: Event) -> str:
    return "" if event.number is None else reference(event.day.doctor, event.day.date, event.number)


def _aside(cause: str) -> str:
    """Return who brought it about as the subject of a clause: token 1, Sita Devi, was cancelled."""
    return say("{cause},", cause=cause) if ", " in cause else cause
