"""What every page of the day report has: margins, grid, heading, header, footer (PAPER §3). Lengths are millimetres."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import takewhile
from typing import TYPE_CHECKING

from opd_desk.domain.said import ENGLISH, say, together
from opd_desk.paper import words
from opd_desk.paper.document import MM, canvas_on, printable
from opd_desk.paper.fonts import baselines, line
from opd_desk.paper.sheet import ACCENT, HAIR, THICK, Sheet
from opd_desk.paper.words import PRACTICE
from opd_desk.paper.wrapping import fit, wrap_within

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import datetime
    from typing import IO

    from opd_desk.domain.said import Language
    from opd_desk.paper.document import PaperCanvas
    from opd_desk.paper.fonts import Line

    Draw = Callable[[Sheet], None]
    Path = tuple[str, ...]

WIDE, HIGH = 297.0, 210.0
LEFT, RIGHT, TOP, BOTTOM = 12.0, 12.0, 11.0, 14.0
WIDTH, END = WIDE - LEFT - RIGHT, HIGH - BOTTOM
MAIN, GUTTER, SIDE = 156.0, 9.0, 108.0
"""The two columns of the first pages, and the white between them."""
HEADING, HEADER = 5.2, 8.0
"""Heights of a section's heading, and of the header of the pages after the first."""
PRIVATE: str = say("Patient data: keep in the OPD office")


@dataclass(frozen=True, slots=True)
class Running:
    """What every header and footer says: whose paper it is, what it is, who made it when."""

    hospital: str
    what: str
    made_at: datetime
    made_by: str
    training: bool = False
    language: Language = ENGLISH


@dataclass(frozen=True, slots=True)
class Page:
    """A page composed, not drawn yet: the name of its section, and what draws it.

    `marks`: what begins on it below its section, how far down and under which names, for the document's outline.
    """

    section: str
    draws: list[Draw] = field(default_factory=list)
    marks: Sequence[tuple[float, Path]] = ()


def first_that_fits(texts: Sequence[str], width: float, sizes: Sequence[float], bold: bool = False) -> Line:
    """Set the first of these texts that fits, in the largest size it fits in; the last one always counts as fitting."""
    tries = (fit(text, width * MM, sizes, bold) for text in texts)
    return next((one for one in tries if one.width <= width * MM), fit(texts[-1], width * MM, sizes, bold))


def heading(sheet: Sheet, text: str, x: float, y: float, note: str = "") -> None:
    """Put a section's heading, and a word of explanation beside it."""
    head = line(sheet.language.text(text), 10, True)
    sheet.line(head, x, y + 3.6, colour=ACCENT)
    sheet.text(note, x + head.width / MM + 2.5, y + 3.6, 7)


def header(sheet: Sheet, running: Running, section: str) -> None:
    """Draw the header of a page after the first; a name too long for it stands on page 1 alone."""
    text = running.language.text
    name = line(text(section), 10, True)
    room = WIDTH - name.width / MM - 5
    tries = (together(running.hospital, running.what, between=" · "), running.what)
    sheet.line(first_that_fits([text(said) for said in tries], room, (8, 7)), LEFT, TOP + 3)
    sheet.line(name, WIDE - RIGHT, TOP + 3, 1)
    sheet.rule(LEFT, TOP + 5, WIDTH, THICK)


def footer(sheet: Sheet, running: Running) -> None:
    """Draw who made it when, and whose it is."""
    y = HIGH - 8
    sheet.rule(LEFT, y - 3.6, WIDTH, HAIR)
    text = running.language.text
    at = together(words.day(running.made_at), words.clock(running.made_at))
    tries = (say("Made {at} by {who}", at=at, who=running.made_by), say("Made {at}", at=at))
    sheet.line(first_that_fits([text(said) for said in tries], WIDTH / 2 - 28, (7,)), LEFT, y)
    sheet.text(PRACTICE if running.training else PRIVATE, WIDE / 2, y, 7, bold=running.training, align=0.5)


def draw_pages(
    out: IO[bytes], pages: Iterable[Page], running: Running, title: str, *, headed: Draw | None = None
) -> None:
    """Draw pages into a PDF as they are composed; `headed` draws the head of a first page that has none.

    How many there are is known at the end: each ends with a form, which is made then.
    """
    language = running.language
    canvas = canvas_on(out, (WIDE * MM, HIGH * MM), language.text(title), language)
    canvas.setAuthor(printable(running.hospital))
    canvas.setSubject(printable(language.text(running.what)))
    canvas.showOutline()
    outline: Path = ()
    count = 0
    for count, page in enumerate(pages, start=1):  # the last is how many there are
        sheet = Sheet(canvas, HIGH, language)
        outline = _mark(sheet, page, outline)
        if count > 1:
            header(sheet, running, page.section)
        elif headed is not None:
            headed(sheet)
        for draw in page.draws:
            draw(sheet)
        footer(sheet, running)
        canvas.doForm(_number_form(count))
        canvas.showPage()
    _draw_numbers(canvas, count, language)
    canvas.save()


def _mark(sheet: Sheet, page: Page, before: Path) -> Path:
    """Put bookmarks on what begins on a page, a section at its head; return where the last of them stands."""
    for y, path in ((0.0, ()), *page.marks):
        here = (page.section, *path)
        same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(before, here, strict=False)))
        for level, name in list(enumerate(here))[same:]:
            sheet.bookmark(name, level, y)
        before = here if same < len(here) else before
    return before


def _number_form(page: int) -> str:
    return f"number{page}"


def _draw_numbers(canvas: PaperCanvas, pages: int, language: Language) -> None:
    """Write page x of y into the form at the foot of each page."""
    for page in range(1, pages + 1):
        canvas.beginForm(_number_form(page))
        page_number(Sheet(canvas, HIGH, language), page, pages)
        canvas.endForm()


def page_number(sheet: Sheet, page: int, pages: int) -> None:
    """Draw page x of y at the foot of a page."""
    sheet.text(say("Page {page} of {pages}", page=page, pages=pages), WIDE - RIGHT, HIGH - 8, 8, bold=True, align=1)


def signatures_height(roles: Sequence[str], language: Language) -> float:
    """Return the height of the signature lines: as much as the longest role's name needs."""
    return 18 + max((baselines(names)[-1] / MM for names in _roles(roles, language)), default=0.0)


def signatures(sheet: Sheet, roles: Sequence[str], y: float) -> None:
    """Draw a line for each who signs, with 14 mm above it to write in."""
    width = _signature_width(roles)
    what = line(sheet.language.text(say("name, signature, date")), 7)
    for place, names in enumerate(_roles(roles, sheet.language)):
        x = LEFT + place * (width + 12)
        sheet.rule(x, y + 14, width)
        for name, under in zip(names, baselines(names), strict=False):
            sheet.line(name, x, y + 18 + under / MM)
        if sum(name.width for name in names) + what.width < (width - 3) * MM:
            sheet.line(what, x + width, y + 18, 1)


def _signature_width(roles: Sequence[str]) -> float:
    return (WIDTH + 12) / len(roles) - 12 if roles else 0.0


def _roles(roles: Sequence[str], language: Language) -> list[list[Line]]:
    room = _signature_width(roles) * MM
    return [wrap_within(language.text(role), (8, 6, 4.5), room, 4, True) for role in roles]
