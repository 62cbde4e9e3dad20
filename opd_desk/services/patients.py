"""Patients' entries: every visit, corrections, two entries of one person merged, and split again; all of it logged."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from opd_desk.domain.errors import Changed, Duplicate, Invalid, Unknown
from opd_desk.domain.model import Patient
from opd_desk.domain.people import clean_patient, merged, name_key, parted
from opd_desk.domain.said import say, words_of
from opd_desk.domain.wording import dated, phone_words
from opd_desk.services.authority import need_of
from opd_desk.services.booking_file import sex
from opd_desk.services.patient_rows import log_rows, side_by_side, visit_rows
from opd_desk.services.roster import Unfit
from opd_desk.store import log, patient_log, patients, roster, tokens, visits
from opd_desk.store.patient_log import CORRECTED, MERGED, NOTED, SPLIT, Entry, image_of, patient_from

if TYPE_CHECKING:
    from opd_desk.domain.events import Act
    from opd_desk.services.rows import LogRow, VisitRow
    from opd_desk.services.transactions import Transactions
    from opd_desk.store.days import Reader, Work

FIELDS = ("name", "phone", "second_phone", "age", "gender", "uhid", "place")
LONGEST_SEX = 20
Image = dict[str, Any]


class Taken(Unfit):
    """Another entry has this phone and name: the two may be one person; `other` is that entry."""

    def __init__(self, other: Patient) -> None:
        """Name the entry, and say what can be done."""
        words = say(
            "There is another entry of {name} on {phone}: merge the two if they are one person.",
            name=other.name,
            phone=phone_words(other.phone),
        )
        super().__init__(words, "phone")
        self.other = other


@dataclass(frozen=True, slots=True)
class Merge:
    """Two entries made one: its id in the log, by which it can be taken back, who stays, who went, how many tokens."""

    id: int
    kept: Patient
    gone: Patient
    tokens: int


@dataclass(frozen=True, slots=True)
class MergePlan:
    """What a merge would do: rows of (field, who stays, who goes, afterwards) in words, how many tokens come over."""

    rows: tuple[tuple[str, str, str, str], ...]
    gone: str
    tokens: int


class PatientWork:
    """What a clerk looks up and mends of patients; each change is one transaction, announced like a command's."""

    def __init__(self, transactions: Transactions) -> None:
        """Run each change in a transaction of its own."""
        self._transactions = transactions

    def visits(self, patient_id: int) -> list[VisitRow]:
        """Return all tokens of a patient: the live ones of today and ahead, then the others back in time."""
        today = self._transactions.clock().date()
        with self._transactions.days.reading() as reader:
            connection = reader.connection
            theirs = tokens.of_patient(connection, patient_id)
            told = log.events_of_patient(connection, patient_id)
            return visit_rows(theirs, told, reader.doctors, today)

    def log(self, patient_id: int) -> list[LogRow]:
        """Return what was done to an entry, and to those merged into it, in words, the latest first."""
        with self._transactions.days.reading() as reader:
            return log_rows(patient_log.of_patient(reader.connection, patient_id), patient_id)

    def correct(self, patient_id: int, changed: Patient) -> Patient:
        """Change a patient's data, on all tokens; return it as it is kept. Raises Unfit, Taken and Unknown."""
        told = replace(checked(changed), id=patient_id)

        def change(work: Work) -> Patient:
            known = _known(work, patient_id)
            if told != known:
                _refuse_taken(work, told)
                entry = self._entry(CORRECTED, (patient_id, None), image_of(known), image_of(told))
                save_change(work, told, entry)
            return told

        return self._transactions.attempt("correct", change)

    def plan_merge(self, keep_id: int, gone_id: int) -> MergePlan:
        """Return what a merge would do, and change nothing; raises what the merge would raise."""
        with self._transactions.days.reading() as reader:
            keep, gone, whole = _planned(reader, keep_id, gone_id)
            count = len(tokens.of_patient(reader.connection, gone_id))
        return MergePlan(tuple(side_by_side(keep, gone, whole)), gone.name, count)

    def merge(self, keep_id: int, gone_id: int) -> Merge:
        """Make two entries one: the tokens of the second, and what is missing of the first, come over; the second goes.

        Raises Invalid for one and the same, Unknown, Duplicate where both have a live token with one doctor on one
        date and the policy wants one a day, Taken.
        """
        return self._transactions.attempt("merge", lambda work: self._merge(work, keep_id, gone_id))

    def take_back(self, merge_id: int) -> Patient:
        """Split a merge again, each with the tokens it had; return who is there again. Raises Changed, Taken, Unknown.

        What was changed of the one who stayed since then remains, and so do the tokens booked since then.
        """
        return self._transactions.attempt("split", lambda work: self._split(work, merge_id))

    def _merge(self, work: Work, keep_id: int, gone_id: int) -> Merge:
        keep, gone, whole = _planned(work, keep_id, gone_id)
        given = visits.give(work.connection, gone_id, keep_id)
        known_since = patients.remove(work.connection, gone_id)
        before = {"kept": image_of(keep), "gone": image_of(gone), "known_since": str(known_since), "tokens": given}
        entry = self._entry(MERGED, (keep_id, gone_id), before, image_of(whole))
        return Merge(save_change(work, whole, entry), whole, gone, len(given))

    def _split(self, work: Work, merge_id: int) -> Patient:
        entry = _standing(work, merge_id)
        now, gone = _known(work, entry.patient), patient_from(entry.before["gone"], entry.other or 0)
        before, after = patient_from(entry.before["kept"], now.id), patient_from(entry.after, now.id)
        back = parted(now, before, after)
        freed = (back.phone, name_key(back.name)) != (gone.phone, name_key(gone.name))
        _refuse_taken(work, gone, but=now.id if freed else 0)
        told = {"kept": image_of(back), "gone": image_of(gone)}
        save_change(work, back, self._entry(SPLIT, (now.id, gone.id), {"merge": merge_id}, told))
        patients.add(work.connection, gone, datetime.fromisoformat(entry.before["known_since"]))
        visits.give(work.connection, now.id, gone.id, entry.before["tokens"])
        return gone

    def _entry(self, what: str, who: tuple[int, int | None], before: Image, after: Image) -> Entry:
        by = self._transactions.authority.by_for(need_of(what))
        return Entry(self._transactions.clock(), by, what, *who, before, after)


