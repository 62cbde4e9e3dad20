"""What a day report counts: pure functions of its visits and slots (PAPER §3)."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from opd_desk.domain.model import Source, Status
from opd_desk.domain.said import Figures, lowered, say, say_n, together
from opd_desk.paper import words
from opd_desk.services.span_sheets import CHILD, OLD
from opd_desk.services.waits import Waits

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from opd_desk.services.sheets import DayReport, DoctorLine, SlotUse, Visit

OPEN = (Status.CONFIRMED, Status.CHECKED_IN, Status.IN_CONSULTATION)
"""What a token is that may still be seen without a place coming free."""
MOST_NOTES, MOST_NAMES = 6, 4


@dataclass(frozen=True, slots=True)
class Figure:
    """A key figure: its name, itself, and a line of context."""

    name: str
    value: str
    under: str


def waits(visits: Iterable[Visit]) -> Waits | None:
    """Return the waiting times of those who were called; None where nobody was."""
    return Waits.of((visit.wait, 1) for visit in visits if visit.wait is not None)


def by_source(visits: Iterable[Visit]) -> dict[Source, list[Visit]]:
    """Group by source, in the order of rank, those without a visit too."""
    groups: dict[Source, list[Visit]] = {source: [] for source in words.SOURCES}
    for visit in visits:
        groups[visit.source].append(visit)
    return groups


def status_counts(visits: Sequence[Visit], statuses: Iterable[Status]) -> tuple[int, ...]:
    """Count all, then each of the statuses."""
    counts = Counter(visit.status for visit in visits)
    return (len(visits), *(counts[status] for status in statuses))


def outcome_cells(visits: Sequence[Visit]) -> tuple[str, ...]:
    """Write tokens, seen, open, waitlisted, cancelled, no-show and the share seen."""
    counts = Counter(visit.status for visit in visits)
    numbers = (
        len(visits),
        counts[Status.COMPLETED],
        sum(counts[status] for status in OPEN),
        counts[Status.WAITLISTED],
        counts[Status.CANCELLED],
        counts[Status.NO_SHOW],
    )
    return (*map(words.count, numbers), words.percent(counts[Status.COMPLETED], len(visits)))


def people_cells(visits: Sequence[Visit]) -> tuple[str, ...]:
    """Write all, male, female, other or not stated; then, as parts of all, children and 60+."""
    male, female = (sum(visit.gender == letter for visit in visits) for letter in "MF")
    ages = [visit.years for visit in visits if visit.years is not None]
    parts = (sum(age < CHILD for age in ages), sum(age >= OLD for age in ages))
    return tuple(map(words.count, (len(visits), male, female, len(visits) - male - female, *parts)))


def seen(visits: Iterable[Visit]) -> list[Visit]:
    """Return those who were seen."""
    return [visit for visit in visits if visit.status is Status.COMPLETED]


def places(slots: Iterable[SlotUse]) -> tuple[int, int]:
    """Return how many places are held, and of how many."""
    own = list(slots)
    return sum(slot.held for slot in own), sum(slot.capacity for slot in own)


def fullest(report: DayReport, most: int) -> list[DoctorLine]:
    """Return at most so many doctors in the report's order: beyond capacity and waitlisted first, then the fullest."""

    def fullness(doctor: DoctorLine) -> tuple[int, float]:
        own = report.slots_of(doctor.code)
        held, capacity = places(own)
        return sum(slot.over + slot.waitlisted for slot in own), held / max(1, capacity)

    chosen = sorted(report.doctors, key=fullness, reverse=True)[:most]
    return [doctor for doctor in report.doctors if doctor in chosen]


def key_figures(report: DayReport) -> list[Figure]:
    """Return the seven figures of page 1."""
    visits = report.visits
    counts, total = Counter(visit.status for visit in visits), len(visits)
    held, capacity = places(report.slots)
    waited = waits(visits)
    emergencies = sum(visit.source is Source.EMERGENCY for visit in visits)
    displaced = sum(len(incident.displaced) for incident in report.incidents)
    still, waitlisted = sum(counts[status] for status in OPEN), counts[Status.WAITLISTED]
    longest = say("longest {time}", time=words.duration(waited.longest)) if waited else say("nobody was called")

    def part(status: Status) -> Figure:
        share = of_tokens(counts[status], total) if counts[status] else ""
        return Figure(words.STATUSES[status], words.number(counts[status]), share)

    return [
        seen_figure(counts[Status.COMPLETED], total),
        Figure(say("Places used"), words.percent(held, capacity), words.part_of(held, capacity)),
        Figure(say("Median wait"), words.duration(waited.median) if waited else "–", longest),
        emergencies_figure(emergencies, displaced),
        part(Status.NO_SHOW),
        part(Status.CANCELLED),
        not_seen_figure(still, waitlisted),
    ]


