"""The blocks of a slip that say what it is for: from the hospital's name to what its patient is to do (PAPER §2)."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from opd_desk.domain.model import Source
from opd_desk.domain.said import Figures, say
from opd_desk.paper import words
from opd_desk.paper.design import Field
from opd_desk.paper.document import MM
from opd_desk.paper.fonts import CAPITAL, line
from opd_desk.paper.logo import LogoTrouble
from opd_desk.paper.stack import DOT, ascent, leading, to_dot
from opd_desk.paper.wrapping import contact, fit, wrap_fewest, wrap_fitted, wrap_name
from opd_desk.services.sheets import Band

if TYPE_CHECKING:
    from opd_desk.paper.fonts import Line
    from opd_desk.paper.slip_form import Form
    from opd_desk.paper.stack import Stack
    from opd_desk.services.sheets import Slip

_LOG = logging.getLogger(__name__)
TRAINING = (say("TRAINING"), say("not a real token"))
BANDS = {
    Band.EMERGENCY: say("EMERGENCY"),
    Band.WAITLIST: say("WAITLIST · no place yet"),
    Band.MOVED: say("MOVED"),
    Band.MOVED_NEW_NUMBER: say("MOVED · new number"),
}
_UNBROKEN = "\u00a0"
"""A space that no line ends at."""
_MOVED = (Band.MOVED, Band.MOVED_NEW_NUMBER)


def bar(s: Stack, slip: Slip, form: Form) -> None:
    """Open or close a training slip: stripes, and the words on a plate; two lines where one would be too small."""
    if not slip.training:
        return
    parts = [form.text(part) for part in TRAINING]
    room, one = s.width - 10 * MM, " · ".join(parts)
    lines = [fit(one, room, (11, 9.5, 8.5, form.style.label), True)]
    if lines[0].width > room:
        lines = [line(part, form.style.text, True) for part in parts]
    height = 6 * MM + (len(lines) - 1) * leading(lines[0])
    plate = max(text.width for text in lines) + 3 * MM
    s.stripes(s.y, height)
    s.box((s.width - plate) / 2, s.y, plate, height, grey=1.0)
    for place, text in enumerate(lines):
        s.put(text, s.width / 2, _middle(s, text, 6 * MM) + place * leading(text), 0.5)
    s.gap(height)
    s.gap(1.5 * MM)


def header(s: Stack, slip: Slip, form: Form) -> None:
    """Put the hospital: its mark, name and address."""
    hospital, style = slip.hospital, form.style
    logo = style.logo * MM if form.has(Field.LOGO) else 0.0
    indent, top = logo + 2.5 * MM if logo else 0.0, s.y
    lines = wrap_fitted(hospital.name, style.hospital, s.width - indent, True)
    if style.logo and form.has(Field.ADDRESS):
        for said in contact(hospital):
            lines += wrap_name(said, style.small, s.width - indent)
    if logo:
        _mark(s, form, logo)
        s.gap(max(0.0, (logo - sum(leading(text) for text in lines)) / 2))
    s.lines(lines, indent)
    s.y = max(s.y, top + to_dot(logo))
    s.rule(3)


def _mark(s: Stack, form: Form, side: float) -> None:
    """Put the hospital's own mark, or the shipped one where it has none that can be read."""
    try:
        if form.design.logo:
            s.logo(form.design.logo, s.y, side)
            return
    except LogoTrouble as trouble:  # whoever read the setting has said so
        _LOG.warning("The logo %s.", trouble)
    s.cross(s.y, side)


def duplicate(s: Stack, slip: Slip, form: Form) -> None:
    """Say in a frame that this is a reprint, and which."""
    if not slip.copy:
        return
    height = 6.5 * MM
    s.frame(s.y, height, 4)
    text = line(form.text(say("DUPLICATE")), form.style.band - 1, True)
    count = line(form.text(say("reprint {count}", count=slip.copy)), form.style.text, True)
    s.put(text, 2.5 * MM, _middle(s, text, height))
    s.put(count, s.width - 2.5 * MM, _middle(s, text, height), 1)
    s.gap(height)
    s.gap(2 * MM)


def band(s: Stack, slip: Slip, form: Form) -> None:
    """Say white on black what is not as usual."""
    if slip.band is Band.NONE:
        return
    height = 7 * MM
    text = fit(form.text(BANDS[slip.band]), s.width - 4 * MM, (form.style.band, form.style.band - 2), True)
    s.box(0, s.y, s.width, height)
    s.put(text, s.width / 2, _middle(s, text, height), 0.5, white=True)
    s.gap(height)
    s.gap(2 * MM)


