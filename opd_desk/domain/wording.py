"""Events and commands in the words a patient can be told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from opd_desk.domain.events import Change, Event, Kind
from opd_desk.domain.model import AgeUnit, Source, Status

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date, datetime

    from opd_desk.domain.events import Act

SOURCE_WORDS = {
    Source.EMERGENCY: "Emergency",
    Source.PAID: "Paid",
    Source.FOLLOW_UP: "Follow-up",
    Source.ONLINE: "Online",
    Source.WALK_IN: "Walk-in",
}
_UNITS = {AgeUnit.YEARS: "", AgeUnit.MONTHS: " mo", AgeUnit.DAYS: " d"}
TYPE_IN = "type_in"
"""The command by which a row of a number sheet is typed in."""
FROM_SHEET = ", from the number sheet"
COMMAND_WORDS = {
    TYPE_IN: "typed row",
    "book": "booking",
    "emergency": "emergency",
    "check_in": "check-in",
    "not_arrived": "not arrived",
    "call_next": "call",
    "complete": "done",
    "no_show": "no-show",
    "escalate": "escalation",
    "delay": "delay",
    "away": "absence",
    "leave": "change of leave",
    "open": "opening of a slot",
    "close": "closing of a slot",
    "capacity": "change of places",
    "add_slot": "added slot",
    "close_day": "close of the day",
    "reopen_day": "reopening of the day",
    "back": "coming back",
    "resettle": "move",
}
OF_THE_DATE = frozenset({"close_day", "reopen_day", "resettle"})
"""The commands that are about a date or about tokens of several doctors, and no one doctor."""


def clock(at: datetime | None) -> str:
    """Return a time of day, 09:05; nothing for None."""
    return f"{at.hour:02}:{at.minute:02}" if at else ""  # a third of what strftime takes, and a report has thousands


def day_words(day: date) -> str:
    """Return a date as it is said: Thu 29 Jan."""
    return f"{day:%a} {day.day} {day:%b}"


def date_words(day: date) -> str:
    """Return a date with its year: Thu 29 Jan 2026."""
    return f"{day_words(day)} {day.year}"


def moment_words(at: datetime, day: date) -> str:
    """Return a time as it is said of a date: 18:40; of another date's time with that: Fri 30 Jan, 08:00."""
    return clock(at) if at.date() == day else f"{day_words(at.date())}, {clock(at)}"


def duration(minutes: float) -> str:
    """Write minutes in words: 45 min, 1 h 05 min."""
    whole = round(minutes)
    return f"{whole} min" if whole < 60 else f"{whole // 60} h {whole % 60:02d} min"


def ordinal(n: int) -> str:
    """Return a place in a row: 1st, 2nd, 3rd, 11th."""
    suffix = "th" if 10 <= n % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")
    return f"{n}{suffix}"


def phone_words(phone: str) -> str:
    """Return ten digits in two groups of five, any other phone as it is."""
    return f"{phone[:5]} {phone[5:]}" if len(phone) == 10 and phone.isdigit() else phone


def age_sex(age: int | None, unit: AgeUnit, gender: str) -> str:
    """Return age and sex as a row or a table shows them: `45 M`, `7 mo F`, `20 d M`."""
    years = "" if age is None else f"{age}{_UNITS[unit]}"
    return f"{years} {gender}".strip()


def command_words(change: Change, tokens: int = 1) -> str:
    """Name a command as its Undo does: `cancel of 14`, `move of 6 tokens`."""
    return act_words(change.act, change.number, tokens)


def act_words(act: Act, number: int | None, tokens: int = 1) -> str:
    """Name a command and the token it was about, or how many."""
    words = COMMAND_WORDS.get(act.what, act.what.replace("_", " "))
    if tokens > 1:
        return f"{words} of {tokens} tokens"
    return f"{words} of {number}" if number else words


def listed(words: Sequence[str]) -> str:
    """Return words in a row: `14`, `14 and 15`, `14, 15 and 16`."""
    return " and ".join(part for part in (", ".join(words[:-1]), *words[-1:]) if part)


def sentence(event: Event, name: str = "") -> str:
    """Say what an event did, to whom, and why; `name` is the patient's, or the doctor's of an event of the day."""
    if event.number is None:
        return _of_the_day(event, name or event.day.doctor)
    who = f"Token {event.number}, {name}" if name else f"Token {event.number}"
    return f"{who}: {token_words(event)}."


def token_words(event: Event, cause: str = "", doctor: str = "") -> str:
    """Say what an event did to its token, without naming it.

    `cause` names the token that brought it about ("token 31, Rahim Khan"), `doctor` the one it is with now.
    """
    if event.kind in _BY_NAME:
        return _BY_NAME[event.kind](event, cause or f"token {event.cause}", doctor or event.day.doctor)
    told = _OF_TOKEN.get(event.kind)
    words = told(event) if told else event.kind.value.replace("_", " ")
    return words + from_sheet(event) if event.act.what == TYPE_IN else words


def from_sheet(event: Event) -> str:
    """Say that an event was typed in from a number sheet, and the time that is written there."""
    return FROM_SHEET + f", written {event.value}" * bool(event.value)


def _when(event: Event) -> str:
    """Return a slot's time, with its date where that is another than the day of the command."""
    if event.slot is None or event.slot.date() == event.act.at.date():
        return clock(event.slot)
    day = event.slot.date()
    words = day_words(day) if day.year == event.act.at.year else date_words(day)
    return f"{words}, {clock(event.slot)}"


