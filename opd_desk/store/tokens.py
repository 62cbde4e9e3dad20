"""Find tokens by what is printed on their slips, or by their patients."""

from __future__ import annotations

import re
from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import and_, bindparam, func, select

from opd_desk.domain.model import DayKey, TokenId, reference
from opd_desk.store.prepared import Prepared
from opd_desk.store.rows import select_tokens, token_of
from opd_desk.store.tables import doctors, events, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from sqlalchemy import Connection

    from opd_desk.domain.model import Token

_REFERENCE = re.compile(r"(?P<doctor>.+)-(?P<date>[0-9]{8})-(?P<number>[0-9]{1,9})", re.ASCII)
_WHERE = Prepared(select(tokens.c.date, tokens.c.doctor).where(tokens.c.id == bindparam("token")))


def where_is(connection: Connection, token: TokenId) -> DayKey | None:
    """Return the doctor-day in which a token stands now; None: there is no such token."""
    row = _WHERE.first(connection, token=token)
    return None if row is None else DayKey(*row)


def find_reference(connection: Connection, text: str) -> tuple[TokenId, DayKey] | None:
    """Return a token, and where it stands now, by a reference that it has or once had; None: nobody had it.

    The case of the doctor's code and zeros left out before the number do not matter.
    """
    for key, number in _meanings(connection, text):
        printed = reference(key.doctor, key.date, number)
        now = and_(tokens.c.date == key.date, tokens.c.doctor == key.doctor, tokens.c.number == number)
        moved = select(events.c.token).where(events.c.from_reference == printed)
        for condition in (now, tokens.c.id == printed, tokens.c.id.in_(moved)):
            row = connection.execute(select(tokens.c.id, tokens.c.date, tokens.c.doctor).where(condition)).first()
            if row is not None:
                return TokenId(row.id), DayKey(row.date, row.doctor)
    return None


def _meanings(connection: Connection, text: str) -> Iterator[tuple[DayKey, int]]:
    """Yield what a reference may mean: first the doctor of this very code, then one of the same in another case."""
    parts = _REFERENCE.fullmatch(text.strip())
    if parts is None:
        return
    try:
        date = datetime.strptime(parts["date"], "%Y%m%d").date()
    except ValueError:
        return
    typed = parts["doctor"]
    codes = connection.execute(select(doctors.c.code)).scalars().all()
    for code in sorted(codes, key=lambda code: code != typed):
        if code.casefold() == typed.casefold():
            yield DayKey(date, code), int(parts["number"])


def last_date_before(connection: Connection, day: date) -> date | None:
    """Return the latest date before this one that has tokens; None: there is none."""
    found: date | None = connection.execute(select(func.max(tokens.c.date)).where(tokens.c.date < day)).scalar()
    return found


def of_patient(connection: Connection, patient_id: int) -> list[Token]:
    """Return every token of a patient, the latest slot first."""
    query = select_tokens().where(tokens.c.patient == patient_id).order_by(tokens.c.slot.desc(), tokens.c.number.desc())
    return [token_of(row) for row in connection.execute(query)]
