"""Events and commands in the words a patient can be told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from opd_desk.domain.causes import CLOSE_DAY, RESETTLE, SLOT_CLOSED
from opd_desk.domain.day_wording import of_the_day
from opd_desk.domain.events import Change, Event, Kind
from opd_desk.domain.kept import kept
from opd_desk.domain.model import Source, Status
from opd_desk.domain.policy import Step
from opd_desk.domain.said import Figures, listed, say, together
from opd_desk.domain.spelled import (
    MONTHS,
    age_sex,
    clock,
    clocks,
    date_words,
    dated,
    day_words,
    duration,
    moment_words,
    ordinal,
    phone_words,
    short_words,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from opd_desk.domain.events import Act

__all__ = [
    "age_sex",
    "clock",
    "clocks",
    "date_words",
    "dated",
    "day_words",
    "duration",
    "listed",
    "moment_words",
    "ordinal",
    "phone_words",
    "short_words",
]
SOURCE_WORDS: dict[Source, str] = {
    Source.EMERGENCY: say("Emergency"),
    Source.PAID: say("Paid"),
    Source.FOLLOW_UP: say("Follow-up"),
    Source.ONLINE: say("Online"),
    Source.WALK_IN: say("Walk-in"),
}
TYPE_IN = "type_in"
"""The command by which a row of a number sheet is typed in."""
COMMAND_WORDS: dict[str, str] = {
    TYPE_IN: say("typed row"),
    "book": say("booking"),
    "emergency": say("emergency", "a command"),
    "check_in": say("check-in"),
    "not_arrived": say("not arrived"),
    "call_next": say("call"),
    "complete": say("done", "a command"),
    "cancel": say("cancel"),
    "reinstate": say("reinstate"),
    "requeue": say("requeue"),
    "skip": say("skip"),
    "recall": say("recall"),
    "move": say("move"),
    "undo": say("undo"),
    "no_show": say("no-show", "a command"),
    "escalate": say("escalation"),
    "delay": say("delay"),
    "away": say("absence"),
    "leave": say("change of leave"),
    "open": say("opening of a slot"),
    "close": say("closing of a slot"),
    "capacity": say("change of places"),
    "add_slot": say("added slot"),
    "close_day": say("close of the day"),
    "reopen_day": say("reopening of the day"),
    "back": say("coming back"),
    "resettle": say("move"),
}
OF_THE_DATE = frozenset({CLOSE_DAY, "reopen_day", RESETTLE})
"""The commands that are about a date or about tokens of several doctors, and no one doctor."""


def command_words(change: Change, tokens: int = 1) -> str:
    """Name a command as its Undo does: `cancel of 14`, `move of 6 tokens`."""
    return act_words(change.act, change.number, tokens)


def act_words(act: Act, number: int | None, tokens: int = 1) -> str:
    """Name a command and the token it was about, or how many."""
    words = COMMAND_WORDS.get(act.what, act.what.replace("_", " "))
    if tokens > 1:
        return say("{command} of {count} tokens", command=words, count=tokens)
    return say("{command} of {number}", command=words, number=number) if number else words


def sentence(event: Event, name: str = "", further: Sequence[Event] = (), *, at_sheet: bool = False) -> str:
    """Say what an event did, to whom, and why; `name` is the patient's, or the doctor's of an event of the day.

    `further`: what happened to the same token after it; `at_sheet`: as `token_words`.
    """
    if event.number is None:
        return of_the_day(event, name or event.day.doctor)
    words = _in_turn((event, *further), at_sheet=at_sheet)
    if name:
        return say("Token {number}, {name}: {words}.", number=event.number, name=name, words=words)
    return say("Token {number}: {words}.", number=event.number, words=words)


def row_sentence(events: Sequence[Event]) -> str:
    """Say what became of a token to whoever has its row of a number sheet in front: without naming token or sheet."""
    return say("{what}.", "a sentence", what=_in_turn(events, at_sheet=True))


def _in_turn(events: Sequence[Event], *, at_sheet: bool) -> str:
    return together(*(token_words(event, at_sheet=at_sheet) for event in events), between=", ")


def token_words(event: Event, cause: str = "", doctor: str = "", *, at_sheet: bool = False) -> str:
    """Say what an event did to its token, without naming it.

    `cause` names the token that brought it about ("token 31, Rahim Khan"), `doctor` the one it is with now; `at_sheet`:
    who reads it knows that it was typed in from a number sheet.
    """
    if event.kind in _BY_NAME:
        cause = cause or say("token {number}", number=event.cause)
        return _BY_NAME[event.kind](event, cause, doctor or event.day.doctor)
    told = _OF_TOKEN.get(event.kind)
    words = told(event) if told else event.kind.value.replace("_", " ")
    return together(words, from_sheet(event, at_sheet=at_sheet), between="") if event.act.what == TYPE_IN else words


def from_sheet(event: Event, *, at_sheet: bool = False) -> str:
    """Say that an event was typed in from a number sheet, and the time that is written there; there, that alone."""
    if at_sheet:
        return say(", written {time}", time=Figures(event.value)) if event.value else ""
    if event.value:
        return say(", from the number sheet, written {time}", time=Figures(event.value))
    return say(", from the number sheet")


def _when(event: Event) -> str:
    """Return a slot's time, with its date where that is another than the day of the command."""
    if event.slot is None or event.slot.date() == event.act.at.date():
        return clock(event.slot)
    day = event.slot.date()
    words = day_words(day) if day.year == event.act.at.year else date_words(day)
    return together(words, clock(event.slot), between=", ")