def seen_figure(seen: int, tokens: int) -> Figure:
    """Return how many were seen, of how many tokens."""
    share = words.percent(seen, tokens)
    of = say_n("of {n:,} token, {share}", "of {n:,} tokens, {share}", tokens, share=share)
    return Figure(words.STATUSES[Status.COMPLETED], words.number(seen), of if tokens else say("of no tokens"))


def emergencies_figure(emergencies: int, displaced: int) -> Figure:
    """Return how many emergencies came, and how many they displaced."""
    told = say_n("{n:,} displaced", "{n:,} displaced", displaced) if displaced else say("nobody displaced")
    return Figure(say("Emergencies"), words.number(emergencies), told)


def not_seen_figure(still: int, waitlisted: int) -> Figure:
    """Return how many were not seen: those who still may be, and the waitlisted."""
    open_ = say_n("{n:,} open", "{n:,} open", still) if still else ""
    told = say_n("{n:,} waitlisted", "{n:,} waitlisted", waitlisted) if waitlisted else ""
    return Figure(say("Not seen"), words.number(still + waitlisted), together(open_, told, between=", "))


def of_tokens(part: int, tokens: int) -> str:
    """Say which share of the tokens that is."""
    return say("{share} of tokens", share=words.percent(part, tokens))


def notes(report: DayReport) -> list[str]:
    """Return what an in-charge should know, at most six sentences, the gravest first."""
    names = {doctor.code: doctor.name for doctor in report.doctors}
    over = [_slot_note(names, slot, Figures(f"+{slot.over}")) for slot in report.slots if slot.over]
    displaced = [displaced.visit for incident in report.incidents for displaced in incident.displaced]
    lost = [
        say("{doctor} ({number})", doctor=names[visit.doctor], number=Figures(visit.number))
        for visit in displaced
        if visit.status is not Status.COMPLETED
    ]
    idle = [
        _slot_note(names, slot, words.part_of(slot.held, slot.capacity))
        for slot in (_idle(report) if report.visits else ())
    ]
    found = [
        *_note(say("Beyond capacity"), over),
        *_note(say("No place came free") if report.closed_at else say("On the waitlist"), _waitlisted(report)),
        *_note(say("Displaced and not seen"), lost),
        *report.remarks,
        *_longest_wait(report, names),
        *_note(say("Less than half used"), idle),
    ]
    return found[:MOST_NOTES]


def _note(what: str, found: Sequence[str]) -> list[str]:
    return [say("{what}: {whom}.", "a note", what=what, whom=_some(found))] if found else []


def _slot_note(names: Mapping[str, str], slot: SlotUse, said: str) -> str:
    return say("{doctor} {time} ({said})", doctor=names[slot.doctor], time=words.clock(slot.start), said=said)


def _some(found: Sequence[str], most: int = MOST_NAMES) -> str:
    some = together(*found[:most], between=", ")
    return say("{some} and {more} more", some=some, more=len(found) - most) if len(found) > most else some


def _waitlisted(report: DayReport) -> list[str]:
    found = []
    for doctor in report.doctors:
        own = [Figures(visit.number) for visit in report.visits_of(doctor.code) if visit.status is Status.WAITLISTED]
        if own:
            some, name = _some(own), doctor.name
            found.append(say_n("{doctor} (token {some})", "{doctor} (tokens {some})", len(own), doctor=name, some=some))
    return found
    return found


def _longest_wait(report: DayReport, names: dict[str, str]) -> list[str]:
    waited = [(visit.wait, visit) for visit in report.visits if visit.wait is not None]
    if not waited:
        return []
    minutes, worst = max(waited, key=lambda pair: pair[0])
    return [
        say(
            "Longest wait: {time} ({source}, {doctor}, token {number}).",
            time=words.duration(minutes),
            source=lowered(words.SOURCES[worst.source]),
            doctor=names[worst.doctor],
            number=worst.number,
        )
    ]


def _idle(report: DayReport) -> list[SlotUse]:
    """Return the open slots that have ended less than half used."""
    now = datetime.max if report.closed_at else report.made_at
    return [slot for slot in report.slots if 2 * slot.held < slot.capacity and not slot.closed and slot.end <= now]
