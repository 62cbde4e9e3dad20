"""The panels that do not stand in the window from the start say nothing in English alone, either."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QWidget

from opd_desk.demo import CLERK
from opd_desk.domain.model import TokenId
from opd_desk.domain.spans import Span
from opd_desk.services.ahead import DateRow, Sits
from opd_desk.services.hall import HallCard
from opd_desk.services.plan_rows import Displacement, EmergencyPlan
from opd_desk.services.rows import PersonRow
from opd_desk.ui.hall import HallWindow
from opd_desk.ui.panels.calendar import MonthGrid
from opd_desk.ui.panels.first_start import FirstStart
from opd_desk.ui.panels.lock import LockScreen
from opd_desk.ui.panels.paper_fields import PaperFields
from opd_desk.ui.panels.preview import EmergencyPreview
from opd_desk.ui.panels.proof import Person
from opd_desk.ui.panels.register_filter import RegisterFilter
from opd_desk.ui.panels.results import SearchResults
from opd_desk.ui.panels.sheet_fields import SheetFields
from opd_desk.ui.panels.span_fields import SpanFields
from opd_desk.ui.panels.span_files import SpanFiles
from opd_desk.ui.panels.training_band import TrainingBand, TrainingState
from opd_desk.ui.panels.veil import Veil
from tests.ui.panel_kit import WIDE, on_screen
from tests.ui.pseudo import bare, marked, pseudo, untranslated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

DAY = date(2026, 1, 29)
NAME = "आशा"


@pytest.fixture(autouse=True)
def marked_letters(qapp: object) -> Iterator[None]:
    """Let the panels speak the language of marked letters."""
    with pseudo():
        yield


def first_start(step: int) -> Callable[[], QWidget]:
    def make() -> QWidget:
        panel = FirstStart(WIDE)
        panel.show_doctors([NAME], "D1")
        panel.ask_week(NAME, 1, 2, last=False)
        panel.show_printers([])
        panel.show_step(step)
        return panel

    return make


def preview() -> QWidget:
    panel = EmergencyPreview(WIDE)
    loser = Displacement(TokenId("x"), 52, NAME, "", "")
    plan = EmergencyPlan(73, NAME, "", datetime(2026, 1, 29, 10), "", "", "", "", (loser, loser), 6, ())
    panel.show_plan(plan, prints=True)
    return panel


def lock() -> QWidget:
    panel = LockScreen(WIDE)
    panel.ask("", "", [Person(NAME, ""), Person("रवि", "")])
    panel.proof.go_on()
    return panel


def veil() -> QWidget:
    panel = Veil(WIDE)
    panel.show_numbers(NAME, [1], list(range(2, 30)))
    return panel


def band() -> QWidget:
    panel = TrainingBand(WIDE)
    panel.show_state(TrainingState(NAME, 5, paused=True, played=3, skipped=2, steps=300))
    return panel


def month() -> QWidget:
    panel = MonthGrid(WIDE, DAY, DAY)
    panel.show_dates([DateRow(date(2026, 1, day), sits, 3) for day, sits in enumerate(Sits, 20)])
    return panel


def found(*people: PersonRow) -> QWidget:
    under = QWidget()
    SearchResults(WIDE, under).show_rows(people, NAME)
    return under


def span() -> QWidget:
    panel = SpanFields(WIDE, Span(DAY, DAY), DAY, 1300)
    panel.first.edit.setText("?")
    panel.take()
    return panel


MAKERS: dict[str, Callable[[], QWidget]] = {
    **{f"first start, step {step}": first_start(step) for step in range(4)},
    "emergency": preview,
    "lock": lock,
    "veil": veil,
    "training": band,
    "calendar": month,
    "paper": lambda: PaperFields(WIDE, CLERK, []),
    "sheet": lambda: SheetFields(WIDE),
    "span": span,
    "files": lambda: SpanFiles(WIDE),
    "filter": lambda: RegisterFilter(WIDE, {"D1": NAME}),
    "found": lambda: found(PersonRow(1, NAME, "", "")),
    "nothing found": found,
}


@pytest.mark.parametrize("name", MAKERS)
def test_a_panel_shows_no_bare_letter(name: str, qtbot: QtBot) -> None:
    panel = on_screen(qtbot, MAKERS[name](), 1000, 600)

    assert not untranslated(panel)


def test_the_hall_is_called_and_told_to_the_clerk_without_a_bare_letter(qtbot: QtBot) -> None:
    """What is painted there stands in the patients' language, and in English."""
    screen = HallWindow(NAME, names=True, training=True)
    qtbot.addWidget(screen)
    screen.show_cards([HallCard("D1", "4", NAME, 17), HallCard("D2", "", NAME)])
    assert not bare(screen.windowTitle())
    assert screen.accessibleName() == f"{NAME}. 4: 17, {NAME}: {marked('nobody')}"
