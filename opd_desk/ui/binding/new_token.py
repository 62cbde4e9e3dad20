"""The form of a new token: family, promise, booking, emergencies and their preview."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from opd_desk.domain.booking import Request
from opd_desk.domain.errors import Duplicate, OpdError, SlotFull
from opd_desk.domain.model import LOST, DayKey, Patient, Source, Status
from opd_desk.domain.roles import Permission
from opd_desk.domain.said import lowered, say, together, words_of
from opd_desk.domain.wording import clock, clocks, day_words
from opd_desk.ui.binding.approving import Gate
from opd_desk.ui.messages import shown_to
from opd_desk.ui.theme import STATUS_WORDS

if TYPE_CHECKING:
    from datetime import datetime

    from opd_desk.domain.model import Token, TokenId
    from opd_desk.services.plan_rows import EmergencyPlan
    from opd_desk.ui.binding.post import Post
    from opd_desk.ui.binding.tokens import TokenCommands
    from opd_desk.ui.panels.draft import Draft

_PHONE_FROM = 6


class NewToken(QObject):
    """Books what the form holds, and says beforehand what Enter would do. `booked()`: the form's token is booked."""

    booked = Signal()

    def __init__(self, post: Post, tokens: TokenCommands) -> None:
        window, shown = post.window, post.shown
        super().__init__(window)
        self._desk, self._shown, self._announcer, self._papers = post.desk, shown, post.announcer, post.papers
        self._column, self._form, self._preview, self._head = window.column, window.form, window.preview, window.head
        self._tokens = tokens
        self._gate = Gate(post.desk, post.look, self._column)
        self._pending: Request | None = None
        self._duplicate: TokenId | None = None
        form = self._form
        form.phone_changed.connect(self._show_family)
        form.person_wanted.connect(self._fill_person)
        form.changed.connect(self.show_promise)
        form.slot_wanted.connect(lambda _: self.show_promise())
        form.book_wanted.connect(lambda draft: self._book(self._request(draft)))
        form.override_wanted.connect(lambda draft, reason: self._override(self._request(draft, reason)))
        form.emergency_wanted.connect(lambda draft: self.weigh(self._request(draft)))
        form.refusal_key.connect(self._refusal_key)
        for hearing in (form, form.fields.promise):
            hearing.scanned.connect(self.scan)
        self._preview.confirmed.connect(self._confirm)
        self._preview.dismissed.connect(self.leave_preview)
        self._preview.other_slot_wanted.connect(self.other_slot)
        shown.doctor_shown.connect(self._show_doctor)
        shown.preview_outdated.connect(self._weigh_again)
        shown.preview_left.connect(self._close_preview)

    # what the form shows

    def _show_doctor(self) -> None:
        doctor = self._shown.doctor_name
        self._form.show_doctor(doctor)
        self._preview.show_doctor(doctor)
        self.show_promise()

    def show_promise(self) -> None:
        """Say what Enter would do with the form as it is."""
        key = self._shown.key
        if key is None:
            self._form.show_promise(None, say("No doctor is set up yet"))
            return
        draft = self._form.draft()
        slots = [row for row in self._shown.slots if row.open and not row.ended]
        words = [(row.start, clocks(row.start, row.end)) for row in slots]
        try:
            promise = self._desk.trying.promise(key, self._request(draft))
        except Duplicate as refusal:
            self._promise_duplicate(key, draft, words, refusal)
            return
        except OpdError as refusal:
            self._form.show_slots(words, words[0][0] if words else None)
            self._form.show_promise(None, words_of(refusal), _free_words(refusal))
            return
        self._form.show_slots(words, promise.slot)
        if draft.name or draft.phone:
            self._form.show_promise(promise.number, promise.headline, promise.detail)
        else:
            self._form.show_promise(promise.number, say("is the next token"))

    def _promise_duplicate(
        self, key: DayKey, draft: Draft, words: list[tuple[datetime, str]], refusal: Duplicate
    ) -> None:
        """Say which token there is already; the slot is the one that booking all the same would take."""
        slot = draft.slot
        with suppress(OpdError):
            slot = self._desk.trying.promise(key, self._request(draft, "second token")).slot
        self._form.show_slots(words, slot)
        has = say("Has token {number} that day", number=refusal.number)
        if self._shown.date == self._desk.clock().date():
            has = say("Has token {number} today", number=refusal.number)
        self._form.show_promise(None, has, say("Enter shows what can be done"))

    def _show_family(self, phone: str) -> None:
        people = self._desk.views.family(phone) if len(phone) >= _PHONE_FROM else []
        self._form.show_family(people)

    def _fill_person(self, patient_id: int) -> None:
        patient = self._desk.views.patient(patient_id)
        if patient is not None:
            self._form.show_person(patient)
            self.show_promise()

    def fill(self, patient_id: int) -> None:
        """Put a patient found by search into an empty form."""
        self._form.clear()
        self.leave_preview()
        self._fill_person(patient_id)

    # booking

    def _request(self, draft: Draft, override: str = "") -> Request:
        patient = Patient(draft.name, draft.phone, draft.age, draft.age_unit, draft.gender, id=draft.patient_id)
        return Request(patient, draft.source, draft.slot, override)

    def _book(self, request: Request) -> None:
        """Book; although refused, once somebody who may has approved it."""
        need = Permission.OVERRIDE if request.override else Permission.COUNTER
        self._gate.run(need, lambda: self._book_now(request), self._form)

    def _book_now(self, request: Request) -> None:
        """Book: commit first, then print, then say so."""
        key = self._shown.key
        if key is None:
            return
        # Not pending while it is booked: what that changes is no reason to weigh it again.
        weighed, self._pending = self._pending, None
        with shown_to(self._form, self._refuse):
            with self._shown.held():
                outcome = self._desk.booking.book(key, request)
                self._form.clear()
                with self._desk.views.at_once():
                    self._shown.show_token(key, outcome.result.id, outcome.result.slot)
                    told = self._announcer.sentences(outcome.events, outcome.result)
            self.leave_preview()
            back = "" if key.date == self._desk.clock().date() else say("F5 goes back to today.")
            self._announcer.say(together(told, back))
            self._papers.booked(outcome.result)
            self._papers.replace_slips(outcome.events, outcome.result.id)
            self.booked.emit()
        if self._shown.previewing:  # the database could not be used: it can still be confirmed
            self._pending = weighed

    def _override(self, request: Request) -> None:
        """Book although refused; an emergency is weighed first, like any other."""
        if request.source is Source.EMERGENCY:
            self.weigh(request)
        else:
            self._book(request)

    def _refuse(self, refusal: OpdError) -> None:
        self._shown.leave_preview()
        self._shown.refresh()  # another desk may have been quicker: what is shown is no longer so
        keys: list[tuple[str, str]] = []
        self._duplicate = refusal.token if isinstance(refusal, Duplicate) else None
        if isinstance(refusal, Duplicate):
            keys = [("Alt E", say("escalate")), ("Ctrl Enter", say("book anyway"))]
        elif isinstance(refusal, SlotFull):
            keys = [("F4", say("another slot"))]
        self._form.show_refusal(together(words_of(refusal), _free_words(refusal)), keys)

    def _refusal_key(self, key: str) -> None:
        if key == "Alt E":
            self.escalate_duplicate()
        elif key == "F4":
            self._form.next_slot()
        else:
            self._form.override()

    def escalate_duplicate(self) -> bool:
        """Escalate the token that a duplicate has while its refusal stands in the form; tell whether there was one."""
        token, self._duplicate = self._duplicate, None
        if token is None or not self._form.fields.promise.refused:
            return False
        self._form.clear()
        self._tokens.escalate(token)
        self._form.focus_phone()
        self.show_promise()  # where the escalation was refused nothing else tells the empty form
        return True

    # emergencies: preview first

    def weigh(self, request: Request) -> None:
        """Show what an emergency would do, in the form's column and in the queue; nothing is done yet."""
        key = self._shown.key
        if key is None:
            return
        with shown_to(self._form, self._refuse):
            plan = self._desk.trying.emergency(key, request)
            self._pending = request
            self._show_plan(plan)

    def _show_plan(self, plan: EmergencyPlan) -> None:
        self._preview.show_plan(plan, prints=bool(self._papers.printer))
        self._head.show_preview(True)
        self._shown.show_preview(plan)
        if self._column.currentWidget() is not self._preview:
            self._column.setCurrentWidget(self._preview)
            self._preview.go.setFocus()

    def _weigh_again(self) -> None:
        """Weigh the emergency anew: the day has changed since."""
        if self._pending is not None:
            self.weigh(self._pending)

    def other_slot(self) -> None:
        """Weigh the emergency in the next slot that can be asked for."""
        pending = self._pending
        starts = [row.start for row in self._shown.slots if row.open and not row.ended]
        if pending is not None and starts:
            now = self._shown.slot
            following = starts[(starts.index(now) + 1) % len(starts)] if now in starts else starts[0]
            self.weigh(replace(pending, slot=following))

    def _confirm(self) -> None:
        if self._pending is not None:
            self._book(self._pending)

    def leave_preview(self) -> None:
        """Go back to the form; nothing was done."""
        self._shown.leave_preview()
        self._form.focus_phone()

    def _close_preview(self) -> None:
        self._pending = None
        self._column.setCurrentWidget(self._form)
        self._head.show_preview(False)

    # scanned slips

    def scan(self, reference: str) -> None:
        """Go to the token of a scanned slip, and check it in if it is for today and has not come (CLERK, flow 6)."""
        with shown_to(self._form, self._announcer.refused):
            token = self._desk.papers.token_id(reference)
            found = self._desk.views.token(token)
            if found is None:
                return
            key, known = found
            self._shown.show_token(key, token, known.slot)
            today = key.date == self._desk.clock().date()
            if today and known.status in (Status.CONFIRMED, Status.WAITLISTED) and not known.arrived:
                self._tokens.check_in(token)
            else:
                self._say_where(key, known)

    def _say_where(self, key: DayKey, token: Token) -> None:
        """Say how a scanned token stands; one that no longer counts is said as a refusal, with the way back."""
        doctor = self._desk.views.doctor_name(key.doctor)
        words = say(
            "Token {number}, {patient}, {doctor} {date} {time}: {status}.",
            number=token.number,
            patient=token.patient.name,
            doctor=doctor,
            date=day_words(token.slot.date()),
            time=clock(token.slot),
            status=lowered(STATUS_WORDS[token.status]),
        )
        if token.status in LOST:
            self._announcer.refuse(together(words, say("Alt R reinstates it.")))
        else:
            self._announcer.say(words)


def _free_words(refusal: OpdError) -> str:
    if isinstance(refusal, SlotFull) and refusal.alternatives:
        offers = [together(clock(place.start), place.doctor_name) for place in refusal.alternatives[:2]]
        return say("Free: {places}.", places=together(*offers, between=", "))
    return ""
