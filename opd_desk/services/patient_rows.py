"""Patients as lists and dialogs show them: when they come and came, and what was done to their entries."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from opd_desk.domain.accounts import by_words
from opd_desk.domain.model import DayKey, Status
from opd_desk.domain.said import capital, say, say_n, together
from opd_desk.domain.spelled import SEX_LETTERS, year_words
from opd_desk.domain.wording import age_sex, clock, phone_words, short_words
from opd_desk.services.remarks import remarks_of
from opd_desk.services.rows import LogRow, PersonRow, VisitRow
from opd_desk.store.patient_log import CORRECTED, MERGED, SPLIT, patient_from

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date, datetime

    from opd_desk.domain.events import Event
    from opd_desk.domain.model import Doctor, Patient, Token
    from opd_desk.store.patient_log import Entry
    from opd_desk.store.visits import Ahead, Visitor


def person_row(visitor: Visitor, ahead: Iterable[Ahead], now: datetime) -> PersonRow:
    """Return a patient as a family or a search shows one."""
    key, name, age, unit, sex, last, doctor = visitor
    came = _last_here(last, doctor or "", now.year) if last is not None else ""
    return PersonRow(key, name, age_sex(age, unit, sex), came, tuple([ahead_words(token, now) for token in ahead]))


@lru_cache(maxsize=1024)  # from letter to letter a search finds much the same people
def _last_here(day: date, doctor: str, year: int) -> str:
    return say("Last here {date}, {doctor}", date=_day(day, year), doctor=doctor)


def ahead_words(token: Ahead, now: datetime) -> str:
    """Say a live token of today or later: `Today 31 at 09:30 with Dr. Rao`, `5 Feb 12 at 10:00 with Dr. Rao`."""
    day = say("Today") if token.slot.date() == now.date() else _day(token.slot.date(), now.year)
    number, time, doctor = token.number, clock(token.slot), token.doctor_name
    if token.status is Status.WAITLISTED:
        return say("{day} {number} waits for {time} with {doctor}", day=day, number=number, time=time, doctor=doctor)
    return say("{day} {number} at {time} with {doctor}", day=day, number=number, time=time, doctor=doctor)


def visit_rows(
    theirs: Sequence[Token], told: Iterable[Event], doctors: Mapping[str, Doctor], today: date
) -> list[VisitRow]:
    """Return a patient's tokens: the live ones of today and ahead as they come, then the others back in time."""
    remarks = remarks_of(told)
    rows = [
        VisitRow(
            token.id,
            DayKey(token.slot.date(), token.doctor),
            token.slot,
            doctors[token.doctor].name,
            token.number,
            token.reference,
            token.source,
            token.status,
            token.skipped,
            token.live and token.slot.date() >= today,
            remarks.get(token.id, ""),
        )
        for token in theirs
    ]
    rows.sort(key=lambda row: (row.slot, row.number))
    return [row for row in rows if row.ahead] + [row for row in reversed(rows) if not row.ahead]


def log_rows(entries: Sequence[Entry], patient_id: int) -> list[LogRow]:
    """Return what was done to an entry in words, the latest first; the last merge into it can be taken back."""
    standing = {
        entry.other: entry for entry in entries if entry.patient == patient_id and entry.what in (MERGED, SPLIT)
    }
    merges = {entry.id for entry in standing.values() if entry.what == MERGED}
    return [
        LogRow(entry.at, by_words(entry.by), _words(entry), entry.id if entry.id in merges else 0)
        for entry in reversed(entries)
    ]


def side_by_side(keep: Patient, gone: Patient, whole: Patient) -> Iterable[tuple[str, str, str, str]]:
    """Yield what each field is called, then what it is of who stays, who goes, and afterwards."""
    for label, said in _SAID:
        yield capital(label), said(keep), said(gone), said(whole)


def _words(entry: Entry) -> str:
    if entry.what == MERGED:
        gone = patient_from(entry.before["gone"], 0)
        return say_n(
            "Merged with {who}: {n} token came along",
            "Merged with {who}: {n} tokens came along",
            len(entry.before["tokens"]),
            who=_who(gone),
        )
    if entry.what == SPLIT:
        return say("Merge with {who} taken back", who=_who(patient_from(entry.after["gone"], 0)))
    before, after = patient_from(entry.before, 0), patient_from(entry.after, 0)
    differences = [each for each in _differences(before, after) if each[1] != each[2]]
    changes = [say("{field} {old} → {new}", field=field, old=old, new=new) for field, old, new in differences]
    told = together(*changes, between="; ")
    return capital(told) if entry.what == CORRECTED else say("Told at a booking: {changes}", changes=told)


def _who(patient: Patient) -> str:
    parts = (patient.name, age_sex(patient.age, patient.age_unit, patient.gender), phone_words(patient.phone))
    return together(*parts, between=", ")


def _differences(before: Patient, after: Patient) -> Iterable[tuple[str, str, str]]:
    """Yield what each field is called, was and is, in words."""
    for label, said in _SAID:
        yield label, said(before) or say("none", "a field"), said(after) or say("none", "a field")


_SAID: tuple[tuple[str, Any], ...] = (
    (say("name", "a field"), lambda patient: patient.name),
    (say("phone", "a field"), lambda patient: phone_words(patient.phone)),
    (say("second phone", "a field"), lambda patient: phone_words(patient.second_phone)),
    (say("age", "a field"), lambda patient: age_sex(patient.age, patient.age_unit, "")),
    (say("sex", "a field"), lambda patient: SEX_LETTERS.get(patient.gender, patient.gender)),
    (say("UHID", "a field"), lambda patient: patient.uhid),
    (say("place", "a field"), lambda patient: patient.place),
)


def _day(day: date, year: int) -> str:
    """Return a date shortly, with its year where that is another than this."""
    return short_words(day) if day.year == year else year_words(day)
