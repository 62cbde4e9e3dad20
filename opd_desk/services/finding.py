"""What a search finds: tokens of a date, and people, with what they have ahead."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from opd_desk.domain.queueing import Outlook, lively_outlook
from opd_desk.domain.said import together
from opd_desk.services import panel_rows
from opd_desk.services.patient_rows import ahead_words, person_row
from opd_desk.services.rows import PersonRow
from opd_desk.store import patients, tokens, visits

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date, datetime

    from opd_desk.domain.doctor_day import DoctorDay
    from opd_desk.domain.model import DayKey, Token
    from opd_desk.services.rows import TokenRow
    from opd_desk.store.days import Reader
    from opd_desk.store.visits import Ahead, Visitor

SEARCH_MOST = 12
_PHONE_DIGITS = 4


def person_rows(reader: Reader, visitors: Sequence[Visitor], now: datetime) -> list[PersonRow]:
    """Return patients as lists show them."""
    coming = visits.ahead(reader.connection, [visitor.id for visitor in visitors], now)
    return [person_row(visitor, coming.get(visitor.id, ()), now) for visitor in visitors]


def found_by(reader: Reader, text: str, shown: date, now: datetime) -> list[PersonRow | TokenRow]:
    """Return a reference's token, tokens of the shown date by number, then patients.

    A patient with tokens on the shown date stands there as these tokens.
    """
    wanted, here = text.strip(), _Here(reader, shown, now)
    found: list[PersonRow | TokenRow] = []
    known = tokens.find_reference(reader.connection, wanted) if "-" in wanted else None
    if known is not None:
        day = reader.day(known[1])
        found.append(here.row(day, day.token(known[0])))
    people = patients.search(reader.connection, wanted, SEARCH_MOST)
    theirs = visits.since_today(reader.connection, people, now)
    coming = visits.live(theirs)
    if wanted.isdecimal() and len(wanted) < _PHONE_DIGITS:
        found += here.numbered(int(wanted))
    standing: Mapping[int, list[TokenRow]] = {}
    if shown < now.date() or any(token.slot.date() == shown for some in theirs.values() for token in some):
        standing = here.of(set(people), coming)
    for visitor in visits.last_visits(reader.connection, people):
        found += standing.get(visitor.id) or [person_row(visitor, coming.get(visitor.id, ()), now)]
    whole = {row.patient_id if isinstance(row, PersonRow) else row.id: row for row in found}
    return list(whole.values())[:SEARCH_MOST]


class _Here:
    """The tokens of a date, found by number or patient; who is expected when is looked up once a doctor-day.

    The date is looked at when it is first asked for: most letters of a name find nobody who has a token on it.
    """

    def __init__(self, reader: Reader, shown: date, now: datetime) -> None:
        self._reader = reader
        self._shown = shown
        self._now = now
        self._outlooks: dict[DayKey, Outlook] = {}

    def numbered(self, number: int) -> list[TokenRow]:
        """Return the tokens of a number."""
        return [self.row(day, token) for day, token in self._tokens() if token.number == number]

    def of(self, wanted: set[int], coming: Mapping[int, Sequence[Ahead]]) -> dict[int, list[TokenRow]]:
        """Return the tokens of some patients, by patient, each with the live ones of other dates."""
        found: dict[int, list[TokenRow]] = {}
        for day, token in [(day, token) for day, token in self._tokens() if token.patient.id in wanted]:
            who = token.patient.id
            row = replace(self.row(day, token), also=self._also(day.date, coming.get(who, ())))
            found.setdefault(who, []).append(row)
        return found

    def _tokens(self) -> Iterator[tuple[DoctorDay, Token]]:
        for day in self._reader.days_on(self._shown):
            yield from ((day, token) for token in day.tokens.values())

    def row(self, day: DoctorDay, token: Token) -> TokenRow:
        """Return a token's row, its remark naming the doctor: two doctors have a token of the same number."""
        if day.key not in self._outlooks:
            self._outlooks[day.key] = lively_outlook(day, self._now)
        return panel_rows.token_row(day, token, self._outlooks[day.key], day.doctor.name)

    def _also(self, shown: date, ahead: Iterable[Ahead]) -> str:
        return together(
            *(ahead_words(other, self._now) for other in ahead if other.slot.date() != shown), between=" · "
        )
