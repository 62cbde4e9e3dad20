"""Every field of every value comes back, the rare ones too."""

from dataclasses import fields, replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy import insert, select, update

from opd_desk.domain.events import Act, Before, Change, Event, Kind
from opd_desk.domain.model import Slot, Source, Stamps, Status, Token
from opd_desk.store import log, tokens
from opd_desk.store.images import change_values, load_changes
from opd_desk.store.rows import EVENT, event_of, event_values, token_values
from opd_desk.store.tables import changes, events
from opd_desk.store.tables import tokens as token_table
from tests.store.conftest import EVE, KUMAR, RAO, Desk

ACT = Act("x-1", EVE, "Asha \u0936", "do this", clock=True)


@pytest.fixture
def full(desk: Desk) -> Token:
    """Return a token with something in every field, stored."""
    names = [field.name for field in fields(Stamps)]
    token = replace(
        desk.book("Sita"),
        source=Source.FOLLOW_UP,
        status=Status.NO_SHOW,
        requested_at=EVE + timedelta(microseconds=1),
        arrived=True,
        skipped=True,
        inside=True,
        reason="a 'reason'",
        booked_by="Binu",
        arrived_at=EVE - timedelta(days=1),
        stamps=Stamps(**{name: EVE + timedelta(minutes=number) for number, name in enumerate(names, 1)}),
    )
    with desk.database.writing() as connection:
        connection.execute(update(token_table).values(token_values(token)))
    return token


def everything(token: Token) -> Event:
    slot = datetime(2026, 1, 29, 9)
    what = (Source.PAID, Status.CONFIRMED, Status.WAITLISTED, slot, slot + timedelta(hours=1), "REF", "why", 7, "5/1")
    return Event(ACT, Kind.DISPLACED, KUMAR, token.id, 3, *what)


def test_a_token_with_something_in_every_field(desk: Desk, full: Token) -> None:
    assert all(getattr(full, field.name) not in (None, "", False) for field in fields(Token))
    with desk.database.reading() as connection:
        assert tokens.of_patient(connection, full.patient.id) == [full]
    assert desk.reloaded().tokens == {full.id: full}


@pytest.mark.parametrize("kind", list(Kind))
def test_an_event_of_every_kind(desk: Desk, full: Token, kind: Kind) -> None:
    told = replace(everything(full), kind=kind)
    bare = Event(replace(ACT, clock=False), kind, KUMAR)
    with desk.database.writing() as connection:
        connection.execute(insert(events), [event_values(told), event_values(bare)])
    assert all(getattr(told, field.name) not in (None, "") for field in fields(Event))
    with desk.database.reading() as connection:
        assert log.events_of_day(connection, KUMAR)[1:] == [told, bare]
        assert event_of(connection.execute(select(*EVENT).where(events.c.from_reference == "REF")).one()) == told


def test_a_change_with_something_in_every_field(desk: Desk, full: Token) -> None:
    slot = Slot(datetime(2026, 1, 29, 9), datetime(2026, 1, 29, 10), 7, 2, open=False)
    bare = replace(full, stamps=Stamps(), arrived=False, skipped=False, inside=False, reason="", arrived_at=None)
    other = desk.book("Gita")
    before = Before(5, 6, {full.id: full, other.id: None}, {slot.start: slot, slot.end: None})
    change = Change(replace(ACT, clock=False), (KUMAR, RAO), before, full.id, 3, other.id)
    poor = Change(ACT, (KUMAR,), Before(0, 0, {full.id: bare}))
    with desk.database.writing() as connection:
        connection.execute(insert(changes), [change_values(each, KUMAR) for each in (change, poor)])
    with desk.database.reading() as connection:
        assert load_changes(connection, changes.c.doctor == "DOC001")[-2:] == [change, poor]
