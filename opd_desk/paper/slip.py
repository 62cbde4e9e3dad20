"""The token slip: blocks stacked on a roll that is as long as the slip needs (PAPER §2)."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

from opd_desk.domain.model import Source
from opd_desk.paper import words
from opd_desk.paper.document import MM, canvas_on
from opd_desk.paper.fonts import CAPITAL, line
from opd_desk.paper.stack import DOT, QUIET, Stack, ascent, leading, to_dot
from opd_desk.paper.wrapping import fit, wrap_evenly, wrap_fewest, wrap_fitted, wrap_name
from opd_desk.services.sheets import Band

if TYPE_CHECKING:
    from collections.abc import Sequence

    from opd_desk.paper.fonts import Line
    from opd_desk.services.sheets import Slip

BANDS = {
    Band.EMERGENCY: "EMERGENCY",
    Band.WAITLIST: "WAITLIST · no place yet",
    Band.MOVED: "MOVED",
    Band.MOVED_NEW_NUMBER: "MOVED · new number",
}
_MOVED = (Band.MOVED, Band.MOVED_NEW_NUMBER)


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """Sizes of one kind of paper: type in points, lengths in millimetres, QR modules in dots.

    Where there are several sizes they go from large to small: the next is tried when one does not fit.
    """

    page: float
    margin: float
    logo: float
    facts: float
    hospital: tuple[float, ...]
    number: tuple[float, ...]
    big: tuple[float, ...]
    name: tuple[float, ...]
    text: float
    small: float
    label: float
    band: float
    module: int

    @property
    def column(self) -> float:
        """Return the width between the margins, in points."""
        return (self.page - 2 * self.margin) * MM


ROLL_80 = Style(
    page=72,
    margin=2,
    logo=10,
    facts=25.5,
    hospital=(12.5, 11, 10),
    number=(80, 62, 48, 38),
    big=(25, 21, 17, 14),
    name=(14, 12.5, 11),
    text=10,
    small=8,
    label=7.5,
    band=14,
    module=7,
)
"""A roll of 80 mm, of which the head prints 72."""


def slip_pdf(slip: Slip) -> bytes:
    """Lay a slip out for an 80 mm roll: one page, 72 mm wide and as high as it needs."""
    return slips_pdf([slip])


def slips_pdf(slips: Sequence[Slip]) -> bytes:
    """Lay slips out for an 80 mm roll, one after the other, each on a page of its own height: one job to print."""
    style, out = ROLL_80, BytesIO()
    stacks = [stacked(slip, style) for slip in slips]
    first, rest = slips[0], f" and {len(slips) - 1} more" if len(slips) > 1 else ""
    title = f"Token {first.number}, {first.doctor}, {words.day(first.day)}{rest}"
    canvas = canvas_on(out, (style.page * MM, stacks[0].y), title)
    for s in stacks:
        canvas.setPageSize((style.page * MM, s.y))
        s.draw(canvas, s.y)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def stacked(slip: Slip, style: Style) -> Stack:
    """Stack a slip's blocks in the column of this style."""
    s = Stack(style.column, style.margin * MM, to_dot(1.5 * MM))
    for block in (_bar, _header, _duplicate, _band, _ticket, _notice, _visit, _patient, _foot, _bar):
        block(s, slip, style)
    s.gap(1.5 * MM)
    return s


def _middle(s: Stack, text: Line, height: float) -> float:
    """Return the baseline of capitals in the middle of a box that begins here."""
    return s.y + (height + CAPITAL * text.size) / 2


def _bar(s: Stack, slip: Slip, style: Style) -> None:
    """Open or close a training slip: stripes, and the words on a plate."""
    if not slip.training:
        return
    height = 6 * MM
    text = fit("TRAINING · not a real token", s.width - 10 * MM, (11, 9.5, 8.5, style.label), True)
    plate = text.width + 3 * MM
    s.stripes(s.y, height)
    s.box((s.width - plate) / 2, s.y, plate, height, grey=1.0)
    s.put(text, s.width / 2, _middle(s, text, height), 0.5)
    s.gap(height)
    s.gap(1.5 * MM)


def _header(s: Stack, slip: Slip, style: Style) -> None:
    hospital, logo = slip.hospital, style.logo * MM
    indent, top = logo + 2.5 * MM, s.y
    lines = wrap_fitted(hospital.name, style.hospital, s.width - indent, True)
    address = " · ".join(part for part in (hospital.address, hospital.phone) if part)
    lines += wrap_name(address, style.small, s.width - indent)
    s.cross(top, logo)
    s.gap(max(0.0, (logo - sum(leading(text) for text in lines)) / 2))
    s.lines(lines, indent)
    s.y = max(s.y, top + to_dot(logo))
    s.rule(3)


def _duplicate(s: Stack, slip: Slip, style: Style) -> None:
    if not slip.copy:
        return
    height = 6.5 * MM
    s.frame(s.y, height, 4)
    text, count = line("DUPLICATE", style.band - 1, True), line(f"reprint {slip.copy}", style.text, True)
    s.put(text, 2.5 * MM, _middle(s, text, height))
    s.put(count, s.width - 2.5 * MM, _middle(s, text, height), 1)
    s.gap(height)
    s.gap(2 * MM)


def _band(s: Stack, slip: Slip, style: Style) -> None:
    """Say white on black what is not as usual."""
    if slip.band is Band.NONE:
        return
    height = 7 * MM
    text = line(BANDS[slip.band], style.band, True)
    s.box(0, s.y, s.width, height)
    s.put(text, s.width / 2, _middle(s, text, height), 0.5, white=True)
    s.gap(height)
    s.gap(2 * MM)