def _booked(event: Event) -> str:
    at = _when(event)
    if event.after is Status.WAITLISTED:
        return say("no place at {at}, on the waitlist", at=at)
    urgent = event.source is Source.EMERGENCY
    words = say("emergency at {at}", at=at) if urgent else say("booked for {at}", at=at)
    full = say("{slot} is full", slot=clock(event.from_slot)) if event.from_slot is not None else ""
    if event.why == Step.OVERFLOW:
        return together(words, full, say("over capacity"), between=", ")
    second = say("second token allowed: {why}", why=kept(event.why)) if event.why else ""
    return together(words, full, second, between=", ")


def took_place(event: Event, loser: str, taker: str) -> str:
    """Say of a displaced token who took its place, and what became of it, both by their names."""
    became = _lost_place(event)
    return say("{taker} took the place of {loser}: {became}", taker=taker, loser=loser, became=became)


def _lost_place(event: Event) -> str:
    if event.why == Step.REBOOK:
        return say("moved from {before} to {now}", before=clock(event.from_slot), now=clock(event.slot))
    if event.why == Step.DEMOTE:
        return say("back on the waitlist of {slot}", slot=clock(event.slot))
    return say("cancelled", "a token")


def _displaced(event: Event, taker: str, doctor: str) -> str:
    lost = _lost_place(event)
    if event.why in (Step.REBOOK, Step.DEMOTE):
        return say("{lost}: {taker} is more urgent and took its place", lost=lost, taker=taker)
    at = clock(event.slot)
    return say("{lost}: {taker} is more urgent and took its place at {at}", lost=lost, taker=taker, at=at)


_FREED: dict[str, str] = {
    "cancel": say("was cancelled"),
    "no_show": say("did not come"),
    "move": say("moved"),
    "escalate": say("became an emergency"),
}


def _promoted(event: Event, cause: str, doctor: str) -> str:
    at = clock(event.slot)
    if event.cause == event.number:
        return say("has a place at {at}", at=at)
    if event.cause and event.act.what in _FREED:
        did = _FREED[event.act.what]
        return say("promoted to {at}: {token} {did}", at=at, token=cause, did=did)
    return say("promoted to {at}: a place came free", at=at)


def _carried(event: Event) -> str:
    now, before = clock(event.slot), clock(event.from_slot)
    if event.why == SLOT_CLOSED:
        return say("on the waitlist of {now} now: {before} has closed", now=now, before=before)
    return say("on the waitlist of {now} now: {before} has ended", now=now, before=before)


def _moved(event: Event, cause: str, doctor: str) -> str:
    words = say("moved")
    if event.from_slot:
        words = say("moved from {before} to {now}", before=clock(event.from_slot), now=_when(event))
    if not event.from_reference:
        return words
    day = event.day.date
    return say(
        "{moved} with {doctor} on {date}, it was {reference}",
        moved=words,
        doctor=doctor,
        date=say("{day:02} {month}", "a date", day=day.day, month=MONTHS[day.month - 1]),
        reference=event.from_reference,
    )


_AS_BEFORE: dict[Status, str] = {
    Status.WAITLISTED: say("waitlisted as before"),
    Status.CONFIRMED: say("confirmed as before"),
    Status.CHECKED_IN: say("checked in as before"),
    Status.IN_CONSULTATION: say("in consultation as before"),
    Status.COMPLETED: say("completed as before"),
    Status.CANCELLED: say("cancelled as before"),
    Status.NO_SHOW: say("a no-show as before"),
}


def _undone(event: Event) -> str:
    if event.after is Status.CANCELLED and event.why == TYPE_IN:
        return say("taken off again, its row can be typed in anew")
    if event.after is Status.CANCELLED and event.before is not Status.CANCELLED:
        return say("cancelled, its number stays used")
    status = _AS_BEFORE[event.after] if event.after else say("as before")
    return together(say("back at {at}", at=clock(event.slot)) if event.from_slot else "", status, between=", ")


def _reason(words: str) -> Callable[[Event], str]:
    return lambda event: together(words, kept(event.why), between=": ")


def _reinstated(event: Event) -> str:
    if event.after is Status.WAITLISTED:
        return say("reinstated, on the waitlist")
    return say("reinstated at {at}", at=clock(event.slot))


def _no_show(event: Event) -> str:
    return say("no-show: {why}", why=kept(event.why)) if event.why else say("did not come")


_OF_TOKEN: dict[Kind, Callable[[Event], str]] = {
    Kind.BOOKED: _booked,
    Kind.CARRIED: _carried,
    Kind.CHECKED_IN: _reason(say("checked in", "an event")),
    Kind.NOT_ARRIVED: _reason(say("not here after all")),
    Kind.CALLED: _reason(say("called")),
    Kind.COMPLETED: _reason(say("done")),
    Kind.REQUEUED: lambda event: say("back in the queue, with its place"),
    Kind.SKIPPED: _reason(say("skipped, behind all others until recalled")),
    Kind.RECALLED: _reason(say("recalled to its place")),
    Kind.CANCELLED: _reason(say("cancelled", "a token")),
    Kind.NO_SHOW: _no_show,
    Kind.REINSTATED: _reinstated,
    Kind.ESCALATED: lambda event: say("an emergency now"),
    Kind.STRANDED: lambda event: say("no place any more, needs a new date"),
    Kind.UNDONE: _undone,
}
_BY_NAME: dict[Kind, Callable[[Event, str, str], str]] = {
    Kind.DISPLACED: _displaced,
    Kind.PROMOTED: _promoted,
    Kind.MOVED: _moved,
}