def ticket(s: Stack, slip: Slip, form: Form) -> None:
    """Put what is read at arm's length: number, time, room."""
    top, style = s.y, form.style
    wide = to_dot(style.facts * MM)
    label = line(form.text(say("TOKEN")), style.label, True)
    room = s.width - wide - 3 * MM if style.beside else s.width
    number = fit(form.text(Figures(slip.number)), room, style.number, True)
    # Beside time and room a smaller number stands in the middle of the height of the largest.
    high = CAPITAL * (style.number[0] if style.beside else number.size)
    bottom = to_dot(top + leading(label) + 1.2 * MM + high)
    # An outline is wider than its letters; a filled figure has white before it.
    inset = 2 * DOT if slip.training else -0.015 * number.size
    s.put(label, 0, top + ascent(label))
    s.put(number, inset, bottom - (high - CAPITAL * number.size) / 2, hollow=slip.training)
    alone = _facts_beside(s, slip, form, bottom) if style.beside else _facts_below(s, slip, form, bottom)
    if alone:
        s.gap(2.5 * MM)
        s.text(form.text(say("Room {room}", room=slip.room)), style.big[-1], bold=True)
        s.gap(-1 * MM)
    s.gap(1 * MM)


def _facts_beside(s: Stack, slip: Slip, form: Form, bottom: float) -> bool:
    """Put time over room at the right of the number; tell whether the room must be a line of its own."""
    top, wide = s.y, to_dot(form.style.facts * MM)
    x = s.width - wide
    s.box(x - 3 * MM, top, s.stroke(2), bottom - top)
    alone = not _fits(slip.room, wide, form)
    _fact(s, form, *_when(slip), x, top + (bottom - top) / 4 if alone or not slip.room else top, wide)
    if slip.room and not alone:
        _fact(s, form, say("ROOM"), slip.room, x, (top + bottom) / 2 + 1 * MM, wide)
    s.y = bottom
    return alone


def _facts_below(s: Stack, slip: Slip, form: Form, bottom: float) -> bool:
    """Put time and room under the number; tell whether the room must be a line of its own."""
    top, wide = bottom + to_dot(3 * MM), to_dot(form.style.facts * MM)
    x = wide + 3 * MM
    alone = not _fits(slip.room, s.width - x, form)
    s.y = _fact(s, form, *_when(slip), 0, top, s.width if alone else wide)
    if slip.room and not alone:
        _fact(s, form, say("ROOM"), slip.room, x, top, s.width - x)
        s.box(wide + 1 * MM, top, s.stroke(2), s.y - top)
    return alone


def _fits(room: str, width: float, form: Form) -> bool:
    return fit(room, width, form.style.big, True).width <= width


def _fact(s: Stack, form: Form, name: str, value: str, x: float, y: float, width: float) -> float:
    """Put a word over what it is; return the baseline of that."""
    label = fit(form.text(name), width, (form.style.label, form.style.label - 0.5), True)
    s.put(label, x, y + ascent(label))
    base = to_dot(y + leading(label) + 0.8 * MM + CAPITAL * form.style.big[0])
    s.put(fit(form.text(value), width, form.style.big, True), x, base)
    return base


def _when(slip: Slip) -> tuple[str, str]:
    """Return what stands beside the number: the time, the place in the waitlist, else the slot's start."""
    if slip.position is not None:
        return say("ON WAITLIST"), words.ordinal(slip.position)
    if slip.expected is None:
        return say("SLOT FROM"), words.clock(slip.start)
    name = say("NEW TIME ABOUT") if slip.band in _MOVED else say("EXPECTED ABOUT")
    return name, words.clock(slip.expected)


def notice(s: Stack, slip: Slip, form: Form) -> None:
    """Say what happened, and when to be here."""
    waits = slip.position is None and slip.source is not Source.EMERGENCY
    if not slip.notice and not waits:
        return
    s.rule(3)
    for place, sentence in enumerate(slip.notice):
        sizes = (form.style.text,) if place else (form.style.text + 1, form.style.text)
        s.lines(wrap_fewest(form.text(sentence), sizes, s.width, place == 0))
    if waits:
        if slip.notice:
            s.gap(1 * MM)
        _be_here(s, slip, form)


def _be_here(s: Stack, slip: Slip, form: Form) -> None:
    text = form.style.text
    if not slip.here_by:
        where = say("Please wait near room {room}", room=slip.room) if slip.room else say("Please wait in the hall")
        s.text(form.text(where), text + 1.5, bold=True)
        return
    if slip.printed_at.date() < slip.day:  # the day is what such a slip is misread for
        day = form.text(words.day(slip.day)).replace(" ", _UNBROKEN)
        s.lines(
            wrap_fewest(form.text(say("Come on {date}", date=day)), (text + 5, text + 3, text + 1.5), s.width, True)
        )
    s.text(form.text(say("Please be here by {time}", time=words.clock(slip.here_by))), text + 1.5, bold=True)
    s.text(form.text(say("10 minutes before your time")), form.style.small)


def _middle(s: Stack, text: Line, height: float) -> float:
    """Return the baseline of capitals in the middle of a box that begins here."""
    return s.y + (height + CAPITAL * text.size) / 2