def _booked(event: Event) -> str:
    urgent = event.source is Source.EMERGENCY
    if event.after is Status.WAITLISTED:
        return f"no place at {_when(event)}, on the waitlist"
    words = f"emergency at {_when(event)}" if urgent else f"booked for {_when(event)}"
    if event.from_slot is not None:
        words += f", {clock(event.from_slot)} is full"
    if event.why == "overflow":
        return words + ", over capacity"
    return f"{words}, second token allowed: {event.why}" if event.why else words


def took_place(event: Event, loser: str, taker: str) -> str:
    """Say of a displaced token who took its place, and what became of it, both by their names."""
    return f"{taker} took the place of {loser}: {_lost_place(event)}"


def _lost_place(event: Event) -> str:
    if event.why == "rebook":
        return f"moved from {clock(event.from_slot)} to {clock(event.slot)}"
    return f"back on the waitlist of {clock(event.slot)}" if event.why == "demote" else "cancelled"


def _displaced(event: Event, taker: str, doctor: str) -> str:
    at = "" if event.why in ("rebook", "demote") else f" at {clock(event.slot)}"
    return f"{_lost_place(event)}: {taker} is more urgent and took its place{at}"


_FREED = {"cancel": "was cancelled", "no_show": "did not come", "move": "moved", "escalate": "became an emergency"}


def _promoted(event: Event, cause: str, doctor: str) -> str:
    words = f"promoted to {clock(event.slot)}"
    if event.cause == event.number:
        return f"has a place at {clock(event.slot)}"
    if event.cause and event.act.what in _FREED:
        return f"{words}: {cause} {_FREED[event.act.what]}"
    return f"{words}: a place came free"


def _carried(event: Event) -> str:
    why = "closed" if event.why == "slot_closed" else "ended"
    return f"on the waitlist of {clock(event.slot)} now: {clock(event.from_slot)} has {why}"


def _moved(event: Event, cause: str, doctor: str) -> str:
    words = f"moved from {clock(event.from_slot)} to {_when(event)}" if event.from_slot else "moved"
    if event.from_reference:
        words += f" with {doctor} on {event.day.date:%d %b}, it was {event.from_reference}"
    return words


def _undone(event: Event) -> str:
    if event.after is Status.CANCELLED and event.why == TYPE_IN:
        return "taken off again, its row can be typed in anew"
    if event.after is Status.CANCELLED and event.before is not Status.CANCELLED:
        return "cancelled, its number stays used"
    back = f"back at {clock(event.slot)}, " if event.from_slot else ""
    status = str(event.after or "").replace("no_show", "a no-show").replace("_", " ")
    return f"{back}{status} as before"


def _reason(words: str) -> Callable[[Event], str]:
    return lambda event: f"{words}: {event.why}" if event.why else words


def _requeued(event: Event) -> str:
    return "back in the queue, with its place"


_OF_TOKEN: dict[Kind, Callable[[Event], str]] = {
    Kind.BOOKED: _booked,
    Kind.CARRIED: _carried,
    Kind.CHECKED_IN: _reason("checked in"),
    Kind.NOT_ARRIVED: _reason("not here after all"),
    Kind.CALLED: _reason("called"),
    Kind.COMPLETED: _reason("done"),
    Kind.REQUEUED: _requeued,
    Kind.SKIPPED: _reason("skipped, behind all others until recalled"),
    Kind.RECALLED: _reason("recalled to its place"),
    Kind.CANCELLED: _reason("cancelled"),
    Kind.NO_SHOW: lambda event: f"no-show: {event.why}" if event.why else "did not come",
    Kind.REINSTATED: lambda event: (
        "reinstated, on the waitlist" if event.after is Status.WAITLISTED else f"reinstated at {clock(event.slot)}"
    ),
    Kind.ESCALATED: lambda event: "an emergency now",
    Kind.STRANDED: lambda event: "no place any more, needs a new date",
    Kind.UNDONE: _undone,
}
_BY_NAME: dict[Kind, Callable[[Event, str, str], str]] = {
    Kind.DISPLACED: _displaced,
    Kind.PROMOTED: _promoted,
    Kind.MOVED: _moved,
}


def _of_the_day(event: Event, doctor: str) -> str:
    again = " again, taken back" if event.why == "undone" else ""
    places, _, kept = event.value.partition("/")
    words = {
        Kind.DELAYED: f"{doctor} is {event.value} min late" if event.value != "0" else f"{doctor} is on time",
        Kind.OPENED: f"Slot {clock(event.slot)} is open" + ", the doctor is back" * (event.why == "back"),
        Kind.CLOSED: f"Slot {clock(event.slot)} is closed" + ": leave" * (event.why == "leave"),
        Kind.CAPACITY: f"Slot {clock(event.slot)} has {places} places, {kept} kept for emergencies",
        Kind.SLOT_ADDED: f"Slot {clock(event.slot)} added with {places} places",
        Kind.SLOT_REMOVED: f"Slot {clock(event.slot)} removed",
        Kind.DAY_CLOSED: f"The day of {doctor} is closed",
        Kind.DAY_REOPENED: f"The day of {doctor} is reopened",
    }
    return f"{words[event.kind]}{again}."
