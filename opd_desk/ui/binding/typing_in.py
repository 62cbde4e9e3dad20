"""A number sheet typed in: one sitting at the dialog, each row taken by itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from opd_desk.domain.dates import read_past_date
from opd_desk.domain.errors import Duplicate, OpdError
from opd_desk.domain.model import DayKey, Patient, Source
from opd_desk.domain.number_sheet import Standing, Written
from opd_desk.domain.said import Figures, say, together, words_of
from opd_desk.domain.wording import SOURCE_WORDS, clock, day_words
from opd_desk.ui.messages import shown_to
from opd_desk.ui.panels.reading import Unread, age_words, date_typed, written
from opd_desk.ui.panels.sheet_row import STANDING_WORDS, STANDINGS, TypedRow

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from opd_desk.domain.model import Token, TokenId
    from opd_desk.services.desk import Desk
    from opd_desk.services.transactions import Outcome
    from opd_desk.services.typing_in import KnownToken, SheetDay
    from opd_desk.ui.dialogs.typing_in import TypingDialog

_ALTHOUGH: str = say("it stands on the number sheet")
_PHONE_FROM = 6


@dataclass(frozen=True, slots=True)
class _Done:
    """A row that was taken: where, by which command; `row` None: a token that was booked before was marked."""

    key: DayKey
    command: str
    cells: tuple[str, ...]
    number: int
    row: TypedRow | None
    token: Token


class Typing(QObject):
    """One sitting at the dialog: which sheet it is, what was taken, what can be taken back."""

    def __init__(self, desk: Desk, dialog: TypingDialog, key: DayKey, tell: Callable[[Outcome[Token]], str]) -> None:
        super().__init__(dialog)
        self._desk, self._dialog, self._key, self._tell = desk, dialog, key, tell
        self._sheet: SheetDay | None = None
        self._done: list[_Done | None] = []
        self._usual = Standing.WAITS
        self._last_slot: time | None = None
        fields = dialog.fields
        dialog.doctor_wanted.connect(self._step_doctor)
        dialog.date_wanted.connect(self._change_date)
        dialog.row_wanted.connect(lambda force: self._take(force=force))
        dialog.undo_wanted.connect(self._undo)
        fields.number_typed.connect(self._show_number)
        fields.phone_typed.connect(self._show_family)
        self._open()

    def waiting(self) -> list[TokenId]:
        """Return the tokens typed in that can still be called, to have slips."""
        found = [self._desk.views.token(done.token.id) for done in self._done if done is not None and done.row]
        return list(dict.fromkeys(token[1].id for token in found if token is not None and token[1].live))

    # which sheet

    def _open(self) -> None:
        """Show the sheet of a doctor and a date, its next number in the row."""
        dialog = self._dialog
        with shown_to(dialog, lambda refusal: dialog.show_doctor("", words_of(refusal))):
            sheet = self._sheet = self._desk.typing_in.sheet(self._key)
            why_not = ""
            if sheet.closed:
                why_not = say("{date} is closed: reopen the day first (F10, Day).", date=day_words(self._key.date))
            elif not sheet.slots:
                why_not = say(
                    "{doctor} has no slots on {date}: choose another doctor or date.",
                    doctor=sheet.doctor,
                    date=day_words(self._key.date),
                )
            first = next((start for start, free in sheet.slots if free), None)
            came = min(first, self._desk.clock()) if first else self._desk.clock()
            dialog.fields.clear(sheet.next_number, clock(came), self._usual)
            self._last_slot = None
            self._propose_slot()
            words = say(
                "The next free number is {number}. A number that was booked before can be marked.",
                number=sheet.next_number,
            )
            dialog.say(words)
            dialog.show_doctor(sheet.doctor, why_not)
            dialog.fields.begin()

    def _step_doctor(self, by: int) -> None:
        with shown_to(self._dialog, self._refused):
            codes = self._desk.typing_in.doctors(self._key.date)
            here = codes.index(self._key.doctor) if self._key.doctor in codes else 0
            if codes:
                self._key = DayKey(self._key.date, codes[(here + by) % len(codes)])
                self._open()

    def _change_date(self, typed: str) -> None:
        today = self._desk.clock().date()
        day = read_past_date(date_typed(typed, past=True), today)
        if day is None or day > today:
            words = say("Type the date of the sheet: today, or one before, as 28 jan or -1.")
            self._dialog.date.set_wrong(words)
            self._dialog.say(words)
            return
        self._dialog.date.edit.setText(written(day, day_words(day)))
        self._key = DayKey(day, self._key.doctor)
        self._open()

    # what is typed

    def _show_number(self) -> None:
        """Show whose a number is already."""
        known, fields = self._known(), self._dialog.fields
        if known is not None:
            fields.show_known(known.patient, known.source, clock(known.slot))
        elif fields.booked:
            fields.show_known(None)
            self._propose_slot(self._last_slot)
        self._dialog.say(_known_words(known) if known else "")

    def _known(self) -> KnownToken | None:
        return self._sheet.tokens.get(self._dialog.fields.numbered) if self._sheet else None

    def _show_family(self, phone: str) -> None:
        people: list[Patient] = []
        with shown_to(self._dialog, self._refused):
            people = self._desk.typing_in.family(phone) if len(phone) >= _PHONE_FROM else []
        self._dialog.fields.show_family(people)
        self._dialog.say(_family_words(people) if people else "")

    def _propose_slot(self, last: time | None = None) -> None:
        """Propose the slot of the row before, or the next with a place: a sheet is filled in that order."""
        sheet = self._sheet
        assert sheet is not None
        free = [start for start, has_place in sheet.slots if has_place]
        wanted = [start for start in free if last is None or start.time() >= last] or free
        self._dialog.fields.show_slots([clock(start) for start, _ in sheet.slots], clock(wanted[0]) if wanted else "")

    # what is taken

    def _take(self, *, force: bool) -> None:
        """Take the row as it stands; what keeps it from being taken is said, and nothing of it is lost."""
        dialog = self._dialog
        if not dialog.take.isEnabled():
            return
        try:
            row = dialog.fields.typed()
        except Unread as unread:
            why = words_of(unread)
            dialog.say(why if why.endswith(".") else say("{what}.", "a sentence", what=why))
            return
        known = self._known()
        with shown_to(dialog, self._refused):
            if known is not None:
                outcome = self._desk.typing_in.mark(self._key, known.id, row.standing, self._at(row.came))
            else:
                outcome = self._desk.typing_in.type_in(self._key, self._written(row, force=force))
            self._taken(row, known, outcome)

    def _taken(self, row: TypedRow, known: KnownToken | None, outcome: Outcome[Token]) -> None:
        dialog, token = self._dialog, outcome.result
        said, name = self._tell(outcome), token.patient.name
        words = say("Token {number}, {name}: {words}", number=token.number, name=name, words=said) if said else ""
        then = STANDING_WORDS[STANDINGS.index(row.standing)]
        source, came = SOURCE_WORDS[token.source], clock(self._at(row.came))
        cells = (Figures(token.number), name, source, came, then, said)
        self._done.append(
            _Done(self._key, outcome.command, cells, token.number, None if known is not None else row, token)
        )
        dialog.add_row(cells)
        self._sheet = self._desk.typing_in.sheet(self._key)
        if row.standing in (Standing.WAITS, Standing.SEEN):
            self._usual = row.standing  # who left or never came is the exception: the next one is as those before
        if known is None and row.source is not Source.EMERGENCY:
            self._last_slot = row.slot
        dialog.fields.clear(self._following(token.number), came, self._usual)
        self._propose_slot(self._last_slot)
        dialog.say(together(words, say("Next: {number}.", number=dialog.fields.numbered)))
        if known is not None:
            self._show_number()
        dialog.fields.begin()

    def _written(self, row: TypedRow, *, force: bool) -> Written:
        patient = self._desk.views.patient(row.patient_id) if row.patient_id else None
        typed = Patient(row.name, row.phone, row.age, row.age_unit, row.gender, id=patient.id if patient else 0)
        slot = datetime.combine(self._key.date, row.slot) if row.slot else None
        if row.source is Source.EMERGENCY and not self._dialog.fields.slot_chosen:
            slot = None  # emergencies stand below the slots, on the sheet
        why = _ALTHOUGH if force else ""
        return Written(row.number, typed, row.source, self._at(row.came), row.standing, slot, why)

    def _at(self, came: time | None) -> datetime:
        """Return the moment that is written; where none is, now, or the end of a day that is past."""
        now = self._desk.clock().replace(second=0, microsecond=0)
        if came is not None:
            return datetime.combine(self._key.date, came)
        return now if now.date() == self._key.date else datetime.combine(self._key.date, time(23, 59))

    def _following(self, number: int) -> int:
        """Return the next number of the sheet: one that has no token, or one that was booked and can be marked."""
        assert self._sheet is not None
        tokens = self._sheet.tokens
        following = number + 1
        while following in tokens and (number not in tokens or self._done_with(following)):
            following += 1
        return following

    def _done_with(self, number: int) -> bool:
        """Tell whether a number needs nothing more to be typed."""
        assert self._sheet is not None
        marked = {done.number for done in self._done if done is not None and done.key == self._key}
        return number in marked or not self._sheet.tokens[number].live

    def _refused(self, refusal: OpdError) -> None:
        with shown_to(self._dialog, lambda _: None):
            self._sheet = self._desk.typing_in.sheet(self._key)
        force = isinstance(refusal, Duplicate)
        more = say("Ctrl Enter takes the row all the same.") if force else ""
        self._dialog.say(together(words_of(refusal), more), force=force)

    # what is taken back

    def _undo(self) -> None:
        """Take back the last row that was taken here, and show it again to be put right."""
        place = next((place for place in reversed(range(len(self._done))) if self._done[place] is not None), None)
        done = self._done[place] if place is not None else None
        if place is None or done is None:
            self._dialog.say(say("No row is left here to take back. Ctrl Z in the window goes further back."))
            return
        with shown_to(self._dialog, self._refused):
            self._desk.booking.undo(done.key, done.command)
            self._done[place] = None
            self._dialog.change_row(place, (*done.cells[:-1], say("Taken back")))
            self._key = done.key
            self._open()
            if done.row is not None:
                self._dialog.fields.show_row(done.row)
            else:
                self._dialog.fields.number.edit.setText(str(done.number))
                self._show_number()
            self._dialog.fields.begin()
            words = say("Row {number} is taken back: put it right, and take it again.", number=done.number)
            self._dialog.say(words)


def _known_words(known: KnownToken) -> str:
    """Say whose a number is, and what can be done with it."""
    where = say(
        "{number} is {name}'s: {status}, {slot}.",
        number=known.number,
        name=known.patient.name,
        status=known.status,
        slot=clock(known.slot),
    )
    if not known.live:
        return together(where, say("Nothing is left to mark."))
    return together(where, say("When did they come, and what became of them?"))


def _family_words(people: Sequence[Patient]) -> str:
    """Say who is on a phone, and how one of them is taken."""
    named = together(*(_person_words(who) for who in people), between=", ")
    first = people[0].name
    if len(people) > 1:
        return say(
            "On this phone: {people}. Enter takes {name}, ↓ takes the next of them, Tab goes on to another name.",
            people=named,
            name=first,
        )
    return say("On this phone: {people}. Enter takes {name}, Tab goes on to another name.", people=named, name=first)


def _person_words(who: Patient) -> str:
    return together(who.name, age_words(who.age, who.age_unit), who.gender)
