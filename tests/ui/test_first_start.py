"""The first start by keys alone: four steps into an empty file, what is refused on the way, and the ways out."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from opd_desk.app import open_database
from opd_desk.domain.model import DayKey
from opd_desk.services.roster import RosterWork
from opd_desk.simulation.stored import StoppedClock
from opd_desk.ui import paint
from opd_desk.ui.binding import first_start as binding
from opd_desk.ui.binding.first_start import FirstStartWork
from opd_desk.ui.panels.first_start import FirstStart
from opd_desk.ui.printer import PrinterTrouble
from opd_desk.ui.theme import DARK, Look, metrics_for
from opd_desk.ui.working import Worker
from tests.ui.panel_kit import LOOKS, NIGHT, WIDE, on_screen

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from opd_desk.services.desk import Desk

NOW = datetime(2026, 1, 29, 8, 30)
ENTER = "Return"


class Newcomer:
    """Somebody in front of an empty desk."""

    def __init__(self, desk: Desk, qtbot: QtBot, look: Look = WIDE) -> None:
        self.desk = desk
        self.work = RosterWork(desk.database)
        self.panel = FirstStart(look)
        self.worker = Worker(self.panel)
        self.start = FirstStartWork(self.work, self.panel, self.worker, lambda: NOW)
        on_screen(qtbot, self.panel, 772, 640)
        self.start.begin()

    def keys(self, *keys: str) -> None:
        """Press keys where the focus is, or type what is no key."""
        for key in keys:
            widget = self.panel.window().focusWidget()
            assert widget is not None
            if key in (ENTER, "Esc", "Tab", "Alt+D", "Alt+T", "Right"):
                QTest.keySequence(widget, QKeySequence(key))
            else:
                QTest.keyClicks(widget, key)

    def fill(self, field: QLineEdit, text: str) -> None:
        """Write over what stands in a field."""
        field.setFocus()
        field.selectAll()
        self.keys(text)

    def name_hospital(self) -> None:
        self.keys("District Hospital", ENTER, ENTER, "0253 1100", ENTER)

    def add_doctor(self, name: str) -> None:
        self.keys(name, ENTER, "Cardiology", ENTER, "4", ENTER, ENTER)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = open_database(tmp_path / "desk.db", StoppedClock(NOW), "Counter 1")
    yield desk
    desk.close()


@pytest.fixture(autouse=True)
def printers(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the system's printers, none unless a test adds some."""
    names: list[str] = []
    monkeypatch.setattr(binding, "printer_names", lambda: names)
    return names


@pytest.fixture
def newcomer(desk: Desk, qtbot: QtBot) -> Newcomer:
    return Newcomer(desk, qtbot)


def test_an_empty_hospital_is_set_up_by_keys_alone(newcomer: Newcomer, qtbot: QtBot) -> None:
    assert not newcomer.work.has_hours()
    newcomer.name_hospital()
    newcomer.add_doctor("Dr. Meera Nair")
    newcomer.add_doctor("Dr. Amit Patel")
    newcomer.keys(ENTER)
    newcomer.keys(ENTER, ENTER)
    newcomer.fill(newcomer.panel.week.fields["capacity"].edit, "3")
    newcomer.keys(ENTER, "1", ENTER)
    with qtbot.waitSignal(newcomer.start.finished) as finished:
        newcomer.keys(ENTER)

    assert finished.args == [""]
    assert newcomer.work.has_hours()
    views = newcomer.desk.views
    hospital = views.hospital()
    assert (hospital.name, hospital.address, hospital.phone) == ("District Hospital", "", "0253 1100")
    assert [(doctor.name, doctor.room) for doctor in newcomer.work.doctors()] == [
        ("Dr. Meera Nair", "4"),
        ("Dr. Amit Patel", "4"),
    ]
    first, second = (views.doctor_day(DayKey(date(2026, 1, 31), code)).slots for code in ("DOC001", "DOC002"))
    assert [(slot.start.hour, slot.capacity, slot.reserve) for slot in first] == [(h, 12, 1) for h in (9, 10, 11, 12)]
    assert {(slot.capacity, slot.reserve) for slot in second} == {(3, 1)}
    assert views.slots(DayKey(date(2026, 2, 1), "DOC001")) == []


def test_each_step_is_kept_and_told_at_its_end(newcomer: Newcomer, qtbot: QtBot) -> None:
    with qtbot.waitSignal(newcomer.start.kept):
        newcomer.name_hospital()
    with qtbot.waitSignal(newcomer.start.kept):
        newcomer.add_doctor("Dr. Meera Nair")
    assert newcomer.work.hospital().name == "District Hospital"
    assert [doctor.name for doctor in newcomer.work.doctors()] == ["Dr. Meera Nair"]


