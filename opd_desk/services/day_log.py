"""The log, to be read: a date's, in which the clerk finds who jumped whom, and why; and one token's, whole."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from opd_desk.domain.command import STATUS_WORDS
from opd_desk.domain.events import Event, Kind
from opd_desk.domain.model import DayKey, Source, TokenId, reference
from opd_desk.domain.people import name_key
from opd_desk.domain.wording import date_words, ordinal, sentence, token_words, took_place
from opd_desk.store import log, prints, tokens

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
    from datetime import date, datetime

    from opd_desk.domain.model import Doctor, Token
    from opd_desk.store.days import Days, Reader
    from opd_desk.store.prints import Printed

TOOK_BACK = "undo"
BY_CLOCK = "the clock"


class Sort(StrEnum):
    """What a clerk looks for in a day's log."""

    EVERYTHING = "Everything"
    JUMPED = "Who jumped whom"
    BOOKINGS = "Bookings"
    STATUS = "At the counter"
    HOURS = "Doctor's hours"
    TAKEN_BACK = "Taken back"
    CLOCK = "By the clock"
    AHEAD = "Ahead"


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
        return [
            replace(
                row,
                key=first + row.key,
                doctor=f"{row.doctor}, {row.day.date.day} {row.day.date:%b}",
                sorts=frozenset({Sort.AHEAD}),
            )
            for row in rows
        ]

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
        return ", ".join(part for part in (f"token {event.cause}", name) if part) + " (emergency)" * urgent


def _rows(reader: Reader, happened: Sequence[Event], undone: Collection[str]) -> list[LogRow]:
    told = {event.token for event in happened if event.token is not None}
    names = _Names(happened, log.names_of(reader.connection, told), reader.doctors)
    return [_row(place, event, names, undone) for place, event in enumerate(happened)]


def _row(place: int, event: Event, names: _Names, undone: Collection[str]) -> LogRow:
    name, doctor, cause = names.patient(event.token), names.doctor(event.day.doctor), names.cause(event)
    taken_back = event.act.id in undone
    return LogRow(
        place,
        event.act.at,
        event.day,
        doctor,
        event.token,
        event.number,
        name,
        _words(event, name, doctor, cause) + " (taken back)" * taken_back,
        BY_CLOCK if event.act.clock else event.act.by,
        _sorts(event, taken_back=taken_back),
        frozenset(number for number in (event.number, event.cause) if number is not None),
        f"{name} {cause} {doctor} {_reference(event)}".casefold(),
        taken_back,
    )


def _words(event: Event, name: str, doctor: str, cause: str) -> str:
    """Say what happened; who lost a place and who took it are named as a pair."""
    if event.number is None:
        return sentence(event, doctor).rstrip(".")
    if event.kind is Kind.DISPLACED and cause:
        return _capital(took_place(event, f"token {event.number}, {name}", cause))
    words = token_words(event, _aside(cause), doctor)
    return _capital(f"taken back: {words}" if event.act.what == TOOK_BACK and event.kind is Kind.UNDONE else words)


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
    words = token_words(event, _aside(names.cause(event)), names.doctor(event.day.doctor))
    if event.kind is Kind.BOOKED:
        words += f", with {names.doctor(event.day.doctor)} on {date_words(event.day.date)}"
    if event.act.what == TOOK_BACK and event.kind is Kind.UNDONE:
        words = f"taken back: {words}"
    later = " Taken back later." if event.act.id in undone else ""
    by = BY_CLOCK if event.act.clock else event.act.by
    return f"Token {event.number}: {words}.{later} ({by})"


def _printed(printed: Sequence[Printed]) -> list[tuple[datetime, str]]:
    """Say each print of a slip: of a new wording, or the how manyth of the same."""
    lines: list[tuple[datetime, str]] = []
    copies: dict[int, int] = {}
    for one in printed:
        copies[one.edition] = copies.get(one.edition, 0) + 1
        if copies[one.edition] > 1:
            words = f"Slip printed again, the {ordinal(copies[one.edition])} time: it says DUPLICATE."
        else:
            words = "New slip printed, the one before no longer counts." if len(copies) > 1 else "Slip printed."
        lines.append((one.at, f"{words} ({one.by})"))
    return lines


def _standing(token: Token, doctors: Mapping[str, Doctor]) -> str:
    doctor = doctors[token.doctor].name
    status = STATUS_WORDS[token.status]
    return f"{token.patient.name}: {status}, {doctor}, {date_words(token.slot)} {token.slot:%H:%M}. {token.reference}"


def _reference(event: Event) -> str:
    return "" if event.number is None else reference(event.day.doctor, event.day.date, event.number)


def _aside(cause: str) -> str:
    """Return who brought it about as the subject of a clause: token 1, Sita Devi, was cancelled."""
    return f"{cause}," if ", " in cause else cause


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
