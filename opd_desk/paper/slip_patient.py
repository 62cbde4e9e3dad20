"""The blocks of a slip that say who comes to whom, and its code (PAPER §2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from opd_desk.domain.model import Source
from opd_desk.domain.said import say, together
from opd_desk.paper import words
from opd_desk.paper.design import Field
from opd_desk.paper.document import MM
from opd_desk.paper.fonts import line
from opd_desk.paper.stack import QUIET, ascent, leading, to_dot
from opd_desk.paper.wrapping import wrap_evenly, wrap_fitted

if TYPE_CHECKING:
    from opd_desk.paper.slip_form import Form
    from opd_desk.paper.stack import Stack
    from opd_desk.services.sheets import Slip


def visit(s: Stack, slip: Slip, form: Form) -> None:
    """Put doctor, date and slot; the slot has a line of its own where both do not fit one."""
    style = form.style
    s.rule(2)
    s.lines(wrap_fitted(form.text(slip.doctor), style.name, s.width, True))
    if form.has(Field.SPECIALIZATION):
        s.text(form.text(slip.specialization), style.text)
    s.gap(0.5 * MM)
    day = line(form.text(words.day(slip.day)), style.text, True)
    slot = line(form.text(say("slot {times}", times=words.span(slip.start, slip.end))), style.text)
    beside = day.width + slot.width + 2 * MM <= s.width
    s.put(day, 0, s.y + ascent(day))
    if beside:
        s.put(slot, s.width, s.y + ascent(slot), 1)
    else:
        s.y += leading(day)
        s.put(slot, 0, s.y + ascent(slot))
    s.y += leading(slot)


def patient(s: Stack, slip: Slip, form: Form) -> None:
    """Put the patient's name."""
    s.rule(2)
    s.lines(wrap_fitted(form.text(slip.patient), form.style.name, s.width, True))
    s.gap(1.5 * MM)


def code(s: Stack, slip: Slip, form: Form) -> None:
    """Put the code on the left, and right of it who the patient is and how they were booked."""
    style = form.style
    top = s.y - to_dot(0.5 * MM)
    side, module = s.code(slip.code, s.y, style.module)
    quiet = QUIET * module
    x = side + max(quiet, 3 * MM)
    s.y = top
    below = []
    for text in _who(slip, form):
        if _unbroken(text, style.text, s.width - x):
            s.text(text, style.text, x=x)
        else:
            below.append(text)
    if not _unbroken(slip.code, style.small, s.width - x, True):
        s.y, x = max(s.y, top + side + quiet), 0.0
    s.gap(1 * MM)
    for text in below:
        s.text(text, style.text, x=x)
    s.text(slip.code, style.small, bold=True, x=x)
    for text in _history(slip, form):
        s.text(text, style.small, x=x)
    s.y = max(s.y, to_dot(top + side + 1 * MM))
    s.gap(2 * MM)


def foot(s: Stack, slip: Slip, form: Form) -> None:
    """Put what holds for everyone: until when slips count, and the lines at the foot."""
    small, design = form.style.small, form.design
    if design.validity:
        s.lines(wrap_evenly(design.validity, small, s.width, True), s.width / 2, 0.5)
    for text in (form.text(slip.foot), *design.foot):
        s.lines(wrap_evenly(text, small, s.width), s.width / 2, 0.5)
    s.gap(1 * MM)


def _who(slip: Slip, form: Form) -> list[str]:
    """Return what stands right of the code about the patient, a line each."""
    gender = words.GENDERS.get(slip.gender, slip.gender)
    age_sex = together(words.age(slip.age, slip.age_unit), gender, between=" · ")
    lines = {
        Field.AGE_SEX: age_sex,
        Field.UHID: slip.uhid and say("UHID {uhid}", uhid=slip.uhid),
        Field.SOURCE: words.SOURCES[slip.source],
    }
    return [form.text(text) for field, text in lines.items() if text and form.has(field)]


def _unbroken(text: str, size: float, width: float, bold: bool = False) -> bool:
    return all(line(word, size, bold).width <= width for word in text.split(" "))


def _history(slip: Slip, form: Form) -> list[str]:
    """Return when and by whom it was booked, and when this was printed where that is not the same minute."""
    year = slip.day.year
    booked, printed = words.moment(slip.booked_at, year), words.moment(slip.printed_at, year)
    lines = []
    if form.has(Field.BOOKED):
        online = slip.source is Source.ONLINE and not slip.booked_by
        lines.append(say("Booked online {time}", time=booked) if online else say("Booked {time}", time=booked))
        if slip.booked_by:
            lines.append(say("by {clerk}", clerk=slip.booked_by))
    if slip.copy or printed != booked:
        lines.append(say("Printed {time}", time=printed))
    return [form.text(text) for text in lines]