def checked(patient: Patient) -> Patient:
    """Return a patient as it is kept; raises Unfit for the first field that cannot be (RULES §4.1)."""
    for field in FIELDS:
        try:
            clean_patient(replace(Patient("A"), **{field: getattr(patient, field)}))
        except Invalid as problem:
            raise Unfit(words_of(problem), field) from problem
    if len(patient.gender) > LONGEST_SEX:
        words = say("A word of at most {most} letters: F, M, O, or as it is noted here.", most=LONGEST_SEX)
        raise Unfit(words, "gender")
    return clean_patient(replace(patient, gender=sex(patient.gender)))


def save_change(work: Work, patient: Patient, entry: Entry) -> int:
    """Keep a changed patient and say so in the log, and to all who show it; return the log's entry."""
    patients.update(work.connection, patient)
    work.announce(visits.days_of(work.connection, patient.id))
    return patient_log.write(work.connection, entry)


def note_told(work: Work, act: Act, known: Patient, told: Patient) -> None:
    """Note what the clerk was told anew of a known patient at a booking: age and sex."""
    news: dict[str, Any] = {"gender": told.gender or known.gender}
    if told.age is not None:
        news |= {"age": told.age, "age_unit": told.age_unit}
    if any(getattr(known, name) != value for name, value in news.items()):
        newer = replace(known, **news)
        save_change(work, newer, Entry(act.at, act.by, NOTED, known.id, None, image_of(known), image_of(newer)))


def _planned(reader: Reader, keep_id: int, gone_id: int) -> tuple[Patient, Patient, Patient]:
    """Return who stays, who goes and who is there afterwards; raises what keeps them from being one."""
    if keep_id == gone_id:
        raise Invalid(say("This is one and the same entry: choose another one to merge with."))
    keep, gone = _known(reader, keep_id), _known(reader, gone_id)
    whole = merged(keep, gone)
    _refuse_both_live(reader, keep, gone)
    _refuse_taken(reader, whole, but=gone_id)
    return keep, gone, whole


def _known(reader: Reader, patient_id: int) -> Patient:
    known = patients.get(reader.connection, patient_id)
    if known is not None:
        return known
    into = patients.current(reader.connection, patient_id)
    if into is not None:
        raise Unknown(say("This entry was merged into {name} meanwhile: look there.", name=into.name))
    raise Unknown(say("There is no such patient."))


def _standing(reader: Reader, merge_id: int) -> Entry:
    """Return a merge that was not taken back."""
    entry = patient_log.get(reader.connection, merge_id)
    if entry is None or entry.what != MERGED or entry.other is None:
        raise Unknown(say("There is no such merge."))
    last = [other for other in patient_log.of_patient(reader.connection, entry.other) if other.other == entry.other]
    if last[-1].id != merge_id:
        raise Changed(say("This merge has been taken back already."))
    return entry


def _refuse_taken(reader: Reader, wanted: Patient, but: int = 0) -> None:
    """Refuse a phone and name that another entry has, `but` one that goes."""
    other = patients.holder(reader.connection, wanted.phone, wanted.name)
    if other is not None and other.id not in (wanted.id, but):
        raise Taken(other)


def _refuse_both_live(reader: Reader, keep: Patient, gone: Patient) -> None:
    """Refuse to merge where one person would have two live tokens with one doctor on one date (RULES §4.2)."""
    if not roster.policy(reader.connection).one_per_day:
        return
    ours, theirs = (visits.live_days(reader.connection, person.id) for person in (keep, gone))
    for key in sorted(ours.keys() & theirs.keys()):
        name = reader.doctors[key.doctor].name
        words = say(
            "Both have a live token with {doctor} on {date}, {one} and {other}: cancel one of them first.",
            doctor=name,
            date=dated(key.date),
            one=ours[key].number,
            other=theirs[key].number,
        )
        raise Duplicate(
            words,
            theirs[key].id,
            theirs[key].number,
        )