def _when(slip: Slip) -> tuple[str, str]:
    """Return what stands beside the number: the time, the place in the waitlist, else the slot's start."""
    if slip.position is not None:
        return "ON WAITLIST", words.ordinal(slip.position)
    if slip.expected is None:
        return "SLOT FROM", words.clock(slip.start)
    return "NEW TIME ABOUT" if slip.band in _MOVED else "EXPECTED ABOUT", words.clock(slip.expected)


def _ticket(s: Stack, slip: Slip, style: Style) -> None:
    """Put what is read at arm's length: number, time, room."""
    top, wide = s.y, to_dot(style.facts * MM)
    x, label = s.width - wide, line("TOKEN", style.label, True)
    bottom = to_dot(top + leading(label) + 1.2 * MM + CAPITAL * style.number[0])
    number = fit(str(slip.number), x - 3 * MM, style.number, True)
    # An outline is wider than its letters; a filled figure has white before it.
    inset = 2 * DOT if slip.training else -0.015 * number.size
    s.put(label, 0, top + ascent(label))
    s.put(number, inset, bottom - CAPITAL * (style.number[0] - number.size) / 2, hollow=slip.training)
    s.box(x - 3 * MM, top, 2 * DOT, bottom - top)
    beside = bool(slip.room) and fit(slip.room, wide, style.big, True).width <= wide
    _fact(s, style, *_when(slip), x, top if beside else top + (bottom - top) / 4)
    if beside:
        _fact(s, style, "ROOM", slip.room, x, (top + bottom) / 2 + 1 * MM)
    s.y = bottom
    if slip.room and not beside:
        s.gap(2.5 * MM)
        s.text(f"Room {slip.room}", style.big[-1], bold=True)
        s.gap(-1 * MM)
    s.gap(1 * MM)


def _fact(s: Stack, style: Style, name: str, value: str, x: float, y: float) -> None:
    label = fit(name, s.width - x, (style.label, style.label - 0.5), True)
    s.put(label, x, y + ascent(label))
    base = y + leading(label) + 0.8 * MM + CAPITAL * style.big[0]
    s.put(fit(value, s.width - x, style.big, True), x, base)


def _notice(s: Stack, slip: Slip, style: Style) -> None:
    """Say what happened, and when to be here."""
    waits = slip.position is None and slip.source is not Source.EMERGENCY
    if not slip.notice and not waits:
        return
    s.rule(3)
    for place, sentence in enumerate(slip.notice):
        sizes = (style.text,) if place else (style.text + 1, style.text)
        s.lines(wrap_fewest(sentence, sizes, s.width, place == 0))
    if not waits:
        return
    if slip.notice:
        s.gap(1 * MM)
    if slip.here_by:
        if slip.printed_at.date() < slip.day:  # the day is what such a slip is misread for
            loud = (style.text + 5, style.text + 3, style.text + 1.5)
            s.lines(wrap_fewest(f"Come on {words.day(slip.day)}", loud, s.width, True))
        s.text(f"Please be here by {words.clock(slip.here_by)}", style.text + 1.5, bold=True)
        s.text("10 minutes before your time", style.small)
    else:
        where = f"near room {slip.room}" if slip.room else "in the hall"
        s.text(f"Please wait {where}", style.text + 1.5, bold=True)


def _visit(s: Stack, slip: Slip, style: Style) -> None:
    """Put doctor, date and slot."""
    s.rule(2)
    s.lines(wrap_fitted(slip.doctor, style.name, s.width, True))
    s.text(slip.specialization, style.text)
    s.gap(0.5 * MM)
    day, slot = (
        line(words.day(slip.day), style.text, True),
        line(f"slot {words.span(slip.start, slip.end)}", style.text),
    )
    s.put(day, 0, s.y + ascent(day))
    s.put(slot, s.width, s.y + ascent(slot), 1)
    s.gap(leading(slot))


def _patient(s: Stack, slip: Slip, style: Style) -> None:
    """Put the patient; the code on the left, and right of it who they are and how they were booked."""
    s.rule(2)
    s.lines(wrap_fitted(slip.patient, style.name, s.width, True))
    s.gap(1.5 * MM)
    top = s.y - to_dot(0.5 * MM)
    side = s.code(slip.code, s.y, style.module)
    quiet = QUIET * style.module * DOT
    x = side + max(quiet, 3 * MM)
    s.y = top
    below = []
    age_sex = " · ".join(
        part for part in (words.age(slip.age, slip.age_unit), words.GENDERS.get(slip.gender, slip.gender)) if part
    )
    for text in (age_sex, slip.uhid and f"UHID {slip.uhid}", words.SOURCES[slip.source]):
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
    for text in _history(slip):
        s.text(text, style.small, x=x)
    s.y = max(s.y, to_dot(top + side + 1 * MM))
    s.gap(2 * MM)


def _unbroken(text: str, size: float, width: float, bold: bool = False) -> bool:
    return all(line(word, size, bold).width <= width for word in text.split(" "))


def _history(slip: Slip) -> list[str]:
    """Return when and by whom it was booked, and when this was printed where that is not the same minute."""
    year = slip.day.year
    booked, printed = words.moment(slip.booked_at, year), words.moment(slip.printed_at, year)
    online = slip.source is Source.ONLINE and not slip.booked_by
    lines = [f"Booked online {booked}" if online else f"Booked {booked}"]
    if slip.booked_by:
        lines.append(f"by {slip.booked_by}")
    if slip.copy or printed != booked:
        lines.append(f"Printed {printed}")
    return lines


def _foot(s: Stack, slip: Slip, style: Style) -> None:
    s.lines(wrap_evenly(slip.foot, style.small, s.width), s.width / 2, 0.5)
    s.gap(1 * MM)