def test_after_a_power_cut_it_goes_on_where_it_stood(newcomer: Newcomer, qtbot: QtBot) -> None:
    newcomer.name_hospital()
    newcomer.add_doctor("Dr. Meera Nair")
    again = Newcomer(newcomer.desk, qtbot)
    assert not again.work.has_hours()
    assert again.panel.hospital.table()["name"] == "District Hospital"
    again.keys(ENTER, ENTER)
    assert again.panel.step == 1
    assert again.panel.steps[1].detail == "Dr. Meera Nair"
    assert again.panel.doctor.table()["code"] == "DOC002"
    again.keys(ENTER)
    assert again.panel.whose.text() == "Dr. Meera Nair"


def test_a_hospital_needs_a_name(newcomer: Newcomer) -> None:
    newcomer.keys(ENTER, ENTER, ENTER)
    assert newcomer.panel.step == 0
    assert newcomer.panel.hospital.told() == "Hospital needs a name."
    assert newcomer.panel.hospital.fields["name"].edit.hasFocus()
    assert newcomer.work.hospital().name == "OPD"
    newcomer.keys("A")
    assert newcomer.panel.hospital.told() == ""


def test_without_a_doctor_there_is_no_next_step(newcomer: Newcomer) -> None:
    newcomer.name_hospital()
    newcomer.keys(ENTER)
    assert newcomer.panel.step == 1
    assert newcomer.panel.doctor.told() == "Name must not be empty."
    assert newcomer.panel.doctor.fields["name"].edit.hasFocus()
    assert newcomer.work.doctors() == []


def test_a_code_that_is_none_is_said_at_the_code(newcomer: Newcomer) -> None:
    newcomer.name_hospital()
    newcomer.fill(newcomer.panel.doctor.fields["code"].edit, "no 1")
    newcomer.panel.doctor.fields["name"].setFocus()
    newcomer.add_doctor("Dr. Meera Nair")
    assert newcomer.panel.doctor.told() == "Code must be 1 to 15 of A-Z and 0-9."
    assert newcomer.panel.doctor.fields["code"].edit.hasFocus()
    assert newcomer.work.doctors() == []


def test_hours_that_leave_minutes_over_are_said_at_the_slots_length(newcomer: Newcomer) -> None:
    newcomer.name_hospital()
    newcomer.add_doctor("Dr. Meera Nair")
    newcomer.keys(ENTER)
    newcomer.fill(newcomer.panel.week.fields["slot_minutes"].edit, "50")
    newcomer.keys(ENTER, ENTER)
    assert newcomer.panel.step == 2
    assert newcomer.panel.week.told() == "09:00 to 13:00 in slots of 50 min leaves 40 min over."
    assert newcomer.panel.week.fields["slot_minutes"].edit.hasFocus()
    assert newcomer.work.week("DOC001") == []


def test_the_button_says_what_enter_does(newcomer: Newcomer) -> None:
    newcomer.name_hospital()
    assert newcomer.panel.go[1].text() == "Add this doctor"
    newcomer.add_doctor("Dr. Meera Nair")
    assert newcomer.panel.go[1].text() == "Next: week"
    newcomer.keys("Dr")
    assert newcomer.panel.go[1].text() == "Add this doctor"


