"""The demo: a crowded morning played into a throw-away database, and its pictures where there is no screen."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from opd_desk.app import application, build_window
from opd_desk.domain.booking import Request
from opd_desk.domain.model import AgeUnit, DayKey, Patient, Source, TokenId
from opd_desk.resources import resource
from opd_desk.services.desk import Desk
from opd_desk.services.setup import apply_roster, load_presets
from opd_desk.settings import Settings
from opd_desk.simulation.player import Player
from opd_desk.simulation.scenario import read_scenario
from opd_desk.simulation.stored import StoppedClock, StoredCounter, roster_of

if TYPE_CHECKING:
    from pathlib import Path

MOMENT = datetime(2026, 1, 29, 10, 17, 48)
CLERK = Settings(clerk="Asha Verma", desk="Counter 1")
FAMILY_PHONE = "9811120456"
_VISITS = (
    (datetime(2025, 12, 3, 9, 20), "DOC003", Patient("Suresh Chand", FAMILY_PHONE, 64, gender="M")),
    (datetime(2026, 1, 15, 10, 5), "DOC004", Patient("Kavya", FAMILY_PHONE, 7, AgeUnit.MONTHS, "F")),
    (datetime(2026, 1, 22, 9, 40), "DOC001", Patient("Kamla Devi", FAMILY_PHONE, 61, gender="F")),
)
_CHOSEN = TokenId("DOC001-20260129-0065")
SLIP = TokenId("DOC001-20260129-0052")


def build_demo(path: Path) -> None:
    """Play the crowded day, and a family's earlier visits, into a new database."""
    scenario = read_scenario(resource("scenarios", "standard.toml"), load_presets())
    clock = StoppedClock(MOMENT)
    desk = Desk.open(path, clock, CLERK.by, create=True)
    try:
        apply_roster(desk.database, roster_of(scenario, every_day=True), load_presets())
        for came, doctor, patient in _VISITS:
            clock.now = came
            key = DayKey(came.date(), doctor)
            token = desk.booking.book(key, Request(patient, Source.WALK_IN)).result
            desk.consulting.call_next(key)
            desk.consulting.complete(token.id)
        Player(scenario, StoredCounter(desk, clock, scenario)).play()
    finally:
        desk.close()


def write_pictures(path: Path, folder: Path) -> list[Path]:
    """Write the demo's window, a slip and the day's report into a folder, by the code that shows and prints them."""
    from opd_desk.paper.day_report import day_report_pdf
    from opd_desk.paper.slip import slip_pdf

    app = application(quiet=True)
    clock = StoppedClock(MOMENT)
    desk = Desk.open(path, clock, CLERK.by)
    folder.mkdir(parents=True, exist_ok=True)
    window_file, slip_file, report_file = folder / "window.png", folder / "slip.pdf", folder / "day-report.pdf"
    try:
        window = build_window(desk, lambda: Desk.open(path, clock, CLERK.by), CLERK, save=False)
        window.resize(1366, 768)
        window.show()
        window.queue.choose(_CHOSEN)
        window.form.fields.phone.edit.insert(FAMILY_PHONE)
        app.processEvents()
        window.grab().save(str(window_file))
        window.close()
        slip_file.write_bytes(slip_pdf(desk.papers.slip(SLIP)))
        report_file.write_bytes(day_report_pdf(desk.papers.day_report(MOMENT.date())))
    finally:
        desk.close()
    return [window_file, slip_file, report_file]
