"""What Undo would take back, whom that touches, and what stands in its way (RULES §6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from opd_desk.domain.accounts import by_words, given_by
from opd_desk.domain.causes import LEAVE
from opd_desk.domain.said import Figures, listed, say
from opd_desk.domain.spelled import MONTHS
from opd_desk.domain.wording import OF_THE_DATE, act_words, clock, command_words
from opd_desk.services.absences import what_came_since
from opd_desk.services.rows import UndoOffer
from opd_desk.store import log

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from opd_desk.domain.events import Change
    from opd_desk.domain.model import Doctor
    from opd_desk.store.days import Reader

_MOST = 8
"""Tokens that are named one by one, and doctor-days that are looked into for them at each refresh."""


def undo_offer(reader: Reader, shown: date, by: str, today: date, doctor: str = "") -> UndoOffer | None:
    """Return a person's last command of today on a date that was not taken back; None: there is none.

    Where that one cannot be taken back any more, the last one on the day of `doctor` that can is offered instead.
    """
    offer = _offer(reader, log.last_command(reader.connection, shown, by), today)
    if offer is None or not offer.in_the_way or not doctor:
        return offer
    instead = _offer(reader, log.last_command(reader.connection, shown, by, doctor), today)
    return offer if instead is None or instead.in_the_way else instead


def _offer(reader: Reader, change: Change | None, today: date) -> UndoOffer | None:
    if change is None or change.act.at.date() != today:
        return None  # a way back lasts as long as the day (CLERK)
    doctors = reader.doctors
    words = command_words(change, log.how_many(reader.connection, change))
    known = change.number or change.act.what in OF_THE_DATE
    name = doctors[change.days[0].doctor].name
    if not known:
        words = say("{command} of {doctor}", command=words, doctor=name)
    return UndoOffer(
        change.days[0],
        change.act.id,
        words,
        change.act.what,
        change.days,
        name if change.number else "",
        _touched(reader, change, doctors),
        _in_the_way(reader, change, doctors),
    )


def _touched(reader: Reader, change: Change, doctors: Mapping[str, Doctor]) -> str:
    """Return in words which other tokens a command has changed, "" for none: 15, 16 and 3 of Dr. Meera Nair."""
    if len(change.days) > _MOST:
        return say("{count} doctors' days", count=len(change.days))
    parts = [change]
    if len(change.days) > 1 or change.act.place:
        parts = log.changes_of_act(reader.connection, change.act.id, change.days)
    here, about = change.days[0].doctor, {part.token for part in parts}
    others = sorted(
        (token.doctor != here, token.doctor, token.number)
        for part in parts
        for key, token in part.before.tokens.items()
        if token is not None and key not in about
    )
    words = [_numbered(number, doctors[code].name if away else "") for away, code, number in others]
    more = len(words) - _MOST
    return listed([*words[:_MOST], say("{count} more", count=more)] if more > 1 else words)


def _numbered(number: int, doctor: str) -> str:
    return say("{number} of {doctor}", number=number, doctor=doctor) if doctor else Figures(number)


def _in_the_way(reader: Reader, change: Change, doctors: Mapping[str, Doctor]) -> str:
    """Say what has changed one of the command's doctor-days since; "" for nothing."""
    last = log.last_act(reader.connection, change.days)
    if last is None or last[0].group == change.act.group:
        return what_came_since(reader, change.act.id) if change.act.what == LEAVE else ""
    act, day, number = last
    who = doctors[day.doctor].name
    if act.clock:
        return say("places with {doctor} have changed by the clock at {time}", doctor=who, time=clock(act.at))
    what = act_words(act, number)
    if given_by(act.by) == given_by(change.act.by):
        return say(
            "your {command} with {doctor} at {time} came after it and is taken back first, on {date}",
            command=what,
            doctor=who,
            time=clock(act.at),
            date=say("{day:02} {month}", "a date", day=day.date.day, month=MONTHS[day.date.month - 1]),
        )
    return say(
        "{clerk} gave the {command} with {doctor} at {time}, which must be taken back first, by them",
        clerk=by_words(act.by),
        command=what,
        doctor=who,
        time=clock(act.at),
    )