def test_buttons_do_what_enter_does(newcomer: Newcomer, qtbot: QtBot) -> None:
    panel = newcomer.panel
    newcomer.keys("Clinic")
    qtbot.mouseClick(panel.go[0], Qt.MouseButton.LeftButton)
    newcomer.keys("Dr. A")
    qtbot.mouseClick(panel.go[1], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(panel.go[1], Qt.MouseButton.LeftButton)
    assert panel.step == 2
    qtbot.mouseClick(panel.go[2], Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(newcomer.start.finished):
        qtbot.mouseClick(panel.go[3], Qt.MouseButton.LeftButton)
    assert newcomer.work.has_hours()


def test_esc_goes_back_and_hours_given_here_are_asked_for_again(newcomer: Newcomer) -> None:
    newcomer.name_hospital()
    newcomer.add_doctor("Dr. Meera Nair")
    newcomer.keys(ENTER, ENTER, ENTER)
    assert newcomer.panel.step == 3
    newcomer.keys("Esc")
    assert newcomer.panel.step == 1
    newcomer.keys(ENTER)
    assert newcomer.panel.step == 2
    assert newcomer.panel.week.table()["days"] == ["mon", "tue", "wed", "thu", "fri", "sat"]
    newcomer.fill(newcomer.panel.week.fields["days"].edit, "Sun")
    newcomer.keys(ENTER, ENTER)
    assert [hours.weekday for hours in newcomer.work.week("DOC001")] == [6]
    newcomer.keys("Esc", "Esc")
    assert newcomer.panel.step == 0


def test_esc_at_the_first_step_leaves_it_for_later(newcomer: Newcomer, qtbot: QtBot) -> None:
    with qtbot.waitSignal(newcomer.panel.left):
        newcomer.keys("Esc")
    with qtbot.waitSignal(newcomer.panel.left):
        qtbot.mouseClick(newcomer.panel.back[0], Qt.MouseButton.LeftButton)


def test_alt_d_opens_the_demo_although_the_window_has_that_key(newcomer: Newcomer, qtbot: QtBot) -> None:
    window = QWidget()
    QHBoxLayout(window).addWidget(newcomer.panel)
    taken: list[str] = []
    QShortcut(QKeySequence("Alt+D"), window).activated.connect(lambda: taken.append("window"))
    on_screen(qtbot, window, 772, 640)
    newcomer.panel.show_step(0)
    with qtbot.waitSignal(newcomer.panel.demo_wanted):
        newcomer.keys("Alt+D")
    assert taken == []
    assert newcomer.panel.hospital.table()["name"] == ""
    with qtbot.waitSignal(newcomer.panel.demo_wanted):
        qtbot.mouseClick(newcomer.panel.demo, Qt.MouseButton.LeftButton)
    newcomer.panel.setParent(None)


# the printer


def at_the_printer(desk: Desk, qtbot: QtBot) -> Newcomer:
    newcomer = Newcomer(desk, qtbot)
    newcomer.name_hospital()
    newcomer.add_doctor("Dr. Meera Nair")
    newcomer.keys(ENTER, ENTER, ENTER)
    return newcomer


def test_without_a_printer_there_is_nothing_to_test(desk: Desk, qtbot: QtBot) -> None:
    newcomer = at_the_printer(desk, qtbot)
    assert not newcomer.panel.test.isEnabled()
    assert newcomer.panel.test.toolTip() == "Choose a printer first"
    assert "no printer" in newcomer.panel.printer_told.text()


def test_a_test_slip_goes_to_the_chosen_printer(
    desk: Desk, qtbot: QtBot, printers: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    printers += ["Old", "Roll 80"]
    sent: list[tuple[bytes, str]] = []
    monkeypatch.setattr(binding, "send", lambda pdf, name, title, mono: sent.append((pdf[:5], name)))
    newcomer = at_the_printer(desk, qtbot)
    newcomer.keys("2", "Alt+T")
    newcomer.worker.finish()

    assert sent == [(b"%PDF-", "Roll 80")]
    assert newcomer.panel.printer_told.text() == "A test slip was sent to Roll 80. Is all of it on the paper?"
    with qtbot.waitSignal(newcomer.start.finished) as finished:
        newcomer.keys(ENTER)
    assert finished.args == ["Roll 80"]


def test_what_the_printer_says_is_said(
    desk: Desk, qtbot: QtBot, printers: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    printers.append("Roll 80")

    def send(*_: object, **__: object) -> None:
        raise PrinterTrouble("Roll 80 does not answer.")

    monkeypatch.setattr(binding, "send", send)
    newcomer = at_the_printer(desk, qtbot)
    newcomer.keys("Alt+T")
    newcomer.worker.finish()
    assert newcomer.panel.printer_told.text() == "Roll 80 does not answer."


def test_arrows_and_enter_choose_none_of_the_printers(desk: Desk, qtbot: QtBot, printers: list[str]) -> None:
    printers.append("Roll 80")
    newcomer = at_the_printer(desk, qtbot)
    assert newcomer.panel.printer == "Roll 80"
    newcomer.keys("Right", ENTER)
    with qtbot.waitSignal(newcomer.start.finished) as finished:
        newcomer.keys(ENTER)
    assert finished.args == [""]


def test_a_test_slip_is_refused_by_name_at_the_desk(desk: Desk) -> None:
    slip = binding.sample_slip(desk.views.hospital(), NOW)
    assert slip.code.startswith("T-")


# how it looks


@pytest.mark.parametrize("name", LOOKS)
def test_in_every_window_what_is_asked_is_in_view_and_whole(desk: Desk, qtbot: QtBot, name: str) -> None:
    look = LOOKS[name]
    newcomer = Newcomer(desk, qtbot, look)
    narrow = {"medium": (582, 454), "narrow": (607, 428), "least": (607, 358)}
    newcomer.panel.resize(*narrow.get(name, (700, 460)))
    newcomer.panel.set_look(look)
    newcomer.name_hospital()
    newcomer.add_doctor("Dr. Meera Nair")
    newcomer.keys("Dr. B", ENTER)
    newcomer.fill(newcomer.panel.doctor.fields["consult_minutes"].edit, "x")
    for step in (1, 0, 1, 2, 3):
        newcomer.panel.show_step(step)
        focused = newcomer.panel.focusWidget()
        assert focused is not None
        assert (
            newcomer.panel.area.viewport()
            .rect()
            .contains(focused.mapTo(newcomer.panel.area.viewport(), focused.rect().center()))
        )
        with paint.Elisions() as lost:
            newcomer.panel.grab()
        assert lost.texts == []


def test_it_is_painted_by_night_as_well(newcomer: Newcomer) -> None:
    light = newcomer.panel.grab().toImage()
    newcomer.panel.set_look(NIGHT)
    dark = newcomer.panel.grab().toImage()
    assert dark.pixelColor(2, 2).name().upper() == DARK.surface
    assert dark != light


def test_the_roomy_window_writes_larger(newcomer: Newcomer) -> None:
    before = newcomer.panel.go[0].height()
    newcomer.panel.set_look(Look(WIDE.theme, metrics_for(1920, 1080)))
    assert newcomer.panel.go[0].height() > before
