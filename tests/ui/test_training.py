"""A new clerk practises on a played day (CLERK, flow 15): chosen in the menu, played beside the clerk's own keys."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog

from opd_desk.demo import CLERK
from opd_desk.domain.model import Source, Status
from opd_desk.resources import resource
from opd_desk.services.setup import load_presets
from opd_desk.simulation.scenario import parse_scenario, read_scenario
from opd_desk.simulation.stored import StoppedClock
from opd_desk.simulation.training import PlayedDay, open_training
from opd_desk.ui.binding import first_start
from opd_desk.ui.binding.hall import HallScreen
from opd_desk.ui.binding.training import TrainingWork, shipped_days
from opd_desk.ui.dialogs.paper import PaperDialog
from opd_desk.ui.dialogs.training import TrainingDialog
from opd_desk.ui.panels.training_band import TrainingBand
from tests.ui.counter import DAY, KUMAR, Counter, at, path_to
from tests.ui.flows.walk import Walk
from tests.ui.panel_kit import CLASSES, elided

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Seconds:
    """Real seconds, let go by hand."""

    def __init__(self) -> None:
        self.gone = 0.0

    def __call__(self) -> float:
        return self.gone


class Trainee(Counter):
    """A clerk at a training window, and the day that is played there at twenty times the speed."""

    day: PlayedDay
    seconds: Seconds

    def press_in_menu(self, letters: str) -> None:
        """Open the menu and press the letters underlined there."""
        self.keys("F10")
        self.write(letters)
        self.to_front()

    @property
    def work(self) -> TrainingWork:
        found = self.window.findChild(TrainingWork)
        assert found is not None
        return found

    @property
    def band(self) -> TrainingBand:
        found = self.window.findChild(TrainingBand)
        assert found is not None
        return found

    def let_pass(self, minutes: float) -> None:
        """Let minutes of the played day pass, and the steps due by then be played."""
        self.seconds.gone += minutes * 60 / self.day.clock.speed
        (due,) = self.work.findChildren(QTimer)
        due.start(0)
        self.qtbot.waitUntil(lambda: self.day.next_at is None or self.day.next_at > self.day.clock())
        self.qtbot.waitUntil(lambda: not due.isActive() or due.interval() > 0)


def booked(when: str, label: str) -> dict[str, object]:
    who = {"name": label.capitalize(), "phone": "9811120456"}
    return {"at": when, "do": "book", "as": label, "patient": who, "doctor": "DOC001", "source": "online"}


STEPS = [
    booked("08:40", "anita"),
    booked("08:50", "bala"),
    {"at": "08:55", "do": "check_in", "token": "anita"},
    {"at": "09:00", "do": "call_next", "doctor": "DOC001"},
]
TABLE: dict[str, Any] = {
    "name": "A quiet Thursday",
    "policy": "standard",
    "date": DAY,
    "doctor": [
        {
            "code": "DOC001",
            "name": "Dr. Rajesh Kumar",
            "specialization": "Cardiology",
            "room": "4",
            "slots": [
                {"start": "09:00", "end": "09:30", "capacity": 3},
                {"start": "09:30", "end": "10:00", "capacity": 3},
            ],
        }
    ],
    "step": STEPS,
}


@pytest.fixture
def trainee(tmp_path: Path, qtbot: QtBot) -> Any:
    """Return a clerk at the training window of a quiet day: it is a minute before its first step."""
    seconds = Seconds()
    path = tmp_path / "training.db"
    day = open_training(path, parse_scenario(TABLE, load_presets()), 20, seconds, CLERK.by)
    trainee = Trainee(path, StoppedClock(at("08:39")), CLERK, qtbot, day)
    trainee.day, trainee.seconds = day, seconds
    yield trainee
    trainee.close()


class Process:
    """Stands for programs that are started."""

    works = True
    started: ClassVar[list[list[str]]] = []

    @classmethod
    def startDetached(cls, program: str, arguments: list[str], folder: str = "") -> tuple[bool, int]:  # noqa: N802
        cls.started.append(arguments)
        return cls.works, 1


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """Return the arguments of the programs that are started, none of which is."""
    monkeypatch.setattr(first_start, "QProcess", Process)
    monkeypatch.setattr(Process, "started", [])
    return Process.started


# from the desk


def choose(counter: Counter) -> TrainingDialog:
    Walk(counter, 15).step()
    return counter.dialog(TrainingDialog)


def test_a_day_and_a_speed_are_chosen_by_keys_and_open_a_program_of_their_own(
    counter: Counter, started: list[list[str]]
) -> None:
    dialog = choose(counter)
    names = [day.name for day in shipped_days()]
    shown = [dialog.table.item(row, 0) for row in range(dialog.table.rowCount())]
    assert [item.text() for item in shown if item is not None] == names
    assert names[0] == "A crowded Thursday"
    second = shipped_days()[1]
    counter.keys("Down", "Tab", "2", "Return")
    assert started == [["-m", "opd_desk", "--training", str(second.path), "--speed", "20"]]
    assert not counter.window.windowTitle().startswith("OPD Desk, training")
    assert counter.window.findChild(TrainingWork) is None


def test_the_usual_speed_is_five_times(counter: Counter, started: list[list[str]]) -> None:
    choose(counter)
    counter.keys("Return")
    assert started == [["-m", "opd_desk", "--training", str(resource("scenarios", "standard.toml")), "--speed", "5"]]


def test_esc_starts_nothing(counter: Counter, started: list[list[str]]) -> None:
    counter.leave(choose(counter))
    assert started == []


def test_another_file_is_offered_and_one_that_cannot_be_played_is_said(
    counter: Counter, started: list[list[str]], tmp_path: Path
) -> None:
    dialog = choose(counter)
    good, bad, empty = (tmp_path / f"{name}.toml" for name in ("good", "bad", "empty"))
    doctor = 'doctor = [{ code = "A", slots = [{ start = "09:00", end = "10:00", capacity = 2 }] }]'
    good.write_text(f'name = "Our own day"\ndate = 2026-01-29\n{doctor}\n', encoding="utf-8")
    empty.write_text('name = "No slots"\ndate = 2026-01-29\n', encoding="utf-8")
    bad.write_text('name = "x"\ndate = 2026-01-29\nstep = [{ at = "09:00", do = "dance" }]\n', encoding="utf-8")
    counter.keys("Alt+A")
    chooser = counter.dialog(QFileDialog)
    chooser.fileSelected.emit(str(bad))
    assert dialog.told.text().startswith(f"{bad}: step 1: do cannot be 'dance'")
    chooser.fileSelected.emit(str(empty))
    assert dialog.told.text() == "No slots: no doctor has slots, so there is nothing to practise on."
    chooser.fileSelected.emit(str(good))
    chooser.reject()
    dialog.activateWindow()
    counter.dialog(TrainingDialog)
    assert not dialog.told.isVisible()
    counter.keys("Return")
    assert started[0][3] == str(good)


def test_a_program_that_does_not_start_is_said(
    counter: Counter, started: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Process, "works", False)
    choose(counter)
    counter.keys("Return")
    assert counter.trouble().startswith("The training window could not be started.")


# the training window


def test_the_window_says_that_nothing_is_real(trainee: Trainee) -> None:
    assert trainee.window.windowTitle() == "OPD Desk, training: nothing here is real"
    assert trainee.band.isVisible()
    assert trainee.band.height() == 24
    assert trainee.band.accessibleName() == ("Training: nothing here is real. A quiet Thursday: 20× · 0 of 4 steps.")
    assert trainee.queue == ()


def test_steps_come_when_the_clock_reaches_them_and_it_goes_on_after_the_last(trainee: Trainee) -> None:
    (due,) = trainee.work.findChildren(QTimer)
    assert due.interval() == 3_000  # a minute at twenty times the speed
    trainee.let_pass(2)
    assert trainee.numbers == [1]
    assert due.interval() == pytest.approx(27_000, abs=1)
    trainee.let_pass(14)
    assert (trainee.row(1).status, trainee.row(2).status) == (Status.CHECKED_IN, Status.CONFIRMED)
    trainee.let_pass(10)
    assert trainee.row(1).status is Status.IN_CONSULTATION
    assert trainee.band.accessibleName().endswith("20× · all steps played.")
    assert not due.isActive()
    trainee.seconds.gone += 60
    assert trainee.desk.clock() == at("09:25")


def test_flow_15_from_the_menu_of_the_desk_to_a_paused_played_day(
    counter: Counter, started: list[list[str]], tmp_path: Path, qtbot: QtBot
) -> None:
    walk = Walk(counter, 15)
    walk.step()
    counter.dialog(TrainingDialog)
    walk.step()
    asked = started[0][started[0].index("--training") :]
    scenario = read_scenario(Path(asked[1]), load_presets())
    day = open_training(tmp_path / "training.db", scenario, int(asked[3]), Seconds(), CLERK.by)
    trainee = Trainee(tmp_path / "training.db", StoppedClock(at("08:34")), CLERK, qtbot, day)
    walk.counter = trainee
    walk.end()
    assert day.clock.paused
    assert trainee.numbers != []
    assert counter.tokens() == []
    trainee.close()


def test_a_whole_practice_by_keys_beside_the_played_day(trainee: Trainee) -> None:
    trainee.let_pass(2)
    trainee.keys("F2", "Return")
    trainee.write("Ramesh")
    typed = trainee.window.form.fields.name
    trainee.let_pass(14)  # Bala is booked, Anita arrives
    assert trainee.numbers == [1, 2]
    assert (typed.text(), typed.edit.hasFocus()) == ("Ramesh", True)
    trainee.keys("Return", "Return", "Return")
    mine = trainee.token(3)
    assert (mine.patient.name, mine.source) == ("Ramesh", Source.WALK_IN)

    slip = trainee.desk.papers.slip(mine.id)
    assert slip.training
    trainee.choose(3)
    trainee.keys("Ctrl+P")
    trainee.leave(trainee.dialog(PaperDialog))

    trainee.keys("Ctrl+Z")
    assert trainee.token(3).status is Status.CANCELLED
    assert trainee.token(2).status is Status.CONFIRMED
    trainee.keys("Ctrl+Z")
    assert trainee.token(2).status is Status.CONFIRMED  # the played day's own are not the trainee's to take back


def test_the_chosen_token_and_an_open_question_stay_while_steps_come(trainee: Trainee) -> None:
    trainee.let_pass(2)
    trainee.choose(1)
    trainee.keys("Alt+C")
    assert trainee.window.action_bar.asking
    trainee.let_pass(10)
    assert trainee.numbers == [1, 2]
    assert trainee.chosen == 1
    assert trainee.window.action_bar.asking
    trainee.keys("1")
    assert trainee.token(1).status is Status.CANCELLED
    trainee.let_pass(15)
    assert (trainee.day.played, trainee.day.skipped) == (2, 2)
    assert trainee.band.toolTip().endswith("2 did not fit any more and were left out.")
    assert trainee.window.bottom.said != ""


def test_a_preview_is_weighed_again_when_a_step_comes(trainee: Trainee) -> None:
    trainee.keys("F9")
    trainee.write("Rahim")
    trainee.keys("Return", "Return", "Return")
    assert trainee.window.column.currentWidget() is trainee.window.preview
    trainee.let_pass(2)
    assert trainee.window.column.currentWidget() is trainee.window.preview
    trainee.keys("Return")
    assert {token.patient.name for token in trainee.tokens()} == {"Anita", "Rahim"}


def test_a_training_slip_is_scanned_at_the_training_desk_and_refused_at_a_real_one(
    trainee: Trainee, qtbot: QtBot
) -> None:
    trainee.let_pass(2)
    trainee.keys("F2")
    trainee.write("T-DOC001-20260129-0001")
    trainee.keys("Return")
    assert trainee.token(1).status is Status.CHECKED_IN


def test_f10_p_pauses_and_goes_on(trainee: Trainee) -> None:
    assert trainee.band.pause.key == "F10 P"
    trainee.press_in_menu("p")
    assert trainee.day.clock.paused
    assert trainee.band.pause.text() == "Go on"
    assert "Paused" in trainee.band.accessibleName()
    (due,) = trainee.work.findChildren(QTimer)
    assert not due.isActive()
    trainee.seconds.gone += 600
    assert trainee.desk.clock() == at("08:39")
    trainee.press_in_menu("p")
    assert due.isActive()
    trainee.click(trainee.band.pause)
    assert trainee.day.clock.paused


def test_the_speed_is_changed_and_the_next_step_brought_forward_from_the_menu(trainee: Trainee) -> None:
    trainee.press_in_menu("s6")
    assert trainee.day.clock.speed == 60
    (due,) = trainee.work.findChildren(QTimer)
    assert due.interval() == 1_000
    trainee.press_in_menu("n")
    assert trainee.desk.clock() == at("08:40")
    assert trainee.numbers == [1]
    trainee.click(trainee.band.pause)
    trainee.press_in_menu("n")
    assert trainee.numbers == [1, 2]
    assert trainee.day.clock.paused


def test_training_prints_on_no_printer(trainee: Trainee, counter: Counter) -> None:
    assert "Printer and slips" in menu_of(counter)
    trainee.to_front()
    assert "Printer and slips" not in menu_of(trainee)
    assert trainee.papers.printer == ""
    trainee.keys("Ctrl+R")
    dialog = trainee.dialog(PaperDialog)
    assert dialog._told.text() == "Training prints on no printer: save it as PDF."
    trainee.leave(dialog)


def menu_of(counter: Counter) -> list[str]:
    counter.keys("F10")
    words = [name for name in ("Printer and slips", "Report of the day") if path_to(counter.menu, name)]
    counter.leave(counter.menu)
    return words


def test_tab_goes_from_the_menu_through_the_band_to_the_doctors(trainee: Trainee) -> None:
    trainee.window.top.menu.setFocus()
    trainee.keys("Tab")
    assert trainee.band.pause.hasFocus()
    trainee.keys("Space")
    assert trainee.day.clock.paused
    trainee.keys("Tab")
    assert trainee.window.doctors.hasFocus()


@pytest.mark.parametrize("size", [*CLASSES.values(), (1366, 689), (1093, 535), (911, 433)])
def test_the_band_is_within_the_window_s_height_and_nothing_but_a_name_is_cut(
    trainee: Trainee, qtbot: QtBot, size: tuple[int, int]
) -> None:
    window = trainee.window
    trainee.let_pass(30)
    window.resize(*size)
    qtbot.waitUntil(lambda: (window.width(), window.height()) == size)
    form, bottom = window.form.fields, window.bottom
    names = {"Anita", "Bala", "Dr. Rajesh Kumar", "A quiet Thursday"}
    qtbot.waitUntil(lambda: bottom.geometry().bottom() == window.height() - 1)
    qtbot.waitUntil(lambda: set(elided(window)) <= names)
    last = form.emergency.mapTo(window, form.emergency.rect().bottomLeft()).y()
    assert last < bottom.y()
    source = form.slot.mapTo(window, form.slot.rect().bottomLeft()).y()
    assert source < form.promise.mapTo(window, form.promise.rect().topLeft()).y()


def test_the_hall_says_training_and_follows_the_fast_clock(trainee: Trainee) -> None:
    screen = trainee.window.findChild(HallScreen)
    assert screen is not None
    screen.open()
    hall = screen.hall
    assert hall is not None
    assert hall.windowTitle() == "OPD Desk, waiting hall, training"
    assert hall.shows(at("08:39"))
    trainee.clock.now += timedelta(0)
    trainee.seconds.gone += 3
    trainee.later(0)
    assert hall.shows(datetime.combine(DAY, at("08:40").time()))
    screen.close()


def test_a_closed_window_plays_no_more(trainee: Trainee) -> None:
    trainee.window.close()
    (due,) = trainee.work.findChildren(QTimer)
    assert not due.isActive()
    assert trainee.tokens(KUMAR) == []
