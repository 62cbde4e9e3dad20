"""What every page of the day report has: margins, grid, heading, header, footer (PAPER §3). Lengths are millimetres."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from opd_desk.paper import words
from opd_desk.paper.document import MM, canvas_on
from opd_desk.paper.fonts import line
from opd_desk.paper.sheet import ACCENT, HAIR, THICK, Sheet
from opd_desk.paper.wrapping import fit, wrap

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import datetime
    from typing import IO

    from opd_desk.paper.fonts import Line

    Draw = Callable[[Sheet], None]

WIDE, HIGH = 297.0, 210.0
LEFT, RIGHT, TOP, BOTTOM = 12.0, 12.0, 11.0, 14.0
WIDTH, END = WIDE - LEFT - RIGHT, HIGH - BOTTOM
MAIN, GUTTER, SIDE = 156.0, 9.0, 108.0
"""The two columns of the first pages, and the white between them."""
HEADING, HEADER = 5.2, 8.0
"""Heights of a section's heading, and of the header of the pages after the first."""
PRIVATE = "Patient data: keep in the OPD office"
PRACTICE = "TRAINING: no real patients"


@dataclass(frozen=True, slots=True)
class Running:
    """What every header and footer says: whose paper it is, what it is, who made it when."""

    hospital: str
    what: str
    made_at: datetime
    made_by: str
    training: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """A page composed, not drawn yet: the name of its section, and what draws it."""

    section: str
    draws: list[Draw] = field(default_factory=list)


def first_that_fits(texts: Sequence[str], width: float, sizes: Sequence[float], bold: bool = False) -> Line:
    """Set the first of these texts that fits, in the largest size it fits in; the last one always counts as fitting."""
    tries = (fit(text, width * MM, sizes, bold) for text in texts)
    return next((one for one in tries if one.width <= width * MM), fit(texts[-1], width * MM, sizes, bold))


def heading(sheet: Sheet, text: str, x: float, y: float, note: str = "") -> None:
    """Put a section's heading, and a word of explanation beside it."""
    head = line(text, 10, True)
    sheet.line(head, x, y + 3.6, colour=ACCENT)
    sheet.text(note, x + head.width / MM + 2.5, y + 3.6, 7)


def header(sheet: Sheet, running: Running, section: str) -> None:
    """Draw the header of a page after the first; a name too long for it stands on page 1 alone."""
    what = running.what
    name = line(section, 10, True)
    room = WIDTH - name.width / MM - 5
    sheet.line(first_that_fits((f"{running.hospital} · {what}", what), room, (8, 7)), LEFT, TOP + 3)
    sheet.line(name, WIDE - RIGHT, TOP + 3, 1)
    sheet.rule(LEFT, TOP + 5, WIDTH, THICK)


def footer(sheet: Sheet, running: Running, page: int, pages: int) -> None:
    """Draw who made it when, and page x of y."""
    y = HIGH - 8
    sheet.rule(LEFT, y - 3.6, WIDTH, HAIR)
    made = f"Made {words.day(running.made_at)} {words.clock(running.made_at)}"
    sheet.line(first_that_fits((f"{made} by {running.made_by}", made), WIDTH / 2 - 28, (7,)), LEFT, y)
    sheet.text(PRACTICE if running.training else PRIVATE, WIDE / 2, y, 7, bold=running.training, align=0.5)
    sheet.text(f"Page {page} of {pages}", WIDE - RIGHT, y, 8, bold=True, align=1)


def draw_pages(
    out: IO[bytes], pages: Iterable[Page], count: int, running: Running, title: str, *, headed: Draw | None = None
) -> None:
    """Draw composed pages, `count` in all, into a PDF; `headed` draws the head of a first page that has none."""
    canvas = canvas_on(out, (WIDE * MM, HIGH * MM), title)
    for place, page in enumerate(pages, start=1):
        sheet = Sheet(canvas, HIGH)
        if place > 1:
            header(sheet, running, page.section)
        elif headed is not None:
            headed(sheet)
        for draw in page.draws:
            draw(sheet)
        footer(sheet, running, place, count)
        canvas.showPage()
    canvas.save()


def signatures_height(roles: Sequence[str]) -> float:
    """Return the height of the signature lines: as much as the longest role's name needs."""
    return 18 + max((sum(name.leading for name in names[1:]) / MM for names in _roles(roles)), default=0.0)


def signatures(sheet: Sheet, roles: Sequence[str], y: float) -> None:
    """Draw a line for each who signs, with 14 mm above it to write in."""
    width = _signature_width(roles)
    what = line("name, signature, date", 7)
    for place, names in enumerate(_roles(roles)):
        x = LEFT + place * (width + 12)
        sheet.rule(x, y + 14, width)
        for count, name in enumerate(names):
            sheet.line(name, x, y + 18 + count * name.leading / MM)
        if sum(name.width for name in names) + what.width < (width - 3) * MM:
            sheet.line(what, x + width, y + 18, 1)


def _signature_width(roles: Sequence[str]) -> float:
    return (WIDTH + 12) / len(roles) - 12 if roles else 0.0


def _roles(roles: Sequence[str]) -> list[list[Line]]:
    return [wrap(role, 8, _signature_width(roles) * MM, True) for role in roles]
